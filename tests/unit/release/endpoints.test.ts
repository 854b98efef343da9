import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { describe, expect, it } from 'vitest';
import { Endpoints } from '../../../src/release/endpoints.ts';

const PAGES = fileURLToPath(new URL('../../../src/pages', import.meta.url));

type Route = StaticPathsApp['manifest']['routes'][number]['routeData'];

const route = (component: string, pathname?: string): Route =>
  ({ component, route: component, pathname }) as unknown as Route;

/** An app with one module, whose addresses Astro has listed already. */
function appOf(module: object, listed: ReadonlyMap<string, object>, site?: string): StaticPathsApp {
  return {
    manifest: { routes: [], site },
    routeCache: { get: () => ({ staticPaths: { keyed: listed } }) },
    getComponentByRoute: async () => module,
  } as unknown as StaticPathsApp;
}

describe('a route that is no page', () => {
  const GET = ({ params, props, site }: { params: object; props: object; site: URL | undefined }): Response =>
    Response.json([params, props, site?.href]);

  it('is asked with what its list of addresses gives, and the address of the site', async () => {
    const listed = new Map([['/a/1.json', { params: { code: '1' }, props: { name: '甲园' } }]]);
    const endpoints = new Endpoints(appOf({ GET }, listed, 'https://www.example.gov.cn'));
    const answer = await endpoints.answer(route('a/[code].json.ts'), '/a/1.json');
    expect(await answer.json()).toEqual([{ code: '1' }, { name: '甲园' }, 'https://www.example.gov.cn/']);
  });

  it('is asked with nothing where it has one address alone', async () => {
    const endpoints = new Endpoints(appOf({ GET }, new Map()));
    const answer = await endpoints.answer(route('feed.xml.ts', '/feed.xml'), '/feed.xml');
    expect(await answer.json()).toEqual([{}, {}, null]);
  });

  it('answers for no address that it does not list', async () => {
    const endpoints = new Endpoints(appOf({ GET }, new Map()));
    const asked = endpoints.answer(route('a/[code].json.ts'), '/a/2.json');
    await expect(asked).rejects.toThrow('a/[code].json.ts lists no address /a/2.json.');
  });

  it('asks for nothing else of who asks: there is none', () => {
    const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const asked = files.flatMap((name) => {
      const text = readFileSync(join(PAGES, name), 'utf8');
      return [...text.matchAll(/GET: APIRoute[^=]*= (?:async )?\(([^)]*)\)/g)].map(([, given = '']) => given);
    });
    expect(asked.length).toBeGreaterThan(20);
    expect(
      asked.filter((given) => !/^(?:\{ (?:(?:params|props|site(?:: host)?)(?:, )?)+ \})?$/.test(given)),
    ).toEqual([]);
  });
});
