import { describe, expect, it } from 'vitest';
import { copiesAmong } from '../../../../src/sheets/book/copies.ts';
import type { Grid } from '../../../../src/sheets/book/grid.ts';

function grid(file: string, sheet: string | null, rows: readonly (readonly string[])[]): Grid {
  const cells = rows.map((texts) =>
    texts.map((text) => ({ text, place: { file, sheet, cell: '' }, isCovered: false, isNumber: false })),
  );
  return { file, sheet, isHidden: false, rows: cells };
}

/** Ten kindergartens with their prices: 22 cells. */
const rows = (price: (at: number) => string): readonly (readonly string[])[] => [
  ['园名', '保教费'],
  ...Array.from({ length: 10 }, (_, at) => [`第${at}幼儿园`, price(at)]),
];
const PRICES = rows((at) => `${300 + at}元`);

describe('a CSV and a worksheet', () => {
  it('are one sheet where their cells are the same, however a program shows a number', () => {
    const csv = grid(
      '收费.csv',
      null,
      rows((at) => `${300 + at}.00`),
    );
    expect(copiesAmong([csv, grid('收费.xlsx', '秋', PRICES)])).toEqual([
      { csv: '收费.csv', book: '收费.xlsx', sheet: '秋' },
    ]);
  });

  it('are two where the prices of another term stand in one', () => {
    const spring = grid(
      '收费春.csv',
      null,
      rows((at) => `${400 + at}元`),
    );
    expect(copiesAmong([spring, grid('收费.xlsx', '秋', PRICES)])).toEqual([]);
  });

  it('are two where both are CSV: what was handed over twice under two names may be meant', () => {
    expect(copiesAmong([grid('甲.csv', null, PRICES), grid('乙.csv', null, PRICES)])).toEqual([]);
  });
});
