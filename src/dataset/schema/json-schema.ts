import { ABSENCES, type AbsenceReason, isAbsent } from '../../domain/reported.ts';
import type { CellType, Column } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import { PERIOD_PATTERN, SCHOOL_YEAR_PATTERN, unitOf } from './cell-shape.ts';

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Described = Pick<Table, 'title' | 'about' | 'columns'>;

/** A cell that may be empty, as JSON writes it: the value or the reason why there is none, both always there. */
export interface JsonCell {
  readonly value: unknown;
  readonly absent: AbsenceReason | null;
}

/**
 * What a row of a table is as JSON: an object by English key that has every column. A column that must be filled is its value; any other is
 * `{ value, absent }`, one of them null. `jsonRow` writes such rows. `x-unit` is what a number counts, 分 for money; `x-unit-column` names the
 * column that says per what a price is; `x-references` the columns in which a code is found.
 */
export function jsonSchemaOf({ title, about, columns }: Described): JsonSchema {
  return {
    title,
    description: about,
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(columns).map(([key, column]) => [key, cellSchema(column, columns)]),
    ),
    required: Object.keys(columns),
    additionalProperties: false,
  };
}

/** A row of a table as `jsonSchemaOf` describes it. */
export function jsonRow(
  { columns }: Pick<Table, 'columns'>,
  row: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(columns).map(([key, { presence }]) => [
      key,
      presence === 'required' ? row[key] : jsonCell(row[key]),
    ]),
  );
}

function jsonCell(value: unknown): JsonCell {
  return isAbsent(value) ? { value: null, absent: value.absent } : { value, absent: null };
}

function cellSchema(column: Column, columns: Table['columns']): JsonSchema {
  const { header, about, cell, presence, references = [] } = column;
  const said = {
    title: header,
    description: about,
    ...marks(cell, columns),
    ...(references.length > 0 && {
      'x-references': references.map((target) => `${target.table}.${target.column}`),
    }),
  };
  if (presence === 'required') return { ...said, ...valueSchema(cell) };
  return {
    ...said,
    type: 'object',
    properties: {
      value: { anyOf: [valueSchema(cell), { type: 'null' }] },
      absent: { enum: [...Object.keys(ABSENCES), null] },
    },
    required: ['value', 'absent'],
    additionalProperties: false,
  };
}

function marks(cell: CellType, columns: Table['columns']): JsonSchema {
  const unit = cell.kind === 'money' ? '分' : unitOf(cell);
  const unitHeader = cell.kind === 'money' ? cell.unitColumn : undefined;
  const unitColumn = Object.entries(columns).find(([, { header }]) => header === unitHeader)?.[0];
  return {
    ...(unit !== undefined && { 'x-unit': unit }),
    ...(unitColumn !== undefined && { 'x-unit-column': unitColumn }),
  };
}

/** The value of a cell, where it has one. */
export function valueSchema(cell: CellType): JsonSchema {
  switch (cell.kind) {
    case 'text':
      return {
        type: 'string',
        minLength: 1,
        maxLength: cell.max,
        ...(cell.holds === 'link' && { format: 'uri' }),
      };
    case 'code':
      return { type: 'string', pattern: cell.pattern };
    case 'whole':
      return { type: 'integer', minimum: cell.min, maximum: cell.max };
    case 'number':
      return { type: 'number', minimum: cell.min, maximum: cell.max };
    case 'percent':
      return { type: 'number', minimum: 0, maximum: cell.max };
    case 'money':
      return moneySchema(cell);
    case 'date':
      return { type: 'string', format: 'date' };
    case 'school-year':
      return { type: 'string', pattern: SCHOOL_YEAR_PATTERN };
    case 'period':
      return { type: 'string', pattern: PERIOD_PATTERN };
    case 'one-of':
      return { type: 'string', enum: [...cell.values] };
    case 'yes-no':
      return { type: 'boolean' };
    case 'list':
      return {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: cell.max },
        maxItems: cell.maxEntries,
      };
    default:
      return cell satisfies never;
  }
}

function moneySchema({ max, word }: Extract<CellType, { kind: 'money' }>): JsonSchema {
  const amount = { type: 'integer', minimum: 0, maximum: max };
  return word === undefined ? amount : { anyOf: [amount, { const: word }] };
}
