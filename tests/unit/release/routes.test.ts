import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { expect, it } from 'vitest';
import { onlyRoutes } from '../../../src/release/routes.ts';

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
