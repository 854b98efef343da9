import { describe, expect, it } from 'vitest';
import type { PlanTask } from '../../../src/domain/plan.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { ledgerOf } from '../../../src/progress/tasks.ts';
import { PLAN, aBureau } from '../builders.ts';

const task = (no: string, change: Partial<PlanTask>): PlanTask => ({
  plan: 'P1',
  no,
  section: '（一）增加供给',
  title: '标题',
  content: '内容',
  leads: ['教体局'],
  responsible: ['财政局'],
  status: '推进中',
  statusNote: NOT_GIVEN,
  updatedOn: NOT_GIVEN,
  ...change,
});

const ledger = ledgerOf(
  aBureau({
    plans: [PLAN],
    planTasks: [
      task('1', {}),
      task('2', { status: '已完成' }),
      task('5', { section: '（二）投入', leads: ['财政局'], responsible: ['教体局', '民政局'] }),
    ],
  }),
  PLAN,
);

describe('a task ledger', () => {
  it('keeps the sections in the order of the plan', () => {
    expect(ledger.sections.map(({ name, tasks }) => [name, tasks.length])).toEqual([
      ['（一）增加供给', 2],
      ['（二）投入', 1],
    ]);
  });

  it('answers what 财政局 owes: one task it leads, two it shares', () => {
    const unit = ledger.units.find((one) => one.unit === '财政局');
    expect(unit?.leads.map(({ no }) => no)).toEqual(['5']);
    expect(unit?.shares.map(({ no }) => no)).toEqual(['1', '2']);
  });

  it('puts the unit that leads most first', () => {
    expect(ledger.units.map(({ unit }) => unit)).toEqual(['教体局', '财政局', '民政局']);
  });

  it('counts tasks by status', () => {
    expect(ledger.byStatus).toEqual([
      { status: '已完成', count: 1 },
      { status: '推进中', count: 2 },
    ]);
  });
});
