import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders of `content/`, one collection each. */
export type Collection = 'plans' | 'notices' | 'guides' | 'help' | 'pages' | 'indicators';

/** What a build is told from outside, with the defaults filled in; every path is absolute. */
export interface BuildEnvironment {
  readonly projectDir: string;
  readonly dataDir: string;
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  /** Origin of the published site, e.g. `https://www.example.gov.cn`; missing until the bureau knows it. */
  readonly siteUrl: string | undefined;
  /** `/` or a sub-path with both slashes, e.g. `/jyj/kg/`. */
  readonly basePath: string;
  readonly asOf: string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

const projectDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Reads DATA_DIR, CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, AS_OF and ASTRO_CACHE_DIR. Relative paths count
 * from the folder the command was started in. SITE_URL and BASE_PATH win over `siteUrl` and `basePath` of
 * `site.json`; a `site.json` that cannot be read gives neither, because naming its faults is the check's task.
 */
export function readBuildEnvironment(variables: Variables = process.env): BuildEnvironment {
  const dataDir = resolve(given(variables, 'DATA_DIR') ?? join(projectDir, 'data'));
  const contentDir = contentFolder(variables, dataDir);
  const outDir = resolve(given(variables, 'OUT_DIR') ?? join(projectDir, 'dist'));
  const site = readSiteFile(dataDir);
  return {
    projectDir,
    dataDir,
    contentDir,
    outDir,
    cacheDir: cacheFolder(variables, [dataDir, contentDir, outDir]),
    siteUrl: validUrl(given(variables, 'SITE_URL') ?? site.siteUrl),
    basePath: asBasePath(given(variables, 'BASE_PATH') ?? site.basePath ?? '/'),
    asOf: given(variables, 'AS_OF'),
  };
}

/** `kg`, `/kg` and `/kg/` all mean `/kg/`; nothing means `/`. */
export function asBasePath(text: string): string {
  const inner = text.trim().replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * The folder a collection is read from, or undefined when it has none. Guides, help, pages and the indicators'
 * methodology fall back to the project's own; plans and notices belong to their bureau and never do.
 */
export function collectionFolder(environment: BuildEnvironment, collection: Collection): string | undefined {
  const own = join(environment.contentDir, collection);
  if (existsSync(own)) return own;
  if (collection === 'plans' || collection === 'notices') return undefined;
  const shipped = join(environment.projectDir, 'content', collection);
  return existsSync(shipped) ? shipped : undefined;
}

/** `content/` of the project; with foreign data, the `content/` beside it, existing or not. */
function contentFolder(variables: Variables, dataDir: string): string {
  const named = given(variables, 'CONTENT_DIR');
  if (named !== undefined) return resolve(named);
  const isForeign = dataDir !== join(projectDir, 'data');
  return isForeign ? join(dirname(dataDir), 'content') : join(projectDir, 'content');
}

/** Builds of different bureaus from one checkout each keep their own cache. */
function cacheFolder(variables: Variables, paths: readonly string[]): string {
  const named = given(variables, 'ASTRO_CACHE_DIR');
  if (named !== undefined) return resolve(named);
  const cache = join(projectDir, 'node_modules', '.astro');
  const defaults = ['data', 'content', 'dist'].map((name) => join(projectDir, name));
  if (paths.every((path, at) => path === defaults[at])) return cache;
  const digest = createHash('sha256').update(paths.join('\n')).digest('hex').slice(0, 12);
  return join(cache, 'elsewhere', digest);
}

function given(variables: Variables, name: string): string | undefined {
  const value = variables[name]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

interface SiteFile {
  readonly siteUrl: string | undefined;
  readonly basePath: string | undefined;
}

function readSiteFile(dataDir: string): SiteFile {
  try {
    const text = readFileSync(join(dataDir, 'site.json'), 'utf8').replace(/^\uFEFF/, '');
    const site: unknown = JSON.parse(text);
    if (typeof site !== 'object' || site === null) return { siteUrl: undefined, basePath: undefined };
    const { siteUrl, basePath } = site as Readonly<Record<string, unknown>>;
    return {
      siteUrl: typeof siteUrl === 'string' && siteUrl !== '' ? siteUrl : undefined,
      basePath: typeof basePath === 'string' && basePath !== '' ? basePath : undefined,
    };
  } catch {
    return { siteUrl: undefined, basePath: undefined };
  }
}

function validUrl(text: string | undefined): string | undefined {
  return text !== undefined && URL.canParse(text) ? text : undefined;
}
