import { describe, expect, it } from 'vitest';
import { fen } from '../../../../src/domain/money.ts';
import { NOT_CHARGED, NOT_GIVEN } from '../../../../src/domain/reported.ts';
import type { FinderFacts } from '../../../../src/search/find/build/entry.ts';
import { feeBins, highestUsualFee } from '../../../../src/search/find/fee-bins.ts';
import { DEFAULT_STATE } from '../../../../src/search/find/finder-state.ts';
import {
  feeFor,
  feeWithin,
  filterRows,
  loosenings,
  withoutFacet,
} from '../../../../src/search/find/filter.ts';
import { sortRows } from '../../../../src/search/find/sort-rows.ts';
import { PLAIN_FACTS } from './finder-entries.ts';

const YUNXI = { code: '990101101', town: '云溪镇', county: '长宁县' };
const CHONGGANG = { code: '990102101', town: '重岗乡', county: '安平县' };

function facts(other: Partial<FinderFacts>): FinderFacts {
  return { ...PLAIN_FACTS, ...other };
}

const ROWS = {
  towns: [YUNXI, YUNXI, CHONGGANG, CHONGGANG],
  facts: [
    facts({ rating: '一级园', freePlaces: 12, nursery: true }),
    facts({ nature: '民办', inclusive: false, monthlyFees: { 小班: fen(120_000) }, freePlaces: 0 }),
    facts({ nature: '民办', rating: '二级园', monthlyFees: { 小班: fen(80_000) } }),
    facts({ nature: '民办', monthlyFees: { 小班: NOT_GIVEN } }),
  ],
};
const ALL = [0, 1, 2, 3];

describe('facets', () => {
  it('leave every row where nothing is chosen', () => {
    expect(filterRows(ROWS, ALL, DEFAULT_STATE).rows).toEqual(ALL);
  });

  it('keep the order of the answer', () => {
    expect(filterRows(ROWS, [3, 1, 2], { ...DEFAULT_STATE, nature: '民办' }).rows).toEqual([3, 1, 2]);
  });

  it('take a county for all its towns', () => {
    expect(filterRows(ROWS, ALL, { ...DEFAULT_STATE, town: ['990102'] }).rows).toEqual([2, 3]);
  });

  it('hold a missing fee to lie in no range', () => {
    expect(filterRows(ROWS, ALL, { ...DEFAULT_STATE, feeMin: 0 }).rows).toEqual([0, 1, 2]);
    expect(filterRows(ROWS, ALL, { ...DEFAULT_STATE, feeMax: 900 }).rows).toEqual([0, 2]);
  });

  it('do not take unknown free places for free places', () => {
    expect(filterRows(ROWS, ALL, { ...DEFAULT_STATE, free: true }).rows).toEqual([0]);
  });

  it('count each value with all the other facets applied, not its own', () => {
    const { counts } = filterRows(ROWS, ALL, { ...DEFAULT_STATE, nature: '民办', inclusive: true });
    expect(counts.nature).toEqual(
      new Map([
        ['公办', 1],
        ['民办', 2],
      ]),
    );
    expect(counts.inclusive).toEqual(
      new Map([
        ['否', 1],
        ['是', 2],
      ]),
    );
    expect(counts.town).toEqual(new Map([['990102101', 2]]));
  });

  it('say what to give up where nothing is left', () => {
    const state = { ...DEFAULT_STATE, nature: '公办' as const, rating: ['二级园'] };
    const filtered = filterRows(ROWS, ALL, state);
    expect(filtered.rows).toEqual([]);
    expect(loosenings(filtered, 0)).toEqual([
      { give: 'nature', count: 1 },
      { give: 'rating', count: 1 },
    ]);
    expect(withoutFacet(state, 'nature')).toEqual({ ...DEFAULT_STATE, rating: ['二级园'] });
  });
});

describe('the fee for an age group', () => {
  it('is that of mixed-age classes where the group has none of its own', () => {
    expect(feeFor(facts({ monthlyFees: { 混龄: fen(30_000) } }), '中班')).toBe(30_000);
  });

  it('lies in a range without a lower end where nothing is charged', () => {
    expect(feeWithin(NOT_CHARGED, null, 500)).toBe(true);
    expect(feeWithin(NOT_CHARGED, 0, 500)).toBe(false);
  });
});

describe('sorting', () => {
  const metres = (row: number): number | undefined => [400, 100, undefined, 300][row];

  it('by fee puts a missing fee last, never first', () => {
    expect(sortRows(ALL, ROWS.facts, 'fee', '小班', metres)).toEqual([0, 2, 1, 3]);
  });

  it('by distance puts an unknown position last', () => {
    expect(sortRows(ALL, ROWS.facts, 'distance', '小班', metres)).toEqual([1, 3, 0, 2]);
  });

  it('by children per teacher keeps the order of names where the ratio is unknown', () => {
    expect(sortRows([3, 1], ROWS.facts, 'ratio', '小班', metres)).toEqual([1, 3]);
  });

  it('by name puts closed kindergartens last', () => {
    expect(sortRows([0, 1], [facts({ status: '停办' }), facts({})], 'name', '小班', metres)).toEqual([1, 0]);
  });
});

describe('the fee histogram', () => {
  it('counts known fees in round bins and unknown ones apart', () => {
    expect(feeBins([fen(50_000), fen(54_900), fen(60_000), NOT_GIVEN], 600)).toEqual({
      bins: [
        ...[0, 50, 100, 150, 200, 250, 300, 350, 400, 450].map((from) => ({ from, to: from + 50, count: 0 })),
        { from: 500, to: 550, count: 2 },
        { from: 550, to: 600, count: 0 },
        { from: 600, to: 650, count: 1 },
      ],
      unknown: 1,
    });
  });

  it('keeps a mistyped amount from squeezing all the others into one bar', () => {
    const fees = [...Array.from({ length: 99 }, () => fen(80_000)), fen(23_500_000)];
    expect(highestUsualFee(fees)).toBe(800);
    expect(feeBins(fees, 800).bins.at(-1)).toEqual({ from: 800, to: 850, count: 100 });
  });
});
