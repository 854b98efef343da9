import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import type { IsoDate } from '../domain/school-date.ts';

/** The data of a site as its pages tell them, to put what is new beside. */
export interface Published {
  readonly publishedOn: IsoDate;
  /** By file name: `site.json`, and the tables as CSV. */
  readonly files: Readonly<Record<string, string>>;
  /** Files of which the bureau keeps more than is published: rows and cells that are withheld. */
  readonly partial: readonly string[];
}

/** Packed into a text that a script can hold; the same data give the same text. */
export function packPublished(published: Published): string {
  const packed = gzipSync(strToU8(JSON.stringify(published)), { level: 6, mtime: 0 });
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
}

export function unpackPublished(text: string): Published {
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(gunzipSync(packed))) as Published;
}

/** The files as bytes, as an examination takes them; the same bytes each time. */
export function publishedFiles(published: Published): ReadonlyMap<string, Uint8Array> {
  const before = known.get(published);
  if (before) return before;
  const encoder = new TextEncoder();
  const files = new Map(
    Object.entries(published.files).map(([name, text]) => [name, encoder.encode(text)] as const),
  );
  known.set(published, files);
  return files;
}

const known = new WeakMap<Published, ReadonlyMap<string, Uint8Array>>();
