import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { comparedFacts } from '../../../src/views/comparison.ts';
import { profileOf } from '../../../src/profile/profile.ts';
import { aBureau, aClass, aKindergarten, aPost } from '../builders.ts';
import { aFee, aRating, yuan } from '../fee-builders.ts';

const factsOf = (kindergarten: Kindergarten) => comparedFacts(profileOf(kindergarten, aBureau({})));
const fact = (kindergarten: Kindergarten, group: string, label: string) => {
  const found = factsOf(kindergarten).find((one) => one.group === group && one.label === label);
  return found && [found.value.value.text, found.note];
};

describe('the facts of a comparison', () => {
  it('name no price and no place at a kindergarten that has closed', () => {
    const closed = aKindergarten({
      status: '停办',
      statusDate: isoDate('2026-08-05'),
      classes: [aClass('小班', 24)],
      fees: [aFee({ amount: yuan(300) })],
    });
    expect(fact(closed, '一年要交多少钱', '小班')).toEqual(['不适用', null]);
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
});
