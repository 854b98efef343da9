import { BILLING_UNITS, type BillingUnit } from '../../domain/code-lists.ts';
import prices from '../data/market-prices.json' with { type: 'json' };
import type { ByArea } from '../places/area.ts';
import { wordOf } from '../words.ts';
import type { Span } from './price.ts';

/** How meals are charged and what they cost. */
interface MealPrices {
  readonly daily: Span;
  readonly monthly: Span;
  /** Share of the kindergartens that charge by the month. */
  readonly monthlyShare: number;
}

/** What parents may choose, by its name in the fee catalogue: usual prices, and the share of kindergartens that offer it. */
interface OptionalItem {
  readonly item: string;
  readonly unit: BillingUnit;
  readonly amounts: readonly number[];
  readonly share: number;
}

/** 保育教育费 a month where the market sets it. */
export const CARE_AND_EDUCATION: ByArea<Span> = prices.careAndEducation;

export const MEALS: ByArea<MealPrices> = prices.meals;

export const OPTIONAL_ITEMS: readonly OptionalItem[] = prices.optional.map((row) => ({
  ...row,
  unit: wordOf(BILLING_UNITS, row.unit),
}));
