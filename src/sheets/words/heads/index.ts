import { DISTRICT_HEADS } from './district.ts';
import type { HeadWords } from './head-words.ts';
import { KINDERGARTEN_HEADS } from './kindergartens.ts';
import { MONEY_HEADS } from './money.ts';
import { PEOPLE_HEADS } from './people.ts';
import { QUALITY_HEADS } from './quality.ts';

export * from './roles.ts';

/** What heads of columns are called, by the column that they are. */
export const HEAD_WORDS: HeadWords = {
  ...KINDERGARTEN_HEADS,
  ...PEOPLE_HEADS,
  ...MONEY_HEADS,
  ...QUALITY_HEADS,
  ...DISTRICT_HEADS,
};
