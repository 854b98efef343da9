import type { Exemption } from '../../src/domain/bureau.ts';
import type { Fee, FeeCap, FeeWaiver } from '../../src/domain/fee.ts';
import type { Assessment, Recognition } from '../../src/domain/kindergarten.ts';
import { type Fen, fen } from '../../src/domain/money.ts';
import { NOT_APPLICABLE, NOT_GIVEN } from '../../src/domain/reported.ts';
import { isoDate } from '../../src/domain/school-date.ts';
import type { CostItem, CostStandard } from '../../src/domain/yearly-cost.ts';
import { COUNTY } from './builders.ts';

/** Yuan as tests say them. */
export function yuan(amount: number): Fen {
  return fen(Math.round(amount * 100));
}

/** 保育教育费 of 400 元/月 for every age, in force since September 2025. */
export function aFee(change: Partial<Fee> = {}): Fee {
  return {
    code: '9900000001',
    category: '保育教育费',
    item: '保育教育费',
    ageGroup: '全部',
    effectiveFrom: isoDate('2025-09-01'),
    amount: yuan(400),
    unit: '元/生·月',
    service: '一日生活与保育教育活动',
    basis: '示发改〔2025〕12号',
    refund: '整月未出勤的全退。',
    voluntary: NOT_APPLICABLE,
    noticedOn: NOT_GIVEN,
    until: NOT_GIVEN,
    ...change,
  };
}

/** 伙食费 of 15 元/天, which is not voluntary, changed as the test says. */
export function aMeal(change: Partial<Fee> = {}): Fee {
  return aFee({
    category: '代收费',
    item: '伙食费',
    amount: yuan(15),
    unit: '元/生·天',
    voluntary: false,
    ...change,
  });
}

/** What an item costs since September 2026: 380 元/月, nothing waived. */
export function aStandard(change: Partial<CostStandard> = {}): CostStandard {
  return {
    from: isoDate('2026-09-01'),
    amount: yuan(380),
    unit: '元/生·月',
    waived: null,
    waiverDocNo: null,
    ...change,
  };
}

/** The care fee among a child's costs, with its standards in order of day. */
export function careItem(...standards: readonly CostStandard[]): CostItem {
  return {
    id: 'care',
    category: '保育教育费',
    item: '保育教育费',
    role: 'care',
    voluntary: false,
    standards: standards.length === 0 ? [aStandard()] : standards,
  };
}

/** 伙食费 among a child's costs: 15 元/天 unless the test gives its standards. */
export function mealItem(...standards: readonly CostStandard[]): CostItem {
  return {
    id: '代收费/伙食费',
    category: '代收费',
    item: '伙食费',
    role: 'meal',
    voluntary: false,
    standards: standards.length === 0 ? [aStandard({ amount: yuan(15), unit: '元/生·天' })] : standards,
  };
}

/** The county's guide price for public kindergartens of every level: 360 元/月, 15 % upwards. */
export function aCap(change: Partial<FeeCap> = {}): FeeCap {
  return {
    district: COUNTY.code,
    subject: '公办',
    category: '保育教育费',
    scheme: NOT_GIVEN,
    level: '全部',
    ageGroup: '全部',
    effectiveFrom: isoDate('2025-09-01'),
    benchmark: yuan(360),
    floatUp: 15,
    unit: '元/生·月',
    docNo: '示发改〔2025〕12号',
    until: NOT_GIVEN,
    ...change,
  };
}

/** 示发改价〔2026〕3号 lets the care fee of a 省级示范园 stand above its guide price until the end of August 2027. */
export function anApproval(change: Partial<Exemption> = {}): Exemption {
  return {
    rule: 'fee-over-cap',
    file: 'fees.csv',
    key: '9900000001|保育教育费|保育教育费|全部|2025-09-01',
    reason: '省级示范园',
    docNo: '示发改价〔2026〕3号',
    validUntil: isoDate('2027-08-31'),
    ...change,
  };
}

/** The county's waiver for public kindergartens: everything. */
export function aWaiver(change: Partial<FeeWaiver> = {}): FeeWaiver {
  return {
    district: COUNTY.code,
    subject: '公办',
    scheme: NOT_GIVEN,
    level: '全部',
    group: '学前一年',
    effectiveFrom: isoDate('2025-09-01'),
    amount: '全免',
    unit: '元/生·月',
    docNo: '示财教〔2025〕31号',
    until: NOT_GIVEN,
    ...change,
  };
}

/** A rating 一类园 of the scheme YX-FL since the end of 2024. */
export function aRating(change: Partial<Assessment> = {}): Assessment {
  return {
    code: '9900000001',
    kind: '等级评定',
    decidedOn: isoDate('2024-12-10'),
    scheme: 'YX-FL',
    result: '一类园',
    resultType: '认定',
    validUntil: NOT_GIVEN,
    assessor: '云州市教育体育局',
    docNo: '示教体发〔2024〕88号',
    reportUrl: NOT_GIVEN,
    rectifyBy: NOT_GIVEN,
    ...change,
  };
}

export function aRecognition(change: Partial<Recognition> = {}): Recognition {
  return {
    code: '9900000001',
    recognisedOn: isoDate('2025-03-01'),
    validUntil: NOT_GIVEN,
    revokedOn: NOT_GIVEN,
    docNo: '示教体发〔2025〕9号',
    subsidy: NOT_GIVEN,
    ...change,
  };
}
