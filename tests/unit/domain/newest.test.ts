import { describe, expect, it } from 'vitest';
import { newestDay } from '../../../src/domain/newest.ts';
import { isoDate } from '../../../src/domain/school-date.ts';

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
