import { holdsText } from './read/decode.ts';
import { SITE_FILE } from './site.ts';
import { TABLE_NAMES } from './tables/names.ts';

/** Whether files are those of a data directory: one of its own is among them. */
export function isOfData(names: readonly string[]): boolean {
  return names.some((name) => name === SITE_FILE || TABLE_NAMES.some((table) => name === `${table}.csv`));
}

/** Whether a file is hidden, or lies in a hidden folder. `path`: from the folder that is read. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** Whether a file belongs to a version control or a file manager, and is no file of the bureau. */
export function isOfNobody(path: string): boolean {
  return OF_NOBODY.test(path);
}

/** `.git/`, `.svn/` and the like, `.DS_Store`. */
const OF_NOBODY = /(?:^|\/)\.(?:git|svn|hg|DS_Store)(?:\/|$)/;

/** Enough of a file to see whether it holds text. */
export const BEGINNING = 65_536;

/** A file as an examination reads it: of one that holds no text, only the beginning. */
export function readablePart(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= BEGINNING) return bytes;
  const beginning = bytes.subarray(0, BEGINNING);
  return holdsText(beginning) ? bytes : beginning;
}
