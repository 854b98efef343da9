import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../../src/domain/school-date.ts';
import { filingsView, supportView } from '../../../../src/views/kindergarten/records-view.ts';
import { aFiling, aKindergarten } from '../../builders.ts';
import { published } from '../../published.ts';

function rowsOf(asOf: string, ...filings: readonly Filing[]) {
  const { profile } = published(aKindergarten({ filings }), { asOf: isoDate(asOf) });
  return filingsView(profile)?.rows ?? [];
}

describe('a filed change', () => {
  const unseen = aFiling({ updatedOn: NOT_GIVEN });

  it('within the month is 按期', () => {
    expect(rowsOf('2026-11-15', aFiling())[0]?.verdict).toEqual({ word: '按期', tone: 'good' });
  });

  it('after the month is later than a month', () => {
    const late = aFiling({ updatedOn: isoDate('2026-10-02') });
    expect(rowsOf('2026-11-15', late)[0]?.verdict).toEqual({ word: '迟于一个月', tone: 'warn' });
  });

  it('without an update is not overdue on the last day of its month', () => {
    expect(rowsOf('2026-10-01', unseen)[0]).toMatchObject({
      verdict: null,
      overdue: false,
      dueOn: '2026-10-01',
    });
  });

  it('without an update is overdue where the site speaks for the day after', () => {
    expect(rowsOf('2026-10-02', unseen)[0]).toMatchObject({ verdict: null, overdue: true });
  });

  it('says what changed, by post and number, and when', () => {
    expect(rowsOf('2026-11-15', unseen)[0]).toMatchObject({
      what: '专任教师变更 2 人',
      changedOn: '2026-09-01',
      filedOn: '2026年9月12日',
      updatedOn: NOT_GIVEN,
    });
  });
});

describe('the filed changes', () => {
  it('stand newest first', () => {
    const older = aFiling({ post: '园长', changedOn: isoDate('2026-02-01') });
    expect(rowsOf('2026-11-15', older, aFiling()).map(({ changedOn }) => changedOn)).toEqual([
      '2026-09-01',
      '2026-02-01',
    ]);
  });

  it('are no section where there is none', () => {
    expect(filingsView(published(aKindergarten()).profile)).toBeNull();
  });
});

describe('a pair of 结对帮扶', () => {
  const pair = {
    round: '第三轮',
    schoolYear: schoolYear('2026-2027'),
    leadCode: NOT_GIVEN,
    leadName: '示范园',
    supportedCode: '9900000001',
    planUrl: NOT_GIVEN,
    activities: 4,
  };
  const activitiesOn = (asOf: string) => {
    const { profile } = published(aKindergarten({ supportedBy: [pair] }));
    return supportView(profile, isoDate(asOf))?.led[0]?.activities;
  };

  it('tells its activities once its school year has begun', () => {
    expect(activitiesOn('2026-09-01')).toBe('4 次');
  });

  it('has done nothing before its school year begins', () => {
    expect(activitiesOn('2026-08-31')).toBe('尚未开始');
  });
});
