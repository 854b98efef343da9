import { describe, expect, it } from 'vitest';
import { NOT_CHARGED, NOT_GIVEN, UNDER_REVIEW } from '../../../../src/domain/reported.ts';
import { FEE, feeWithin, filterRows, loosenings, withoutFacet } from '../../../../src/search/find/filter.ts';
import { feeColumn } from '../../../../src/search/find/filter.ts';
import { DEFAULT_STATE, type FinderState } from '../../../../src/search/find/finder-state.ts';
import { sortRows } from '../../../../src/search/find/sort-rows.ts';
import { facetsOf, facts, indexOf, kindergarten } from './finder-entries.ts';

const CHONGGANG = { district: '990102101', town: '重岗乡', county: '安平县' };

// In order of name, so that a row is its place in this list.
const ENTRIES = [
  kindergarten('1 号园', { facts: facts({ rating: '一级园', 'free/小班': 12, nursery: true }) }),
  kindergarten('2 号园', {
    facts: facts({ nature: '民办', inclusive: false, 'fee/小班': 120_000, 'free/小班': 0 }),
  }),
  kindergarten('3 号园', {
    ...CHONGGANG,
    facts: facts({ nature: '民办', rating: '二级园', 'fee/小班': 80_000, ratio: 12.5 }),
  }),
  kindergarten('4 号园', { ...CHONGGANG, facts: facts({ nature: '民办', 'fee/小班': NOT_GIVEN }) }),
];
const INDEX = indexOf(ENTRIES);
const FACETS = facetsOf(ENTRIES);
const ALL = [0, 1, 2, 3];

function filter(state: Partial<FinderState>, rows: readonly number[] = ALL) {
  return filterRows(INDEX, rows, { ...DEFAULT_STATE, ...state }, FACETS);
}

describe('facets', () => {
  it('leave every row where nothing is chosen', () => {
    expect(filter({}).rows).toEqual(ALL);
  });

  it('keep the order of the answer', () => {
    expect(filter({ facets: { nature: ['民办'] } }, [3, 1, 2]).rows).toEqual([3, 1, 2]);
  });

  it('take a county for all its towns', () => {
    expect(filter({ town: ['990102'] }).rows).toEqual([2, 3]);
  });

  it('take any of several choices', () => {
    expect(filter({ facets: { rating: ['一级园', '二级园'] } }).rows).toEqual([0, 2]);
  });

  it('tell how many are left out since what is asked of them is being checked', () => {
    const entries = [kindergarten('5 号园', { facts: facts({ nature: '民办', inclusive: UNDER_REVIEW }) })];
    const asking = (inclusive: readonly string[]) =>
      filterRows(indexOf(entries), [0], { ...DEFAULT_STATE, facets: { inclusive } }, facetsOf(entries));
    expect([asking(['是']).rows, asking(['是']).held]).toEqual([[], 1]);
    expect([asking(['否']).rows, asking(['否']).held]).toEqual([[], 1]);
    expect([asking([]).rows, asking([]).held]).toEqual([[0], 0]);
  });

  it('hold a missing fee to lie in no range', () => {
    expect(filter({ feeMin: 0 }).rows).toEqual([0, 1, 2]);
    expect(filter({ feeMax: 900 }).rows).toEqual([0, 2]);
  });

  it('do not take unknown free places for free places', () => {
    expect(filter({ facets: { free: ['是'] } }).rows).toEqual([0]);
  });

  it('ask for free places of the age group chosen', () => {
    expect(filter({ facets: { free: ['是'] }, age: '中班' }).rows).toEqual([]);
  });

  it('count each value with all the other facets applied, not its own', () => {
    const { counts } = filter({ facets: { nature: ['民办'], inclusive: ['是'] } });
    expect(counts.get('nature')).toEqual(
      new Map([
        ['公办', 1],
        ['民办', 2],
      ]),
    );
    expect(counts.get('inclusive')).toEqual(
      new Map([
        ['是', 2],
        ['否', 1],
      ]),
    );
    expect(counts.get('town')).toEqual(
      new Map([
        ['990102101', 2],
        ['990102', 2],
      ]),
    );
  });

  it('count fees with all but their range applied', () => {
    const { feeCounts } = filter({ facets: { nature: ['民办'] }, feeMax: 900 });
    const values = feeColumn(INDEX, DEFAULT_STATE)?.values ?? [];
    expect(values.map((value, id) => [value, feeCounts[id]]).filter(([, count]) => count !== 0)).toEqual([
      [120_000, 1],
      [80_000, 1],
      [NOT_GIVEN, 1],
    ]);
  });

  it('say what to give up where nothing is left', () => {
    const facets = { nature: ['公办'], rating: ['二级园'] };
    const filtered = filter({ facets });
    expect(filtered.rows).toEqual([]);
    expect(loosenings(filtered, 0)).toEqual([
      { give: 'nature', count: 1 },
      { give: 'rating', count: 1 },
    ]);
    expect(withoutFacet({ ...DEFAULT_STATE, facets }, 'nature')).toEqual({
      ...DEFAULT_STATE,
      facets: { rating: ['二级园'] },
    });
  });

  it('give up both ends of the fee range together', () => {
    expect(withoutFacet({ ...DEFAULT_STATE, feeMin: 100, feeMax: 900 }, FEE)).toEqual(DEFAULT_STATE);
  });
});

describe('the fee range', () => {
  it('holds what is not charged where it has no lower end', () => {
    expect(feeWithin(NOT_CHARGED, null, 500)).toBe(true);
    expect(feeWithin(NOT_CHARGED, 0, 500)).toBe(false);
  });
});

describe('sorting', () => {
  const metres = (row: number): number | undefined => [400, 100, undefined, 300][row];
  const sort = (rows: readonly number[], by: 'name' | 'fee' | 'ratio' | 'distance') =>
    sortRows(INDEX, rows, by, { age: '小班' }, metres);

  it('by fee puts a missing fee last, never first', () => {
    expect(sort(ALL, 'fee')).toEqual([0, 2, 1, 3]);
  });

  it('by distance puts an unknown position last', () => {
    expect(sort(ALL, 'distance')).toEqual([1, 3, 0, 2]);
  });

  it('by children per teacher keeps the order of names where the ratio is unknown', () => {
    expect(sort([3, 1, 2], 'ratio')).toEqual([2, 1, 3]);
  });

  it('by name is by the number of the row', () => {
    expect(sort([3, 1, 2], 'name')).toEqual([1, 2, 3]);
  });
});
