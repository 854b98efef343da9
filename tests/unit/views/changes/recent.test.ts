import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { recentLines } from '../../../../src/views/changes/recent.ts';
import { aChange, manyChanges } from '../../change-builders.ts';

const places = { pathOf: () => '/changes/2026-09/#p-1', subjectOf: () => ({ name: '甲园', path: '/甲/' }) };
const publication = (date: string, changes: ReturnType<typeof manyChanges>) => ({
  date: isoDate(date),
  commit: date,
  changes,
});

describe('最近变动', () => {
  it('is each change of a publication of few', () => {
    expect(recentLines([publication('2026-09-01', [aChange({ sentence: '园长变更' })])], 5, places)).toEqual([
      { date: '2026-09-01', name: '甲园', text: '园长变更', path: '/甲/' },
    ]);
  });

  it('is one line of a publication of many', () => {
    const many = [...manyChanges(1_200, { topic: '师资' }), aChange()];
    expect(recentLines([publication('2026-09-01', many)], 5, places)).toEqual([
      {
        date: '2026-09-01',
        name: null,
        text: '1,201 处变动：师资 1,200 处、收费 1 处',
        path: '/changes/2026-09/#p-1',
      },
    ]);
  });

  it('is no more than asked for', () => {
    const days = ['2026-09-03', '2026-09-02', '2026-09-01'];
    const lines = recentLines(
      days.map((day) => publication(day, manyChanges(3, { date: isoDate(day) }))),
      5,
      places,
    );
    expect(lines.map(({ date }) => date)).toEqual([
      '2026-09-03',
      '2026-09-03',
      '2026-09-03',
      '2026-09-02',
      '2026-09-01',
    ]);
  });

  it('is nothing where nothing is recorded', () => {
    expect(recentLines([], 5, places)).toEqual([]);
  });

  it('names nobody on the page of a kindergarten', () => {
    const { pathOf } = places;
    expect(recentLines([publication('2026-09-01', manyChanges(1))], 5, { pathOf })).toMatchObject([
      { name: null, path: null },
    ]);
  });
});
