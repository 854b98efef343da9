import Papa from 'papaparse';
import { type CsvwTable, csvwTableOf } from '../../src/dataset/schema/csvw.ts';
import { type Field, tableSchemaOf } from '../../src/dataset/schema/table-schema.ts';
import { tableNamed } from '../../src/dataset/tabled.ts';
import type { TableName } from '../../src/dataset/tables/names.ts';

/**
 * Readers of published CSV files that know nothing of the program's own: they take a file as its description says, cell by cell, and say what does not
 * agree.
 */
type Downloads = ReadonlyMap<TableName, string>;
type Cells = Readonly<Record<string, string>>;

function linesOf(downloads: Downloads, name: string): readonly Cells[] {
  const csv = downloads.get(name as TableName) ?? '';
  return Papa.parse<Cells>(csv.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;
}

/** Where a published table is not as its Table Schema (Data Package v2) says. */
export function tableSchemaFaults(name: TableName, downloads: Downloads): readonly string[] {
  const schema = tableSchemaOf(publicTable(name), new Set(downloads.keys()));
  const lines = linesOf(downloads, name);
  const missing = schema.missingValues.map(({ value }) => value);
  const headers = Object.keys(lines[0] ?? {});
  const names = schema.fields.map((field) => field.name);
  return [
    ...(lines.length > 0 && headers.join() !== names.join() ? [`header: ${headers.join()}`] : []),
    ...lines.flatMap((line) =>
      schema.fields.flatMap((field) => fieldFault(field, line[field.name] ?? '', missing) ?? []),
    ),
    ...[schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])].flatMap((key) => repeats(lines, key)),
    ...(schema.foreignKeys ?? []).flatMap(({ fields: [own = ''], reference }) => {
      const [target = ''] = reference.fields;
      const there = new Set(linesOf(downloads, reference.resource ?? name).map((line) => line[target]));
      return lines
        .map((line) => line[own] ?? '')
        .filter((code) => !missing.includes(code) && !there.has(code));
    }),
  ];
}

/** The tables as the demo publishes them: without 园长姓名. */
function publicTable(name: TableName): ReturnType<typeof tableNamed> {
  const table = tableNamed(name);
  const { principalName: _none, ...columns } = table.columns;
  return { ...table, columns };
}

interface Limits {
  readonly required?: boolean;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

function fieldFault(field: Field, text: string, ofTable: readonly string[]): string | null {
  const own = field['missingValues'] as readonly { readonly value: string }[] | undefined;
  const missing = own?.map(({ value }) => value) ?? ofTable;
  const limits = (field['constraints'] ?? {}) as Limits;
  const isFine = missing.includes(text) ? limits.required !== true : isOfType(field, text, limits);
  return isFine ? null : `${field.name}: “${text}”`;
}

function isOfType(field: Field, text: string, limits: Limits): boolean {
  switch (field.type) {
    case 'string':
      return (
        (limits.pattern === undefined || new RegExp(limits.pattern).test(text)) &&
        (limits.enum?.includes(text) ?? true) &&
        Array.from(text).length <= (limits.maxLength ?? Number.POSITIVE_INFINITY)
      );
    case 'integer':
      return /^-?\d+$/.test(text) && isWithin(Number(text), limits);
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) && isWithin(Number(text), limits);
    case 'boolean':
      return [field['trueValues'], field['falseValues']].flat().includes(text);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
    case 'list':
      return text.split(String(field['delimiter'])).length <= (limits.maxLength ?? 0);
    default:
      return false;
  }
}

function isWithin(value: number, { minimum = value, maximum = value }: Limits): boolean {
  return value >= minimum && value <= maximum;
}

function repeats(lines: readonly Cells[], key: readonly string[]): readonly string[] {
  if (key.length === 0) return [];
  const keys = lines.map((line) => key.map((name) => line[name]).join('|'));
  return keys.filter((one, at) => keys.indexOf(one) !== at);
}

interface CsvwColumn {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string | CsvwDatatype;
  readonly null?: readonly string[];
  readonly separator?: string;
}

interface CsvwDatatype {
  readonly base: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface CsvwSchema {
  readonly columns: readonly CsvwColumn[];
  readonly primaryKey?: readonly string[];
}

/** Where a published table is not as its metadata of CSV on the Web says. */
export function csvwFaults(name: TableName, downloads: Downloads): readonly string[] {
  const described: CsvwTable = csvwTableOf(publicTable(name), new Set(downloads.keys()));
  const { columns, primaryKey = [] } = described['tableSchema'] as CsvwSchema;
  const lines = linesOf(downloads, name);
  const titleOf = (key: string) => columns.find((column) => column.name === key)?.titles ?? key;
  return [
    ...lines.flatMap((line) =>
      columns.flatMap((column) => {
        const text = line[column.titles] ?? '';
        return (column.null ?? []).includes(text) || isOfDatatype(column, text)
          ? []
          : [`${column.titles}: “${text}”`];
      }),
    ),
    ...repeats(lines, primaryKey.map(titleOf)),
  ];
}

function isOfDatatype({ datatype }: CsvwColumn, text: string): boolean {
  if (typeof datatype === 'string') return text !== '' && (datatype === 'string' || URL.canParse(text));
  const { base, format = '' } = datatype;
  switch (base) {
    case 'string':
      return new RegExp(format).test(text);
    case 'integer':
      return /^-?\d+$/.test(text) && isWithin(Number(text), datatype);
    case 'decimal':
      return /^-?\d+(\.\d+)?$/.test(text) && isWithin(Number(text), datatype);
    case 'boolean':
      return format.split('|').includes(text);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text);
    default:
      return false;
  }
}
