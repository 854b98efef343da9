import { describe, expect, it } from 'vitest';
import { answerState, sortOf } from '../../../../src/search/find/answer.ts';
import { DEFAULT_STATE, type FinderState } from '../../../../src/search/find/finder-state.ts';
import { understand } from '../../../../src/search/find/understand/understand.ts';
import { facetsOf, facts, indexOf, kindergarten, namesOf } from './finder-entries.ts';

const ENTRIES = [
  kindergarten('阳光幼儿园', { code: '1000000001', position: { longitude: 112, latitude: 28 } }),
  kindergarten('蓝天幼儿园', { code: '1000000002', position: { longitude: 112.02, latitude: 28 } }),
  kindergarten('扬光路幼儿园', { code: '1000000003' }),
];
const INDEX = indexOf(ENTRIES);

function answer(state: Partial<FinderState>, index = INDEX, entries = ENTRIES) {
  const asked = { ...DEFAULT_STATE, ...state };
  const facets = facetsOf(entries);
  return answerState(index, asked, facets, understand(index, facets, asked.q));
}

describe('the order of an answer', () => {
  it('is by name where nothing is asked, by match where words are, by distance where a place is', () => {
    expect(sortOf(DEFAULT_STATE)).toBe('name');
    expect(sortOf({ ...DEFAULT_STATE, q: '阳光' })).toBe('match');
    expect(sortOf({ ...DEFAULT_STATE, q: '阳光', near: { kind: 'district', code: '990101101' } })).toBe(
      'distance',
    );
  });

  it('is not by distance from nowhere', () => {
    expect(sortOf({ ...DEFAULT_STATE, sort: 'distance' })).toBe('name');
  });

  it('is what the reader chose, whatever else is asked', () => {
    expect(sortOf({ ...DEFAULT_STATE, q: '阳光', sort: 'fee' })).toBe('fee');
  });
});

describe('an answer', () => {
  it('counts what resembles the words apart from what holds them', () => {
    const found = answer({ q: '阳光' });
    expect(namesOf(INDEX, found.rows)).toEqual(['阳光幼儿园', '扬光路幼儿园']);
    expect(found.sure).toBe(1);
  });

  it('puts a kindergarten without a position after all the others, and gives it no distance', () => {
    const near = { kind: 'kindergarten', code: '1000000002' } as const;
    const found = answer({ near });
    expect(namesOf(INDEX, found.rows)).toEqual(['蓝天幼儿园', '阳光幼儿园', '扬光路幼儿园']);
    expect(found.wayTo(found.rows[2] ?? -1)).toBeNull();
  });

  it('says that it lacks positions until they have come', () => {
    const near = { kind: 'district', code: '990101101' } as const;
    expect(answer({ near }, { ...INDEX, positions: null }).lacks).toEqual(['places']);
  });
});

describe('a kindergarten that does not run', () => {
  const entries = [
    kindergarten('阳光幼儿园', { facts: facts({ status: '停办', 'free/小班': 9 }) }),
    kindergarten('阳光第二幼儿园', { facts: facts({ 'free/小班': 3 }) }),
    kindergarten('新阳光幼儿园', { facts: facts({ status: '筹建' }) }),
    kindergarten('蓝天幼儿园'),
  ];
  const index = indexOf(entries);
  const named = (state: Partial<FinderState>) => {
    const { rows, notRunning } = answer(state, index, entries);
    return { rows: namesOf(index, rows), notRunning: namesOf(index, notRunning) };
  };

  it('is not in the list that nothing was asked of', () => {
    expect(named({})).toEqual({ rows: ['蓝天幼儿园', '阳光第二幼儿园'], notRunning: [] });
  });

  it('is found by its name, after all that run', () => {
    expect(named({ q: '阳光' })).toEqual({
      rows: ['阳光第二幼儿园'],
      notRunning: ['阳光幼儿园', '新阳光幼儿园'],
    });
  });

  it('stays after them whatever the order', () => {
    expect(named({ q: '阳光', sort: 'fee' }).notRunning).toEqual(['阳光幼儿园', '新阳光幼儿园']);
  });

  it('is under no facet, at no fee, in no town and at no distance', () => {
    expect(named({ q: '阳光', facets: { free: ['是'] } }).notRunning).toEqual([]);
    expect(named({ q: '阳光', feeMax: 900 }).notRunning).toEqual([]);
    expect(named({ q: '阳光', town: ['990101'] }).notRunning).toEqual([]);
    expect(named({ q: '阳光', near: { kind: 'district', code: '990101101' } }).notRunning).toEqual([]);
  });

  it('counts in no facet', () => {
    const { filtered } = answer({}, index, entries);
    expect(filtered.counts.get('free')).toEqual(new Map([['是', 1]]));
    expect(filtered.counts.get('town')).toEqual(
      new Map([
        ['990101101', 2],
        ['990101', 2],
      ]),
    );
  });

  it('is not named for resembling the words where another holds them', () => {
    const others = [
      kindergarten('阳光幼儿园'),
      kindergarten('扬光幼儿园', { facts: facts({ status: '停办' }) }),
    ];
    expect(answer({ q: '阳光' }, indexOf(others), others).notRunning).toEqual([]);
  });

  it('is named for resembling them where it does so most', () => {
    const others = [
      kindergarten('扬光幼儿园', { facts: facts({ status: '停办' }) }),
      kindergarten('洋葱幼儿园'),
    ];
    const other = indexOf(others);
    expect(namesOf(other, answer({ q: '阳光幼儿园' }, other, others).notRunning)).toEqual(['扬光幼儿园']);
  });

  it('is not named for resembling them less than one that runs', () => {
    const others = [
      kindergarten('阳广幼儿园', { facts: facts({ status: '停办' }) }),
      kindergarten('羊光幼儿园'),
    ];
    const other = indexOf(others);
    expect(namesOf(other, answer({ q: '阳光幼儿圆' }, other, others).notRunning)).toEqual([]);
  });
});
