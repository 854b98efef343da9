import { inflateSync } from 'fflate';
import type { IsoDate } from '../domain/school-date.ts';

/** The data of a site as its pages tell them, to put what is new beside. */
export interface Published {
  readonly publishedOn: IsoDate;
  /** By file name: `site.json`, and the tables as CSV. */
  readonly files: Readonly<Record<string, string>>;
  /** Files of which the bureau keeps more than is published: rows and cells that are withheld. */
  readonly partial: readonly string[];
}

/** The same as a script holds it. */
export interface PackedPublished extends Pick<Published, 'publishedOn' | 'partial'> {
  /** By file name, in base 64, deflated: each by itself, so that only what changed is packed again. */
  readonly files: Readonly<Record<string, string>>;
}

export function unpackPublished({ publishedOn, partial, files }: PackedPublished): Published {
  return {
    publishedOn,
    partial,
    files: Object.fromEntries(Object.entries(files).map(([name, packed]) => [name, unpackFile(packed)])),
  };
}

function unpackFile(packed: string): string {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(inflateSync(bytes));
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
