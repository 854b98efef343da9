import { describe, expect, it } from 'vitest';
import { dataUntil, dayOfRow, newestRowDay } from '../../../../src/dataset/tables/row-day.ts';
import { NOT_GIVEN, WITHHELD } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { aClass, aFiling, aKindergarten, aPost, anAdmission } from '../../builders.ts';
import { aFee, aRating } from '../../fee-builders.ts';

describe('the day that a fee speaks for', () => {
  it('is its 公示日期', () => {
    expect(dayOfRow('fees', aFee({ noticedOn: isoDate('2025-08-26') }))).toEqual({
      date: '2025-08-26',
      label: '公示日期',
    });
  });

  it('is its 执行日期 where no 公示日期 is given', () => {
    expect(dayOfRow('fees', aFee())).toEqual({ date: '2025-09-01', label: '执行日期' });
  });

  it('is its 执行日期 where the 公示日期 is withheld', () => {
    expect(dayOfRow('fees', aFee({ noticedOn: WITHHELD }))?.label).toBe('执行日期');
  });
});

describe('the day that a filed change speaks for', () => {
  it('is that of the update', () => {
    expect(dayOfRow('filings', aFiling())).toEqual({ date: '2026-10-01', label: '信息更新日期' });
  });

  it('is that of the filing before there is an update', () => {
    expect(dayOfRow('filings', aFiling({ updatedOn: NOT_GIVEN }))).toEqual({
      date: '2026-09-12',
      label: '备案日期',
    });
  });

  it('is that of the change before there is a filing', () => {
    expect(dayOfRow('filings', aFiling({ updatedOn: NOT_GIVEN, filedOn: NOT_GIVEN }))).toEqual({
      date: '2026-09-01',
      label: '变更日期',
    });
  });
});

describe('the day that a row speaks for', () => {
  it('is its 统计日期 where it counts something', () => {
    expect(dayOfRow('classes', aClass('小班', 24))).toEqual({ date: '2026-09-15', label: '统计日期' });
  });

  it('is none where its table has no such column', () => {
    expect(dayOfRow('kindergartens', aKindergarten())).toBeNull();
  });
});

describe('the newest day of some rows', () => {
  it('is the latest of the days they speak for, with what it is', () => {
    const rows = [aFee({ noticedOn: isoDate('2025-08-26') }), aFee({ effectiveFrom: isoDate('2026-02-01') })];
    expect(newestRowDay('fees', rows)).toEqual({ date: '2026-02-01', label: '执行日期' });
  });

  it('of none is none', () => {
    expect(newestRowDay('fees', [])).toBeNull();
  });
});

describe('数据截至', () => {
  it('is the newest 统计日期 over the tables', () => {
    const rows = {
      classes: [aClass('小班', 24)],
      staffing: [aPost('园长', 1, { countedOn: isoDate('2026-10-08') })],
      enrolment: [anAdmission()],
    };
    expect(dataUntil(rows)).toBe('2026-10-08');
  });

  it('asks no day of a fee, a rating or a filing', () => {
    const rows = {
      classes: [aClass('小班', 24)],
      fees: [aFee({ noticedOn: isoDate('2026-11-01') })],
      assessments: [aRating({ decidedOn: isoDate('2026-11-02') })],
      filings: [aFiling({ updatedOn: isoDate('2026-11-03') })],
    };
    expect(dataUntil(rows)).toBe('2026-09-15');
  });

  it('is not known where nothing is counted', () => {
    expect(dataUntil({ fees: [aFee()] })).toBeNull();
  });
});
