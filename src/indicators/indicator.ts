import type { Bureau } from '../domain/bureau.ts';
import type { MetricId } from '../domain/code-lists.ts';
import type { KeyedTable, Kindergarten } from '../domain/kindergarten.ts';
import type { IsoDate, SchoolYear } from '../domain/school-date.ts';

/** The area (a 区划代码) and school year that a measurement speaks for. */
export interface Scope {
  readonly area: string;
  readonly year: SchoolYear;
}

/** Why an indicator has no value. The wording is in `src/format/`; the reason itself travels to pages and downloads. */
export type NotComputableReason =
  | 'no-kindergartens'
  | 'no-class-rows'
  | 'class-totals-only'
  | 'no-children'
  | 'no-staffing-rows'
  | 'posts-missing'
  | 'no-certificate-counts'
  | 'no-education-counts'
  | 'no-backbone-counts'
  | 'no-insurance-counts'
  | 'no-safety-check'
  | 'no-population'
  | 'no-projects'
  | 'not-counted-yet'
  | 'no-residential-kindergartens'
  | 'no-communities'
  | 'no-community-codes'
  | 'no-groups'
  | 'no-support-pairs'
  | 'no-filings'
  | 'no-due-changes'
  | 'present-only'
  | 'zero-denominator'
  | 'reported-only'
  /** What it lacks is held back until it is checked. */
  | 'under-review';

/** What one kindergarten adds to an indicator. */
export interface Contribution {
  readonly numerator: number;
  readonly denominator: number;
  readonly countedOn: IsoDate;
}

/** A kindergarten adds something, lacks the data (and why), or is none of the indicator's business (`null`). */
export type Contributed = Contribution | { readonly missing: NotComputableReason } | null;

export interface Member extends Contribution {
  readonly code: string;
}

/** How many of the kindergartens concerned had the data. */
export interface Coverage {
  readonly given: number;
  readonly total: number;
}

export interface Measured {
  readonly kind: 'measured';
  /** In the indicator's unit; unrounded, never clamped. */
  readonly value: number;
  readonly numerator: number;
  /** Null for a plain count. */
  readonly denominator: number | null;
  /** The newest 统计日期 that went in. */
  readonly asOf: IsoDate;
  /** Null where the figure is not made from kindergarten rows. */
  readonly coverage: Coverage | null;
  /** What each kindergarten adds: asked of few figures, held by none. Empty where the figure is not made from kindergarten rows. */
  readonly members: () => readonly Member[];
  /** Codes of the kindergartens concerned that lack the data. */
  readonly without: () => readonly string[];
  /** Codes of those of which it is being checked: they are not among `without`. */
  readonly held: () => readonly string[];
}

export interface NotComputable {
  readonly kind: 'not-computable';
  readonly reason: NotComputableReason;
  readonly coverage: Coverage | null;
}

export type Measurement = Measured | NotComputable;

export type IndicatorUnit = '%' | '人' | '个' | '所' | '元';

/**
 * What a figure speaks for where that is no school year. `calendar-year`: sums of a calendar year; in a series it stands under the
 * school year that begins in it. `as-of`: the tables hold the present state alone, so past years are not computable and the as-of day
 * is, whatever the school year of the newest rows.
 */
export type FigurePeriod = 'calendar-year' | 'as-of';

/** A table that an indicator may be made from. */
export type SourceTable =
  | KeyedTable
  | 'kindergartens'
  | 'classes'
  | 'staffing'
  | 'enrolment'
  | 'support_pairs'
  | 'projects'
  | 'population';

interface IndicatorBase {
  readonly id: MetricId;
  readonly name: string;
  /** 也叫: what people call it besides, by which they look for it. No name of another indicator. */
  readonly alsoCalled: readonly string[];
  readonly unit: IndicatorUnit;
  /** Which way is better; a target's comparison decides for targets. */
  readonly better: 'higher' | 'lower';
  /** The formula in one line of Chinese, as pages print it beside the figure. */
  readonly formula: string;
  /** The documents the definition comes from. */
  readonly citation: string;
  readonly period?: FigurePeriod;
  /** The tables that it is made from; of kindergartens besides their own row, which is named only where it is made from no other. */
  readonly madeFrom: readonly SourceTable[];
}

/** A share (or ratio) summed over kindergartens: Σ numerator ÷ Σ denominator. */
export interface SummedIndicator extends IndicatorBase {
  readonly derivation: 'summed';
  readonly contribute: (kindergarten: Kindergarten, year: SchoolYear, bureau: Bureau) => Contributed;
  /** Why there is no value where no kindergarten adds anything and none lacks data; `no-kindergartens` where left out. */
  readonly emptyReason?: NotComputableReason;
}

/** Computed for an area as a whole: from population, projects, pairs, communities. */
export interface AreaIndicator extends IndicatorBase {
  readonly derivation: 'area';
  readonly measure: (bureau: Bureau, scope: Scope) => Measurement;
  /** What has come about between two days, both included: for targets that count from a starting day. */
  readonly between?: (bureau: Bureau, area: string, from: IsoDate, until: IsoDate) => Measurement;
}

/** Known only as published elsewhere: indicators.csv. */
export interface ReportedOnlyIndicator extends IndicatorBase {
  readonly derivation: 'reported';
}

export type Indicator = SummedIndicator | AreaIndicator | ReportedOnlyIndicator;

export function notComputable(reason: NotComputableReason, coverage: Coverage | null = null): NotComputable {
  return { kind: 'not-computable', reason, coverage };
}
