import { describe, expect, it } from 'vitest';
import type { EnrolmentPlan } from '../../../../src/domain/kindergarten.ts';
import { admissionPlaces } from '../../../../src/domain/places.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { admissionWindows } from '../../../../src/views/kindergarten/admission-windows.ts';
import { anAdmission } from '../../builders.ts';

const july = { opensOn: isoDate('2026-07-01'), closesOn: isoDate('2026-07-10') };
const august = { opensOn: isoDate('2026-08-01'), closesOn: isoDate('2026-08-05') };
const windowsOf = (...enrolment: readonly EnrolmentPlan[]) =>
  admissionWindows(admissionPlaces({ enrolment })?.ages ?? []).map(({ ages, span }) => [ages, span]);

describe('when to apply', () => {
  it('is said once for the ages that apply together', () => {
    expect(windowsOf(anAdmission(july), anAdmission({ ...july, ageGroup: '中班' }))).toEqual([
      ['小班、中班', '2026年7月1日至10日'],
    ]);
  });

  it('is said apart for ages that apply at other times', () => {
    expect(windowsOf(anAdmission(july), anAdmission({ ...august, ageGroup: '混龄' }))).toEqual([
      ['小班', '2026年7月1日至10日'],
      ['混龄班', '2026年8月1日至5日'],
    ]);
  });

  it('leaves out an age without days', () => {
    expect(windowsOf(anAdmission(july), anAdmission({ ageGroup: '中班' }))).toEqual([
      ['小班', '2026年7月1日至10日'],
    ]);
  });

  it('may have only a first day', () => {
    expect(windowsOf(anAdmission({ opensOn: isoDate('2026-07-01') }))).toEqual([['小班', '2026年7月1日起']]);
  });

  it('may have only a last day', () => {
    expect(windowsOf(anAdmission({ closesOn: isoDate('2026-07-10') }))).toEqual([
      ['小班', '至2026年7月10日'],
    ]);
  });

  it('is not said where nothing is published', () => {
    expect(windowsOf(anAdmission())).toEqual([]);
  });
});
