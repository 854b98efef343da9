import type { AssessmentKind } from './code-lists.ts';
import type { IsoDate, SchoolYear } from './school-date.ts';

/** Rows held back by the policy `hold`: where they would stand the page says 待核实. */
export interface HeldRows {
  readonly table: string;
  readonly rows: number;
  /** The 学年 that they tell of, where their table has one; null where it cannot be read. */
  readonly years?: readonly (SchoolYear | null)[];
  /** The years of accounts; null where it cannot be read. */
  readonly accountYears?: readonly (number | null)[];
  /** Of prices: what decides whether a sum lacks them. */
  readonly prices?: readonly HeldPrice[];
  /** Of assessments: their 评估类别; null where it cannot be read. */
  readonly assessmentKinds?: readonly (AssessmentKind | null)[];
}

export interface HeldPrice {
  /** Its last day; null where it has none, or none that can be read. */
  readonly until: IsoDate | null;
  /** Whether it is known to be paid only by whoever wants it. */
  readonly voluntary: boolean;
}
