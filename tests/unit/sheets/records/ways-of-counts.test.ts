import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

const CLASSES = ['classes', 'className', 'ageGroup', 'classCount', 'children'] as const;

describe('boys and girls of a class that nothing else counts', () => {
  it('are its children together', async () => {
    const { rows } = await said(
      '2026年秋季各班幼儿人数（2026年9月15日）,,,\n幼儿园,班级,男生数,女生数\n阳光幼儿园,小一班,12,13\n阳光幼儿园,大班,15,约15',
      ...CLASSES,
    );
    expect(rows).toEqual(['小一班 小班  25', '? 大班  ?']);
  });
});

describe('classes and children in one cell, as the unit of the sheet says', () => {
  it('are both, and their sums are looked at', async () => {
    const sheet = (sum: string): string =>
      `2026年秋季幼儿园班额统计,,,,\n单位：班/人,,,,\n统计日期：2026年9月15日,,,,\n幼儿园,小班,中班,大班,合计\n阳光幼儿园,2/50,2/56,2/60,${sum}`;
    expect((await said(sheet('6/166'), ...CLASSES)).rows).toEqual([
      '合计 小班 2 50',
      '合计 中班 2 56',
      '合计 大班 2 60',
    ]);
    expect((await said(sheet('6/167'), ...CLASSES)).rows).toEqual(['? 小班 2 ?', '? 中班 2 ?', '? 大班 2 ?']);
  });
});

describe('a count with some of it in brackets', () => {
  const STAFF = ['staffing', 'post', 'headcount', 'established', 'certified'] as const;
  it('is what the head says', async () => {
    const { rows } = await said(
      '教职工情况（2026年9月20日）,,\n幼儿园,教师（在编）,保育员（持证）\n第一幼儿园,30（18）,12（10）\n中心幼儿园,12,6（6）',
      ...STAFF,
    );
    expect(rows.slice(0, 4)).toEqual(['专任教师 30 18 ', '保育员 12  10', '专任教师 12  ', '保育员 6  6']);
  });
});

describe('the time of registration in a list without ages', () => {
  it('has a first and a last day', async () => {
    const { rows } = await said(
      '2026年秋季招生计划,,\n幼儿园,招生计划,报名时间\n阳光幼儿园,50,2026年7月1日至7月10日',
      'enrolment',
      'plannedPlaces',
      'opensOn',
      'closesOn',
    );
    expect(rows).toEqual(['50 2026-07-01 2026-07-10']);
  });
});
