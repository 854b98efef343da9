import { Converter } from 'opencc-js/t2cn';
import { groupBy } from '../../../domain/grouping.ts';
import { unpackVariants } from '../match/fold.ts';

/** Build time only: the browser gets the pairs that this index needs, never the dictionary. */

/** 叁 is written for 三. 伍, 陆 and 拾 are surnames too and no variants: see `match/numerals.ts`. */
const FORMAL_NUMERALS: Readonly<Record<string, string>> = {
  〇: '零',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  柒: '七',
  捌: '八',
  玖: '九',
};

let known: ReadonlyMap<string, string> | null = null;

/** Every traditional character of the basic plane with its simplified form, and the numerals of cheques. */
function standardForms(): ReadonlyMap<string, string> {
  if (known) return known;
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const block = Array.from({ length: 0x9fff - 0x3400 }, (_, offset) => String.fromCharCode(0x3400 + offset));
  const han = ['〇', ...block];
  // A line each: alone, a character is not taken for a part of a phrase.
  const simplified = toSimplified(han.join('\n')).split('\n');
  const pairs = han.map((character, at): [string, string] => {
    const form = simplified[at] ?? character;
    return [character, FORMAL_NUMERALS[form] ?? form];
  });
  known = new Map(pairs.filter(([character, form]) => form !== character && form.length === 1));
  return known;
}

/**
 * The variants that an index of these characters needs, packed: what its texts hold in another form, and what a reader may type instead
 * of what they hold. `characters` are folded, but for this.
 */
export function packVariants(characters: ReadonlySet<string>): string {
  const forms = standardForms();
  const held = new Set([...characters].map((character) => forms.get(character) ?? character));
  return [...forms].flatMap(([character, form]) => (held.has(form) ? [character + form] : [])).join('');
}

/** By a character of the folded texts: the other forms in which the texts write it. Their readings are its readings. */
export function formsWritten(
  characters: ReadonlySet<string>,
  packed: string,
): ReadonlyMap<string, readonly string[]> {
  const { standard } = unpackVariants(packed);
  const written = [...characters].filter((character) => standard.has(character));
  return groupBy(written, (character) => standard.get(character) ?? null);
}
