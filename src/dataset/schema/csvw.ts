import type { CellType, Column } from '../tables/column.ts';
import type { TableName } from '../tables/names.ts';
import type { Table } from '../tables/table.ts';
import { PERIOD_PATTERN, SCHOOL_YEAR_PATTERN } from './cell-shape.ts';
import { type MissingWord, missingWordsIn, missingWordsOf } from './missing-words.ts';
import { soleReferences } from './references.ts';

/** A table in metadata of CSV on the Web (W3C, 2015), as plain data. */
export type CsvwTable = Readonly<Record<string, unknown>>;

/** What CSV on the Web says of a published CSV; `published` are the tables beside it. Columns are named by their English keys. */
export function csvwTableOf(table: Table, published: ReadonlySet<TableName>): CsvwTable {
  const { name, title, about, columns, key } = table;
  const missing = missingWordsOf(columns);
  const isWhole = key.every((one) => columns[one]?.presence === 'required');
  // A reference of CSVW must lead to one row.
  const foreignKeys = soleReferences(table, published)
    .filter(({ isUnique }) => isUnique)
    .map((reference) => ({
      columnReference: reference.key,
      reference: { resource: `${reference.table}.csv`, columnReference: reference.targetKey },
    }));
  return {
    url: `${name}.csv`,
    'dc:title': title,
    'dc:description': about,
    tableSchema: {
      columns: Object.entries(columns).map(([own, column]) => columnOf(own, column, missing)),
      ...(isWhole && { primaryKey: [...key] }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function columnOf(key: string, column: Column, missing: readonly MissingWord[]): CsvwTable {
  const { header, about, cell, presence } = column;
  return {
    name: key,
    titles: header,
    'dc:description': about,
    datatype: datatypeOf(cell),
    ...(cell.kind === 'list' && { separator: '、' }),
    ...(presence === 'required'
      ? { required: true }
      : { null: missingWordsIn(column, missing).map(({ value }) => value) }),
  };
}

function datatypeOf(cell: CellType): unknown {
  switch (cell.kind) {
    case 'text':
      return cell.holds === 'link' ? 'anyURI' : 'string';
    case 'list':
      return 'string';
    case 'code':
      return { base: 'string', format: cell.pattern };
    case 'whole':
      return { base: 'integer', minimum: cell.min, maximum: cell.max };
    case 'number':
      return { base: 'decimal', minimum: cell.min, maximum: cell.max };
    case 'percent':
      return { base: 'decimal', minimum: 0, maximum: cell.max };
    case 'money':
      return cell.word === undefined
        ? { base: 'decimal', minimum: 0, maximum: cell.max / 100 }
        : { base: 'string', format: `^([0-9]+([.][0-9]{1,2})?|${cell.word})$` };
    case 'date':
      return { base: 'date', format: 'yyyy-MM-dd' };
    case 'school-year':
      return { base: 'string', format: SCHOOL_YEAR_PATTERN };
    case 'period':
      return { base: 'string', format: PERIOD_PATTERN };
    case 'one-of':
      return { base: 'string', format: `^(${cell.values.map(escaped).join('|')})$` };
    case 'yes-no':
      return { base: 'boolean', format: '是|否' };
    default:
      return cell satisfies never;
  }
}

/** A word as a regular expression that matches it alone. */
function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
