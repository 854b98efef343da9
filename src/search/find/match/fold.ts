/**
 * Folding: what the matcher compares instead of what people wrote. Full and half width, case, accents, spaces
 * and punctuation make no difference; `ü` is typed `v`, as every input method has it. Ⅲ is 3. With the index's variants,
 * a traditional character is its simplified form.
 */

const UMLAUT = /u\u0308/g;
const IGNORED = /[^\p{L}\p{N}\n]+/gu;
const ROMAN = /[\u2160-\u216b\u2170-\u217b]/g;

/** Characters that stand for another when they are compared: 園 for 园, 叁 for 三. */
export interface Variants {
  readonly standard: ReadonlyMap<string, string>;
  /** Any of the characters that stand for another; null where there are none. */
  readonly any: RegExp | null;
}

export const NO_VARIANTS: Variants = { standard: new Map(), any: null };

/** Unpacks `園园叁三`: each character with the one it stands for. */
export function unpackVariants(packed: string): Variants {
  const standard = new Map<string, string>();
  for (let at = 0; at + 1 < packed.length; at += 2) standard.set(packed.charAt(at), packed.charAt(at + 1));
  return {
    standard,
    any: standard.size === 0 ? null : new RegExp(`[${[...standard.keys()].join('')}]`, 'g'),
  };
}

/** The comparable form of a text. Line breaks survive, so that many labels can be folded in one go. */
export function fold(text: string, variants: Variants = NO_VARIANTS): string {
  const arabic = text.replace(ROMAN, (numeral) => String(((numeral.charCodeAt(0) - 0x2160) % 16) + 1));
  const folded = arabic.normalize('NFKD').toLowerCase().replace(UMLAUT, 'v').replace(IGNORED, '');
  return inStandardForm(folded, variants);
}

/** A text with each variant in its standard form, and nothing else changed. */
export function inStandardForm(text: string, { any, standard }: Variants): string {
  return any ? text.replace(any, (character) => standard.get(character) ?? character) : text;
}

/** Like {@link fold} but keeps spaces and punctuation: tells `(托` from `托`. */
export function foldKeepingMarks(text: string): string {
  return text.normalize('NFKD').toLowerCase();
}

/** Between two fragments of one query: white space, and what people type in its place. */
const BETWEEN_FRAGMENTS = /[\s、,，;；。·+的]+/u;

/** The fragments of a query as written, in the order typed; at most six, the rest is ignored. */
export function writtenFragments(query: string): readonly string[] {
  return query
    .split(BETWEEN_FRAGMENTS)
    .filter((part) => fold(part) !== '')
    .slice(0, 6);
}

/** The folded fragments of a query. */
export function fragmentsOf(query: string, variants: Variants = NO_VARIANTS): readonly string[] {
  return writtenFragments(query).map((part) => fold(part, variants));
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
