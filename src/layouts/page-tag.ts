import type { IsoDate } from '../domain/school-date.ts';
import { digestOfText } from './digest.ts';

/** What of Astro a page that may stay as it is needs. */
interface Rendering {
  readonly locals: App.Locals;
  readonly response: { readonly headers: Headers };
}

/** A part of what a page says: its digest, and the newest of its days until the as-of day, empty where it has none. */
export interface Said {
  readonly digest: string;
  readonly newest: string;
}

/** What several pages say: digested once for all of them, for the whole of a kindergarten is long. */
export function saidOf(parts: readonly unknown[], asOf: IsoDate): Said {
  const text = JSON.stringify(parts);
  return { digest: digestOfText(text), newest: newestIn(text, asOf) };
}

/**
 * Lets a page stay as it was last made where it would say the same again: an empty answer, not modified, to be returned at once. Null
 * where the page must be made. `said`: all that the page is made from, worked out, as plain data, with every day that it holds `asOf`
 * against; `shared`: what of it other pages say as well.
 *
 * A key (`page-keys.ts`) is cheap and changes too often: with the day, with a row that the page does not tell. A tag changes exactly when
 * the page does.
 */
export function notModified(
  { locals, response }: Rendering,
  said: readonly unknown[],
  asOf: IsoDate,
  shared?: Said,
): Response | null {
  const own = saidOf(said, asOf);
  const newest = shared !== undefined && shared.newest > own.newest ? shared.newest : own.newest;
  const tag = digestOfText(`${dayAfter(newest, asOf)}\n${own.digest}\n${shared?.digest ?? ''}`);
  if (locals.keptTag === tag) return new Response(null, { status: 304 });
  response.headers.set('etag', tag);
  return null;
}

/** Where a day lies among the days of a text: all that a page can tell of a day it does not name. */
export function dayAmong(text: string, day: IsoDate): string {
  return dayAfter(newestIn(text, day), day);
}

function dayAfter(newest: string, day: IsoDate): string {
  return newest === day ? `on ${newest}` : `after ${newest}`;
}

function newestIn(text: string, asOf: IsoDate): string {
  let newest = '';
  // A text has few hyphens, and to look for one is quicker than for a day.
  for (let hyphen = text.indexOf('-'); hyphen !== -1; hyphen = text.indexOf('-', hyphen + 1)) {
    const date = text.slice(hyphen - 4, hyphen + 6);
    if (date <= asOf && date > newest && /^\d{4}-\d{2}-\d{2}$/.test(date)) newest = date;
  }
  return newest;
}
