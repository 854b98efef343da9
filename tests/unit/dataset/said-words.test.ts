import { describe, expect, it } from 'vitest';
import { takeBack } from '../../../src/dataset/read/take-back.ts';
import { saidWords, withTableTitles } from '../../../src/dataset/said-words.ts';

describe('the tables of a message', () => {
  it.each([
    ['先在 former_codes.csv 里加一行。', '先在 former_codes.csv（变更与沿革）里加一行。'],
    ['改 kindergartens.csv 的状态日期', '改 kindergartens.csv（幼儿园）的状态日期'],
    ['性质写错的，改 kindergartens.csv。', '性质写错的，改 kindergartens.csv（幼儿园）。'],
    ['已经有一行（fees.csv 第 2 行）', '已经有一行（fees.csv（收费）第 2 行）'],
  ])('%s is told with its name', (words, told) => {
    expect(withTableTitles(words)).toBe(told);
  });

  it.each([
    '要用这一份，就改名为 fees.csv；不用的移走。',
    '第二行照这个样子：“fee-name,fees.csv,9900112346|代收费”',
    '用 git restore data/fees.csv 取回',
    '行政区划（districts.csv）里没有',
  ])('%s stays as it is', (words) => {
    expect(withTableTitles(words)).toBe(words);
  });
});

describe('how a file is taken back', () => {
  const told = (place: string): string => saidWords(takeBack('fees.csv'), () => place);

  it.each([
    ['data/fees.csv', '用 git restore data/fees.csv 取回'],
    ['our data/fees.csv', '用 git restore "our data/fees.csv" 取回'],
    ['../county/data/fees.csv', '用 git -C ../county/data restore fees.csv 取回'],
    ['D:/县/data/fees.csv', '用 git -C D:/县/data restore fees.csv 取回'],
  ])('where it is seen as %s', (place, command) => {
    expect(told(place)).toBe(command);
  });
});
