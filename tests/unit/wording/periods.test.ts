import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { accountYear } from '../../../src/wording/periods.ts';

describe('a year of accounts', () => {
  it('is named alone once it is over', () => {
    expect(accountYear(2025, isoDate('2025-12-31'))).toBe('2025 年');
  });

  it('is said not to be over before its last day', () => {
    expect(accountYear(2025, isoDate('2025-08-31'))).toBe('2025 年（年度未结束）');
  });
});
