import { takeBackAt } from './read/take-back.ts';
import { TABLES } from './tables/index.ts';
import { TABLE_NAMES, type TableName } from './tables/names.ts';

/**
 * A table by its file where something is looked up or changed in it: 在 former_codes.csv 里, 改 kindergartens.csv。 Not a name that a file is to get, and no
 * cell that says one.
 */
const TABLE_SPOKEN_OF = new RegExp(
  `(?<![\\w./,|-])(${TABLE_NAMES.join('|')})\\.csv(?: ?(?=里|的|第)|(?<=改 [a-z_]+\\.csv)(?=[。；，]))`,
  'g',
);

/** Words for people: with what the tables are called, 在 fees.csv 里 → 在 fees.csv（收费）里. */
export function withTableTitles(words: string): string {
  return words.replaceAll(
    TABLE_SPOKEN_OF,
    (_spoken, name: TableName) => `${name}.csv（${TABLES[name].title}）`,
  );
}

/** What is said of an issue, with its files where they lie. */
export function saidWords(words: string, places: (file: string) => string): string {
  return withTableTitles(takeBackAt(words, places));
}
