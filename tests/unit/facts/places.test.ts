import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { aClass, aKindergarten, anAdmission } from '../builders.ts';
import { saidOf } from './said-of.ts';

const small = anAdmission({ plannedPlaces: 50, admitted: 47 });
const final = anAdmission({ ageGroup: '大班', plannedPlaces: 30, admitted: NOT_GIVEN });

describe('the free places of an age group', () => {
  it('are those of the admissions plan, with its day', () => {
    expect(saidOf(aKindergarten({ enrolment: [small] }), 'free/小班')).toMatchObject({
      value: 3,
      words: '3 个',
      note: '2026年8月20日统计',
    });
  });

  it('say of which year they are where it is a later one', () => {
    const next = anAdmission({ schoolYear: schoolYear('2027-2028'), countedOn: isoDate('2026-11-10') });
    expect(saidOf(aKindergarten({ enrolment: [small, next] }), 'free/小班').note).toBe(
      '2027—2028 学年，2026年11月10日统计',
    );
  });

  it('say when to apply', () => {
    const window = { opensOn: isoDate('2026-07-01'), closesOn: isoDate('2026-07-10') };
    expect(saidOf(aKindergarten({ enrolment: [{ ...small, ...window }] }), 'free/小班').note).toBe(
      '2026年8月20日统计，报名 2026年7月1日至10日',
    );
  });

  it('are 未公布 where the plan does not say how many were admitted', () => {
    expect(saidOf(aKindergarten({ enrolment: [final] }), 'free/大班').value).toEqual(NOT_GIVEN);
  });

  it('are 未公布 where the age is run without a plan, however many places are approved', () => {
    const kindergarten = aKindergarten({ classes: [aClass('小班', 20)], approvedPlaces: 180 });
    expect(saidOf(kindergarten, 'free/小班')).toMatchObject({ value: NOT_GIVEN, note: null });
  });

  it('are not those of a plan of an earlier year', () => {
    const old = { ...small, schoolYear: schoolYear('2025-2026') };
    const kindergarten = aKindergarten({ classes: [aClass('小班', 20)], enrolment: [old] });
    expect(saidOf(kindergarten, 'free/小班').value).toEqual(NOT_GIVEN);
  });

  it('of an age that is not run are 不适用', () => {
    expect(saidOf(aKindergarten({ enrolment: [small] }), 'free/混龄').value).toEqual(NOT_APPLICABLE);
  });

  it('of a closed kindergarten are 不适用', () => {
    const closed = aKindergarten({ status: '停办', enrolment: [small] });
    expect(saidOf(closed, 'free/小班')).toMatchObject({ value: NOT_APPLICABLE, note: null });
  });
});

describe('the free places in all', () => {
  it('are the sum over the ages', () => {
    const middle = anAdmission({ ageGroup: '中班', plannedPlaces: 30, admitted: 28 });
    expect(saidOf(aKindergarten({ enrolment: [small, middle] }), 'free').value).toBe(5);
  });

  it('are not known where the number of an age is not: a sum never pretends', () => {
    expect(saidOf(aKindergarten({ enrolment: [small, final] }), 'free').value).toEqual(NOT_GIVEN);
  });

  it('are 未公布 without a plan', () => {
    expect(saidOf(aKindergarten(), 'free').value).toEqual(NOT_GIVEN);
  });

  it('of a closed kindergarten are 不适用', () => {
    const closed = aKindergarten({ status: '停办', enrolment: [small] });
    expect(saidOf(closed, 'free').value).toEqual(NOT_APPLICABLE);
  });
});

describe('the children', () => {
  it('are counted without 托班, with their day', () => {
    const kindergarten = aKindergarten({ classes: [aClass('小班', 24), aClass('托班', 15)] });
    expect(saidOf(kindergarten, 'children')).toMatchObject({ words: '24 人', note: '2026年9月15日统计' });
  });

  it('without any class row are 未公布, never 0', () => {
    expect(saidOf(aKindergarten(), 'children').value).toEqual(NOT_GIVEN);
  });
});

describe('the classes within their limit', () => {
  it('are given with how many were judged', () => {
    const kindergarten = aKindergarten({ classes: [aClass('小班', 24), aClass('中班', 33)] });
    expect(saidOf(kindergarten, 'class-size').words).toBe('1 / 2 个班');
  });

  it('are not known from a total, and why is said', () => {
    const total = aClass('小班', 60, { className: '合计', classCount: 2 });
    expect(saidOf(aKindergarten({ classes: [total] }), 'class-size')).toMatchObject({
      value: NOT_GIVEN,
      note: '只公布了合计，不能测算',
    });
  });
});
