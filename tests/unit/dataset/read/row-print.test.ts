import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printOf, printOfRows } from '../../../../src/dataset/read/row-print.ts';
import { readTableFile } from '../../../../src/dataset/read/table-file.ts';
import { tableNamed } from '../../../../src/dataset/tabled.ts';

const FEES = tableNamed('fees');
const HEADERS = Object.values(FEES.columns).map(({ header }) => header);

function rowOf(cells: Readonly<Record<string, string>>): object {
  const written = Object.keys(FEES.columns).map((key) => cells[key] ?? '');
  const text = `${HEADERS.join(',')}\n${written.join(',')}\n`;
  const [row] = readTableFile(FEES, new TextEncoder().encode(text)).rows;
  if (!row) throw new Error(`No row was read from ${text}`);
  return row;
}

const fee = (changed: Readonly<Record<string, string>> = {}): object =>
  rowOf({ ...FEES.specimen, ...changed });

describe('the print of a row', () => {
  it('is the same where the values are, however they are written', () => {
    expect(printOf(fee({ amount: '1280' }))).toBe(printOf(fee({ amount: '1280.00' })));
  });
  it('is another where one value is another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (one, other) => {
        const alike = printOf(fee({ amount: `${one}` })) === printOf(fee({ amount: `${other}` }));
        expect(alike).toBe(one === other);
      }),
    );
  });
  it('is another where two columns have changed places', () => {
    const [one, other] = ['按学期退还', '按月退还'];
    expect(printOf(fee({ service: one, refund: other }))).not.toBe(
      printOf(fee({ service: other, refund: one })),
    );
  });
  it('tells an empty cell from 不适用', () => {
    expect(printOf(fee({ until: '' }))).not.toBe(printOf(fee({ until: '2026-12-31' })));
    expect(printOf(fee({ voluntary: '不适用' }))).not.toBe(printOf(fee({ voluntary: '是' })));
  });
  it('is not on a copy, which may say something else', () => expect(printOf({ ...fee() })).toBeUndefined());
  it('is no part of the row as JSON has it', () => expect(JSON.stringify(fee())).not.toContain('print'));
});

describe('the print of rows together', () => {
  const [one, other] = [fee({ amount: '650' }), fee({ amount: '700' })];
  it('is the same of the same rows in the same order alone', () => {
    expect(printOfRows([one, other])).toBe(printOfRows([fee({ amount: '650' }), fee({ amount: '700' })]));
    const all = [[one], [other], [one, other], [other, one], [one, one], []].map(printOfRows);
    expect(new Set(all).size).toBe(6);
  });
  it('is none where one of them has none', () => expect(printOfRows([one, { ...other }])).toBeUndefined());
});
