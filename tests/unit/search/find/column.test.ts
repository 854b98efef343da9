import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { valueAt } from '../../../../src/search/find/column.ts';
import { filterRows } from '../../../../src/search/find/filter.ts';
import { DEFAULT_STATE } from '../../../../src/search/find/finder-state.ts';
import { runningRows } from '../../../../src/search/find/found.ts';
import { finderRow } from '../../../../src/search/find/row.ts';
import { sortRows } from '../../../../src/search/find/sort-rows.ts';
import { facetsOf, facts, indexOf, kindergarten } from './finder-entries.ts';

/** 甲园 raises its fee in February and again in September, and its rating runs out in between; 乙园 stays as it is. */
const ENTRIES = [
  kindergarten('甲园', {
    facts: {
      ...facts(),
      'fee/小班': {
        value: 64_000,
        next: [
          { from: isoDate('2027-02-01'), value: 69_000 },
          { from: isoDate('2027-09-01'), value: 72_000 },
        ],
      },
      rating: { value: '一级园', next: [{ from: isoDate('2027-04-01'), value: NOT_GIVEN }] },
      inclusive: { value: true, next: [{ from: isoDate('2027-03-01'), value: false }] },
    },
  }),
  kindergarten('乙园', { facts: facts({ 'fee/小班': 66_000 }) }),
];
const FIRST = 0;

describe('a column of an index that is loaded on a later day', () => {
  const feeOn = (today: string) =>
    finderRow(indexOf(ENTRIES, today), FIRST, '小班').figures.find(({ kind }) => kind === 'fee')?.text;

  it('holds the value of the day before an announced change, of the day itself, and of the last that has begun', () => {
    expect(feeOn('2027-01-31')).toBe('640 元/月');
    expect(feeOn('2027-02-01')).toBe('690 元/月');
    expect(feeOn('2027-12-01')).toBe('720 元/月');
  });

  it('holds what it was built with where the clock is behind', () => {
    expect(feeOn('2020-01-01')).toBe('640 元/月');
  });

  it('sorts by the fee of the day', () => {
    const byFee = (today: string) =>
      sortRows(indexOf(ENTRIES, today), [0, 1], 'fee', { age: '小班' }, () => 0);
    expect(byFee('2027-01-31')).toEqual([0, 1]);
    expect(byFee('2027-02-01')).toEqual([1, 0]);
  });

  it('counts facets of the day: a recognition and a rating that have run out count no more', () => {
    const countsOn = (today: string) => {
      const index = indexOf(ENTRIES, today);
      return filterRows(index, runningRows(index), DEFAULT_STATE, facetsOf(ENTRIES)).counts;
    };
    expect(countsOn('2026-11-15').get('inclusive')).toEqual(new Map([['是', 2]]));
    expect(countsOn('2027-03-01').get('inclusive')).toEqual(
      new Map([
        ['是', 1],
        ['否', 1],
      ]),
    );
    expect(countsOn('2027-03-31').get('rating')).toEqual(new Map([['一级园', 1]]));
    expect(countsOn('2027-04-01').get('rating')).toEqual(new Map());
  });
});

describe('a figure of an age group', () => {
  const [entry] = [
    kindergarten('混龄园', {
      facts: facts({
        'fee/小班': NOT_APPLICABLE,
        'fee/中班': NOT_GIVEN,
        'fee/混龄': 30_000,
        'free/小班': NOT_APPLICABLE,
        'free/混龄': 4,
      }),
    }),
  ];
  const index = indexOf([entry]);
  const figuresFor = (age: '托班' | '小班' | '中班') =>
    finderRow(index, FIRST, age).figures.map(({ label, text }) => `${label} ${text}`);

  it('is that of the mixed-age class where there is no such group, and is called so', () => {
    expect(figuresFor('小班')).toEqual([
      '混龄班保教费 300 元/月',
      '教师与幼儿 未公布',
      '混龄班空余学位 4 个',
    ]);
  });

  it('is the group’s own where it runs, though not published', () => {
    expect(figuresFor('中班')[0]).toBe('中班保教费 未公布');
  });

  it('is not that of the mixed-age class for children under three', () => {
    expect(figuresFor('托班')[0]).toBe('托班保育费 不适用');
  });

  it('is what the facet asks for, so that row and facet agree', () => {
    const { rows } = filterRows(
      index,
      [FIRST],
      { ...DEFAULT_STATE, facets: { free: ['是'] } },
      facetsOf([entry]),
    );
    expect(rows).toEqual([FIRST]);
  });
});

describe('a value', () => {
  it('of a row that is not there is not given', () => {
    const column = indexOf(ENTRIES).facts.get('nature');
    expect(column && valueAt(column, 99)).toEqual(NOT_GIVEN);
  });
});
