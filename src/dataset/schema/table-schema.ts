import type { CellType, Column } from '../tables/column.ts';
import { cellWords, presenceWord } from '../tables/cell-words.ts';
import type { TableName } from '../tables/names.ts';
import type { Table } from '../tables/table.ts';
import { PERIOD_PATTERN, SCHOOL_YEAR_PATTERN, unitOf } from './cell-shape.ts';
import { type MissingWord, missingWordsIn, missingWordsOf } from './missing-words.ts';
import { soleReferences } from './references.ts';

/** A field of Table Schema (Data Package v2). `key` is its English key, `unit` what its numbers count: properties of our own, as the standard allows. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly key: string;
  readonly description: string;
  readonly [property: string]: unknown;
}

interface Missing {
  readonly value: string;
  readonly label: string;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** Without a resource: of the table itself. */
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly Field[];
  readonly missingValues: readonly Missing[];
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/**
 * The Table Schema of a published CSV. `published` are the tables that stand beside it: a code of a table that is not kept has nothing to refer to.
 * `fieldsMatch` is left out: the profile of v2.0 wants it as a list, which the standard does not.
 */
export function tableSchemaOf(table: Table, published: ReadonlySet<TableName>): TableSchema {
  const { columns } = table;
  const missing = missingWordsOf(columns);
  const foreignKeys = soleReferences(table, published).map(({ header, table: target, targetHeader }) => ({
    fields: [header],
    reference: { ...(target !== table.name && { resource: target }), fields: [targetHeader] },
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(columns).map(([key, column]) =>
      fieldOf(key, column, { example: table.specimen[key], missing }),
    ),
    missingValues: missing.map(({ value, label }) => ({ value, label })),
    ...keysOf(table),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** A key of cells that may be empty is none by the standard, but the rows are told apart by it all the same. */
function keysOf({ columns, key }: Table): Pick<TableSchema, 'primaryKey' | 'uniqueKeys'> {
  const headers = key.map((name) => columns[name]?.header ?? name);
  const isWhole = key.every((name) => columns[name]?.presence === 'required');
  return isWhole ? { primaryKey: headers } : { uniqueKeys: [headers] };
}

function fieldOf(
  key: string,
  column: Column,
  { example, missing }: { example: string | undefined; missing: readonly MissingWord[] },
): Field {
  const { header, about, cell, presence } = column;
  const own = missingWordsIn(column, missing);
  const { constraints, ...kind } = kindOf(cell);
  const limits = { ...(presence === 'required' && { required: true }), ...constraints };
  const unit = unitOf(cell);
  return {
    name: header,
    ...kind,
    key,
    description: `${about}（${presenceWord(presence)}；${cellWords(cell)}）`,
    ...(example ? { example } : {}),
    ...(unit !== undefined && { unit }),
    ...(own.length < missing.length && {
      missingValues: own.map(({ value, label }) => ({ value, label })),
    }),
    ...(Object.keys(limits).length > 0 && { constraints: limits }),
  };
}

interface Kind {
  readonly type: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly [property: string]: unknown;
}

/** The mark that keeps a spreadsheet from running a text may stand before it. */
const MARK = 1;

function kindOf(cell: CellType): Kind {
  switch (cell.kind) {
    case 'text':
      return cell.holds === 'link'
        ? { type: 'string', format: 'uri', constraints: { maxLength: cell.max } }
        : { type: 'string', constraints: { maxLength: cell.max + MARK } };
    case 'code':
      return { type: 'string', constraints: { pattern: cell.pattern } };
    case 'whole':
      return { type: 'integer', constraints: { minimum: cell.min, maximum: cell.max } };
    case 'number':
      return { type: 'number', constraints: { minimum: cell.min, maximum: cell.max } };
    case 'percent':
      return { type: 'number', constraints: { minimum: 0, maximum: cell.max } };
    case 'money':
      return moneyKind(cell);
    case 'date':
      return { type: 'date', format: 'default' };
    case 'school-year':
      return { type: 'string', constraints: { pattern: SCHOOL_YEAR_PATTERN } };
    case 'period':
      return { type: 'string', constraints: { pattern: PERIOD_PATTERN } };
    case 'one-of':
      return { type: 'string', constraints: { enum: [...cell.values] } };
    case 'yes-no':
      return { type: 'boolean', trueValues: ['是'], falseValues: ['否'] };
    case 'list':
      return {
        type: 'list',
        delimiter: '、',
        itemType: 'string',
        constraints: { maxLength: cell.maxEntries },
      };
    default:
      return cell satisfies never;
  }
}

/** An amount that may be a word instead is text: no type of the standard takes both. */
function moneyKind({ max, word }: Extract<CellType, { kind: 'money' }>): Kind {
  if (word === undefined) return { type: 'number', constraints: { minimum: 0, maximum: max / 100 } };
  return { type: 'string', constraints: { pattern: `^([0-9]+([.][0-9]{1,2})?|${word})$` } };
}
