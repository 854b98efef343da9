import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { picturedPages, picturedTexts } from '../../../src/release/pictured-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictured-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['![公示牌](./gongshi.jpg)', true],
  ['<img src="/photo.PNG" alt="">', true],
  ["import map from './ditu.webp';", true],
  ['[表格](/biao.xlsx)，不是 png 文件', false],
])('takes for a text with a picture what names one: %s', (text, isPictured) => {
  write('notices/tongzhi.mdx', text);
  write('notices/gongshi.jpg', '![](a.jpg)');
  expect(picturedTexts(folder)).toEqual(isPictured ? ['notices/tongzhi.mdx'] : []);
});

it('finds none in a folder that is not there', () => {
  expect(picturedTexts(join(folder, 'none'))).toEqual([]);
});

it('asks only the routes of those texts for their pages, and gives only the pages that show the pictures', async () => {
  const asked: string[] = [];
  const app = appOf(asked, {
    'src/pages/help/[slug].astro': ['/help/moban', '/help/diyi-tian'],
    'src/pages/plans/[slug]/index.astro': ['/plans/yunxi'],
    'src/pages/progress/[indicator].astro': ['/progress/rural-coverage'],
    'src/pages/[page].astro': ['/about'],
    'src/pages/kindergartens/[code].astro': ['/kindergartens/9900112345'],
  });
  const texts = ['help/diyi-tian.mdx', 'indicators/nongcun-fugai.mdx', 'pages/about.md'];
  const paths = await picturedPages(app, texts);
  expect(paths.map(({ pathname }) => pathname)).toEqual([
    '/help/diyi-tian',
    // The text does not tell the address of its indicator by its name.
    '/progress/rural-coverage',
    '/about',
  ]);
  expect(asked).toEqual([
    'src/pages/help/[slug].astro',
    'src/pages/progress/[indicator].astro',
    'src/pages/[page].astro',
  ]);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

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
