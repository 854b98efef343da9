import { piecesOf } from '../columns/pieces.ts';
import type { HeadColumn } from './section.ts';

/** A column whose cells say several things: what each new column is called, and what of a cell is its. */
export interface Split {
  readonly columns: readonly HeadColumn[];
  readonly partsOf: (text: string) => readonly string[];
}

const MOST = 0.6;

export function most(values: readonly string[], test: (text: string) => boolean): boolean {
  return values.filter(test).length >= values.length * MOST;
}

export function isKnown(word: string): boolean {
  const pieces = piecesOf(word);
  return pieces.length > 0 && pieces.every(({ terms }) => terms.length > 0);
}
