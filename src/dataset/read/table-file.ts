import { UNDER_REVIEW } from '../../domain/reported.ts';
import { ownText } from '../../domain/own-text.ts';
import { columnLetter, type Issue, issueAt, type Problem } from '../issue.ts';
import { serialiseCell } from '../serialise.ts';
import type { Column } from '../tables/column.ts';
import { ROW_NUMBER, type Table } from '../tables/table.ts';
import { type ReadCell, readCell } from './cell.ts';
import { decodeText, encodingNotice } from './decode.ts';
import { type Layout, readHeader } from './header.ts';
import { tellMergedCells } from './merged-cells.ts';
import { isBlank, type Records, splitRecords } from './records.ts';
import { printOfValue, RowPrinter, type ValuePrint } from './row-print.ts';
import { extraCell, usualWidthOf, widthProblem } from './row-width.ts';
import { tellSwappedColumns } from './swapped-columns.ts';
import { surplusRow, type SurplusRow } from './surplus-row.ts';
import { takeBack } from './take-back.ts';

/** A row of any table: its cells by English key, and its number. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly [ROW_NUMBER]: number };

/** A row that cannot be published as it stands; the cells that could be read are in it, the others are undefined. */
export type BrokenRow = AnyRow;

/** One table as its file gives it. */
export interface TableFile {
  readonly table: Table;
  /** The name of the file, or of the sheet that was read in its place. */
  readonly file: string;
  /** Rows whose required cells are all there; an optional cell with an error reads 待核实. */
  readonly rows: readonly AnyRow[];
  readonly brokenRows: readonly BrokenRow[];
  readonly issues: readonly Issue[];
  /** False where no row could be read: bytes, quotes or the header are at fault. */
  readonly isUsable: boolean;
  /** Where a row stands. */
  readonly placeOf: (row: AnyRow) => RowPlace;
  /** The letter of a column in this file; null where the file does not have it. */
  readonly letterOf: (key: string) => string | null;
  /** The text of a cell as it stands in the file. */
  readonly writtenAt: (row: AnyRow, key: string) => string;
}

/** Where a row stands in its file: its physical line, and its number as WPS shows it, both from 1. */
interface RowPlace {
  readonly line: number;
  readonly row: number;
}

/** Whether a table says anything: it can be read, and where it is optional it has a row. An empty optional table is one not kept. */
export function isKept(file: TableFile | undefined): boolean {
  if (!file?.isUsable) return false;
  return file.table.required || file.rows.length + file.brokenRows.length > 0;
}

/** Reads one table from the bytes of its file, by default the one named after it. Every problem is in `issues`; nothing throws. */
export function readTableFile(table: Table, bytes: Uint8Array, file = `${table.name}.csv`): TableFile {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return unusable(table, file, [issueAt(file, {}, decoded.problem)]);
  const { text } = decoded;
  const notice = encodingNotice(decoded.encoding);
  const issues = notice ? [issueAt(file, {}, notice)] : [];
  const records = splitRecords(text);
  for (const { place, problem } of records.problems) issues.push(issueAt(file, place, problem));
  const [header] = records.walk();
  if (header === undefined) {
    return unusable(table, file, [...issues, issueAt(file, {}, emptyFile(table, file))]);
  }
  const layout = readHeader(header, table, records);
  for (const { place, problem } of layout.problems) issues.push(issueAt(file, place, problem));
  if (!layout.isUsable || !records.intact) return unusable(table, file, issues);
  return readRows(table, file, records, layout, issues);
}

function emptyFile({ required }: Table, file: string): Problem {
  const needless = required ? '' : '；不需要这张表就删掉文件';
  return {
    rule: 'unreadable-file',
    severity: 'error',
    message: '文件是空的，连表头也没有。',
    remedy: `原来有内容的，${takeBack(file)}；没有内容也要留表头一行${needless}。`,
  };
}

function unusable(table: Table, file: string, issues: readonly Issue[]): TableFile {
  return {
    table,
    file,
    rows: [],
    brokenRows: [],
    issues,
    isUsable: false,
    placeOf: (row) => ({ line: row[ROW_NUMBER], row: row[ROW_NUMBER] }),
    letterOf: () => null,
    writtenAt: () => '',
  };
}

/** A cell once read, and its text as written. */
interface KnownCell extends ReadCell {
  readonly written: string;
  readonly print: ValuePrint;
}

/** One column while its table is read: what its texts were read as, and the texts that are not written the plain way. */
interface ColumnReader {
  readonly file: string;
  readonly key: string;
  readonly column: Column;
  readonly index: number;
  readonly letter: string;
  readonly known: Map<string, KnownCell>;
  /** The cell above: rows of one kindergarten stand together. */
  above: KnownCell | undefined;
  readonly written: Map<number, string>;
}

function readRows(table: Table, file: string, records: Records, layout: Layout, issues: Issue[]): TableFile {
  const readers = Object.entries(table.columns).map(([key, column]): ColumnReader => {
    const index = layout.indexOf.get(key) ?? -1;
    return {
      file,
      key,
      column,
      index,
      letter: columnLetter(index),
      known: new Map(),
      above: undefined,
      written: new Map(),
    };
  });
  const emptyRow = emptyRowOf(readers);
  const printer = new RowPrinter();
  const rows: AnyRow[] = [];
  const brokenRows: BrokenRow[] = [];
  const [labels = []] = records.walk();
  const usualWidth = usualWidthOf(records, labels.length);
  let number = 0;
  for (const record of records.walk()) {
    number += 1;
    if (number === 1) continue;
    const place = { line: records.lineOf(number - 1), row: number };
    if (isBlank(record)) {
      issues.push(issueAt(file, place, BLANK_ROW));
      continue;
    }
    const misfit = widthProblem(record, labels);
    const { row, isBroken, found } = readRow(
      record,
      readers,
      { ...emptyRow, [ROW_NUMBER]: number },
      place,
      file,
      printer,
    );
    const isShifted = record.length > usualWidth && found.some(({ severity }) => severity === 'error');
    const surplus = misfit || isBroken ? surplusRow(record, labels, wrongCells(found, readers)) : null;
    if (surplus) issues.push(surplusIssue(file, place, surplus, labels));
    // Where a record does not fit its header, what its cells say is of the wrong columns.
    else if (misfit) issues.push(issueAt(file, { ...place, ...misfit.place }, misfit.problem));
    else if (isShifted) issues.push(issueAt(file, place, extraCell(record, labels)));
    else for (const issue of found) issues.push(issue);
    if (misfit || isBroken || isShifted) brokenRows.push(row);
    else rows.push(row);
  }
  const standing = readers.filter(({ index }) => index >= 0);
  const straight = tellSwappedColumns(issues, file, standing, () => records.cells.slice(1));
  const told = tellMergedCells(straight, file, () => records.cells);
  return { table, file, rows, brokenRows, issues: told, isUsable: true, ...cellsOf(readers, records.lineOf) };
}

/**
 * How cells are found again after the reading. A function of its own: its closures must not keep the records and the read
 * cells of a large table alive.
 */
function cellsOf(
  readers: readonly ColumnReader[],
  lineOf: Records['lineOf'],
): Pick<TableFile, 'placeOf' | 'letterOf' | 'writtenAt'> {
  const byKey = new Map(
    readers.map(({ key, column, index, letter, written }) => [
      key,
      { cell: column.cell, letter: index < 0 ? null : letter, written },
    ]),
  );
  return {
    placeOf: (row) => ({ line: lineOf(row[ROW_NUMBER] - 1), row: row[ROW_NUMBER] }),
    letterOf: (key) => byKey.get(key)?.letter ?? null,
    writtenAt: (row, key) => {
      const found = byKey.get(key);
      if (found === undefined) return '';
      return found.written.get(row[ROW_NUMBER]) ?? serialiseCell(found.cell, row[key] ?? '');
    },
  };
}

interface ReadRow {
  readonly row: AnyRow;
  /** Whether a cell that the row cannot do without has an error. */
  readonly isBroken: boolean;
  readonly found: readonly Issue[];
}

/** A row while it is read. */
type UnreadRow = Record<string, unknown> & { readonly [ROW_NUMBER]: number };

/**
 * A row without its cells, to be copied for each row. What JSON.parse makes has its place for every key from the start; of rows that grow key
 * by key V8 makes hash tables where the columns are many, six times as large.
 */
function emptyRowOf(readers: readonly ColumnReader[]): UnreadRow {
  const cells = Object.fromEntries(readers.map(({ key }) => [key, null]));
  return { [ROW_NUMBER]: 0, ...(JSON.parse(JSON.stringify(cells)) as Record<string, unknown>) };
}

const PRINT_UNDER_REVIEW = printOfValue(UNDER_REVIEW);

/** Reads the cells of a record into its row, with what is wrong or noteworthy in them. */
function readRow(
  record: readonly string[],
  readers: readonly ColumnReader[],
  row: UnreadRow,
  place: RowPlace,
  file: string,
  printer: RowPrinter,
): ReadRow {
  const found: Issue[] = [];
  let isBroken = false;
  printer.begin();
  for (const reader of readers) {
    const cell = readKnown(reader, reader.index < 0 ? '' : (record[reader.index] ?? ''));
    const { written, problem } = cell;
    const isHeld = problem?.severity === 'error' && mayBeHeldAlone(reader.key, reader.column);
    row[reader.key] = isHeld ? UNDER_REVIEW : cell.value;
    printer.add(isHeld ? PRINT_UNDER_REVIEW : cell.print);
    if (!cell.isPlain) reader.written.set(place.row, written);
    if (problem === null) continue;
    const cellPlace = { ...place, column: reader.letter, header: reader.column.header, value: written };
    found.push(issueAt(file, cellPlace, problem));
    if (problem.severity === 'error' && !isHeld) isBroken = true;
  }
  printer.end(row);
  return { row, isBroken, found };
}

/** The columns, by their index in the file, whose cells have an error. */
function wrongCells(found: readonly Issue[], readers: readonly ColumnReader[]): ReadonlySet<number> {
  const wrong = new Set(
    found.flatMap(({ severity, column }) => (severity === 'error' ? (column ?? []) : [])),
  );
  return new Set(readers.flatMap(({ letter, index }) => (wrong.has(letter) ? index : [])));
}

function surplusIssue(
  file: string,
  place: RowPlace,
  { index, mark, problem }: SurplusRow,
  labels: readonly string[],
): Issue {
  return issueAt(
    file,
    { ...place, column: columnLetter(index), header: labels[index] ?? null, value: mark },
    problem,
  );
}

function readKnown(reader: ColumnReader, written: string): KnownCell {
  if (reader.above?.written === written) return reader.above;
  return (reader.above = knownCell(reader, written));
}

function knownCell(reader: ColumnReader, written: string): KnownCell {
  const known = reader.known.get(written);
  if (known !== undefined) return known;
  const own = ownText(written);
  const read = readCell(own, reader.column, reader.file);
  const cell = { ...read, written: own, print: printOfValue(read.value) };
  reader.known.set(own, cell);
  return cell;
}

/** The days on which a row stops to hold: 截止日期, 有效期至, 撤销日期, 撤回日期. */
const ENDS: ReadonlySet<string> = new Set(['until', 'validUntil', 'revokedOn', 'withdrawnOn']);

/**
 * An error in a cell that may be empty holds that cell alone; in any other column the row cannot do without it. Nor can it do
 * without its end: a recognition whose 撤销日期 cannot be read would be in force for ever.
 */
export function mayBeHeldAlone(key: string, column: Column): boolean {
  return (column.presence === 'optional' || column.presence === 'by-rule') && !ENDS.has(key);
}

const BLANK_ROW: Problem = {
  rule: 'blank-row',
  severity: 'notice',
  message: '这一行是空行，已跳过。',
  remedy: '不必修改；可以删掉空行。',
};
