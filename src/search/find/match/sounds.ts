import { groupBy } from '../../../domain/grouping.ts';
/**
 * Characters and their readings, unpacked from `ai爱埃 an安` for fast look-up. A character is known by a small
 * number, its id (0: the line break between labels, 1: any character the table does not have).
 */
export interface Sounds {
  /** Id by UTF-16 code unit. */
  readonly ids: Uint16Array;
  readonly idCount: number;
  /** The syllables; for a letter or digit of its own, that letter. */
  readonly syllables: readonly string[];
  /** Syllables by character id. */
  readonly readings: readonly (readonly number[])[];
  /** Character ids by syllable. */
  readonly spokenAs: readonly (readonly number[])[];
  /** Syllables by their first letter. */
  readonly byFirstLetter: ReadonlyMap<string, readonly number[]>;
  /** Each syllable as speakers who do not tell zh from z hear it, see `looseSound`. */
  readonly loose: readonly string[];
}

const UNKNOWN_ID = 1;

const GROUP = /([a-z0-9]+)([^a-z0-9 ]+)/g;
const LITERALS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The groups of a `sounds` text: each syllable and its characters. */
export function soundGroups(packed: string): readonly (readonly [string, string])[] {
  return [...packed.matchAll(GROUP)].map(([, syllable = '', characters = '']) => [syllable, characters]);
}

/** `silent` holds further characters that occur in the labels, in any order and number. */
export function unpackSounds(packed: string, silent: string): Sounds {
  const ids = new Uint16Array(0x10000).fill(UNKNOWN_ID);
  ids['\n'.charCodeAt(0)] = 0;
  const syllables: string[] = [];
  const readings: number[][] = [[], []];
  const spokenAs: number[][] = [];
  const syllableIds = new Map<string, number>();
  const add = (syllable: string, character: string): void => {
    let spoken = syllableIds.get(syllable);
    if (spoken === undefined) {
      spoken = syllables.push(syllable) - 1;
      spokenAs.push([]);
      syllableIds.set(syllable, spoken);
    }
    const unit = character.charCodeAt(0);
    let id = ids[unit] ?? UNKNOWN_ID;
    if (id === UNKNOWN_ID) {
      id = readings.push([]) - 1;
      ids[unit] = id;
    }
    readings[id]?.push(spoken);
    spokenAs[spoken]?.push(id);
  };
  for (const literal of LITERALS) add(literal, literal);
  for (const [syllable, characters] of soundGroups(packed)) {
    for (const character of characters) add(syllable, character);
  }
  // Characters that no reading is known for still have to be told apart.
  for (const character of silent) {
    const unit = character.charCodeAt(0);
    if (ids[unit] === UNKNOWN_ID) ids[unit] = readings.push([]) - 1;
  }
  const byFirstLetter = groupBy(syllables.keys(), (syllable) => syllables[syllable]?.charAt(0) ?? '');
  const loose = syllables.map(looseSound);
  return { ids, idCount: readings.length, syllables, readings, spokenAs, byFirstLetter, loose };
}

/** The character ids of a text, one for each code unit. */
export function idsOf(sounds: Sounds, text: string): Uint16Array {
  const ids = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) ids[at] = sounds.ids[text.charCodeAt(at)] ?? UNKNOWN_ID;
  return ids;
}

/** Sounds that many speakers do not tell apart: zh/z, ch/c, sh/s, n/l at the start and ng/n at the end. */
export function looseSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/ng$/, 'n');
}
