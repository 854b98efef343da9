import { describe, expect, it } from 'vitest';
import type { EnrolmentPlan } from '../../../src/domain/kindergarten.ts';
import { type AdmissionPlaces, admissionPlaces } from '../../../src/domain/places.ts';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import {
  APPROVED_BALANCE,
  FREE_PLACES,
  admissionWords,
  freeByAge,
  freeSum,
  freeText,
  unknownAges,
} from '../../../src/wording/places.ts';
import { anAdmission } from '../builders.ts';

function placesOf(...enrolment: readonly EnrolmentPlan[]): AdmissionPlaces {
  const places = admissionPlaces({ enrolment });
  if (!places) throw new Error('no plan');
  return places;
}

const small = anAdmission({ plannedPlaces: 50, admitted: 47 });
const middle = anAdmission({ ageGroup: '中班', plannedPlaces: 30, admitted: 28 });
const final = anAdmission({ ageGroup: '大班', plannedPlaces: 30, admitted: NOT_GIVEN });
const mixed = anAdmission({ ageGroup: '混龄', plannedPlaces: 30, admitted: UNDER_REVIEW });

describe('the free places of an age group', () => {
  const left = (places: number, taken: number) => ({
    places,
    taken,
    free: Math.max(0, places - taken),
    over: Math.max(0, taken - places),
    countedOn: isoDate('2026-08-20'),
  });

  it('are a number of places', () => {
    expect(freeText(left(50, 47))).toBe('3 个');
  });

  it('are none where the plan is just filled', () => {
    expect(freeText(left(50, 50))).toBe('0 个');
  });

  it('are none where more are admitted than planned, and by how many is said', () => {
    expect(freeText(left(50, 52))).toBe('满，超 2 人');
  });

  it('that are not published stay so', () => {
    expect(freeText(NOT_GIVEN)).toEqual(NOT_GIVEN);
  });
});

describe('the free places by age', () => {
  it('stand in one line', () => {
    expect(freeByAge(placesOf(small, middle))).toBe('小班 3 · 中班 2');
  });

  it('keep an age whose number is not published', () => {
    expect(freeByAge(placesOf(small, middle, final))).toBe('小班 3 · 中班 2 · 大班 未公布');
  });

  it('say of an age in review that it is', () => {
    expect(freeByAge(placesOf(mixed))).toBe('混龄班 待核实');
  });
});

describe('the sum of the free places', () => {
  it('is a number where every age is known', () => {
    expect(freeSum(placesOf(small, middle))).toBe('5');
  });

  it('is a lower bound where an age is not', () => {
    expect(freeSum(placesOf(small, middle, final))).toBe('至少 5');
  });

  it('is missing where no age is known', () => {
    expect(freeSum(placesOf(final))).toEqual(NOT_GIVEN);
  });
});

describe('what a sum of free places leaves out', () => {
  it('is nothing where every age is known', () => {
    expect(unknownAges(placesOf(small, middle))).toBeNull();
  });

  it('is named with the reason of each', () => {
    expect(unknownAges(placesOf(small, final, mixed))).toBe('大班未公布、混龄班待核实，没有计入');
  });

  it('is not said where there is no sum at all', () => {
    expect(unknownAges(placesOf(final))).toBeNull();
  });
});

describe('the two figures of places', () => {
  it('have two names', () => {
    expect([FREE_PLACES.term, APPROVED_BALANCE.term]).toEqual(['空余学位', '核定学位余额']);
  });

  it('say whether 托班 counts', () => {
    expect(APPROVED_BALANCE.formula).toBe('核定学位 − 在园幼儿数（含托班）');
  });
});

describe('whether applications are taken', () => {
  const [opens, closes] = ['2026-07-01', '2026-07-10'];

  it('is said before, during and after the days that are published', () => {
    expect(admissionWords(opens, closes)).toEqual({
      words: { before: '报名还没有开始', during: '正在报名', after: '报名已截止' },
      tones: { before: 'wait', during: 'good', after: 'none' },
    });
  });

  it('is not known once they have begun where no last day is published', () => {
    expect(admissionWords(opens, undefined)).toEqual({
      words: { before: '报名还没有开始', during: '已开始报名，截止日期未公布' },
      tones: { before: 'wait', during: 'none' },
    });
  });

  it('is not known before the last day where no first day is published', () => {
    expect(admissionWords(undefined, closes)).toEqual({
      words: { before: '报名还没有开始', during: '报名尚未截止，开始日期未公布', after: '报名已截止' },
      tones: { before: 'wait', during: 'none', after: 'none' },
    });
  });
});
