import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../../src/domain/bureau.ts';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../../src/domain/school-date.ts';
import { costView, placesLead, ratingLead, staffLead } from '../../../../src/views/kindergarten/lead-view.ts';
import { profileOf } from '../../../../src/profile/profile.ts';
import { POSTS } from '../../../../src/domain/code-lists.ts';
import { SITE, aBureau, aClass, aKindergarten, aPost } from '../../builders.ts';
import { aFee, aRating, aWaiver, yuan } from '../../fee-builders.ts';

function profile(change: Partial<Kindergarten>, rules: Partial<Bureau> = {}) {
  const bureau = aBureau({ kindergartens: [aKindergarten(change)], ...rules });
  const [kindergarten] = bureau.kindergartens;
  if (!kindergarten) throw new Error('no kindergarten');
  return profileOf(kindergarten, bureau);
}

const classes = [aClass('小班', 20), aClass('中班', 20), aClass('大班', 20)];
const meal = aFee({
  category: '代收费',
  item: '伙食费',
  amount: yuan(15),
  unit: '元/生·天',
  voluntary: false,
});

describe('what a month and a year cost', () => {
  it('holds meals, takes the waiver off, and says ages that pay alike together', () => {
    const view = costView(
      profile({ classes, fees: [aFee(), meal] }, { feeWaivers: [aWaiver()] }),
      SITE.costAssumptions,
    );
    expect(view.rows.map(({ ages, monthly, yearly }) => [ages, monthly.value, yearly])).toEqual([
      ['小班、中班', { prefix: '', amount: '730' }, { prefix: '', amount: '7,300' }],
      ['大班', { prefix: '', amount: '330' }, { prefix: '', amount: '3,300' }],
    ]);
    expect(view.rows[1]?.notes).toEqual(['保教费 （400 元/月 − 免除 400 元） × 10 个月 = 0 元']);
    expect(view.basis).toBe(
      '含保教费、伙食费，自愿项目不计，2026—2027 学年按 10 个月（9月至次年6月），按天收的每月按 22 天',
    );
  });

  it('says 至少 and what is missing where a part is not published', () => {
    const young = [aClass('小班', 20), aClass('中班', 20)];
    const { rows } = costView(
      profile({ classes: young, fees: [aFee()], meals: '三餐两点' }),
      SITE.costAssumptions,
    );
    expect(rows).toEqual([
      {
        ages: '小班、中班',
        monthly: { value: { prefix: '至少', amount: '400' }, next: [] },
        yearly: { prefix: '至少', amount: '4,000' },
        notes: ['不含：伙食费（未公布）'],
      },
    ]);
  });

  it('is 未公布 where nothing is published, never 0', () => {
    const { rows, basis } = costView(profile({ classes }), SITE.costAssumptions);
    expect(rows.map(({ monthly, yearly }) => [monthly.value, yearly])).toEqual([
      [
        { prefix: '', amount: NOT_GIVEN },
        { prefix: '', amount: NOT_GIVEN },
      ],
    ]);
    expect(basis).toBe('自愿项目不计，2026—2027 学年按 10 个月（9月至次年6月）');
  });
});

describe('children to each member of staff', () => {
  it('is judged against the band of the service form', () => {
    const staffing = POSTS.map((post) => aPost(post, post === '专任教师' ? 6 : post === '保育员' ? 3 : 0));
    const lead = staffLead(profile({ classes, staffing }));
    expect([lead.value, lead.verdict?.word]).toEqual(['6.7', '3 项配备标准都达到']);
    expect(lead.provenance?.formula).toBe('在园幼儿 ÷ 教职工 = 60 ÷ 9');
  });

  it('says which posts are missing instead of a ratio', () => {
    const lead = staffLead(profile({ classes, staffing: [aPost('专任教师', 6)] }));
    expect(lead.value).toEqual(NOT_GIVEN);
    expect(lead.lines[0]).toContain('没有公布园长、保育员');
  });
});

describe('free places', () => {
  const plan = {
    code: '9900000001',
    schoolYear: schoolYear('2026-2027'),
    ageGroup: '小班' as const,
    plannedPlaces: 50,
    admitted: 35,
    catchment: NOT_GIVEN,
    opensOn: NOT_GIVEN,
    closesOn: NOT_GIVEN,
    prospectusUrl: NOT_GIVEN,
    countedOn: isoDate('2026-08-20'),
  };

  it('are those of the plan where one is published for this school year', () => {
    const lead = placesLead(profile({ enrolment: [plan], approvedPlaces: 180, classes }));
    expect([lead.label, lead.value, lead.lines[0]]).toEqual(['空余学位', '15', '小班 15']);
  });

  it('are not known without a plan, however many places are approved', () => {
    const lead = placesLead(profile({ approvedPlaces: 180, classes }));
    expect([lead.label, lead.value, lead.lines]).toEqual([
      '空余学位',
      NOT_GIVEN,
      ['没有公布本学年的招生计划和录取人数'],
    ]);
  });

  it('of a plan of an earlier year say nothing about now', () => {
    const old = { ...plan, schoolYear: schoolYear('2025-2026') };
    expect(placesLead(profile({ enrolment: [old] })).value).toEqual(NOT_GIVEN);
  });
});

describe('the rating', () => {
  it('is given with its day', () => {
    const lead = ratingLead(profile({ assessments: [aRating()] }));
    expect([lead.value, lead.decidedOn, lead.validUntil]).toEqual([
      { value: '一类园', next: [] },
      '2024-12-10',
      null,
    ]);
  });

  it('that was revoked is said to be', () => {
    const revoked = aRating({ decidedOn: isoDate('2026-01-05'), resultType: '撤销' });
    expect(ratingLead(profile({ assessments: [aRating(), revoked] })).value.value).toBe('一类园（已撤销）');
  });
});
