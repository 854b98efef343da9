import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertUnit, monthlyAmount } from '../../../src/domain/billing-unit.ts';
import { fen } from '../../../src/domain/money.ts';
import { yuan } from '../fee-builders.ts';

const assumptions = { months: 10, semesterMonths: 5, daysPerMonth: 22 };

describe('an amount in another billing unit', () => {
  it('follows the assumptions: a semester of 5 months, a year of 10, a month of 22 days', () => {
    expect(convertUnit(yuan(380), '元/生·月', '元/生·学期', assumptions)).toBe(190000);
    expect(convertUnit(yuan(380), '元/生·月', '元/生·年', assumptions)).toBe(380000);
    expect(convertUnit(yuan(3800), '元/生·年', '元/生·学期', assumptions)).toBe(190000);
    expect(monthlyAmount(yuan(15), '元/生·天', assumptions)).toBe(33000);
    expect(monthlyAmount(yuan(3000), '元/生·学期', assumptions)).toBe(60000);
  });

  it('is rounded to whole 分', () => {
    expect(convertUnit(yuan(1000), '元/生·月', '元/生·天', assumptions)).toBe(4545);
  });

  it('is not known between 次 and any other unit', () => {
    expect(convertUnit(yuan(30), '元/生·次', '元/生·月', assumptions)).toBeNull();
    expect(convertUnit(yuan(30), '元/生·月', '元/生·次', assumptions)).toBeNull();
    expect(convertUnit(yuan(30), '元/生·次', '元/生·次', assumptions)).toBe(3000);
  });

  it('of months comes back exactly from semesters and years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }).map(fen), (amount) => {
        const semester = convertUnit(amount, '元/生·月', '元/生·学期', assumptions) ?? fen(-1);
        expect(monthlyAmount(semester, '元/生·学期', assumptions)).toBe(amount);
        const year = convertUnit(amount, '元/生·月', '元/生·年', assumptions) ?? fen(-1);
        expect(monthlyAmount(year, '元/生·年', assumptions)).toBe(amount);
      }),
    );
  });
});
