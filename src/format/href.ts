import { webAddressFault } from '../domain/web-address.ts';

/**
 * An address of this site below its base path: `withBase('/portal/', '/fees/')` → `/portal/fees/`.
 * Absolute addresses, `tel:` links and fragments pass through untouched.
 */
export function withBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return `${base.replace(/\/+$/, '')}${path}`;
}

/** The path below the base, always with a leading slash: the inverse of {@link withBase}. */
export function withoutBase(base: string, path: string): string {
  const root = base.replace(/\/+$/, '');
  if (root === '' || (path !== root && !path.startsWith(`${root}/`))) return path;
  return path.slice(root.length) || '/';
}

/** The address of a page elsewhere, as a link may carry it; undefined for any other text, which is shown as the text it is. */
export function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && webAddressFault(text) === null ? text : undefined;
}

/** Where a kindergarten's page lists its campuses (分园). */
export const CAMPUSES_ANCHOR = 'campuses';
