import { describe, expect, it } from 'vitest';
import { unchanging } from '../../../src/domain/dated.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { comparedRows } from '../../../src/views/compared-rows.ts';
import type { ComparedFact } from '../../../src/views/comparison.ts';

const said = (text: string) => ({ text, absent: false });
const aFact = (text: string, change: Partial<ComparedFact> = {}): ComparedFact => ({
  id: 'bus',
  group: '基本情况',
  label: '校车',
  value: unchanging(said(text)),
  note: null,
  distinct: false,
  bar: null,
  arises: true,
  ...change,
});
const rowsOf = (...facts: readonly ComparedFact[]) =>
  [
    ...comparedRows(
      facts.map((fact) => [fact]),
      '2026-11-15',
    ).values(),
  ].flat();
const sized = (text: string, size: number | null, limit: number | null = null) =>
  aFact(text, {
    bar: { size: unchanging(size), limit: limit === null ? null : { at: limit, word: `1∶${limit}` } },
  });

describe('a row of a comparison', () => {
  it('is news where the answers differ', () => {
    expect(rowsOf(aFact('是'), aFact('否'))).toMatchObject([{ news: true, alike: false }]);
  });

  it('is said once where all answer the same', () => {
    expect(rowsOf(aFact('是'), aFact('是'))).toMatchObject([{ news: false, alike: true }]);
  });

  it('is no news where each has its own anyway', () => {
    const own = { distinct: true };
    expect(rowsOf(aFact('1号', own), aFact('2号', own))).toMatchObject([{ news: false, alike: false }]);
  });

  it('is no news where only the day of the count differs, and is not said once', () => {
    const [one, other] = [{ note: '10月9日统计' }, { note: '10月8日统计' }];
    expect(rowsOf(aFact('是', one), aFact('是', other))).toMatchObject([{ news: false, alike: false }]);
  });

  it('is news where the same answer will not stay the same', () => {
    const ending = aFact('是', {
      value: { value: said('是'), next: [{ from: isoDate('2027-03-01'), value: said('否') }] },
    });
    expect(rowsOf(ending, aFact('是'))).toMatchObject([{ news: true, alike: false }]);
  });

  it('has the answer of the day, and only what follows it', () => {
    const turned = aFact('是', {
      value: {
        value: said('是'),
        next: [
          { from: isoDate('2026-11-01'), value: said('否') },
          { from: isoDate('2027-03-01'), value: said('是') },
        ],
      },
    });
    expect(rowsOf(turned)[0]?.cells).toMatchObject([{ text: '否', later: [{ from: '2027-03-01' }] }]);
  });

  it('of one kindergarten is neither news nor said once', () => {
    expect(rowsOf(aFact('是'))).toMatchObject([{ news: false, alike: false }]);
  });

  it('is left out where the question arises at none', () => {
    expect(rowsOf(aFact('不适用', { arises: false }), aFact('不适用', { arises: false }))).toEqual([]);
  });

  it('stays where it arises at one', () => {
    expect(rowsOf(aFact('不适用', { arises: false }), aFact('是'))).toHaveLength(1);
  });
});

describe('the bars of a comparison', () => {
  it('are measured by the longest', () => {
    const [row] = rowsOf(sized('5,000 元', 500000), sized('2,500 元', 250000));
    expect(row?.cells.map(({ share }) => share)).toEqual([1, 0.5]);
  });

  it('are none where the size is not known', () => {
    const [row] = rowsOf(sized('5,000 元', 500000), sized('未公布', null));
    expect(row?.cells.map(({ share }) => share)).toEqual([1, null]);
  });

  it('share a scale within their group, so that 大班 shows what its waiver saves', () => {
    const both = [sized('4,000 元', 400000), sized('1,000 元', 100000)];
    const rows = [...comparedRows([both], '2026-11-15').values()].flat();
    expect(rows.map(({ cells }) => cells[0]?.share)).toEqual([1, 0.25]);
  });

  it('stand against the standard, which has its place on the scale', () => {
    const [row] = rowsOf(sized('1∶5', 5, 10), sized('1∶6', 6, 10));
    expect(row?.limit).toEqual({ share: 1, word: '1∶10' });
    expect(row?.cells.map(({ share }) => share)).toEqual([0.5, 0.6]);
  });

  it('stand against none where the standards are not the same', () => {
    expect(rowsOf(sized('1∶5', 5, 7), sized('1∶6', 6, 10))[0]?.limit).toBeNull();
  });

  it('of nothing to pay have no length', () => {
    expect(rowsOf(sized('0 元', 0), sized('0 元', 0))[0]?.cells.map(({ share }) => share)).toEqual([
      null,
      null,
    ]);
  });
});
