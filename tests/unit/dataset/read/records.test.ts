import { describe, expect, it } from 'vitest';
import { splitRecords } from '../../../../src/dataset/read/records.ts';

describe('the records of a CSV text', () => {
  it('end at a line feed, a carriage return, or both', () => {
    expect(splitRecords('a,b\n1,2\r\n3,4\r5,6').cells).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('keep line breaks, commas and quotes inside quotes', () => {
    expect(splitRecords('a,b\n"一\r\n二","他说""好"",走"\n').cells[1]).toEqual(['一\n二', '他说"好",走']);
  });

  it('know the line they start on, which quoted breaks part from the row', () => {
    const records = splitRecords('a,b\n"一\n二\n三",x\n4,y\n');
    expect([0, 1, 2].map(records.lineOf)).toEqual([1, 2, 5]);
  });

  it('do not end in blank ones', () => {
    expect(splitRecords('a,b\n1,2\n,\n\n \n').cells).toHaveLength(2);
  });

  it('keep a blank one in between, so that the rows keep their numbers', () => {
    expect(splitRecords('a,b\n\n1,2\n').cells).toEqual([['a', 'b'], [''], ['1', '2']]);
  });

  it('keep leading zeros and long numbers as text', () => {
    expect(splitRecords('a\n007\n12345678901234567890').cells).toEqual([
      ['a'],
      ['007'],
      ['12345678901234567890'],
    ]);
  });

  it('are parted by tabs or semicolons where the header is', () => {
    expect(splitRecords('a\tb\n1,5\t2').cells[1]).toEqual(['1,5', '2']);
    expect(splitRecords('a;b\n1,5;2').cells[1]).toEqual(['1,5', '2']);
  });

  it('are not to be trusted after a quote that does not close', () => {
    const records = splitRecords('a,b\n1,2\n"3,4\n5,6\n');
    expect(records.intact).toBe(false);
    expect(records.problems).toMatchObject([
      { place: { line: 3, row: 3 }, problem: { rule: 'unclosed-quote' } },
    ]);
  });
});
