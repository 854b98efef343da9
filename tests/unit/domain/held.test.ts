import { describe, expect, it } from 'vitest';
import { areAccountsHeld, isHeldIn, isHeldInYear, isPriceHeld, notThere } from '../../../src/domain/held.ts';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { aKindergarten } from '../builders.ts';

describe('what is not there', () => {
  const kindergarten = aKindergarten({ held: [{ table: 'fees', rows: 2 }] });

  it('is being checked where a row of its table is held', () => {
    expect(isHeldIn(kindergarten, 'classes', 'fees')).toBe(true);
    expect(notThere(kindergarten, 'fees')).toEqual(UNDER_REVIEW);
  });

  it('is not published where a row of another table is held', () => {
    expect(notThere(kindergarten, 'classes')).toEqual(NOT_GIVEN);
  });
});

describe('rows that are held tell of a time', () => {
  const [year, before] = [schoolYear('2026-2027'), schoolYear('2025-2026')];

  it('of a school year, or of any where nobody can read it', () => {
    const kindergarten = aKindergarten({ held: [{ table: 'enrolment', rows: 1, periods: [before] }] });
    expect(isHeldInYear(kindergarten, 'enrolment', before)).toBe(true);
    expect(isHeldInYear(kindergarten, 'enrolment', year)).toBe(false);
    const unread = aKindergarten({ held: [{ table: 'enrolment', rows: 1, periods: [null] }] });
    expect(isHeldInYear(unread, 'enrolment', year)).toBe(true);
  });

  it('of the accounts of a year', () => {
    const kindergarten = aKindergarten({ held: [{ table: 'finance', rows: 1, periods: [2024] }] });
    expect(areAccountsHeld(kindergarten, 2024)).toBe(true);
    expect(areAccountsHeld(kindergarten, 2025)).toBe(false);
  });

  it('of a price until its last day; what only those pay who want it is in no sum', () => {
    const day = isoDate('2026-09-01');
    const holding = (until: string | null, voluntary: boolean) =>
      aKindergarten({
        held: [
          { table: 'fees', rows: 1, prices: [{ until: until === null ? null : isoDate(until), voluntary }] },
        ],
      });
    expect(isPriceHeld(holding(null, false), day)).toBe(true);
    expect(isPriceHeld(holding('2026-09-01', false), day)).toBe(true);
    expect(isPriceHeld(holding('2026-08-31', false), day)).toBe(false);
    expect(isPriceHeld(holding(null, true), day)).toBe(false);
  });
});
