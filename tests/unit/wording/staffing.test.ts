import { describe, expect, it } from 'vitest';
import type { ClassStaffingReason } from '../../../src/domain/class-staffing.ts';
import type { RatioReason, RatioStatus, StandardMet } from '../../../src/domain/staff-ratio.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import {
  RATIO_TERMS,
  bandWord,
  classStaffingReason,
  classStaffingVerdict,
  ratioReason,
  ratioText,
  ratioVerdict,
  staffVerdict,
} from '../../../src/wording/staffing.ts';

const judged = (standard: StandardMet['standard'], met: boolean): StandardMet => ({ standard, met });
const staff = (met: boolean) => judged('children-per-staff', met);
const careStaff = (met: boolean) => judged('children-per-care-staff', met);
const byClass = (met: boolean) => judged('class-staffing', met);

describe('the one verdict over the staff', () => {
  it('is none where no standard could be judged', () => {
    expect(staffVerdict([])).toBeNull();
  });

  it('names the one standard that was judged and met', () => {
    expect(staffVerdict([careStaff(true)])).toEqual({ word: '达到保教人员与幼儿之比的标准', tone: 'good' });
  });

  it('names the one standard that was judged and not met', () => {
    expect(staffVerdict([careStaff(false)])).toEqual({
      word: '1 项配备标准，未达到保教人员与幼儿之比',
      tone: 'warn',
    });
  });

  it('says of two that both are met', () => {
    expect(staffVerdict([staff(true), careStaff(true)])).toEqual({
      word: '2 项配备标准都达到',
      tone: 'good',
    });
  });

  it('says of three that all are met', () => {
    expect(staffVerdict([staff(true), careStaff(true), byClass(true)])).toEqual({
      word: '3 项配备标准都达到',
      tone: 'good',
    });
  });

  it('names the one of three that is not met', () => {
    expect(staffVerdict([staff(true), careStaff(false), byClass(true)])).toEqual({
      word: '3 项配备标准，未达到保教人员与幼儿之比',
      tone: 'warn',
    });
  });

  it('names every one that is not met', () => {
    expect(staffVerdict([staff(false), careStaff(false), byClass(false)])).toEqual({
      word: '3 项配备标准，未达到教职工与幼儿之比、保教人员与幼儿之比、每班配备',
      tone: 'warn',
    });
  });
});

describe('one ratio beside its standard', () => {
  it.each<[RatioStatus, string, string]>([
    ['better', '优于配备标准', 'good'],
    ['meets', '符合配备标准', 'good'],
    ['below', '未达到配备标准', 'warn'],
  ])('%s is said as %s', (status, word, tone) => {
    expect(ratioVerdict(status)).toEqual({ word, tone });
  });

  it.each<RatioStatus>(['no-data', 'not-applicable'])('%s has no verdict', (status) => {
    expect(ratioVerdict(status)).toBeUndefined();
  });
});

describe('a ratio in words', () => {
  const ratio = (children: number, adults: number) => ({
    children,
    adults,
    value: children / adults,
    countedOn: isoDate('2026-09-15'),
    band: { from: 7, to: 9 },
    state: null,
  });

  it('has one decimal', () => {
    expect(ratioText(ratio(64, 10))).toBe('1∶6.4');
  });

  it('has two where one would hide that it misses the standard', () => {
    expect(ratioText(ratio(253, 28))).toBe('1∶9.04');
  });

  it('that cannot be worked out says why', () => {
    expect(ratioText({ reason: 'posts-missing', missingPosts: ['园长', '保安员'] })).toBe(
      '没有公布园长、保安员的人数，不能测算',
    );
  });
});

describe('why there is no ratio', () => {
  it.each<[RatioReason, string]>([
    ['no-class-rows', '没有公布在园幼儿数，不能测算'],
    ['no-children', '没有在园幼儿，不能测算'],
    ['no-staffing-rows', '没有公布教职工配备，不能测算'],
    ['posts-missing', '没有公布保育员的人数，不能测算'],
    ['no-staff', '没有在岗人员，不能测算'],
  ])('%s is said as %s', (reason, words) => {
    expect(ratioReason(reason, ['保育员'])).toBe(words);
  });
});

describe('the band of a ratio', () => {
  it('is named after the service form', () => {
    expect(bandWord({ from: 8, to: 10 }, '半日制')).toBe('半日制标准 1∶8 至 1∶10');
  });

  it('of a boarding kindergarten is the 全日制 one', () => {
    expect(bandWord({ from: 5, to: 7 }, '寄宿制')).toBe('全日制标准 1∶5 至 1∶7');
  });

  it('is not there for a service form without a standard', () => {
    expect(bandWord(null, '季节制')).toBe('季节制没有配备标准');
  });
});

describe('what the ratios are called', () => {
  it('names who stands to the children', () => {
    expect(Object.values(RATIO_TERMS)).toEqual(['教职工∶幼儿', '保教人员∶幼儿', '专任教师∶幼儿']);
  });
});

describe('每班配备', () => {
  it('is met', () => {
    expect(classStaffingVerdict(true)).toEqual({ word: '达到每班配备标准', tone: 'good' });
  });

  it('is not met', () => {
    expect(classStaffingVerdict(false)).toEqual({ word: '未达到每班配备标准', tone: 'warn' });
  });

  it.each<[ClassStaffingReason, string]>([
    ['no-standard', '这种服务形式没有按班配备的标准。'],
    ['no-class-rows', '没有公布班级，不能测算每班配备。'],
    ['no-class-count', '没有公布班数，不能测算每班配备。'],
    ['no-staffing-rows', '没有公布教职工配备，不能测算每班配备。'],
    ['posts-missing', '没有公布专任教师或保育员人数，不能测算每班配备。'],
  ])('%s is said as %s', (reason, sentence) => {
    expect(classStaffingReason(reason)).toBe(sentence);
  });
});
