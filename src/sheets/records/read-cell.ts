import type { Parsed } from '../values/parsed.ts';

/** What a cell was read as, and what else it told. */
export interface ReadSheetCell {
  readonly parsed: Parsed;
  /** Whether it is the word that is not known, which then is asked for every such cell. */
  readonly isWord: boolean;
  readonly established: string | null;
  /** The number that stands there, clear or not. */
  readonly stated: number | null;
  readonly persons: number;
}

/** What a cell says that is neither a word nor a number. */
export const PLAIN = { isWord: false, established: null, stated: null, persons: 0 };
