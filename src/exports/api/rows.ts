import { tableNamed } from '../../dataset/tabled.ts';
import type { CellType, Column } from '../../dataset/tables/column.ts';
import type { Tables } from '../../dataset/tables/index.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import type { Columns, Table } from '../../dataset/tables/table.ts';
import type { Fen } from '../../domain/money.ts';
import { ABSENCES, type Absent, type AbsenceReason, isAbsent } from '../../domain/reported.ts';
import {
  type JsonSchema,
  type Schema,
  dictionary,
  list,
  named,
  nullable,
  oneOf,
  record,
  count,
} from './schema.ts';

/** Why there is no value: 未公布, 不适用, 不公开, 待核实, 不收取. */
export const absence = named(
  'Absence',
  oneOf(
    Object.keys(ABSENCES) as readonly AbsenceReason[],
    '没有值的原因：not-given 未公布，not-applicable 不适用，withheld 不公开，under-review 待核实，not-charged 不收取。都不是 0。',
  ),
);

/** The reason; null where there is a value. */
export function absenceOf(value: unknown): AbsenceReason | null {
  return isAbsent(value) ? value.absent : null;
}

type ValueOf<C> = C extends Column<infer V> ? V : never;

/** Under which name a column stands: an amount says that it is in 分. */
type FieldName<K extends string, V> = [Extract<V, Fen>] extends [never] ? K : `${K}Fen`;

type Given<V> = Absent extends V ? Exclude<V, Absent> | null : V;

type ApiFields<C> = {
  readonly [K in keyof C & string as FieldName<K, ValueOf<C[K]>>]: Given<ValueOf<C[K]>>;
};

/** A row as the API has it: null where there is no value, and the reason under the same name in `absent`. */
export type ApiRow<N extends TableName> = ApiFields<Tables[N]['columns']> & {
  readonly absent: Readonly<Record<string, AbsenceReason>>;
};

interface Field {
  readonly key: string;
  readonly name: string;
  readonly column: Column;
}

const known = new WeakMap<Columns, readonly Field[]>();

/** The fields of a table's rows, in the order of its columns. */
export function fieldsOf({ columns }: Pick<Table, 'columns'>): readonly Field[] {
  const before = known.get(columns);
  if (before) return before;
  const fields = Object.entries(columns).map(([key, column]) => ({
    key,
    column,
    name: column.cell.kind === 'money' ? `${key}Fen` : key,
  }));
  known.set(columns, fields);
  return fields;
}

type RowFields<N extends TableName> = { readonly [K in keyof ApiRow<N>]: Schema<ApiRow<N>[K]> };

/** The fields of the rows of a table, from its definition. */
export function rowFields<const N extends TableName>(name: N): RowFields<N> {
  // The fields follow from the definition of the table, as the type does.
  return fieldsFrom(tableNamed(name)) as unknown as RowFields<N>;
}

export function fieldsFrom(table: Pick<Table, 'columns'>): Readonly<Record<string, Schema<unknown>>> {
  const fields = fieldsOf(table);
  const mayBeAbsent = fields.filter(({ column }) => column.presence !== 'required').map(({ name }) => name);
  const own = Object.fromEntries(fields.map(({ name, column }) => [name, cellSchema(column)]));
  return { ...own, absent: dictionary(mayBeAbsent, absence, '值为 null 的各字段：没有值的原因。', 'some') };
}

/** The form of the rows of a table. */
export function rowSchema<const N extends TableName>(name: N): Schema<ApiRow<N>> {
  const { title, about } = tableNamed(name);
  const row = record<Readonly<Record<string, Schema<unknown>>>>(
    rowFields(name),
    `${title}（${name}.csv）的一行。${about}`,
  );
  return named(`${pascal(name)}Row`, row) as unknown as Schema<ApiRow<N>>;
}

function cellSchema({ header, about, presence, cell }: Column): Schema<unknown> {
  const json = {
    ...jsonOf(cell),
    description: saidOf(header, about, cell),
    'x-column': header,
    ...unitOf(cell),
  };
  const schema: Schema<unknown> = { json, named: {} };
  return presence === 'required' ? schema : nullable(schema);
}

/** What a clerk is told of a column speaks of the table, where money is written in yuan. */
function saidOf(header: string, about: string, { kind }: CellType): string {
  return kind === 'money' ? `${header}，以分为单位的整数。表里这样填：${about}` : `${header}：${about}`;
}

function jsonOf(cell: CellType): JsonSchema {
  switch (cell.kind) {
    case 'text':
      return { type: 'string' };
    case 'code':
      return { type: 'string', pattern: cell.pattern };
    case 'whole':
      return { type: 'integer' };
    case 'number':
    case 'percent':
      return { type: 'number' };
    case 'money':
      return cell.word === undefined
        ? { type: 'integer' }
        : { anyOf: [{ type: 'integer' }, { type: 'string', const: cell.word }] };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'school-year':
      return { type: 'string', pattern: '^\\d{4}-\\d{4}$' };
    case 'period':
      return { type: 'string', pattern: '^\\d{4}(-\\d{4})?$' };
    case 'one-of':
      return { type: 'string', enum: cell.values };
    case 'yes-no':
      return { type: 'boolean' };
    case 'list':
      return { type: 'array', items: { type: 'string' } };
    default:
      return cell satisfies never;
  }
}

/** In which unit a number of a column is; of an amount 分, whatever period it is charged for. */
export function unitOf(cell: CellType): { readonly 'x-unit'?: string } {
  switch (cell.kind) {
    case 'money':
      return { 'x-unit': '分' };
    case 'percent':
      return { 'x-unit': '%' };
    case 'whole':
    case 'number':
      return { 'x-unit': cell.unit };
    default:
      return {};
  }
}

function pascal(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A row as the API has it. */
export function apiRow<N extends TableName>(table: N, row: object): ApiRow<N> {
  // The fields follow from the definition of the table, as the type does.
  return valuesFrom(tableNamed(table), row) as unknown as ApiRow<N>;
}

export function valuesFrom(table: Pick<Table, 'columns'>, row: object): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  const absent: Record<string, AbsenceReason> = {};
  for (const { key, name } of fieldsOf(table)) {
    const value: unknown = Reflect.get(row, key);
    if (isAbsent(value)) {
      values[name] = null;
      absent[name] = value.absent;
    } else values[name] = value;
  }
  return { ...values, absent };
}

/** Rows of a table. Where the bureau does not keep it there are none to speak of, which is not that there are none. */
export function tableSchema<T>(row: Schema<T>, description: string) {
  return record(
    {
      rows: nullable(list(row, '公布的行；空的列表表示没有这样的行，null 表示主管部门没有这张表。')),
      absent: nullable(oneOf(['not-kept'], 'rows 为 null 的原因：主管部门（还）没有这张表。')),
      underReview: nullable(
        count('待核实、暂不公布的行数：大于 0 时，rows 不是全部；null 表示没有按表记下有没有。'),
      ),
    },
    description,
  );
}

export interface TableRows<T> {
  readonly rows: readonly T[] | null;
  readonly absent: 'not-kept' | null;
  readonly underReview: number | null;
}

/** The rows of a table of which `held` are held back, null where that is not known by table; `missingTables` are those that the bureau does not keep. */
export function tableRows<N extends TableName>(
  table: N,
  rows: readonly object[],
  missingTables: ReadonlySet<string>,
  held: number | null,
): TableRows<ApiRow<N>> {
  if (missingTables.has(table)) return { rows: null, absent: 'not-kept', underReview: held };
  return { rows: rows.map((row) => apiRow(table, row)), absent: null, underReview: held };
}
