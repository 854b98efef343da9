import type { AssessmentKind } from '../domain/code-lists.ts';
import { groupBy } from '../domain/grouping.ts';
import type { HeldPeriod, HeldPrice, HeldRows } from '../domain/held-rows.ts';
import { isNamedMeal } from '../domain/meal.ts';
import { type IsoDate, type SchoolYear, schoolYearOf } from '../domain/school-date.ts';
import type { AnyRow, TableFile } from './read/table-file.ts';
import type { TableName } from './tables/names.ts';
import { type Columns, ROW_NUMBER } from './tables/table.ts';
import { tableNamed } from './tabled.ts';

/** A row that is held back, and the rules that it breaks. */
export interface HeldRow {
  readonly table: TableName;
  /** As WPS numbers it. */
  readonly row: number;
  /** The kindergarten it is about, where it is about one and its code can be read. */
  readonly kindergarten: string | null;
  readonly rules: readonly string[];
  /** Of a table that tells of a time: of which; null where it cannot be read. */
  readonly period?: HeldPeriod | null;
  /** Of a price: what decides whether a sum lacks it. */
  readonly price?: HeldPrice;
  /** Of an assessment: its 评估类别; null where it cannot be read. */
  readonly assessmentKind?: AssessmentKind | null;
  /** Of a table that is not about one kindergarten: the 标识码 and 区划代码 that it names. */
  readonly named?: readonly string[];
}

/** A cell that is held back while its row stays: it reads 待核实. */
export interface HeldCell extends HeldRow {
  readonly header: string;
}

/** What the policy `hold` held back. Rows that refer to a held row are held with it and only counted. */
export interface Held {
  readonly rows: readonly HeldRow[];
  readonly cells: readonly HeldCell[];
  readonly dependents: readonly HeldRow[];
}

export const NOTHING_HELD: Held = { rows: [], cells: [], dependents: [] };

/** What is told of a row that is held back. */
export function heldRow(table: TableName, row: AnyRow, rules: ReadonlySet<string> = new Set()): HeldRow {
  const { subject, columns } = tableNamed(table);
  const code = subject === undefined ? undefined : row[subject];
  const named = subject === undefined ? namedIn(columns, row) : [];
  return {
    table,
    row: row[ROW_NUMBER],
    kindergarten: typeof code === 'string' ? code : null,
    rules: [...rules],
    ...periodOf(table, columns, row),
    ...(table === 'fees' && { price: priceOf(row) }),
    ...(table === 'assessments' && { assessmentKind: (row['kind'] as AssessmentKind | undefined) ?? null }),
    ...(named.length > 0 && { named }),
  };
}

function periodOf(
  table: TableName,
  columns: Columns,
  { schoolYear, year, countedOn }: AnyRow,
): Pick<HeldRow, 'period'> {
  if ('schoolYear' in columns) return { period: (schoolYear as SchoolYear | undefined) ?? null };
  if (table === 'finance') return { period: typeof year === 'number' ? year : null };
  if (table !== 'staffing') return {};
  return { period: typeof countedOn === 'string' ? schoolYearOf(countedOn as IsoDate) : null };
}

function namedIn(columns: Columns, row: AnyRow): readonly string[] {
  return Object.entries(columns).flatMap(([key, { references = [] }]) => {
    const code = row[key];
    const isPlace = references.some(({ table }) => table === 'kindergartens' || table === 'districts');
    return typeof code === 'string' && isPlace ? [code] : [];
  });
}

/** Of a price that may be of care, boarding or meals its 自愿 says nothing; what cannot be read leaves it open whether a sum lacks it. */
function priceOf({ until, voluntary, category, item }: AnyRow): HeldPrice {
  const isOther = category === '服务性收费' || category === '代收费';
  return {
    until: typeof until === 'string' ? (until as IsoDate) : null,
    voluntary: voluntary === true && isOther && typeof item === 'string' && !isNamedMeal(item),
  };
}

/** Rows held back by 标识码 or 区划代码, and table: what a page of theirs says is 待核实. */
export function heldByKindergarten(held: Held): ReadonlyMap<string, readonly HeldRows[]> {
  const told = [...held.rows, ...held.dependents].flatMap((row) =>
    [...new Set(row.named ?? [row.kindergarten])].map((code) => ({ code, row })),
  );
  return new Map(
    [...groupBy(told, ({ code }) => code)].map(([code, own]) => {
      const rows = own.map(({ row }) => row);
      return [code, [...groupBy(rows, ({ table }) => table)].map(([table, some]) => heldRows(table, some))];
    }),
  );
}

function heldRows(table: TableName, own: readonly HeldRow[]): HeldRows {
  const periods = own.flatMap(({ period }) => (period === undefined ? [] : [period]));
  const prices = own.flatMap(({ price }) => price ?? []);
  const kinds = own.flatMap(({ assessmentKind }) => (assessmentKind === undefined ? [] : [assessmentKind]));
  return {
    table,
    rows: own.length,
    ...(periods.length > 0 && { periods: [...new Set(periods)] }),
    ...(prices.length > 0 && { prices }),
    ...(kinds.length > 0 && { assessmentKinds: [...new Set(kinds)] }),
  };
}

/** The 区划代码 of the kindergartens that are held back themselves; null where it cannot be read. A row that only repeats another holds none back. */
export function heldKindergartens(
  held: Held,
  file: TableFile | undefined,
  published: readonly AnyRow[],
): readonly (string | null)[] {
  const numbers = new Set(
    [...held.rows, ...held.dependents].flatMap(({ table, row }) => (table === 'kindergartens' ? [row] : [])),
  );
  if (file === undefined || numbers.size === 0) return [];
  const codes = new Set(published.map(({ code }) => code));
  return [...file.rows, ...file.brokenRows]
    .filter((row) => numbers.has(row[ROW_NUMBER]) && !codes.has(row['code']))
    .map(({ district }) => (typeof district === 'string' ? district : null));
}
