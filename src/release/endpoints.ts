import type { APIContext } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { onlyRoutes } from './routes.ts';

type Route = StaticPathsApp['manifest']['routes'][number]['routeData'];

/** What a route that is no page may ask for here: nothing of it hangs on who asks, or how. */
type Asked = Pick<APIContext, 'params' | 'props' | 'site'>;

interface EndpointModule {
  readonly GET?: (context: Asked) => Response | Promise<Response>;
}

/**
 * Asks the routes that are no pages (JSON, CSV, feeds) for their answers. Astro goes a long way around each: a request, a state, cookies,
 * middleware. Of a large site with more such files than pages that is a twentieth of all the time.
 */
export class Endpoints {
  readonly #app: StaticPathsApp;
  readonly #site: URL | undefined;

  constructor(app: StaticPathsApp) {
    this.#app = app;
    const { site } = app.manifest;
    this.#site = site === undefined || site === '' ? undefined : new URL(site);
  }

  /** The answer of a route for one of its addresses. Throws what stands in its way. */
  async answer(route: Route, pathname: string): Promise<Response> {
    const module = (await this.#app.getComponentByRoute?.(route)) as EndpointModule | undefined;
    if (!module?.GET) throw new Error(`${route.component} exports no GET.`);
    return module.GET({ ...(await this.#foundAt(route, pathname)), site: this.#site });
  }

  /** What the route's list of addresses gives with this one: Astro keeps the list of each route that was asked for it. */
  async #foundAt(route: Route, pathname: string): Promise<Omit<Asked, 'site'>> {
    if (route.pathname !== undefined) return { params: {}, props: {} };
    const { routeCache } = this.#app;
    if (!routeCache?.get(route)?.staticPaths)
      await new StaticPaths(onlyRoutes(this.#app, (component) => component === route.component)).getAll();
    const found = routeCache?.get(route)?.staticPaths?.keyed.get(pathname);
    if (!found) throw new Error(`${route.component} lists no address ${pathname}.`);
    return { params: found.params, props: found.props ?? {} };
  }
}
