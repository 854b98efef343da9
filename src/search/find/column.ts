import { AGE_GROUPS, type AgeGroup } from '../../domain/code-lists.ts';
import { valueOn } from '../../domain/dated.ts';
import { NOT_GIVEN, type Reported, isAbsent } from '../../domain/reported.ts';
import type { FactValue } from '../../facts/index.ts';
import type { AgeFigure, AgeFigures, CoreFile, PackedFact } from './index-files.ts';
import { type PackedColumn, unpackRows } from './packed-column.ts';

/** One column in memory: its distinct values, and for each row which of them it has. */
export interface Column<V> {
  readonly values: readonly V[];
  readonly ids: Uint32Array;
}

/** What one fact says of every row on the day the index was loaded for. */
export interface FactColumn extends Column<Reported<FactValue>> {
  readonly term: string;
  /** Each value in words, absence too. */
  readonly words: readonly string[];
}

/** A figure of one age group; where a kindergarten has no such group, its mixed-age class stands in. */
export interface AgeColumn extends FactColumn {
  /** What the figure is called, by value: 小班保教费, or 混龄班保教费 where the mixed-age class stands in. */
  readonly labels: readonly string[];
}

export function unpackColumn<V>(packed: PackedColumn<V>): Column<V> {
  return { values: packed.values, ids: Uint32Array.from(unpackRows(packed)) };
}

/** A fact's column on a day (`2026-09-01`): every row has the value of the last step that has begun. */
export function factColumn(packed: PackedFact, today: string): FactColumn {
  const { term, words } = packed;
  const { values, ids } = unpackColumn(packed);
  if (packed.next) {
    const next = unpackColumn(packed.next);
    const turned = next.values.map((steps) =>
      valueOn<number | null>({ value: null, next: steps.map(([from, value]) => ({ from, value })) }, today),
    );
    next.ids.forEach((which, row) => {
      const value = turned[which] ?? null;
      if (value !== null) ids[row] = value;
    });
  }
  return { term, values, words, ids };
}

/** The value of one row; 未公布 of a row that is not there. */
export function valueAt({ values, ids }: FactColumn, row: number): Reported<FactValue> {
  return values[ids[row] ?? -1] ?? NOT_GIVEN;
}

/** A value as a figure to compare and sort by; what is no figure counts as not given. */
export function figureOf(value: Reported<FactValue>): Reported<number> {
  return typeof value === 'number' || isAbsent(value) ? value : NOT_GIVEN;
}

/** The columns of the figures that go by age group, each age group's own with the mixed-age class standing in. */
export function ageColumns(
  facts: ReadonlyMap<string, FactColumn>,
  byAge: CoreFile['byAge'],
): Readonly<Record<AgeFigure, ReadonlyMap<AgeGroup, AgeColumn>>> {
  return { fee: columnsOf(facts, byAge.fee), free: columnsOf(facts, byAge.free) };
}

function columnsOf(
  facts: ReadonlyMap<string, FactColumn>,
  figures: AgeFigures,
): ReadonlyMap<AgeGroup, AgeColumn> {
  const labelled = (age: AgeGroup): AgeColumn | null => {
    const figure = figures[age];
    const column = figure && facts.get(figure.fact);
    return column ? { ...column, labels: column.values.map(() => figure.label) } : null;
  };
  const mixed = labelled('混龄');
  return new Map(
    AGE_GROUPS.flatMap((age) => {
      const own = labelled(age);
      return own ? [[age, mixed && mayStandInFor(age) ? withStandIn(own, mixed) : own] as const] : [];
    }),
  );
}

/** Mixed-age classes take children from three years on: none of 托班. */
function mayStandInFor(age: AgeGroup): boolean {
  return age !== '托班' && age !== '混龄';
}

/** The own value of each row, or that of the mixed-age class where the row has no such age group. */
function withStandIn(own: AgeColumn, mixed: AgeColumn): AgeColumn {
  const without = own.values.map(doesNotArise);
  const arises = mixed.values.map((value) => !doesNotArise(value));
  const ids = own.ids.map((id, row) => {
    const other = mixed.ids[row] ?? 0;
    return without[id] && arises[other] ? own.values.length + other : id;
  });
  return {
    term: own.term,
    values: [...own.values, ...mixed.values],
    words: [...own.words, ...mixed.words],
    labels: [...own.labels, ...mixed.labels],
    ids,
  };
}

function doesNotArise(value: Reported<FactValue>): boolean {
  return isAbsent(value) && value.absent === 'not-applicable';
}
