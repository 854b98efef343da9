import { describe, expect, it } from 'vitest';
import { fen } from '../../../src/domain/money.ts';
import { NOT_CHARGED, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import type { Bureau } from '../../../src/domain/bureau.ts';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { profileOf } from '../../../src/profile/index.ts';
import { areaRow } from '../../../src/views/area-row.ts';
import { aBureau, aClass, aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aFee, aWaiver } from '../fee-builders.ts';

const rowOf = (bureau: Bureau, kindergarten: Kindergarten) => areaRow(profileOf(kindergarten, bureau));

const care = (amount: number, ageGroup: '小班' | '大班' | '混龄') =>
  aFee({ code: '9900000001', category: '保育教育费', item: '保育教育费', ageGroup, amount: fen(amount) });

describe('a kindergarten in the list of its area', () => {
  it('shows the standard of 小班, and what the year before school pays after the waiver', () => {
    const row = rowOf(
      aBureau({ feeWaivers: [aWaiver()] }),
      aKindergarten({ fees: [care(380_00, '小班'), care(400_00, '大班')], classes: [aClass('小班', 24)] }),
    );
    expect(row).toMatchObject({
      nature: { value: '公办', next: [] },
      fee: { value: 38000, next: [] },
      feeNote: '大班减免后 0 元/月',
      children: 24,
    });
  });

  it('takes the standard of mixed-age classes where there is no 小班', () => {
    expect(rowOf(aBureau(), aKindergarten({ fees: [care(300_00, '混龄')] }))).toMatchObject({
      fee: { value: 30000 },
      feeNote: '混龄班',
    });
  });

  it('keeps 不收取 and 未公布 apart, and neither is zero', () => {
    const free = { ...care(0, '小班'), amount: NOT_CHARGED };
    expect(rowOf(aBureau(), aKindergarten({ fees: [free] })).fee.value).toEqual(NOT_CHARGED);
    expect(rowOf(aBureau(), aKindergarten())).toMatchObject({
      fee: { value: NOT_GIVEN },
      feeNote: null,
      children: NOT_GIVEN,
    });
  });

  it('names a recognised private kindergarten 普惠性民办 while the recognition holds', () => {
    const recognition = {
      code: '9900000001',
      recognisedOn: isoDate('2025-08-26'),
      validUntil: isoDate('2026-08-25'),
      revokedOn: NOT_GIVEN,
      docNo: '示教体发〔2025〕52号',
      subsidy: NOT_GIVEN,
    };
    const lapsed = aPrivateKindergarten({ recognitions: [recognition] });
    expect(rowOf(aBureau(), lapsed).nature.value).toBe('非营利性民办');
    expect(rowOf(aBureau({ asOf: isoDate('2026-08-25') }), lapsed).nature.value).toBe('普惠性民办');
  });

  it('says of a rating that it is revoked, and of one that was never given that none is published', () => {
    const revoked = {
      code: '9900000001',
      kind: '等级评定',
      decidedOn: isoDate('2026-06-26'),
      scheme: NOT_GIVEN,
      result: '撤销二类园',
      resultType: '撤销',
      validUntil: NOT_GIVEN,
      assessor: '云州市教育体育局',
      docNo: NOT_GIVEN,
      reportUrl: NOT_GIVEN,
      rectifyBy: NOT_GIVEN,
    } as const;
    expect(rowOf(aBureau(), aKindergarten({ assessments: [revoked] })).rating.value).toBe(
      '撤销二类园（已撤销）',
    );
    expect(rowOf(aBureau(), aKindergarten()).rating.value).toEqual(NOT_GIVEN);
  });

  it('names the age group also where its fee is not charged', () => {
    const free = { ...care(0, '混龄'), amount: NOT_CHARGED };
    expect(rowOf(aBureau(), aKindergarten({ fees: [free] }))).toMatchObject({
      fee: { value: NOT_CHARGED },
      feeNote: '混龄班',
    });
  });

  it('carries an announced price with its day', () => {
    const rising = aKindergarten({
      fees: [
        { ...care(380_00, '小班'), until: isoDate('2027-01-31') },
        { ...care(410_00, '小班'), effectiveFrom: isoDate('2027-02-01') },
      ],
      classes: [aClass('小班', 24)],
    });
    expect(rowOf(aBureau(), rising).fee).toEqual({
      value: 380_00,
      next: [{ from: '2027-02-01', value: 410_00 }],
    });
  });

  it('says nothing of a waiver that is not published: it is not known', () => {
    const fees = [care(380_00, '小班'), care(400_00, '大班')];
    expect(rowOf(aBureau(), aKindergarten({ fees })).feeNote).toBeNull();
  });
});
