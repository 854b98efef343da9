import { describe, expect, it } from 'vitest';
import { hasBegun, isoDate, schoolYear } from '../../../src/domain/school-date.ts';

describe('a school year', () => {
  it('has not begun on 31 August', () => {
    expect(hasBegun(schoolYear('2026-2027'), isoDate('2026-08-31'))).toBe(false);
  });

  it('has begun on 1 September', () => {
    expect(hasBegun(schoolYear('2026-2027'), isoDate('2026-09-01'))).toBe(true);
  });
});
