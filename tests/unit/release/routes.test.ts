import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { describe, expect, it } from 'vitest';
import { isOfOneKindergarten, onlyRoutes } from '../../../src/release/routes.ts';

it('asks no other route for its pages', async () => {
  const asked: string[] = [];
  const app = appOf(asked, {
    'src/pages/help/[slug].astro': ['/help/moban', '/help/diyi-tian'],
    'src/pages/kindergartens/[code].astro': ['/kindergartens/9900112345'],
  });
  const wanted = onlyRoutes(app, (component) => component === 'src/pages/help/[slug].astro');
  const paths = await new StaticPaths(wanted).getAll();
  expect(paths.map(({ pathname }) => pathname)).toEqual(['/help/moban', '/help/diyi-tian']);
  expect(asked).toEqual(['src/pages/help/[slug].astro']);
});

/** What Astro's app has of each component: the pages its route gives. */
function appOf(asked: string[], pages: Readonly<Record<string, readonly string[]>>): StaticPathsApp {
  const routes = Object.keys(pages).map((component) => ({
    routeData: {
      component,
      route: component,
      prerender: true,
      type: 'page',
      fallbackRoutes: [],
      params: ['...path'],
      segments: [[{ content: '...path', dynamic: true, spread: true }]],
      pattern: /^\/(.*)$/,
    },
  }));
  const getComponentByRoute = async ({ component }: { readonly component: string }) => {
    asked.push(component);
    const getStaticPaths = () =>
      (pages[component] ?? []).map((page) => ({ params: { path: page.slice(1) } }));
    return { default: () => {}, getStaticPaths };
  };
  return { manifest: { routes, trailingSlash: 'ignore' }, getComponentByRoute } as unknown as StaticPathsApp;
}

describe('a route with a file for each kindergarten', () => {
  it.each([
    ['src/pages/kindergartens/[code]/index.astro', true],
    ['src/pages/kindergartens/[code]/history/[...year].astro', true],
    ['src/pages/kindergartens/[code]/feed.xml.ts', true],
    ['src/pages/compare/data/[code].json.ts', true],
    ['src/pages/api/v1/kindergartens/[code].json.ts', true],
    ['src/pages/api/v1/kindergartens/in/[district].json.ts', false],
    ['src/pages/kindergartens/towns/[...code].astro', false],
    ['src/pages/districts/[code]/index.astro', false],
    ['src/pages/kindergartens/index.astro', false],
  ])('%s: %s', (component, is) => expect(isOfOneKindergarten(component)).toBe(is));
});
