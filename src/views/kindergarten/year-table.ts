import { groupBy, mergeAlike } from '../../domain/grouping.ts';
import type { CostLineView, YearlyView } from './yearly-view.ts';

/** One item of a school year's cost, for the age groups that pay it alike. */
export interface YearRow {
  readonly item: string;
  /** Null where every age group pays it alike. */
  readonly ages: string | null;
  /** How the sum is made; the price alone where it is in no sum. */
  readonly how: string;
  /** Why the line, or a part of it, is not in the sum. */
  readonly note: string;
  /** `7,100 元`; empty where it is not counted. */
  readonly net: string;
}

export interface YearTotal {
  readonly ages: string;
  readonly sum: string;
  /** What the sum leaves out; empty where it leaves nothing out. */
  readonly missing: string;
}

/** A school year's cost as one table: every item once, a total for the age groups that pay alike. */
export interface YearTable {
  readonly year: string;
  readonly rows: readonly YearRow[];
  readonly totals: readonly YearTotal[];
}

/** Null where there is nothing to add up. */
export function yearTable(yearly: readonly YearlyView[]): YearTable | null {
  const [first] = yearly;
  if (!first) return null;
  // What comes first for any age group comes first of all: 保育教育费 beside 托班's 保育费, before the meals of both.
  const lines = yearly
    .flatMap(({ ages, lines: own }) => own.map((line, at) => ({ ages, line, at })))
    .sort((one, other) => one.at - other.at);
  const byItem = groupBy(lines, ({ line }) => line.item);
  const rows = [...byItem.values()].flatMap((own) =>
    mergeAlike(
      own,
      ({ ages }) => ages,
      ({ line }) => JSON.stringify(line),
    ).map(({ item: { line }, names }) => yearRow(line, names.length === yearly.length ? null : names)),
  );
  return { year: first.year, rows, totals: yearly.map(({ ages, sum, missing }) => ({ ages, sum, missing })) };
}

function yearRow({ item, formula, price, note, net }: CostLineView, ages: readonly string[] | null): YearRow {
  return { item, ages: ages && ages.join('、'), how: formula === '' ? price : formula, note, net };
}
