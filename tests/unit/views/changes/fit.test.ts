import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { fitPublications, newestUntil } from '../../../../src/views/changes/fit.ts';
import { manyChanges } from '../../change-builders.ts';

const publication = (day: number, count: number) => {
  const date = isoDate(`2026-09-0${day}`);
  return { date, commit: String(day).repeat(40), changes: manyChanges(count, { date }) };
};
const room = { room: 10_000, weightOf: () => 100, mostTold: 50 };
const counts = (publications: Parameters<typeof fitPublications>[0], of: Partial<typeof room> = {}) =>
  fitPublications(publications, { ...room, ...of }).shown.map(({ told, summed }) => [
    told.length,
    summed.length,
  ]);

describe('what a page tells of publications', () => {
  it('is every change while there is room', () => {
    expect(counts([publication(3, 20), publication(2, 30)])).toEqual([
      [20, 0],
      [30, 0],
    ]);
  });

  it('is a sum of a publication that has more changes than are told of one', () => {
    expect(counts([publication(3, 51), publication(2, 30)])).toEqual([
      [0, 51],
      [30, 0],
    ]);
  });

  it('is a sum where the newer ones have taken the room', () => {
    expect(counts([publication(3, 50), publication(2, 50)])).toEqual([
      [50, 0],
      [0, 50],
    ]);
  });

  it('is, of a publication that is summed up, still what no other page tells', () => {
    const many = publication(3, 51);
    const [only] = many.changes;
    const { shown } = fitPublications([many], { ...room, isOnlyHere: (change) => change === only });
    expect(shown.map(({ told, summed }) => [told, summed.length])).toEqual([[[only], 50]]);
  });

  it('never takes more than the room: the oldest are left where not even a sum has room', () => {
    const { shown, left } = fitPublications([publication(3, 1), publication(2, 1), publication(1, 1)], {
      ...room,
      room: 2_000,
    });
    expect(shown.map(({ date }) => date)).toEqual(['2026-09-03', '2026-09-02']);
    expect(left.map(({ date }) => date)).toEqual(['2026-09-01']);
  });
});

describe('the newest publications', () => {
  const all = [publication(3, 20), publication(2, 30), publication(1, 5)];

  it('are as many as hold so many changes', () => {
    expect(newestUntil(all, 50, 200).length).toBe(2);
  });

  it('are the first in any case', () => {
    expect(newestUntil(all, 10, 200).length).toBe(1);
  });

  it('are all where there are few', () => {
    expect(newestUntil(all, 55, 200).length).toBe(3);
  });

  it('go on behind one that is summed up', () => {
    expect(newestUntil([publication(4, 500), ...all], 21, 200).length).toBe(2);
  });
});
