import { describe, expect, it } from 'vitest';
import { headersOfCsv, placesInCsv } from '../../../../src/dataset/checks/csv-place.ts';

const placeOf = (text: string, passage: string) => placesInCsv(text, [text.indexOf(passage)])[0];

describe('a place in a table', () => {
  it('counts lines in the file and rows in the spreadsheet', () => {
    expect(placeOf('甲,乙\n"一\n二",here\n', 'here')).toEqual({ line: 3, row: 2, column: 1 });
    expect(placeOf('甲,乙\r\n一,二\r\n三,here\r\n', 'here')).toEqual({ line: 3, row: 3, column: 1 });
    expect(placeOf('甲,乙\r一,here\r', 'here')).toEqual({ line: 2, row: 2, column: 1 });
  });

  it('does not take a delimiter or a quote inside quotes for one', () => {
    expect(placeOf('甲,乙\n"一,""二"",三",here', 'here')).toEqual({ line: 2, row: 2, column: 1 });
  });

  it('is found in tables separated by tabs or semicolons', () => {
    expect(placeOf('甲\t乙\n一\there', 'here')).toEqual({ line: 2, row: 2, column: 1 });
    expect(placeOf('甲;乙\n一;here', 'here')).toEqual({ line: 2, row: 2, column: 1 });
  });

  it('is given for an unclosed quote too', () => {
    expect(placeOf('甲,乙\n"一,here', 'here')).toEqual({ line: 2, row: 2, column: 0 });
  });

  it('is given for several passages in one walk', () => {
    expect(placesInCsv('甲,乙\n一,二\n', [0, 4, 6])).toEqual([
      { line: 1, row: 1, column: 0 },
      { line: 2, row: 2, column: 0 },
      { line: 2, row: 2, column: 1 },
    ]);
  });
});

describe('the headers of a table', () => {
  it('come without byte order mark, quotes and spaces', () => {
    expect(headersOfCsv('\ufeff"标识码", 名称 ,联系电话\r\n1,2,3')).toEqual(['标识码', '名称', '联系电话']);
  });
});
