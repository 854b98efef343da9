/**
 * Folding: what the matcher compares instead of what people wrote. Full and half width, case, accents, spaces
 * and punctuation make no difference; `ü` is typed `v`, as every input method has it.
 */

const UMLAUT = /u\u0308/g;
const IGNORED = /[^\p{L}\p{N}\n]+/gu;

/** The comparable form of a text. Line breaks survive, so that many labels can be folded in one go. */
export function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(UMLAUT, 'v').replace(IGNORED, '');
}

/** Like {@link fold} but keeps spaces and punctuation: tells `(托` from `托`. */
export function foldKeepingMarks(text: string): string {
  return text.normalize('NFKD').toLowerCase();
}

/** Between two fragments of one query: white space, and the marks people type in its place. */
const BETWEEN_FRAGMENTS = /[\s、,，;；。·+]+/u;

/** The folded fragments of a query, in the order typed; at most six, the rest is ignored. */
export function fragmentsOf(query: string): readonly string[] {
  return query
    .split(BETWEEN_FRAGMENTS)
    .map((part) => fold(part))
    .filter((part) => part !== '')
    .slice(0, 6);
}

/**
 * For a range of the folded text, the range of the text as displayed.
 * Marks that folding dropped are included where they lie inside the range, never at its ends.
 */
export function displayedRange(display: string, start: number, end: number): readonly [number, number] {
  let folded = 0;
  let from = -1;
  let to = 0;
  let at = 0;
  for (const character of display) {
    const width = fold(character).length;
    if (width > 0) {
      if (from < 0 && folded + width > start) from = at;
      if (folded < end) to = at + character.length;
    }
    folded += width;
    at += character.length;
  }
  return from < 0 ? [0, 0] : [from, to];
}
