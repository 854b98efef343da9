import type { IsoDate } from '../domain/school-date.ts';
import { digestOfText } from './page-keys.ts';

/** What of Astro a page that may stay as it is needs. */
interface Rendering {
  readonly locals: App.Locals;
  readonly response: { readonly headers: Headers };
}

/**
 * Lets a page stay as it was last made where it would say the same again: an empty answer, not modified, to be returned at once. Null
 * where the page must be made. `said`: all that the page is made from, worked out, as plain data, with every day that it holds `asOf` against.
 *
 * A key (`page-keys.ts`) is cheap and changes too often: with the day, with a row that the page does not tell. A tag changes exactly when
 * the page does.
 */
export function notModified(
  { locals, response }: Rendering,
  said: readonly unknown[],
  asOf: IsoDate,
): Response | null {
  const text = JSON.stringify(said);
  const tag = digestOfText(`${dayAmong(text, asOf)}\n${text}`);
  if (locals.keptTag === tag) return new Response(null, { status: 304 });
  response.headers.set('etag', tag);
  return null;
}

/** Where a day lies among the days of a text: all that a page can tell of a day it does not name. */
export function dayAmong(text: string, day: IsoDate): string {
  let before = '';
  for (const [date] of text.matchAll(/\d{4}-\d{2}-\d{2}/g)) if (date <= day && date > before) before = date;
  return before === day ? `on ${before}` : `after ${before}`;
}
