import { describe, expect, it } from 'vitest';
import { newestBy, newestDay, newestFirst } from '../../../src/domain/newest.ts';
import { isoDate } from '../../../src/domain/school-date.ts';

const march = { name: '三月', on: '2026-03-01' };
const october = { name: '十月', on: '2026-10-15' };
const corrected = { name: '十月更正', on: '2026-10-15' };

describe('the newest of some days', () => {
  it('is the latest, wherever it stands', () => {
    expect(newestDay([isoDate('2026-03-01'), isoDate('2026-10-15'), isoDate('2025-12-31')])).toBe(
      '2026-10-15',
    );
  });

  it('of none is none', () => {
    expect(newestDay([])).toBeNull();
  });
});

describe('the newest of some rows', () => {
  it('is the row of the latest day', () => {
    expect(newestBy([october, march], ({ on }) => on)?.name).toBe('十月');
  });

  it('is the later row where two are of one day', () => {
    expect(newestBy([october, corrected, march], ({ on }) => on)?.name).toBe('十月更正');
  });

  it('of none is none', () => {
    expect(newestBy([], () => '2026-10-15')).toBeUndefined();
  });
});

describe('rows from the newest to the oldest', () => {
  it('go back in time, and those of one day keep their order', () => {
    const sorted = newestFirst([march, october, corrected], ({ on }) => on);
    expect(sorted.map(({ name }) => name)).toEqual(['十月', '十月更正', '三月']);
  });

  it('leave the rows they are made from as they were', () => {
    const rows = [march, october];
    newestFirst(rows, ({ on }) => on);
    expect(rows.map(({ name }) => name)).toEqual(['三月', '十月']);
  });
});
