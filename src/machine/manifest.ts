import { createHash } from 'node:crypto';
import { readFileSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../release/site-files.ts';

/** What a site was made from, and what it is made of. */
export interface Manifest {
  readonly commit: string;
  /** The day the site speaks for: AS_OF of its build. */
  readonly asOf: string;
  /** SITE_URL and BASE_PATH of the build, where they were given: else those of `site.json`. */
  readonly siteUrl?: string;
  readonly basePath?: string;
  /** SHA-256 by path. */
  readonly files: Digests;
  /** Files of earlier releases that pages still open may ask for: SHA-256, and the day of the last release that made them itself. */
  readonly kept: Readonly<Record<string, KeptFile>>;
}

export type Digests = Readonly<Record<string, string>>;

export interface KeptFile {
  readonly sha256: string;
  readonly until: string;
}

/** What is said of a release in short. */
export interface ReleaseHead {
  readonly asOf: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly pages: number;
  readonly kindergartens: number;
}

export const MANIFEST_FILE = 'manifest.json';
export const HEAD_FILE = 'release.json';

/** Beside the site's own files: what tells of it, what is packed again from it, and hidden files, which no web server gives away. */
export function isOwnFile(path: string): boolean {
  return path !== MANIFEST_FILE && path !== HEAD_FILE && !/(^|\/)\.|\.gz$/.test(path);
}

/** The files of a site as they were digested before: one that is the same on the disk need not be read again. */
export interface KnownFiles {
  readonly folder: string;
  readonly digests: Digests;
}

/** SHA-256 of every file of a site, by path, in the order of the paths. */
export function digestsOf(folder: string, known?: KnownFiles): Digests {
  const paths = [...filesIn(folder).files.keys()].filter(isOwnFile).sort();
  return Object.fromEntries(paths.map((path) => [path, digestOf(folder, path, known)]));
}

function digestOf(folder: string, path: string, known: KnownFiles | undefined): string {
  const before = known?.digests[path];
  if (known !== undefined && before !== undefined) {
    const old = statOf(join(known.folder, path));
    if (old !== undefined && isSameFile(old, statSync(join(folder, path)))) return before;
  }
  return sha256(readFileSync(join(folder, path)));
}

/** One file with two names. */
function isSameFile(one: Stats, other: Stats): boolean {
  return one.ino === other.ino && one.dev === other.dev;
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 1)}\n`);
}

export function readManifest(folder: string): Manifest | undefined {
  return parseJson(join(folder, MANIFEST_FILE)) as Manifest | undefined;
}

/** `manifest`: as it was written. */
export function writeHead(folder: string, manifest: Manifest, madeAt: Date): void {
  const head = {
    commit: manifest.commit,
    ...headOf(manifest, madeAt),
    manifest: sha256(readFileSync(join(folder, MANIFEST_FILE))),
  };
  writeFileSync(join(folder, HEAD_FILE), `${JSON.stringify(head, null, 1)}\n`);
}

export function readHead(folder: string): ReleaseHead | undefined {
  return parseJson(join(folder, HEAD_FILE)) as ReleaseHead | undefined;
}

function headOf({ asOf, files }: Manifest, madeAt: Date): ReleaseHead {
  return { asOf, madeAt: madeAt.toISOString(), ...countsOf(files) };
}

/** One for each kindergarten, closed ones too; an address that a code was moved from has none. */
const KINDERGARTEN = /^api\/v1\/kindergartens\/\w+\.json$/;

export function countsOf(files: Digests): Pick<ReleaseHead, 'pages' | 'kindergartens'> {
  const paths = Object.keys(files);
  return {
    pages: paths.filter((path) => path.endsWith('.html')).length,
    kindergartens: paths.filter((path) => KINDERGARTEN.test(path)).length,
  };
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
