import { describe, expect, it } from 'vitest';
import { afterVisit, newSince, visitsOf } from '../../../../src/views/changes/visit.ts';

const september = { commit: 'b', date: '2026-09-01' };
const august = { commit: 'a', date: '2026-08-26' };
const inAugust = { day: '2026-08-27', newest: 'a', published: '2026-08-26' };

describe('what a browser keeps of a page', () => {
  it('is the first visit, with none before', () => {
    expect(afterVisit(null, '2026-08-27', august)).toEqual({ last: inAugust, before: null });
  });

  it('is a later visit, with the one before', () => {
    expect(afterVisit({ last: inAugust, before: null }, '2026-09-02', september)).toEqual({
      last: { day: '2026-09-02', newest: 'b', published: '2026-09-01' },
      before: inAugust,
    });
  });

  it('keeps the visit of the day before through all visits of a day', () => {
    const kept = { last: { day: '2026-09-02', newest: 'b', published: '2026-09-01' }, before: inAugust };
    expect(afterVisit(kept, '2026-09-02', september)).toEqual(kept);
  });

  it('is nothing of what it does not know', () => {
    expect(visitsOf(null)).toBeNull();
    expect(visitsOf('2026')).toBeNull();
    expect(visitsOf({ last: { day: 3 } })).toBeNull();
  });

  it('comes back as it was kept', () => {
    const kept = { last: inAugust, before: null };
    expect(visitsOf(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
});

describe('what is new since a visit', () => {
  it('are the publications above the newest of then', () => {
    expect(newSince(inAugust, [september, august])).toEqual([september]);
  });

  it('is one more of the same day', () => {
    const later = { commit: 'c', date: '2026-08-26' };
    expect(newSince(inAugust, [later, august])).toEqual([later]);
  });

  it('is nothing where the newest is the same', () => {
    expect(newSince(inAugust, [august])).toEqual([]);
  });

  it('are those of later days where the newest of then is not there any more', () => {
    const rewritten = { commit: 'x', date: '2026-08-26' };
    expect(newSince(inAugust, [september, rewritten])).toEqual([september]);
  });
});
