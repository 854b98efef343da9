import { describe, expect, it } from 'vitest';
import { dutyWords } from '../../../src/progress/duty-words.ts';

const site = {
  duties: [
    { table: 'staffing', cycle: '学年', start: '09-01', graceWorkingDays: 40 },
    { table: 'enrolment', cycle: '学期', start: '02-20', graceWorkingDays: 10 },
    { table: 'fees', cycle: '变更', start: '09-01', graceWorkingDays: 20 },
  ] as const,
};

describe('the time that a duty allows, in words', () => {
  it('is that of site.json', () => {
    expect(dutyWords(site, 'staffing')).toBe('每学年 9月1日起 40 个工作日内');
    expect(dutyWords(site, 'enrolment')).toBe('每学期 2月20日及此后六个月起 10 个工作日内');
  });

  it('does not speak of a limit where there is none', () => {
    expect(dutyWords(site, 'fees')).toBe('有变更才更新，公布过即为已公布，不判断逾期');
    expect(dutyWords(site, 'projects')).toBe('没有设公布期限，公布过即为已公布');
  });
});
