import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';

/** The app as if it had only those routes whose component is wanted: no other one is asked for its pages. */
export function onlyRoutes(app: StaticPathsApp, isWanted: (component: string) => boolean): StaticPathsApp {
  const routes = app.manifest.routes.filter(({ routeData }) => isWanted(routeData.component));
  return {
    manifest: { ...app.manifest, routes },
    ...(app.routeCache && { routeCache: app.routeCache }),
    getComponentByRoute: (route) => {
      if (!app.getComponentByRoute) throw new Error('Astro’s app gives no module of a route.');
      return app.getComponentByRoute(route);
    },
  };
}

/**
 * Whether a route has a file for each kindergarten, made from what it says of itself: these are by far the most, and their addresses are known as
 * soon as the data are read.
 */
export function isOfOneKindergarten(component: string): boolean {
  return /^src\/pages\/(?:kindergartens|api\/v1\/kindergartens|compare\/data)\/\[code\][./]/.test(component);
}
