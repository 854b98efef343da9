import { describe, expect, it } from 'vitest';
import { admissionPlaces, approvedBalance } from '../../../src/domain/places.ts';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { aClass, aKindergarten, anAdmission } from '../builders.ts';

const year = schoolYear('2026-2027');

describe('free places', () => {
  it('of an age group are the plan less the admitted', () => {
    const places = admissionPlaces({ enrolment: [anAdmission()] });
    expect(places?.ages[0]?.free).toEqual({
      places: 75,
      taken: 60,
      free: 15,
      over: 0,
      countedOn: '2026-08-20',
    });
  });

  it('of an age group are missing before the admissions are published', () => {
    const places = admissionPlaces({ enrolment: [anAdmission({ admitted: NOT_GIVEN })] });
    expect(places?.ages[0]?.free).toEqual(NOT_GIVEN);
  });
});

describe('an admissions plan', () => {
  const small = anAdmission();
  const middle = anAdmission({ ageGroup: '中班', plannedPlaces: 10, admitted: 8 });
  const final = anAdmission({ ageGroup: '大班', plannedPlaces: 5, admitted: NOT_GIVEN });

  it('is by age, in the order of ages', () => {
    const places = admissionPlaces({ enrolment: [final, middle, small] });
    expect(places?.ages.map(({ ageGroup }) => ageGroup)).toEqual(['小班', '中班', '大班']);
  });

  it('has as many places left as its ages together', () => {
    expect(admissionPlaces({ enrolment: [small, middle] })).toMatchObject({ free: 17, unknown: [] });
  });

  it('names an age group whose admissions are not published beside the sum of the others', () => {
    expect(admissionPlaces({ enrolment: [small, middle, final] })).toMatchObject({
      free: 17,
      unknown: ['大班'],
    });
  });

  it('keeps an age group whose admissions are not published among its ages', () => {
    const places = admissionPlaces({ enrolment: [small, final] });
    expect(places?.ages.map(({ ageGroup, free }) => [ageGroup, free])).toEqual([
      ['小班', { places: 75, taken: 60, free: 15, over: 0, countedOn: '2026-08-20' }],
      ['大班', NOT_GIVEN],
    ]);
  });

  it('has no sum where the admissions of no age are known', () => {
    const held = anAdmission({ ageGroup: '中班', admitted: UNDER_REVIEW });
    expect(admissionPlaces({ enrolment: [held] })).toMatchObject({ free: UNDER_REVIEW, unknown: ['中班'] });
  });

  it('does not set an age that is over its plan against the places of another', () => {
    const over = anAdmission({ ageGroup: '中班', plannedPlaces: 30, admitted: 34 });
    const places = admissionPlaces({ enrolment: [small, over] });
    expect([places?.free, places?.ages[1]?.free]).toEqual([
      15,
      { places: 30, taken: 34, free: 0, over: 4, countedOn: '2026-08-20' },
    ]);
  });

  it('is of the newest school year that has one', () => {
    const next = anAdmission({ schoolYear: schoolYear('2027-2028'), plannedPlaces: 50, admitted: 0 });
    expect(admissionPlaces({ enrolment: [next, small] })).toMatchObject({
      schoolYear: '2027-2028',
      free: 50,
    });
  });

  it('speaks for the newest 统计日期 of its ages', () => {
    const later = anAdmission({ ageGroup: '中班', countedOn: isoDate('2026-09-10') });
    expect(admissionPlaces({ enrolment: [later, small] })?.countedOn).toBe('2026-09-10');
  });

  it('is none where none is published', () => {
    expect(admissionPlaces({ enrolment: [] })).toBeNull();
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

  it('is missing without approved places or classes', () => {
    expect(approvedBalance(aKindergarten({ classes: [aClass('小班', 80)] }), year)).toEqual(NOT_GIVEN);
    expect(approvedBalance(aKindergarten({ approvedPlaces: 70 }), year)).toEqual(NOT_GIVEN);
  });

  it('is being checked while the approved places or a class are', () => {
    const classes = [aClass('小班', 80)];
    expect(approvedBalance(aKindergarten({ approvedPlaces: UNDER_REVIEW, classes }), year)).toEqual(
      UNDER_REVIEW,
    );
    const held = [{ table: 'classes', rows: 1, periods: [year] }];
    expect(approvedBalance(aKindergarten({ approvedPlaces: 70, held }), year)).toEqual(UNDER_REVIEW);
  });
});
