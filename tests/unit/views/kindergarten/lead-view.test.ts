import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../../src/domain/bureau.ts';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../../src/domain/school-date.ts';
import { costView, placesLead, ratingLead, staffLead } from '../../../../src/views/kindergarten/lead-view.ts';
import { staffView } from '../../../../src/views/kindergarten/staff-view.ts';
import { POSTS } from '../../../../src/domain/code-lists.ts';
import { SITE, aClass, aKindergarten, aPost, anAdmission } from '../../builders.ts';
import { aFee, aMeal, aRating, aWaiver, yuan } from '../../fee-builders.ts';
import { published } from '../../published.ts';

const profile = (change: Partial<Kindergarten>, rules: Partial<Bureau> = {}) =>
  published(aKindergarten(change), rules).profile;

const classes = [aClass('小班', 20), aClass('中班', 20), aClass('大班', 20)];
const meal = aMeal();

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
    expect(view.rows[1]?.notes).toEqual(['已减去保教费减免 400 元/月']);
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

describe('a cost that changes within the school year', () => {
  const fees = [
    aFee({ amount: yuan(380), until: isoDate('2027-01-31') }),
    aFee({ amount: yuan(410), effectiveFrom: isoDate('2027-02-01') }),
    aMeal({ amount: yuan(12) }),
  ];
  const [row] = costView(
    profile({ classes: [aClass('小班', 20)], fees }, { feeWaivers: [aWaiver()] }),
    SITE.costAssumptions,
  ).rows;

  it('is by the month what holds on the day it is read', () => {
    expect(row?.monthly).toEqual({
      value: { prefix: '', amount: '644' },
      next: [{ from: '2027-02-01', value: { prefix: '', amount: '674' } }],
    });
  });

  it('is by the year the sum across the change', () => {
    expect(row?.yearly).toEqual({ prefix: '', amount: '6,590' });
  });

  it('announces the price that follows and its day', () => {
    expect(row?.notes).toEqual(['2027年2月1日起保教费 410 元/月']);
  });
});

describe('a cost whose waiver is not published', () => {
  const { rows } = costView(profile({ classes, fees: [aFee()] }), SITE.costAssumptions);

  it('is one before the waiver, and says so', () => {
    expect(rows[1]).toMatchObject({
      ages: '大班',
      yearly: { prefix: '减免前', amount: '4,000' },
      notes: ['减免标准未公布'],
    });
  });

  it('leaves the other ages as they are', () => {
    expect(rows[0]).toMatchObject({ ages: '小班、中班', yearly: { prefix: '', amount: '4,000' }, notes: [] });
  });
});

describe('a meal that its row calls voluntary', () => {
  const voluntary = profile(
    { classes: [aClass('小班', 20)], fees: [aFee(), aMeal({ voluntary: true })] },
    { feeWaivers: [aWaiver()] },
  );
  const view = costView(voluntary, SITE.costAssumptions);

  it('is counted: the child eats there', () => {
    expect(view.rows[0]?.yearly).toEqual({ prefix: '', amount: '7,300' });
  });

  it('is said to be voluntary and counted, and the others not to be counted', () => {
    expect(view.basis).toBe(
      '含保教费、伙食费（自愿，按在园就餐计），其他自愿项目不计，2026—2027 学年按 10 个月（9月至次年6月），按天收的每月按 22 天',
    );
  });
});

describe('a cost that leaves voluntary items out', () => {
  it('names what it holds, 必交费用 and 住宿费 too', () => {
    const fees = [
      aFee(),
      aFee({ category: '住宿费', item: '住宿费', unit: '元/生·年' }),
      aFee({ category: '代收费', item: '保险费', voluntary: false }),
      aFee({ category: '服务性收费', item: '延时服务', voluntary: true }),
    ];
    const boarding = profile({ classes: [aClass('小班', 20)], fees, serviceForm: '寄宿制' });
    expect(costView(boarding, SITE.costAssumptions).basis).toBe(
      '含保教费、住宿费、其他必交费用，自愿项目不计，2026—2027 学年按 10 个月（9月至次年6月）',
    );
  });
});

describe('children to each member of staff', () => {
  it('is judged against the band of the service form', () => {
    const staffing = POSTS.map((post) => aPost(post, post === '专任教师' ? 6 : post === '保育员' ? 3 : 0));
    const lead = staffLead(profile({ classes, staffing }));
    expect([lead.value, lead.verdict?.word]).toEqual(['6.7', '3 项配备标准都达到']);
    expect(lead.provenance?.formula).toBe('在园幼儿 ÷ 教职工 = 60 ÷ 9');
  });

  it('says which of three standards is not met where the ratio itself is', () => {
    const staffing = POSTS.map((post) => aPost(post, post === '专任教师' ? 4 : post === '保育员' ? 2 : 1));
    const lead = staffLead(profile({ classes, staffing }));
    expect([lead.value, lead.verdict]).toEqual([
      '4.6',
      { word: '3 项配备标准，未达到保教人员与幼儿之比、每班配备', tone: 'warn' },
    ]);
  });

  it('gives the same verdict as the section of the staff', () => {
    const staffed = profile({ classes, staffing: POSTS.map((post) => aPost(post, 1)) });
    expect(staffLead(staffed).verdict).toEqual(staffView(staffed)?.verdict);
  });

  it('has no verdict where no standard could be judged', () => {
    expect(staffLead(profile({})).verdict).toBeNull();
  });

  it('says which posts are missing instead of a ratio', () => {
    const lead = staffLead(profile({ classes, staffing: [aPost('专任教师', 6)] }));
    expect(lead.value).toEqual(NOT_GIVEN);
    expect(lead.lines[0]).toContain('没有公布园长、保育员');
  });
});

describe('free places', () => {
  const plan = anAdmission({ plannedPlaces: 50, admitted: 35 });

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

  it('keep an age whose number is not published, and say that the sum leaves it out', () => {
    const final = anAdmission({ ageGroup: '大班', plannedPlaces: 30, admitted: NOT_GIVEN });
    const lead = placesLead(profile({ enrolment: [plan, final], classes }));
    expect([lead.value, lead.lines]).toEqual([
      '至少 15',
      ['小班 15 · 大班 未公布', '大班未公布，没有计入', '2026—2027 学年招生计划'],
    ]);
  });

  it('say when to apply, once for the ages that apply together', () => {
    const window = { opensOn: isoDate('2026-07-01'), closesOn: isoDate('2026-07-10') };
    const enrolment = [
      { ...plan, ...window },
      { ...plan, ...window, ageGroup: '中班' as const },
    ];
    expect(placesLead(profile({ enrolment })).windows).toEqual([
      { ages: '小班、中班', span: '2026年7月1日至10日', ...window },
    ]);
  });

  it('of a closed kindergarten are none to ask for', () => {
    const lead = placesLead(profile({ status: '停办', enrolment: [plan] }));
    expect([lead.value, lead.lines, lead.windows]).toEqual([NOT_GIVEN, [], []]);
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

  it('that runs out says so from the day after', () => {
    const lapsing = aRating({ validUntil: isoDate('2026-12-31') });
    expect(ratingLead(profile({ assessments: [lapsing] })).value).toEqual({
      value: '一类园',
      next: [{ from: '2027-01-01', value: '一类园（已过有效期）' }],
    });
  });

  it('that was never given is 未公布, and a line says so', () => {
    const lead = ratingLead(profile({}));
    expect([lead.value.value, lead.lines]).toEqual([NOT_GIVEN, ['没有公布等级评定结果']]);
  });

  it('that was revoked is said to be', () => {
    const revoked = aRating({ decidedOn: isoDate('2026-01-05'), resultType: '撤销' });
    expect(ratingLead(profile({ assessments: [aRating(), revoked] })).value.value).toBe('一类园（已撤销）');
  });
});
