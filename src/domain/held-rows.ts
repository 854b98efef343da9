import type { AssessmentKind } from './code-lists.ts';
import type { IsoDate, SchoolYear } from './school-date.ts';

/** Rows held back by the policy `hold`: where they would stand the page says 待核实. */
export interface HeldRows {
  readonly table: string;
  readonly rows: number;
  /** What they tell of, where their table tells of a time; null where it cannot be read. */
  readonly periods?: readonly (HeldPeriod | null)[];
  /** Of prices: what decides whether a sum lacks them. */
  readonly prices?: readonly HeldPrice[];
  /** Of assessments: their 评估类别; null where it cannot be read. */
  readonly assessmentKinds?: readonly (AssessmentKind | null)[];
}

/** A 学年 (of staff that of its 统计日期), or a year of accounts. */
export type HeldPeriod = SchoolYear | number;

export interface HeldPrice {
  /** Its last day; null where it has none, or none that can be read. */
  readonly until: IsoDate | null;
  /** Whether it is known to be paid only by whoever wants it. */
  readonly voluntary: boolean;
}
