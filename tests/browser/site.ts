import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inject } from 'vitest';
import { testBasePath } from './site-setup.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built demo site. */
    siteDist: string;
    /** Address it is served at, with the sub-path: `http://localhost:40123/kg/`. */
    siteUrl: string;
  }
}

/** The folder of the built demo site. */
export const siteDist = (): string => inject('siteDist');

/** The served address of a page: `pageUrl('/fees/')` → `http://localhost:40123/kg/fees/`. */
export const pageUrl = (path: string): string => new URL(path.replace(/^\//, ''), inject('siteUrl')).href;

/** The HTML of a built page: `pageHtml('/fees/')`. */
export function pageHtml(path: string): string {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return readFileSync(join(siteDist(), file), 'utf8');
}

/** The paths of all built pages, from the site's root: `/`, `/fees/`, `/404.html` … */
export function pagePaths(): readonly string[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** Every file of the built site, as a path from its root without a leading slash. */
export function builtFiles(): readonly string[] {
  return readdirSync(siteDist(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(siteDist().length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

export { testBasePath };
