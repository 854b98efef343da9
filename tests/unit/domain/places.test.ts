import { describe, expect, it } from 'vitest';
import type { EnrolmentPlan } from '../../../src/domain/kindergarten.ts';
import { admissionPlaces, approvedBalance } from '../../../src/domain/places.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { aClass, aKindergarten } from '../builders.ts';

const year = schoolYear('2026-2027');

function aPlan(change: Partial<EnrolmentPlan> = {}): EnrolmentPlan {
  return {
    code: '9900000001',
    schoolYear: year,
    ageGroup: '小班',
    plannedPlaces: 75,
    admitted: 60,
    catchment: NOT_GIVEN,
    opensOn: NOT_GIVEN,
    closesOn: NOT_GIVEN,
    prospectusUrl: NOT_GIVEN,
    countedOn: isoDate('2026-08-20'),
    ...change,
  };
}

describe('free places', () => {
  it('of an age group are the plan less the admitted', () => {
    const places = admissionPlaces({ enrolment: [aPlan()] });
    expect(places?.ages[0]?.free).toEqual({
      places: 75,
      taken: 60,
      free: 15,
      over: 0,
      countedOn: '2026-08-20',
    });
  });

  it('of an age group are missing before the admissions are published', () => {
    const places = admissionPlaces({ enrolment: [aPlan({ admitted: NOT_GIVEN })] });
    expect(places?.ages[0]?.free).toEqual(NOT_GIVEN);
  });
});

describe('the balance of the approved places', () => {
  it('takes all children off, 托班 included', () => {
    const classes = [aClass('小班', 80), aClass('托班', 15)];
    const kindergarten = aKindergarten({ approvedPlaces: 120, classes });
    expect(approvedBalance(kindergarten, year)).toMatchObject({ places: 120, taken: 95, free: 25, over: 0 });
  });

  it('is none, and the excess is said, where there are more children than places', () => {
    const kindergarten = aKindergarten({ approvedPlaces: 70, classes: [aClass('小班', 80)] });
    expect(approvedBalance(kindergarten, year)).toMatchObject({ free: 0, over: 10 });
  });

  it('is not computable without approved places or classes', () => {
    expect(approvedBalance(aKindergarten({ classes: [aClass('小班', 80)] }), year)).toEqual({
      reason: 'no-approved-places',
    });
    expect(approvedBalance(aKindergarten({ approvedPlaces: 70 }), year)).toEqual({ reason: 'no-class-rows' });
  });
});
