import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import type { TargetState } from '../../../src/indicators/target-status.ts';
import {
  formatDeadline,
  formatFraction,
  formatGoal,
  formatMeasure,
  reasonClause,
  targetGroupOf,
  targetGroupVerdict,
  targetVerdict,
} from '../../../src/wording/targets.ts';

describe('how a target stands', () => {
  it.each<[TargetState, string, string]>([
    ['met', '已达到', 'good'],
    ['met-late', '到期后达到', 'good'],
    ['not-met', '到期未达到', 'bad'],
    ['ahead', '快于进度', 'good'],
    ['behind', '慢于进度', 'warn'],
    ['on-way', '尚未达到', 'wait'],
    ['kept', '保持', 'good'],
    ['broken', '未保持', 'bad'],
    ['done', '已完成', 'good'],
    ['under-way', '推进中', 'wait'],
    ['not-started', '未启动', 'warn'],
    ['ongoing', '持续开展', 'wait'],
    ['value-missing', '目标值原文缺失', 'none'],
    ['due-no-data', '已到期·未公布数据', 'warn'],
    ['no-data', '未公布数据', 'none'],
    ['under-review', '待核实', 'wait'],
  ])('%s is said as %s', (state, word, tone) => {
    expect(targetVerdict(state)).toEqual({ word, tone });
  });
});

describe('a value in its unit', () => {
  it('of a rate has one decimal', () => {
    expect(formatMeasure({ unit: '%' }, 92.54)).toBe('92.5%');
  });

  it('of a rate has two where a register asks for them', () => {
    expect(formatMeasure({ unit: '%' }, 92.54, [], 2)).toBe('92.54%');
  });

  it('of people is said as people', () => {
    expect(formatMeasure({ unit: '人' }, 12.83)).toBe('12.8 人');
  });

  it('of a count has no decimals', () => {
    expect(formatMeasure({ unit: '个' }, 1500)).toBe('1,500 个');
  });
});

describe('what a value is made of', () => {
  it('is its numerator over its denominator', () => {
    expect(formatFraction(7920, 8050)).toBe('7,920 ÷ 8,050');
  });

  it('is said by the count where there is no denominator', () => {
    expect(formatFraction(7920, null, '逐所计数')).toBe('逐所计数');
  });
});

describe('a goal', () => {
  it('of a rate is said with its sign', () => {
    expect(formatGoal('>=', 92, '%')).toBe('不低于 92%');
  });

  it('of a count is said with its unit', () => {
    expect(formatGoal('<=', 15, '人')).toBe('不超过 15 人');
  });

  it('without a unit is a number', () => {
    expect(formatGoal('=', 3, undefined)).toBe('达到 3');
  });
});

describe('a deadline', () => {
  const end = isoDate('2025-12-31');

  it('of a year is the year', () => {
    expect(formatDeadline(end, '年')).toBe('2025 年');
  });

  it('of the end of a year says so', () => {
    expect(formatDeadline(end, '年底')).toBe('2025 年底');
  });

  it('of a period is its last day', () => {
    expect(formatDeadline(end, '时期')).toBe('2025年12月31日前');
  });

  it('that the plan does not set is not set', () => {
    expect(formatDeadline(undefined, '年')).toBe('未定期限');
  });
});

describe('why there is no value', () => {
  it('is said as a clause', () => {
    expect(reasonClause('posts-missing')).toBe('教职工岗位不全，总数算不出来');
  });
});

describe('the group of a target', () => {
  it.each<[TargetState, string, string]>([
    ['met', '已达到、保持或完成', 'good'],
    ['met-late', '已达到、保持或完成', 'good'],
    ['kept', '已达到、保持或完成', 'good'],
    ['done', '已达到、保持或完成', 'good'],
    ['done-late', '已达到、保持或完成', 'good'],
    ['not-met', '到期未达到或未保持', 'bad'],
    ['broken', '到期未达到或未保持', 'bad'],
    ['due-open', '已到期，没有报完成或没有数据', 'warn'],
    ['due-no-data', '已到期，没有报完成或没有数据', 'warn'],
    ['ahead', '未到期，尚未达到或完成', 'wait'],
    ['behind', '未到期，尚未达到或完成', 'wait'],
    ['on-way', '未到期，尚未达到或完成', 'wait'],
    ['under-way', '未到期，尚未达到或完成', 'wait'],
    ['not-started', '未到期，尚未达到或完成', 'wait'],
    ['ongoing', '未到期，尚未达到或完成', 'wait'],
    ['no-data', '未到期且没有数据，或不作判断', 'none'],
    ['under-review', '未到期且没有数据，或不作判断', 'none'],
    ['value-missing', '未到期且没有数据，或不作判断', 'none'],
    ['verbatim', '未到期且没有数据，或不作判断', 'none'],
  ])('of %s is %s', (state, word, tone) => {
    expect(targetGroupVerdict(targetGroupOf(state))).toEqual({ word, tone });
  });
});
