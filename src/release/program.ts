import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { settledKey } from '../integrations/late-key.ts';
import { TEXT_ROUTE } from './pictured-texts.ts';
import { Endpoints } from './endpoints.ts';
import { digestHere, encodeHere } from './quick-platform.ts';
import { onlyRoutes } from './routes.ts';

/** One file of the site, as any process can make it. */
export interface PagePath {
  /** Below the root of the site: `/kindergartens/9900310001`, `/api/v1/index.json`. */
  readonly pathname: string;
  /** The file below the output folder. */
  readonly file: string;
  /** Which of the program's routes makes it. */
  readonly route: string;
}

/** A file with what is known of it before it is made: equal keys, equal bytes. */
export interface KeyedPath extends PagePath {
  /** What of its address is its own among the files of its route: the code of a kindergarten. Empty where there is one file. */
  readonly subject: string;
  /** Undefined where only the whole dataset tells. Worked out at each call. */
  readonly cacheKey: () => string | undefined;
  /** How long it took to list the files of its route, in ms: a process that did has worked out much of what they are made from. */
  readonly listedIn: number;
}

/** A file as another process listed it, with its key. */
export interface ListedPath extends Omit<KeyedPath, 'cacheKey'> {
  readonly key: string | undefined;
}

/** A file to make; `keptTag`: of the one that is at hand, made by this program. */
export interface WantedPage extends PagePath {
  readonly keptTag?: string | undefined;
}

/** `kept`: the file at hand says what would be made. */
export type Rendered =
  | { readonly kind: 'made'; readonly bytes: Buffer; readonly tag: string | undefined }
  | { readonly kind: 'kept' };

/** What a compiled program needs besides its code, as `compile` left it. */
export interface ProgramRecord {
  /** The module to load, in `server/`. */
  readonly entry: string;
  readonly origin: string;
  readonly base: string;
  /** By page: the sheets that its head names or holds, as Astro lists them. */
  readonly styles: Readonly<Record<string, readonly unknown[]>>;
  readonly pictures: readonly Picture[];
}

/** What a page asks of a picture (its file, its size), and the address it has in the site. */
export type Picture = readonly [asked: string, path: string];

/** Through this Astro's picture component asks for the address. */
export interface PictureMaker {
  astroAsset?: { addStaticImage?: (...asked: readonly unknown[]) => string };
}

type Paths = Awaited<ReturnType<StaticPaths['getAll']>>;
type Route = Paths[number]['route'];

/** Astro's `BuildApp`, as far as rendering needs it; see astro/dist/core/build/default-prerenderer.js. */
type App = ConstructorParameters<typeof StaticPaths>[0] & {
  readonly manifest: { readonly pageMap?: Map<string, () => Promise<unknown>> };
  readonly setInternals: (internals: unknown) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (
    request: Request,
    options: { readonly routeData: Route; readonly locals: object },
  ) => Promise<Response>;
};

/** The compiled site: tells its files and makes each. */
export interface Program {
  /** Its files; `isWanted`: by the component of their route, relative to the project. */
  readonly paths: (isWanted?: (component: string) => boolean) => Promise<readonly KeyedPath[]>;
  /** Null where a route answers with nothing. */
  readonly render: (page: WantedPage) => Promise<Rendered | null>;
}

export const RECORD_FILE = 'program.json';

/**
 * What a page looks like besides what it says: the code that makes it, the sheets and scripts it names. A text that is added or changed
 * gives another program, and leaves this as it is. `code`: the key of the code.
 */
export async function programLook(folder: string, code: string): Promise<string> {
  const { styles } = await readRecord(folder);
  const files = await readdir(join(folder, 'client'), { recursive: true });
  const named = files.filter((file) => /\.(?:css|js)$/.test(file)).sort();
  return createHash('sha256')
    .update(JSON.stringify([code, named, styles]))
    .digest('base64url')
    .slice(0, 22);
}

async function readRecord(folder: string): Promise<ProgramRecord> {
  return JSON.parse(await readFile(join(folder, RECORD_FILE), 'utf8')) as ProgramRecord;
}

/** Loads the program that `compile` left in a folder. */
export async function openProgram(folder: string): Promise<Program> {
  const record = await readRecord(folder);
  // With it the platform's answers are loaded, which a build that makes nothing does without.
  const { bodyOf, holdBodies } = await import('./held-response.ts');
  const { app } = (await import(pathToFileURL(join(folder, 'server', record.entry)).href)) as { app: App };
  const pages = Object.entries(record.styles).map(
    ([page, styles]) => [page, { styles: [...styles] }] as const,
  );
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  answerPictures(record.pictures);
  digestHere();
  encodeHere();
  holdBodies();
  importOnce(app);
  const endpoints = new Endpoints(app);
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [nameOf(routeData), routeData]));
  return {
    paths: async (isWanted = () => true) => {
      const paths: KeyedPath[] = [];
      for (const component of new Set(app.manifest.routes.map(({ routeData }) => routeData.component))) {
        if (!isOfSite(component) || !isWanted(component)) continue;
        const started = performance.now();
        const ofRoute = await new StaticPaths(onlyRoutes(app, (other) => other === component)).getAll();
        const listedIn = performance.now() - started;
        for (const path of ofRoute) paths.push(asKeyedPath(path, listedIn));
      }
      return paths;
    },
    render: async (page) => {
      const route = routes.get(page.route);
      if (!route) throw new Error(`The program has no route ${page.route}.`);
      const response = await answerOf({ app, endpoints, record }, page, route);
      if (response.status === 304) return { kind: 'kept' };
      const bytes = await bodyOf(response);
      if (bytes === null) return null;
      return { kind: 'made', bytes, tag: response.headers.get('etag') ?? undefined };
    },
  };
}

function isOfSite(component: string): boolean {
  return component !== TEXT_ROUTE.component;
}

function nameOf({ route, component }: Route): string {
  return `${route} ${component}`;
}

function asKeyedPath({ pathname, route, cacheKey }: Paths[number], listedIn: number): KeyedPath {
  return {
    pathname,
    listedIn,
    cacheKey: () => (cacheKey === undefined ? undefined : settledKey(cacheKey)),
    file: fileOf(pathname, route),
    route: nameOf(route),
    subject: route.pattern.exec(pathname)?.slice(1).join('/') ?? '',
  };
}

/** A page is the `index.html` of its folder, save the one for addresses that do not exist. */
function fileOf(pathname: string, { type }: Route): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

/** Who answers for the files of a program. */
interface Answering {
  readonly app: App;
  readonly endpoints: Endpoints;
  readonly record: ProgramRecord;
}

async function answerOf(
  { app, endpoints, record: { base, origin } }: Answering,
  { pathname, keptTag }: WantedPage,
  route: Route,
): Promise<Response> {
  try {
    if (route.type === 'endpoint') return await endpoints.answer(route, pathname);
    const path = pathname.replace(/^\/|\/$/g, '');
    const request = new Request(new URL(`${base}${path}${path === '' ? '' : '/'}`, origin));
    return await app.render(request, { routeData: route, locals: { keptTag } });
  } catch (error) {
    // As Astro does: the report of a failed build names the page.
    if (error instanceof Error && !('id' in error)) Object.assign(error, { id: route.component });
    throw error;
  }
}

function answerPictures(pictures: readonly Picture[]): void {
  const known = new Map(pictures);
  const addStaticImage = (...asked: readonly unknown[]): string => {
    const path = known.get(JSON.stringify(asked));
    if (path === undefined)
      throw new Error(`A picture that was not there when the program was compiled: ${String(asked[2])}`);
    return path;
  };
  (globalThis as PictureMaker).astroAsset = { addStaticImage };
}

/** Astro imports the module of its route for each file anew, and Node goes a long way to find that it has it. */
function importOnce({ manifest: { pageMap } }: App): void {
  for (const [component, load] of pageMap ?? []) {
    let module: Promise<unknown> | undefined;
    pageMap?.set(component, () => (module ??= load()));
  }
}
