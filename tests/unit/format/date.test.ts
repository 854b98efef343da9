import { describe, expect, it } from 'vitest';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import {
  formatDate,
  formatDateSpan,
  formatMonth,
  formatSchoolYear,
  formatShortDate,
  formatShortMonth,
} from '../../../src/format/date.ts';

describe('days', () => {
  it('are written without leading zeros', () => {
    expect(formatDate(isoDate('2026-09-01'))).toBe('2026年9月1日');
    expect(formatShortDate(isoDate('2026-09-01'))).toBe('2026.9.1');
    expect(formatShortMonth(isoDate('2026-09-01'))).toBe('2026.9');
  });

  it('stand for their month', () => {
    expect(formatMonth(isoDate('2027-02-01'))).toBe('2027年2月');
  });

  it('of a span do not repeat what they share', () => {
    expect(formatDateSpan(isoDate('2026-05-06'), isoDate('2026-05-20'))).toBe('2026年5月6日至20日');
    expect(formatDateSpan(isoDate('2026-05-06'), isoDate('2026-06-02'))).toBe('2026年5月6日至6月2日');
    expect(formatDateSpan(isoDate('2026-12-20'), isoDate('2027-01-05'))).toBe('2026年12月20日至2027年1月5日');
    expect(formatDateSpan(isoDate('2026-05-06'), isoDate('2026-05-06'))).toBe('2026年5月6日');
  });
});

describe('school years', () => {
  it('are written with a dash', () => {
    expect(formatSchoolYear(schoolYear('2026-2027'))).toBe('2026—2027 学年');
  });
});
