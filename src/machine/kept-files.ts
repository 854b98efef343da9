import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Digests, KeptFile, Manifest } from './manifest.ts';

/** Names that hold a digest of what the file says: a page asks for them by the name it was made with. */
const NAMED_BY_CONTENT =
  /^(_astro\/|pagefind\/.*\.(pf_\w+|pagefind)$|kindergartens\/finder\/[\w-]+\.[a-z0-9]{6,}\.json$)/;

/** A page that was opened longer ago is loaded anew. */
const KEPT_DAYS = 7;

const DAY_MS = 86_400_000;

export interface FormerSite {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Lets a new site keep what pages of the former ones may still ask for, and returns what was kept. `on`: the day of the new site; files of
 * releases that were followed by another one a week before are let go.
 */
export function keepFormerFiles(
  folder: string,
  files: Digests,
  former: FormerSite | undefined,
  on: string,
): Readonly<Record<string, KeptFile>> {
  if (former === undefined) return {};
  const { manifest } = former;
  const own = Object.entries(manifest.files)
    .filter(([path]) => NAMED_BY_CONTENT.test(path))
    .map(([path, sha256]) => [path, { sha256, until: on }] as const);
  const inherited = Object.entries(manifest.kept).filter(([, { until }]) => isRecent(until, on));
  const kept = [...inherited, ...own].filter(
    ([path]) => files[path] === undefined && existsSync(join(former.folder, path)),
  );
  for (const [path] of kept) linkOrCopy(join(former.folder, path), join(folder, path));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isRecent(until: string, on: string): boolean {
  return Date.parse(on) - Date.parse(until) <= KEPT_DAYS * DAY_MS;
}

/** A second name for a file; a copy where the file system has none. */
export function linkOrCopy(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
