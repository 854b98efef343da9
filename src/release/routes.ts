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
