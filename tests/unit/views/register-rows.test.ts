import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { profilesOf } from '../../../src/profile/profile.ts';
import {
  assessmentRegister,
  feeRegister,
  inclusiveRegister,
  staffRegister,
} from '../../../src/views/registers/rows.ts';
import { OTHER_TOWN, aBureau, aClass, aKindergarten, aPost, aPrivateKindergarten } from '../builders.ts';
import { aFee, aRating, aRecognition } from '../fee-builders.ts';

const publicOne = aKindergarten({
  code: '9900000003',
  classes: [aClass('小班', 24)],
  staffing: [aPost('专任教师', 2, { certified: 2 })],
  fees: [aFee()],
  assessments: [aRating(), aRating({ kind: '年度检查', decidedOn: isoDate('2026-05-01'), result: '合格' })],
});
const recognised = aPrivateKindergarten({
  code: '9900000001',
  district: OTHER_TOWN.code,
  recognitions: [aRecognition()],
});
const other = aPrivateKindergarten({ code: '9900000002' });
const closed = aKindergarten({ code: '9900000004', status: '停办' });
const profiles = [...profilesOf(aBureau({ kindergartens: [publicOne, recognised, other, closed] })).values()];

describe('a register', () => {
  it('lists the running kindergartens by town and code', () => {
    expect(staffRegister(profiles).map(({ code, town }) => [code, town])).toEqual([
      ['9900000002', '云溪镇'],
      ['9900000003', '云溪镇'],
      ['9900000001', '河湾镇'],
    ]);
  });

  it('of fees has a row a line', () => {
    expect(feeRegister(profiles).map(({ code, line }) => [code, line.fee.item, line.net])).toEqual([
      ['9900000003', '保育教育费', 40000],
    ]);
  });

  it('of staff keeps missing posts missing', () => {
    const row = staffRegister(profiles).find(({ code }) => code === '9900000003');
    expect(row?.headcounts['专任教师']).toBe(2);
    expect(row?.headcounts['保育员']).toBe(NOT_GIVEN);
    expect(row?.total).toBeNull();
    expect(row?.certifiedTeachers).toEqual({ numerator: 2, denominator: 2 });
  });

  it('of assessments has the rating and the newest of every other kind', () => {
    const row = assessmentRegister(profiles).find(({ code }) => code === '9900000003');
    expect(row?.rating.assessment?.result).toBe('一类园');
    expect(row?.newest['年度检查']?.result).toBe('合格');
  });

  it('of 普惠 lists 公办 first, then the recognised, and no others', () => {
    expect(inclusiveRegister(profiles).map(({ code, subject }) => [code, subject])).toEqual([
      ['9900000003', '公办'],
      ['9900000001', '普惠性民办'],
    ]);
  });
});
