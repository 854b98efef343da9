import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type PathWithRoute,
  StaticPaths,
  type StaticPathsApp,
} from 'astro/runtime/prerender/static-paths.js';
import { pathsIn } from '../integrations/examined-texts.ts';
import { type Collection, collectionOf } from '../publication/collections.ts';
import { PICTURE_KINDS, textPage } from '../publication/text-places.ts';

/** A text that shows a picture names its file, however it shows it. */
const NAMES_PICTURE = new RegExp(`\\.(?:${PICTURE_KINDS})\\b`, 'i');

/** What the texts of each collection are rendered by. */
const PAGE_OF: Readonly<Record<Collection, string>> = {
  plans: 'src/pages/plans/[slug]/index.astro',
  notices: 'src/pages/notices/[slug].astro',
  guides: 'src/pages/guides/[slug].astro',
  help: 'src/pages/help/[slug].astro',
  pages: 'src/pages/[page].astro',
  indicators: 'src/pages/progress/[indicator].astro',
};

/** The texts below a folder that may show pictures. */
export function picturedTexts(folder: string): readonly string[] {
  return pathsIn(folder).filter(
    (path) => /\.mdx?$/i.test(path) && NAMES_PICTURE.test(readFileSync(join(folder, path), 'utf8')),
  );
}

/** The pages of those texts. No other route is asked for its pages: at 2,000 kindergartens that takes as long as a third of the compiling. */
export async function picturedPages(
  app: StaticPathsApp,
  texts: readonly string[],
): Promise<readonly PathWithRoute[]> {
  const collections = texts.flatMap((path) => collectionOf(path) ?? []);
  const components = new Set(collections.map((name) => PAGE_OF[name]));
  const pages = new Set(texts.map(textPage));
  const paths = await new StaticPaths(withRoutes(app, components)).getAll();
  // The address of an indicator stands in the head of its text.
  return paths.filter(
    ({ pathname, route }) =>
      route.component === PAGE_OF.indicators || pages.has(`${pathname.replace(/\/$/, '')}/`),
  );
}

/** The app as if it had no other routes. */
function withRoutes(app: StaticPathsApp, components: ReadonlySet<string>): StaticPathsApp {
  const routes = app.manifest.routes.filter(({ routeData }) => components.has(routeData.component));
  return {
    manifest: { ...app.manifest, routes },
    ...(app.routeCache && { routeCache: app.routeCache }),
    getComponentByRoute: (route) => {
      if (!app.getComponentByRoute) throw new Error('Astro’s app gives no module of a route.');
      return app.getComponentByRoute(route);
    },
  };
}
