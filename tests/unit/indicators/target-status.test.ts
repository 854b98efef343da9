import { describe, expect, it } from 'vitest';
import type { PlanTarget } from '../../../src/domain/plan.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { targetStatus } from '../../../src/indicators/target-status.ts';
import { PLAN, TOWN, aBureau, aClass, aKindergarten, aPrivateKindergarten, aTarget } from '../builders.ts';
import { aPopulation, aProject, aReportedFigure } from '../figure-builders.ts';

/** A county where `publicChildren` of 100 children were in public kindergartens, by school year. */
function county(years: Record<string, number>) {
  const classes = (childrenOf: (share: number) => number) =>
    Object.entries(years).map(([year, share]) =>
      aClass('小班', childrenOf(share), {
        schoolYear: schoolYear(year),
        countedOn: isoDate(`${year.slice(0, 4)}-09-15`),
      }),
    );
  return [
    aKindergarten({ code: '9900000001', classes: classes((share) => share) }),
    aPrivateKindergarten({ code: '9900000002', classes: classes((share) => 100 - share) }),
  ];
}

function stateOf(change: Partial<PlanTarget>, years: Record<string, number>): string {
  const bureau = aBureau({ plans: [PLAN], kindergartens: county(years) });
  return targetStatus(bureau, aTarget(change)).state;
}

describe('a target to reach, past its deadline', () => {
  it('is met where the figure counted before the deadline reaches it', () => {
    expect(stateOf({}, { '2025-2026': 60, '2026-2027': 58 })).toBe('met');
  });

  it('is met late where only a later figure reaches it', () => {
    expect(stateOf({}, { '2025-2026': 59, '2026-2027': 61 })).toBe('met-late');
  });

  it('is not met where no figure reaches it', () => {
    expect(stateOf({}, { '2025-2026': 59, '2026-2027': 59 })).toBe('not-met');
  });

  it('says 已到期·未公布数据 where nothing is known', () => {
    expect(stateOf({ metric: 'rural-coverage' }, { '2025-2026': 59 })).toBe('due-no-data');
  });
});

describe('the value that decided a verdict', () => {
  it('is the one for the deadline; the newest stands apart', () => {
    const bureau = aBureau({ plans: [PLAN], kindergartens: county({ '2025-2026': 60, '2026-2027': 50 }) });
    expect(targetStatus(bureau, aTarget({}))).toMatchObject({
      state: 'met',
      decided: { value: 60, asOf: '2025-09-15' },
      current: { value: 50, asOf: '2026-09-15' },
    });
  });

  it('is the later one where only that one reached the target', () => {
    const bureau = aBureau({ plans: [PLAN], kindergartens: county({ '2025-2026': 59, '2026-2027': 61 }) });
    expect(targetStatus(bureau, aTarget({})).decided).toMatchObject({ value: 61, asOf: '2026-09-15' });
  });

  it('is none where the newest value is too old to speak for the deadline', () => {
    const bureau = aBureau({ plans: [PLAN], kindergartens: county({ '2023-2024': 61 }) });
    expect(targetStatus(bureau, aTarget({}))).toMatchObject({
      state: 'due-no-data',
      decided: null,
      current: { value: 61 },
    });
  });
});

describe('a target in 元', () => {
  const funding = (note: string | typeof NOT_GIVEN, unit: string) =>
    targetStatus(
      aBureau({
        plans: [PLAN],
        reportedIndicators: [
          aReportedFigure({ metric: 'public-funding-per-child', period: '2025', value: 650, note }),
        ],
      }),
      aTarget({ metric: 'public-funding-per-child', value: 400, unit, dueOn: NOT_GIVEN }),
    ).state;

  it('without a period is shown as it stands and not judged', () => {
    expect(funding('元/生·年', '元')).toBe('verbatim');
  });

  it('with the period of the publication is judged', () => {
    expect(funding('元/生·年', '元/生·年')).toBe('met');
    expect(funding(NOT_GIVEN, '元/生·年')).toBe('verbatim');
  });
});

describe('a target to reach, before its deadline', () => {
  const running = { dueOn: isoDate('2028-09-15'), startsOn: isoDate('2024-09-15'), baseline: 40, value: 60 };

  it('is ahead of the straight path: 50 is asked for half way, 51 is there', () => {
    expect(stateOf(running, { '2026-2027': 51 })).toBe('ahead');
  });

  it('is behind the straight path: 50 is asked for half way, 49 is there', () => {
    expect(stateOf(running, { '2026-2027': 49 })).toBe('behind');
  });

  it('is held against the path on the day it was counted, not on the as-of day', () => {
    const kindergartens = county({ '2026-2027': 51 });
    const bureau = aBureau({ plans: [PLAN], kindergartens, asOf: isoDate('2028-08-01') });
    expect(targetStatus(bureau, aTarget(running)).state).toBe('ahead');
  });

  it('asks for the point on the path', () => {
    const bureau = aBureau({ plans: [PLAN], kindergartens: county({ '2026-2027': 49 }) });
    expect(targetStatus(bureau, aTarget(running)).expected).toBeCloseTo(50, 1);
  });

  it('is met early where the figure is reached', () => {
    expect(stateOf(running, { '2026-2027': 60 })).toBe('met');
  });

  it('is on the way where there is no baseline', () => {
    expect(stateOf({ ...running, baseline: NOT_GIVEN }, { '2026-2027': 59 })).toBe('on-way');
  });

  it('says 未公布数据 where nothing is known', () => {
    expect(stateOf({ ...running, metric: NOT_GIVEN }, {})).toBe('no-data');
  });
});

describe('other kinds of target', () => {
  it('a floor to hold is kept or broken by the newest figure', () => {
    const floor = { nature: '保持', value: 50, dueOn: NOT_GIVEN } as const;
    expect(stateOf(floor, { '2025-2026': 40, '2026-2027': 50 })).toBe('kept');
    expect(stateOf(floor, { '2025-2026': 60, '2026-2027': 49 })).toBe('broken');
  });

  it('a count to bring to nought is kept only at 0', () => {
    const zero = { nature: '清零', comparison: '=', value: 0 } as const;
    expect(stateOf(zero, { '2026-2027': 0 })).toBe('kept');
    expect(stateOf(zero, { '2026-2027': 3 })).toBe('broken');
  });

  it('a checklist item stands as the bureau marked it', () => {
    const item = {
      nature: '清单',
      comparison: '完成',
      metric: NOT_GIVEN,
      value: NOT_GIVEN,
      dueOn: NOT_GIVEN,
    } as const;
    expect(stateOf({ ...item, completion: '已完成' }, {})).toBe('done');
    expect(stateOf({ ...item, completion: '推进中' }, {})).toBe('under-way');
    expect(stateOf({ ...item, completion: '未启动' }, {})).toBe('not-started');
    expect(stateOf({ ...item, completion: '持续' }, {})).toBe('ongoing');
    expect(stateOf(item, {})).toBe('no-data');
  });

  it('a checklist item past its day is done, or has not been reported as done', () => {
    const item = { nature: '清单', comparison: '完成', metric: NOT_GIVEN, value: NOT_GIVEN } as const;
    expect(stateOf({ ...item, completion: '推进中' }, {})).toBe('due-open');
    expect(stateOf({ ...item, completion: '持续' }, {})).toBe('due-open');
    expect(stateOf({ ...item, completion: '已完成' }, {})).toBe('done');
    expect(stateOf({ ...item, completion: '已完成', completedOn: isoDate('2026-03-01') }, {})).toBe(
      'done-late',
    );
    expect(stateOf(item, {})).toBe('due-no-data');
  });

  it('a target whose number is missing in the plan says so', () => {
    expect(stateOf({ value: NOT_GIVEN }, { '2026-2027': 50 })).toBe('value-missing');
  });

  it('above 100 % stays as it is', () => {
    const bureau = aBureau({
      plans: [PLAN],
      kindergartens: [aKindergarten({ classes: [aClass('小班', 150)] })],
      population: [aPopulation(120)],
    });
    const status = targetStatus(
      bureau,
      aTarget({ metric: 'gross-enrolment-rate', comparison: '=', value: 100 }),
    );
    expect(status).toMatchObject({ state: 'met-late', current: { value: 125 } });
  });
});

describe('a target that counts from a starting day', () => {
  const places = aTarget({ metric: 'new-places', value: 1500, unit: '个', startsOn: isoDate('2022-01-01') });

  it('adds up to its deadline, and goes on adding', () => {
    const bureau = aBureau({
      plans: [PLAN],
      projects: [aProject('2021-08-20', 900), aProject('2024-08-20', 1200), aProject('2026-08-20', 360)],
    });
    expect(targetStatus(bureau, places)).toMatchObject({
      state: 'met-late',
      atDue: { value: 1200 },
      current: { value: 1560 },
    });
  });

  it('is not judged while a project of the area is held back', () => {
    const heldOfDistricts = new Map([[TOWN.code, [{ table: 'projects', rows: 1 }]]]);
    const bureau = aBureau({ plans: [PLAN], projects: [aProject('2024-08-20', 1200)], heldOfDistricts });
    expect(targetStatus(bureau, places)).toMatchObject({ state: 'under-review', decided: null });
  });

  it('has no value where it starts after the newest data', () => {
    const bureau = aBureau({ plans: [PLAN], projects: [aProject('2024-08-20', 1200)] });
    const later = { ...places, startsOn: isoDate('2026-11-01'), dueOn: isoDate('2027-12-31') };
    expect(targetStatus(bureau, later)).toMatchObject({ state: 'no-data', current: null });
  });
});
