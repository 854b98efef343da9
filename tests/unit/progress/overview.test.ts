import { describe, expect, it } from 'vitest';
import type { PlanTask } from '../../../src/domain/plan.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { planOverviews } from '../../../src/progress/overview.ts';
import { PLAN, aBureau, aTarget } from '../builders.ts';
import { EIGHTY_OF_HUNDRED, aReportedFigure } from '../figure-builders.ts';

const bureau = aBureau({
  plans: [PLAN],
  kindergartens: EIGHTY_OF_HUNDRED,
  reportedIndicators: [aReportedFigure({ value: 82 })],
  planTargets: [
    aTarget({}),
    aTarget({ code: 'P1-2a', task: '2', metric: 'rural-coverage', duePrecision: '年底' }),
    aTarget({
      code: 'P3-1a',
      task: '3',
      metric: 'new-places',
      value: NOT_GIVEN,
      dueOn: NOT_GIVEN,
      duePrecision: '时期',
      unit: '个',
    }),
    aTarget({
      code: 'P1-G4',
      metric: NOT_GIVEN,
      comparison: '完成',
      nature: '清单',
      value: NOT_GIVEN,
      unit: NOT_GIVEN,
      completion: '推进中',
    }),
  ],
});
const [overview] = planOverviews(bureau);
const cards = overview?.tasks.flatMap((task) => task.cards) ?? [];
const cardOf = (code: string) => cards.find((card) => card.code === code);

const TASK_TWO: PlanTask = {
  plan: PLAN.code,
  no: '2',
  section: '一、增加普惠学位',
  title: '完善农村布局',
  content: '各乡镇都有公办中心园。',
  leads: ['教体局'],
  responsible: [],
  status: '推进中',
  statusNote: NOT_GIVEN,
  updatedOn: NOT_GIVEN,
};

describe('a plan at a glance', () => {
  it('counts as judged only what rests on a value; what the bureau marked stands apart', () => {
    expect(overview?.counts).toEqual({
      all: 4,
      judged: 1,
      reached: 1,
      marked: 1,
      completed: 0,
      open: 2,
    });
  });

  it('words a target with its figure, goal and deadline', () => {
    expect(cardOf('P1-G3')).toMatchObject({
      name: '公办园在园幼儿占比',
      state: { word: '到期后达到', tone: 'good' },
      goal: '不低于 60%',
      deadline: '2025 年',
      decided: { text: '80%', on: '2026-09-15', basis: '80 ÷ 100，本站按各园数据计算' },
      newest: null,
      softness: null,
    });
  });

  it('names the day on which the states are judged', () => {
    expect(overview?.asOf).toBe('2026-11-15');
  });

  it('puts a published value that differs beside the computed one', () => {
    expect(cardOf('P1-G3')?.conflict).toBe(
      '公布值 82%，与本站计算值相差 +2 个百分点（云溪县教育事业统计公报）',
    );
  });

  it('says 已到期·未公布数据 where the deadline passed without a figure', () => {
    expect(cardOf('P1-2a')).toMatchObject({
      state: { word: '已到期·未公布数据' },
      deadline: '2025 年底',
      note: '期限已过，至今没有公布可以判断的数据。',
    });
  });

  it('does not invent a number that the plan leaves out', () => {
    expect(cardOf('P3-1a')).toMatchObject({
      state: { word: '目标值原文缺失' },
      goal: NOT_GIVEN,
      deadline: '未定期限',
      note: '方案原文没有写明数值，不作推算。',
    });
  });

  it('keeps what is done or not apart from what is measured; past its day it is not 推进中', () => {
    expect(overview?.groups.flatMap(({ checklist }) => checklist)).toMatchObject([
      {
        code: 'P1-G4',
        state: { word: '已到期·未报完成' },
        note: '期限已过；填报的状态是“推进中”。',
      },
    ]);
  });

  it('names every target once, under its task, the plan’s own first', () => {
    expect(overview?.tasks.map(({ no, cards: own }) => [no, own.map(({ code }) => code)])).toEqual([
      [null, ['P1-G3', 'P1-G4']],
      ['2', ['P1-2a']],
      ['3', ['P3-1a']],
    ]);
  });

  it('groups the targets by where they stand, the late ones before those that are there', () => {
    expect(overview?.groups.map(({ group, count }) => [group, count])).toEqual([
      ['unproven', 2],
      ['reached', 1],
      ['open', 1],
    ]);
  });

  it('gives a task its title from the ledger, and none where the ledger lacks it', () => {
    const titled = planOverviews({ ...bureau, planTasks: [TASK_TWO] })[0];
    expect(titled?.tasks.map(({ no, title }) => [no, title]).slice(-2)).toEqual([
      ['2', '完善农村布局'],
      ['3', null],
    ]);
  });
});
