import { describe, expect, it } from 'vitest';
import { saidOf } from '../../facts/said-of.ts';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../../src/domain/reported.ts';
import { schoolYear } from '../../../../src/domain/school-date.ts';
import { childrenIn } from '../../../../src/domain/snapshot.ts';
import { kindergartenItems } from '../../../../src/indicators/disclosure.ts';
import { areaCounts } from '../../../../src/progress/area-counts.ts';
import { profilesOf } from '../../../../src/profile/profile.ts';
import { placesLead, ratingLead, staffLead } from '../../../../src/views/kindergarten/lead-view.ts';
import { recognitionView } from '../../../../src/views/kindergarten/quality-view.ts';
import { aBureau, aClass, aPrivateKindergarten } from '../../builders.ts';

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
      held: [{ table: 'classes', rows: 1, years: [schoolYear('2019-2020')] }],
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
});
