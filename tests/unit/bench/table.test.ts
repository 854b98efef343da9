import { describe, expect, it } from 'vitest';
import { boundedGroup } from '../../bench/row.ts';
import { formatTable, shortNumber, type TableLine } from '../../bench/table.ts';

describe('a table', () => {
  it('has its numbers on the right, and its lines in the order of their places', () => {
    const lines = [
      { cells: ['full', '60'], isKept: true, place: 1 },
      { cells: ['check', '2'], isKept: true, place: 0 },
      { cells: ['full', '600'], isKept: true, place: 1 },
    ];
    expect(formatTable([{ head: 'work' }, { head: 'CPU s', isNumber: true }], lines)).toBe(
      '| work | CPU s |\n| --- | ---: |\n| check | 2 |\n| full | 60 |\n| full | 600 |',
    );
  });
});

describe('a number of a table', () => {
  it.each([
    [0.1234, '0.123'],
    [1.234, '1.23'],
    [12.34, '12.3'],
    [123.4, '123'],
    [12_345.6, '12,346'],
  ])('%d is %s', (value, words) => expect(shortNumber(value)).toBe(words));
});

describe('a value with a bound', () => {
  const lineOf = async (measured: number, kind: 'at most' | 'at least'): Promise<TableLine | undefined> => {
    const group = boundedGroup('one', '', async function* () {
      yield { name: 'keystroke', measured, unit: 'ms', bound: { kind, value: 50 } };
    });
    for await (const line of group.measure({ isWhole: true })) return line;
    return undefined;
  };

  it('is kept at the bound itself', async () =>
    expect(await lineOf(50, 'at most')).toEqual({
      cells: ['keystroke', '50 ms', '≤ 50 ms', '✓'],
      isKept: true,
    }));
  it('is not kept above what it may be at most', async () =>
    expect(await lineOf(50.01, 'at most')).toEqual({
      cells: ['keystroke', '50 ms', '≤ 50 ms', '✗'],
      isKept: false,
    }));
  it('is not kept below what it must be at least', async () =>
    expect(await lineOf(49.5, 'at least')).toEqual({
      cells: ['keystroke', '49.5 ms', '≥ 50 ms', '✗'],
      isKept: false,
    }));
});
