import { describe, expect, it } from 'vitest';
import type { Holiday } from '../../../src/domain/bureau.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { addWorkingDays, workingCalendar } from '../../../src/domain/working-day.ts';

const holiday = (date: string, kind: Holiday['kind']): Holiday => ({
  date: isoDate(date),
  kind,
  docNo: '示办发〔2025〕7号',
});

describe('working days', () => {
  it('skip holidays and count the weekend days that are worked instead', () => {
    const calendar = workingCalendar([
      holiday('2026-10-01', '放假'),
      holiday('2026-10-02', '放假'),
      holiday('2026-10-10', '调休上班'),
    ]);
    // Wed 30 Sep → Mon 5 … Fri 9 Oct are five, Sat 10 Oct is worked: the sixth.
    expect(addWorkingDays(calendar, isoDate('2026-09-30'), 6)).toEqual({
      date: '2026-10-10',
      calendarKnown: true,
    });
  });

  it('are Monday to Friday in a year without holidays, and say so', () => {
    const calendar = workingCalendar([]);
    expect(addWorkingDays(calendar, isoDate('2026-11-13'), 1)).toEqual({
      date: '2026-11-16',
      calendarKnown: false,
    });
    expect(addWorkingDays(calendar, isoDate('2026-11-02'), 20).date).toBe('2026-11-30');
  });

  it('that reach into a year without holidays say so too', () => {
    const calendar = workingCalendar([holiday('2026-10-01', '放假')]);
    expect(addWorkingDays(calendar, isoDate('2026-12-30'), 3).calendarKnown).toBe(false);
  });
});
