import { describe, expect, it } from 'vitest';
import { answerState, originOf, sortOf } from '../../../../src/search/find/answer.ts';
import { DEFAULT_STATE } from '../../../../src/search/find/finder-state.ts';
import { search } from '../../../../src/search/find/match/match.ts';
import { indexOf, kindergarten } from './finder-entries.ts';

const INDEX = indexOf([
  kindergarten('阳光幼儿园', { code: '1000000001', position: { longitude: 112, latitude: 28 } }),
  kindergarten('蓝天幼儿园', { code: '1000000002', position: { longitude: 112.02, latitude: 28 } }),
  kindergarten('扬光路幼儿园', { code: '1000000003' }),
]);

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

describe('a place to measure from', () => {
  it('is a kindergarten by its own position', () => {
    expect(originOf(INDEX, { kind: 'kindergarten', code: '1000000001' })).toEqual({
      position: { longitude: 112, latitude: 28 },
      label: '阳光幼儿园',
    });
  });

  it('is a town by the middle of its kindergartens', () => {
    const origin = originOf(INDEX, { kind: 'district', code: '990101101' });
    expect(origin?.label).toBe('云溪镇');
    expect(origin?.position.longitude).toBeCloseTo(112.01, 5);
  });

  it('is nowhere where no position is registered', () => {
    expect(originOf(INDEX, { kind: 'kindergarten', code: '1000000003' })).toBeNull();
  });
});

describe('an answer', () => {
  it('counts what resembles the words apart from what holds them', () => {
    const state = { ...DEFAULT_STATE, q: '阳光' };
    const answer = answerState(INDEX, state, search(INDEX, '阳光'));
    expect(answer.rows.map((row) => INDEX.names.displayed[row])).toEqual(['阳光幼儿园', '扬光路幼儿园']);
    expect(answer.sure).toBe(1);
  });

  it('puts a kindergarten without a position after all the others, and gives it no distance', () => {
    const near = { kind: 'kindergarten', code: '1000000002' } as const;
    const answer = answerState(INDEX, { ...DEFAULT_STATE, near }, search(INDEX, ''));
    expect(answer.rows.map((row) => INDEX.names.displayed[row])).toEqual([
      '蓝天幼儿园',
      '阳光幼儿园',
      '扬光路幼儿园',
    ]);
    expect(answer.wayTo(answer.rows[2] ?? -1)).toBeNull();
  });

  it('says that it lacks positions until they have come', () => {
    const near = { kind: 'district', code: '990101101' } as const;
    const withoutPositions = { ...INDEX, positions: null };
    expect(answerState(withoutPositions, { ...DEFAULT_STATE, near }, search(INDEX, '')).lacks).toEqual([
      'places',
    ]);
  });
});
