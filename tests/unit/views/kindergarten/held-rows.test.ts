import { describe, expect, it } from 'vitest';
import { saidOf } from '../../facts/said-of.ts';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../../src/domain/reported.ts';
import { schoolYear } from '../../../../src/domain/school-date.ts';
import { capFor } from '../../../../src/domain/fee-cap.ts';
import { pricingMode } from '../../../../src/domain/fee-pricing.ts';
import { admissionPlaces } from '../../../../src/domain/places.ts';
import { childrenIn } from '../../../../src/domain/snapshot.ts';
import { kindergartenItems } from '../../../../src/indicators/disclosure.ts';
import { areaCounts } from '../../../../src/progress/area-counts.ts';
import { financeYears } from '../../../../src/profile/finance-section.ts';
import { profilesOf } from '../../../../src/profile/profile.ts';
import { missingNote } from '../../../../src/wording/cost.ts';
import { natureTag, natureWord } from '../../../../src/wording/nature.ts';
import { freeSum, unknownAges } from '../../../../src/wording/places.ts';
import { placesLead, ratingLead, staffLead } from '../../../../src/views/kindergarten/lead-view.ts';
import { recognitionView } from '../../../../src/views/kindergarten/quality-view.ts';
import { SITE, aBureau, aClass, aPrivateKindergarten, anAdmission } from '../../builders.ts';
import { aFee, yuan } from '../../fee-builders.ts';

function holding(...tables: readonly string[]) {
  const kindergarten = aPrivateKindergarten({
    classes: [aClass('小班', 20)],
    held: tables.map((table) => ({ table, rows: 1 })),
  });
  const bureau = aBureau({ kindergartens: [kindergarten] });
  const profile = profilesOf(bureau).get(kindergarten.code);
  if (!profile) throw new Error('It has a profile.');
  return { bureau, kindergarten, profile };
}

describe('a kindergarten of which rows are held', () => {
  it('is neither called recognised nor without a recognition', () => {
    const { profile, kindergarten } = holding('recognitions');
    expect(recognitionView(profile).sentence.value).toBe(
      '本园有普惠性民办幼儿园的认定待核实：核对以前，不能说是，也不能说不是普惠性民办幼儿园。',
    );
    expect(saidOf(kindergarten, 'inclusive').value).toEqual(UNDER_REVIEW);
  });

  it('has a rating that is being checked', () => {
    const { datedRating, ...profile } = holding('assessments').profile;
    const lead = ratingLead({ ...profile, datedRating, rating: datedRating.value });
    expect([lead.value.value, lead.lines]).toEqual([UNDER_REVIEW, ['等级评定结果待核实']]);
  });

  it('has an admissions plan that is being checked', () => {
    const lead = placesLead(holding('enrolment').profile);
    expect([lead.value, lead.lines]).toEqual([UNDER_REVIEW, ['本学年的招生计划和录取人数待核实']]);
  });

  it('has staff that are being checked', () => {
    const lead = staffLead(holding('staffing').profile);
    expect([lead.value, lead.lines]).toEqual([UNDER_REVIEW, ['教职工配备待核实，不能测算']]);
  });

  it('has no sum of children while one of its classes is held', () => {
    const { bureau, kindergarten } = holding('classes');
    expect(saidOf(kindergarten, 'children').value).toEqual(UNDER_REVIEW);
    expect(areaCounts(bureau, null)).toMatchObject({ running: 1, counted: 0 });
  });

  it('lacks what is not published, whatever else is held', () => {
    const kindergarten = aPrivateKindergarten({ classes: [], held: [{ table: 'staffing', rows: 1 }] });
    const profile = profilesOf(aBureau({ kindergartens: [kindergarten] })).get(kindergarten.code);
    const lead = profile && staffLead(profile);
    expect([lead?.value, lead?.lines]).toEqual([NOT_GIVEN, ['没有公布在园幼儿数，不能测算']]);
  });

  it('keeps the children of a school year of which no class is held', () => {
    const kindergarten = aPrivateKindergarten({
      classes: [aClass('小班', 20)],
      held: [{ table: 'classes', rows: 1, periods: [schoolYear('2019-2020')] }],
    });
    expect(childrenIn(kindergarten, aClass('小班', 20).schoolYear)?.children).toBe(20);
    expect(childrenIn(kindergarten, schoolYear('2019-2020'))).toBeNull();
  });

  it('owes nothing of what is being checked', () => {
    const { bureau, kindergarten } = holding('fees', 'finance');
    expect(kindergartenItems(bureau, kindergarten)).toMatchObject({
      D6: { state: 'under-review' },
      D7: { state: 'under-review' },
    });
  });

  it('says of a fee that is not there that it is being checked', () => {
    expect(saidOf(holding('fees').kindergarten, 'fee/小班').value).toEqual(UNDER_REVIEW);
  });

  it('has no sum of a year while a price is being checked', () => {
    const { profile } = holding('fees');
    expect(profile.costs[0]?.yearly).toMatchObject({ total: null, isHeld: true });
    const whole = aPrivateKindergarten({ fees: [aFee()], meals: '无', held: [{ table: 'fees', rows: 1 }] });
    const [cost] = profilesOf(aBureau({ kindergartens: [whole] })).get(whole.code)?.costs ?? [];
    expect(cost && missingNote(cost.yearly)).toBe('不含：其他收费（待核实）');
  });

  it('is neither 普惠 nor other where a recognition is being checked: prices are set alike, and no guide price is named', () => {
    const { profile } = holding('recognitions');
    expect(profile.standing).toMatchObject({ inclusive: UNDER_REVIEW, subject: UNDER_REVIEW });
    expect([natureWord(profile.standing), natureTag(profile.standing)]).toEqual([
      '民办（普惠待核实）',
      '民办 · 普惠待核实',
    ]);
    expect(pricingMode(profile.standing.subject, '保育教育费')).toBe('政府指导价');
    const { bureau, kindergarten } = holding('recognitions');
    expect(capFor(aFee(), kindergarten, bureau, bureau.asOf)).toEqual({ reason: 'under-review' });
    expect(areaCounts(bureau, null)).toMatchObject({ otherPrivate: 0, openPrivate: 1 });
  });

  it('that is for profit cannot be 普惠, whatever is being checked', () => {
    const kindergarten = aPrivateKindergarten({
      profitStatus: '营利性',
      held: [{ table: 'recognitions', rows: 1 }],
    });
    expect(saidOf(kindergarten, 'inclusive').value).toBe(false);
  });

  it('has no sum of the accounts of a year of which one is being checked', () => {
    const record = (year: number) => ({
      subjectCode: '9900000001',
      year,
      flow: '收入' as const,
      account: '财政投入',
      amount: yuan(500_000),
      sourceDocNo: NOT_GIVEN,
    });
    const [newer, older] = financeYears({
      finance: [record(2024), record(2025)],
      held: [{ table: 'finance', rows: 1, periods: [2025] }],
    });
    expect([newer?.incomeTotal, newer?.expenseTotal]).toEqual([UNDER_REVIEW, UNDER_REVIEW]);
    expect([older?.incomeTotal, older?.expenseTotal]).toEqual([50_000_000, NOT_GIVEN]);
  });

  it('has places left at least, while an age group of its plan is being checked', () => {
    const enrolment = [anAdmission()];
    const years = enrolment.map(({ schoolYear: year }) => year);
    const places = admissionPlaces({ enrolment, held: [{ table: 'enrolment', rows: 1, periods: years }] });
    expect(places && [freeSum(places), unknownAges(places)]).toEqual([
      expect.stringContaining('至少 '),
      '另有年龄段待核实，没有计入',
    ]);
  });

  it('is late with a school year of which nothing is being checked', () => {
    const late = (year: string) => {
      const kindergarten = aPrivateKindergarten({
        held: [{ table: 'enrolment', rows: 1, periods: [schoolYear(year)] }],
      });
      const duties = [{ table: 'enrolment', cycle: '学年', start: '09-01', graceWorkingDays: 20 }] as const;
      const bureau = aBureau({ kindergartens: [kindergarten], site: { ...SITE, duties } });
      return kindergartenItems(bureau, kindergarten)?.D5.state;
    };
    expect([late('2026-2027'), late('2019-2020')]).toEqual(['under-review', 'overdue']);
  });
});
