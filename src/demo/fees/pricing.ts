import {
  BILLING_UNITS,
  CAP_SUBJECTS,
  FEE_CATEGORIES,
  type BillingUnit,
  type CapSubject,
  type FeeCategory,
} from '../../domain/code-lists.ts';
import { dayBefore } from '../calendar.ts';
import pricingDocuments from '../data/pricing-documents.json' with { type: 'json' };
import type { AreaKey, ByArea } from '../places/area.ts';
import { levelsOf } from '../quality/rating-schemes.ts';
import { wordOf } from '../words.ts';

interface CapRow {
  readonly subject: string;
  readonly category: string;
  /** 元/生·月 where it is left out. */
  readonly unit?: string;
  /** Percent. */
  readonly floatUp: number;
  /** Yuan, one amount a level, best first, then 全部. A single amount is 全部 alone. */
  readonly amounts: readonly number[];
}

interface PricingDocument {
  readonly docNo: string;
  readonly from: string;
  readonly caps: readonly CapRow[];
}

/** What a pricing document of an area allows, until the day before the next document on the same. */
export interface CapPeriod extends CapRow {
  readonly from: string;
  readonly until: string | undefined;
  readonly docNo: string;
  readonly subject: CapSubject;
  readonly category: FeeCategory;
  readonly unit: BillingUnit;
}

/** Of each area, the oldest first. */
const DOCUMENTS: ByArea<readonly PricingDocument[]> = pricingDocuments;

const PERIODS: ByArea<readonly CapPeriod[]> = {
  yunxi: periodsOf(DOCUMENTS.yunxi),
  chengpu: periodsOf(DOCUMENTS.chengpu),
  jinyu: periodsOf(DOCUMENTS.jinyu),
};

function periodsOf(documents: readonly PricingDocument[]): CapPeriod[] {
  const periods = documents.flatMap(({ caps, docNo, from }) =>
    caps.map((cap) => ({
      ...cap,
      from,
      docNo,
      subject: wordOf(CAP_SUBJECTS, cap.subject),
      category: wordOf(FEE_CATEGORIES, cap.category),
      unit: wordOf(BILLING_UNITS, cap.unit ?? '元/生·月'),
    })),
  );
  return periods.map((period, index) => {
    const next = periods
      .slice(index + 1)
      .find((later) => later.subject === period.subject && later.category === period.category);
    return { ...period, until: next && dayBefore(next.from) };
  });
}

/** Every cap of an area that holds, has held or is to hold. */
export function capPeriodsOf(area: AreaKey): readonly CapPeriod[] {
  return PERIODS[area];
}

/** The periods of one kind of price, oldest first. */
export function periodsFor(area: AreaKey, subject: CapSubject, category: FeeCategory): readonly CapPeriod[] {
  return PERIODS[area].filter((period) => period.subject === subject && period.category === category);
}

/** The levels that a period tells apart, best first, then 全部. */
export function pricedLevels(area: AreaKey, period: CapPeriod): readonly string[] {
  return period.amounts.length === 1 ? ['全部'] : [...levelsOf(area), '全部'];
}

/** The benchmark of a period for a level, in yuan; the amount for 全部 where it has none for the level. */
export function benchmarkFor(area: AreaKey, period: CapPeriod, level: string): number {
  return period.amounts[pricedLevels(area, period).indexOf(level)] ?? period.amounts.at(-1) ?? 0;
}
