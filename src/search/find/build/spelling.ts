import { fold, unpackVariants } from '../match/fold.ts';
import { homophonesOf, writeSounds } from './readings.ts';
import { sharedWordsIn } from './shared-words.ts';
import { formsWritten, packVariants } from './variants.ts';

/** The texts of an index. */
export interface MatchedTexts {
  /** Names and places: by sound too. */
  readonly bySound: readonly string[];
  /** Addresses, and the words that queries hold beside names. */
  readonly otherwise: readonly string[];
}

/** How the characters of an index may be written and sound: of its texts alone, whatever else is said of the kindergartens. */
export interface Spelling {
  readonly variants: string;
  /** Words that several names share. */
  readonly sharedWords: string;
  readonly sounds: string;
  /** What an input method may have put in the place of a character. */
  readonly homophones: string;
}

export function spellingOf({ bySound, otherwise }: MatchedTexts): Spelling {
  const written = new Set(fold(bySound.join('')));
  const variants = packVariants(new Set([...written, ...fold(otherwise.join(''))]));
  const standard = unpackVariants(variants);
  const characters = new Set(fold([...written].join(''), standard));
  return {
    variants,
    sharedWords: sharedWordsIn(fold(bySound.join('\n'), standard)),
    sounds: writeSounds(characters, formsWritten(written, variants)),
    homophones: writeSounds(homophonesOf(new Set([...written, ...characters]))),
  };
}
