import type { SiteFiles } from './site-files.ts';

/** An address on a page that leads nowhere on the site. */
export interface DeadLink {
  /** The file that holds it, by its path in the site. */
  readonly file: string;
  /** As it is written there, without query and fragment. */
  readonly address: string;
}

/** Where a site is published. */
export interface SiteAddress {
  /** With both slashes, e.g. `/kg/`. */
  readonly basePath: string;
  readonly siteUrl?: string | undefined;
}

/** An address as it is written, and the path in the site that it leads to. */
export type Link = readonly [address: string, path: string];

/**
 * Every address of the site itself that a page, style sheet or script of it names: links, pictures, styles, scripts and their parts, and
 * files of data whose address stands in a `data-` attribute. A whole address (`https://…`) counts in the page's head alone: elsewhere it
 * may lead to another site of the same host.
 */
export function linksIn(file: string, bytes: Buffer, site: SiteAddress): readonly Link[] {
  const pattern = patternOf(file);
  if (pattern === null) return [];
  // Byte by byte is read in a third of the time; only the addresses are decoded.
  const text = bytes.toString('latin1');
  const links = new Map<string, string>();
  for (const written of addressesIn(text, pattern, site)) {
    const [address = ''] = written.split(/[?#]/, 1);
    if (links.has(address)) continue;
    const path = pathOf(address, file, site);
    if (path !== null) links.set(address, path);
  }
  return [...links];
}

export function leadsToFile(path: string, files: SiteFiles): boolean {
  if (path === '' || path.endsWith('/')) return files.has(`${path}index.html`);
  return files.has(path) || files.has(`${path}/index.html`);
}

const IN_PAGE = /\s(href|src|srcset|poster|action|content|data-[\w-]+(?==["']\/))=(?:"([^"]*)"|'([^']*)')/g;
const IN_STYLE = /url\((?:"([^"]*)"|'([^']*)'|([^)"']*))\)/g;
/** `import"./a.js"`, `from"./a.js"`, `import("./a.js")`, as the bundler writes them. */
const IN_SCRIPT = /\b(?:import|from)\(?["'`](\.[^"'`]*)["'`]/g;

/** Null of a file that names no others; the scripts of Pagefind find theirs by themselves. */
function patternOf(file: string): RegExp | null {
  if (file.endsWith('.html')) return IN_PAGE;
  if (file.endsWith('.css')) return IN_STYLE;
  return file.endsWith('.js') && file.startsWith('_astro/') ? IN_SCRIPT : null;
}

function* addressesIn(text: string, pattern: RegExp, site: SiteAddress): Generator<string> {
  for (const match of text.matchAll(pattern)) {
    if (pattern !== IN_PAGE) yield decoded(match[1] ?? match[2] ?? match[3] ?? '');
    else yield* addressesOf(match[1] ?? '', unescaped(decoded(match[2] ?? match[3] ?? '')), site);
  }
}

function addressesOf(
  attribute: string,
  value: string,
  { siteUrl, basePath }: SiteAddress,
): readonly string[] {
  if (attribute === 'srcset') return value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '');
  if (attribute === 'content') {
    const refresh = /^\d+; *url=(.+)$/i.exec(value)?.[1];
    const isOwn = siteUrl !== undefined && value.startsWith(`${siteUrl}/`);
    return refresh !== undefined ? [refresh] : isOwn ? [value.slice(siteUrl.length)] : [];
  }
  if (!attribute.startsWith('data-')) return [value];
  return value.startsWith(basePath) && /^[\w/.-]+\.[a-z0-9]+$/.test(value) ? [value] : [];
}

function decoded(bytes: string): string {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

function unescaped(value: string): string {
  if (!value.includes('&')) return value;
  return value
    .replaceAll('&quot;', '"')
    .replace(/&#(?:39|x27);/g, "'")
    .replace(/&(?:amp|#38|#x26);/g, '&');
}

/** The path of a file in the site that an address of a file leads to; null where it leads out of the site, or is none. */
function pathOf(address: string, file: string, { basePath }: SiteAddress): string | null {
  if (address === '' || address.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
  const path = isPlain(address) ? address : resolved(address, `${basePath}${file}`);
  if (path === basePath.slice(0, -1)) return '';
  return path.startsWith(basePath) ? path.slice(basePath.length) : null;
}

/** An address from the root that nothing need be worked out of. */
function isPlain(address: string): boolean {
  return /^\/[\w/-]*(\.[\w-]+)*\/?$/.test(address);
}

function resolved(address: string, from: string): string {
  const url = URL.parse(address, `http://site${encodeURI(from)}`);
  if (url === null) return address;
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname;
  }
}
