import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Collection } from '../publication/collections.ts';
import { readBasePath, readSiteUrl, type SettingRead } from '../dataset/site-address.ts';

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
  /** While a build runs: its copy of the texts that were examined, in place of `contentDir`. */
  readonly examinedTexts: string | undefined;
}

/** A variable has a value that nothing can be built with; the message says which, and what to write. */
export class EnvironmentFault extends Error {
  override readonly name = 'EnvironmentFault';
}

type Variables = Readonly<Record<string, string | undefined>>;

const projectDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Reads DATA_DIR, CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, AS_OF and ASTRO_CACHE_DIR. Relative paths count
 * from the folder the command was started in. SITE_URL and BASE_PATH win over `siteUrl` and `basePath` of
 * `site.json`; a `site.json` that cannot be read, or has a wrong value there, gives neither, because naming its faults is the check's
 * task. Throws `EnvironmentFault` where a variable is at fault. While a build runs, it is that of the build.
 */
export function readBuildEnvironment(variables?: Variables): BuildEnvironment {
  const settled = shared[SETTLED];
  return variables === undefined && settled !== undefined ? settled : readVariables(variables ?? process.env);
}

/**
 * From now on every reader in this process gets this environment: a build hands it to Astro's configuration and to the content
 * collections, so that neither reads again what the check has examined. Undefined ends it.
 */
export function settleEnvironment(environment: BuildEnvironment | undefined): void {
  shared[SETTLED] = environment;
}

/** Kept on the process, not in the module: the configuration and the command that runs it are two copies of this file. */
const SETTLED = Symbol.for('kindergarten-disclosure.environment');
const shared = globalThis as typeof globalThis & { [SETTLED]?: BuildEnvironment | undefined };

function readVariables(variables: Variables): BuildEnvironment {
  const dataDir = resolve(given(variables, 'DATA_DIR') ?? join(projectDir, 'data'));
  const contentDir = contentFolder(variables, dataDir);
  const outDir = resolve(given(variables, 'OUT_DIR') ?? join(projectDir, 'dist'));
  return {
    projectDir,
    dataDir,
    contentDir,
    outDir,
    cacheDir: cacheFolder(variables, [dataDir, contentDir, outDir]),
    ...publishedAddress(readSiteFile(dataDir), variables),
    asOf: given(variables, 'AS_OF'),
    examinedTexts: undefined,
  };
}

/** Where the site is published: SITE_URL and BASE_PATH, else what a `site.json` says. */
export function publishedAddress(
  site: Partial<Pick<BuildEnvironment, 'siteUrl' | 'basePath'>>,
  variables: Variables = process.env,
): Pick<BuildEnvironment, 'siteUrl' | 'basePath'> {
  return {
    siteUrl: setting(variables, 'SITE_URL', readSiteUrl) ?? site.siteUrl,
    basePath: setting(variables, 'BASE_PATH', readBasePath) ?? site.basePath ?? '/',
  };
}

function setting(
  variables: Variables,
  name: string,
  read: (text: string) => SettingRead,
): string | undefined {
  const text = given(variables, name);
  if (text === undefined) return undefined;
  const found = read(text);
  if ('fault' in found) throw new EnvironmentFault(`环境变量 ${name} 的值是“${text}”，${found.fault}`);
  return found.value;
}

/** The folder a collection is read from, or undefined when it has none. */
export function collectionFolder(environment: BuildEnvironment, collection: Collection): string | undefined {
  if (environment.examinedTexts !== undefined) return join(environment.examinedTexts, collection);
  const own = join(environment.contentDir, collection);
  return existsSync(own) ? own : shippedFolder(environment, collection);
}

/**
 * The program's own texts for a bureau without a collection: guides, help, pages and the indicators' methodology. Plans and notices
 * belong to their bureau and are never lent.
 */
export function shippedFolder({ projectDir }: BuildEnvironment, collection: Collection): string | undefined {
  if (collection === 'plans' || collection === 'notices') return undefined;
  const shipped = join(projectDir, 'content', collection);
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

function readSiteFile(dataDir: string): Partial<Pick<BuildEnvironment, 'siteUrl' | 'basePath'>> {
  try {
    const text = readFileSync(join(dataDir, 'site.json'), 'utf8').replace(/^\uFEFF/, '');
    const site: unknown = JSON.parse(text);
    if (typeof site !== 'object' || site === null) return {};
    const { siteUrl, basePath } = site as Readonly<Record<string, unknown>>;
    const [url, path] = [settingIn(siteUrl, readSiteUrl), settingIn(basePath, readBasePath)];
    return { ...(url !== undefined && { siteUrl: url }), ...(path !== undefined && { basePath: path }) };
  } catch {
    return {};
  }
}

function settingIn(written: unknown, read: (text: string) => SettingRead): string | undefined {
  if (typeof written !== 'string' || written.trim() === '') return undefined;
  const found = read(written);
  return 'value' in found ? found.value : undefined;
}
