import { describe, expect, it } from 'vitest';
import type { EnrolmentPlan } from '../../../src/domain/kindergarten.ts';
import { freePlacesByAge, freePlacesInAll } from '../../../src/domain/places.ts';
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
  it('by age are the plan less the admitted', () => {
    const [small] = freePlacesByAge(aKindergarten({ enrolment: [aPlan()] }), year);
    expect(small?.places).toEqual({ places: 75, taken: 60, free: 15, over: 0, countedOn: '2026-08-20' });
  });

  it('by age are not computable before the admissions are published', () => {
    const [small] = freePlacesByAge(aKindergarten({ enrolment: [aPlan({ admitted: NOT_GIVEN })] }), year);
    expect(small?.places).toEqual({ reason: 'no-admitted' });
  });

  it('of the whole are the approved places less all children, 托班 included', () => {
    const classes = [aClass('小班', 80), aClass('托班', 15)];
    const kindergarten = aKindergarten({ approvedPlaces: 120, classes });
    expect(freePlacesInAll(kindergarten, year)).toMatchObject({ places: 120, taken: 95, free: 25, over: 0 });
  });

  it('are none, and the excess is said, where there are more children than places', () => {
    const kindergarten = aKindergarten({ approvedPlaces: 70, classes: [aClass('小班', 80)] });
    expect(freePlacesInAll(kindergarten, year)).toMatchObject({ free: 0, over: 10 });
  });

  it('of the whole are not computable without approved places or classes', () => {
    expect(freePlacesInAll(aKindergarten({ classes: [aClass('小班', 80)] }), year)).toEqual({
      reason: 'no-approved-places',
    });
    expect(freePlacesInAll(aKindergarten({ approvedPlaces: 70 }), year)).toEqual({ reason: 'no-class-rows' });
  });
});
