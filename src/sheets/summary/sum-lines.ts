import type { Imported } from '../import.ts';
import { placeWords } from './place-words.ts';

/** Totals of a sheet that are not the sum of what was imported of its rows. */
export function sumLines({ reading: { sums } }: Pick<Imported, 'reading'>): readonly string[] {
  return sums.map(
    ({ place, field, stated, counted, parts }) =>
      `合计对不上：${placeWords(place)} ${field}写的是 ${stated}，按${parts}相加是 ${counted}。`,
  );
}
