import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../src/domain/bureau.ts';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { NOT_CHARGED, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aClass, aKindergarten } from '../builders.ts';
import { aCap, aFee, aWaiver, anApproval, yuan } from '../fee-builders.ts';
import { published } from '../published.ts';

const policies = { feeWaivers: [aWaiver(), aWaiver({ subject: '民办', amount: yuan(380) })] };
const profile = (kindergarten: Kindergarten, rules: Partial<Bureau> = policies) =>
  published(kindergarten, rules).profile;
const ages = [aClass('小班', 24), aClass('中班', 28), aClass('大班', 30)];

describe('the price list', () => {
  it('splits a fee for 全部 where the year before school is waived', () => {
    const lines = profile(aKindergarten({ classes: ages, fees: [aFee({ amount: yuan(380) })] })).feeLines;
    expect(lines.map(({ ageGroups, finalYear, net }) => [ageGroups, finalYear, net])).toEqual([
      [['小班', '中班'], false, 38000],
      [['大班'], true, 0],
    ]);
  });

  it('does not know what the year before school pays where no waiver is published', () => {
    const lines = profile(aKindergarten({ classes: ages, fees: [aFee()] }), {}).feeLines;
    expect(lines.map(({ ageGroups, finalYear, net }) => [ageGroups, finalYear, net])).toEqual([
      [['小班', '中班'], false, 40000],
      [['大班'], true, NOT_GIVEN],
    ]);
  });

  it('leaves a fee whole that no child in the year before school pays', () => {
    const lines = profile(aKindergarten({ classes: [aClass('小班', 24)], fees: [aFee()] })).feeLines;
    expect(lines.map(({ ageGroups, net }) => [ageGroups, net])).toEqual([[['全部'], 40000]]);
  });

  it('gives 混龄 both ways: the others pay, those who start school next do not', () => {
    const mixed = [aClass('混龄', 28, { finalYearChildren: 9 })];
    const result = profile(aKindergarten({ classes: mixed, fees: [aFee({ amount: yuan(300) })] }));
    expect(result.feeLines.map(({ ageGroups, finalYear, net }) => [ageGroups, finalYear, net])).toEqual([
      [['混龄'], false, 30000],
      [['混龄'], true, 0],
    ]);
    expect(result.costs.map(({ finalYear, yearly }) => [finalYear, yearly.total])).toEqual([
      [false, 300000],
      [true, 0],
    ]);
    expect(result.classes.mixedFinalYear).toBe(9);
  });

  it('names the cap, the excess over it and the row that comes next', () => {
    const next = aFee({ amount: yuan(450), effectiveFrom: isoDate('2027-03-01') });
    const kindergarten = aKindergarten({
      fees: [aFee({ amount: yuan(430), until: isoDate('2027-02-28') }), next],
    });
    const [line] = profile(kindergarten, { feeCaps: [aCap()] }).feeLines;
    expect(line).toMatchObject({ pricing: '政府指导价', cap: { maximum: 41400 }, excess: 1600, next });
  });

  it('names the approval of a fee above its cap while that holds', () => {
    const approval = anApproval({ docNo: '示发改价〔2026〕3号', validUntil: isoDate('2026-11-15') });
    const kindergarten = aKindergarten({ fees: [aFee({ amount: yuan(430) })] });
    const approvalOn = (asOf: string) =>
      profile(kindergarten, { feeCaps: [aCap()], exemptions: [approval], asOf: isoDate(asOf) }).feeLines[0]
        ?.approval?.docNo;
    expect(approvalOn('2026-11-15')).toBe('示发改价〔2026〕3号');
    expect(approvalOn('2026-11-16')).toBeUndefined();
  });

  it('keeps 不收取 and 未公布 apart', () => {
    const late = aFee({ category: '服务性收费', item: '延时服务', amount: NOT_CHARGED });
    const lines = profile(aKindergarten({ fees: [aFee({ amount: NOT_GIVEN }), late] })).feeLines;
    expect(lines.map(({ net, netMonthly }) => [net, netMonthly])).toEqual([
      [NOT_GIVEN, null],
      [NOT_CHARGED, null],
    ]);
  });

  it('keeps upcoming and past standards out, and both in the history', () => {
    const fees = [
      aFee({ amount: yuan(360), effectiveFrom: isoDate('2023-09-01'), until: isoDate('2025-08-31') }),
      aFee({ until: isoDate('2027-02-28') }),
      aFee({ amount: yuan(450), effectiveFrom: isoDate('2027-03-01') }),
    ];
    const result = profile(aKindergarten({ classes: [aClass('小班', 24)], fees }));
    expect(result.feeLines.map(({ fee }) => fee.amount)).toEqual([40000]);
    expect(result.upcomingFees.map(({ amount }) => amount)).toEqual([45000]);
    expect(result.pastFees.map(({ amount }) => amount)).toEqual([36000]);
    expect(result.feeHistories.map(({ standards }) => standards.map(({ amount }) => amount))).toEqual([
      [36000, 40000, 45000],
    ]);
  });
});
