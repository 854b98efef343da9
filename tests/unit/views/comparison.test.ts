import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { comparedFacts } from '../../../src/views/comparison.ts';
import { aClass, aKindergarten, aPost, aPrivateKindergarten, anAdmission } from '../builders.ts';
import { aFee, aRating, aRecognition, yuan } from '../fee-builders.ts';
import { published } from '../published.ts';

const factsOf = (kindergarten: Kindergarten) => comparedFacts(published(kindergarten).profile);
const found = (kindergarten: Kindergarten, group: string, label: string) =>
  factsOf(kindergarten).find((one) => one.group === group && one.label === label);
const fact = (kindergarten: Kindergarten, group: string, label: string) => {
  const one = found(kindergarten, group, label);
  return one && [one.value.value.text, one.note];
};

describe('the facts of a comparison', () => {
  it('name no price and no place at a kindergarten that has closed', () => {
    const closed = aKindergarten({
      status: '停办',
      statusDate: isoDate('2026-08-05'),
      classes: [aClass('小班', 24)],
      fees: [aFee({ amount: yuan(300) })],
    });
    expect(fact(closed, '一年要交多少钱（2026—2027 学年）', '小班')).toEqual(['不适用', null]);
    expect(fact(closed, '每月保教费（减免后）', '小班')).toEqual(['不适用', null]);
    expect(fact(closed, '空余学位', '小班')).toEqual(['不适用', null]);
  });

  it('say of the rating what the page of the kindergarten says', () => {
    expect(fact(aKindergarten({}), '质量与安全', '等级')).toEqual(['未公布', null]);
    expect(fact(aKindergarten({ assessments: [aRating()] }), '质量与安全', '等级')?.[0]).toBe(
      aRating().result,
    );
  });

  it('do not round a ratio onto the standard it misses', () => {
    const crowded = aKindergarten({
      classes: [aClass('大班', 253)],
      staffing: [aPost('专任教师', 20), aPost('保育员', 8)],
    });
    expect(fact(crowded, '师资配备', '保教人员∶幼儿')).toEqual(['1∶9.04', '未达到配备标准']);
  });

  it('stand in the order in which a parent asks, the same for every kindergarten', () => {
    const groups = factsOf(aKindergarten()).map(({ group }) => group);
    expect([...new Set(groups)]).toEqual([
      '一年要交多少钱（2026—2027 学年）',
      '每月保教费（减免后）',
      '空余学位',
      '基本情况',
      '师资配备',
      '班级',
      '质量与安全',
    ]);
  });

  it('have a label once in each group', () => {
    const labels = factsOf(aKindergarten()).map(({ group, label }) => `${group} ${label}`);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  it('carry an announced price with its day', () => {
    const rising = aKindergarten({
      classes: [aClass('小班', 24)],
      fees: [
        aFee({ amount: yuan(380), until: isoDate('2027-01-31') }),
        aFee({ amount: yuan(410), effectiveFrom: isoDate('2027-02-01') }),
      ],
    });
    expect(found(rising, '每月保教费（减免后）', '小班')?.value).toEqual({
      value: { text: '380 元/月', absent: false },
      next: [{ from: '2027-02-01', value: { text: '410 元/月', absent: false } }],
    });
  });

  it('carry the end of a recognition', () => {
    const lapsing = aPrivateKindergarten({
      recognitions: [aRecognition({ validUntil: isoDate('2027-02-28') })],
    });
    expect(found(lapsing, '基本情况', '普惠性幼儿园')?.value).toEqual({
      value: { text: '是', absent: false },
      next: [{ from: '2027-03-01', value: { text: '否', absent: false } }],
    });
  });

  it('call the fee of a mixed-age class after the class', () => {
    const mixed = aKindergarten({ classes: [aClass('混龄', 24)], fees: [aFee()] });
    expect(fact(mixed, '每月保教费（减免后）', '混龄班')?.[0]).toBe('400 元/月');
    expect(found(mixed, '每月保教费（减免后）', '小班')?.arises).toBe(false);
  });

  it('say of a kindergarten without any fee row 未公布, never 0 元', () => {
    const silent = aKindergarten({ classes: [aClass('小班', 24)] });
    expect(fact(silent, '一年要交多少钱（2026—2027 学年）', '小班')).toEqual([
      '未公布',
      '不含：保育教育费（未公布）',
    ]);
  });

  it('give the free places of the admissions plan, not what is left of the approved places', () => {
    const enrolment = [anAdmission({ plannedPlaces: 50, admitted: 47 })];
    const kindergarten = aKindergarten({ classes: [aClass('小班', 24)], approvedPlaces: 180, enrolment });
    expect(fact(kindergarten, '空余学位', '小班')?.[0]).toBe('3 个');
  });
});
