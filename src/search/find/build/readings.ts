import { pinyin } from 'pinyin-pro';
import { groupBy } from '../../../domain/grouping.ts';

/** Build time only: the browser gets the readings inside the index and never this dictionary. */

const HAN = /\p{Script=Han}/u;
const SYLLABLE = /^[a-z]+$/;
const NOT_SYLLABLES: ReadonlySet<string> = new Set(['m', 'n', 'ng', 'hm', 'hng']);

/** What parents type for 第一 … 第十, and the other way round; ㄚ, a letter of Taiwan's phonetic script, is read so. */
const FURTHER_READINGS: Readonly<Record<string, string>> = {
  ㄚ: 'a',
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
  壹: '1',
  贰: '2',
  叁: '3',
};

/** `ü` is typed `v`, `u` or `yu`. */
function spellings(syllable: string): readonly string[] {
  if (!syllable.includes('v')) return [syllable];
  return [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')];
}

/** Every reading of a character without tones, in every spelling people type; empty for letters and digits. */
export function readingsOf(character: string): readonly string[] {
  const further = FURTHER_READINGS[character];
  if (!HAN.test(character)) return further === undefined ? [] : [further];
  const syllables = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
    .filter((syllable) => SYLLABLE.test(syllable) && !NOT_SYLLABLES.has(syllable))
    .flatMap(spellings);
  return [...new Set(further === undefined ? syllables : [...syllables, further])];
}

/**
 * Characters grouped under each of their readings: `ai爱埃 an安`, in order of syllable, then code point. A character has the readings of
 * its `otherForms` too.
 */
export function writeSounds(
  characters: Iterable<string>,
  otherForms: ReadonlyMap<string, readonly string[]> = new Map(),
): string {
  const spoken = [...new Set(characters)].flatMap((character) => {
    const forms = [character, ...(otherForms.get(character) ?? [])];
    return [...new Set(forms.flatMap(readingsOf))].map((reading) => ({ reading, character }));
  });
  return [...groupBy(spoken, ({ reading }) => reading)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([reading, group]) =>
        `${reading}${group
          .map(({ character }) => character)
          .sort()
          .join('')}`,
    )
    .join(' ');
}

function decoded(encoding: string, leads: readonly [number, number], trails: readonly number[]): string {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) for (const trail of trails) bytes.push(lead, trail);
  return new TextDecoder(encoding).decode(new Uint8Array(bytes));
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

/** The 3,755 everyday characters of GB 2312, level 1. */
function everydaySimplified(): ReadonlySet<string> {
  return new Set(
    [...decoded('gb18030', [0xb0, 0xd7], span(0xa1, 0xfe))].filter((character) => HAN.test(character)),
  );
}

/** The 5,401 everyday characters of Big5, level 1. */
function everydayTraditional(): ReadonlySet<string> {
  const trails = [...span(0x40, 0x7e), ...span(0xa1, 0xfe)];
  return new Set([...decoded('big5', [0xa4, 0xc6], trails)].filter((character) => HAN.test(character)));
}

/**
 * Everyday characters that sound like one of `characters` and are not among them: what an input method may have
 * put in their place. Traditional ones are included only where the names themselves are in traditional characters.
 */
export function homophonesOf(characters: ReadonlySet<string>): readonly string[] {
  const simplified = everydaySimplified();
  const traditional = everydayTraditional();
  const onlyTraditional = [...characters].filter(
    (one) => traditional.has(one) && !simplified.has(one),
  ).length;
  const pool = onlyTraditional * 5 > characters.size ? new Set([...simplified, ...traditional]) : simplified;
  const sounds = new Set([...characters].flatMap((character) => readingsOf(character)));
  return [...pool].filter(
    (one) => !characters.has(one) && readingsOf(one).some((reading) => sounds.has(reading)),
  );
}
