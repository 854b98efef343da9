import { withMasks } from '../../../src/dataset/privacy/mask-issue.ts';
import Papa from 'papaparse';
import type { Examination } from '../../../src/dataset/index.ts';
import { decodeText } from '../../../src/dataset/read/decode.ts';
import { TABLE_NAMES } from '../../../src/dataset/tables/names.ts';
import { ROW_NUMBER } from '../../../src/dataset/tables/table.ts';
import type { Files } from '../../fixtures/bureau.ts';

/** A table as a spreadsheet shows it: its cells, and the physical line on which each row begins. */
interface Shown {
  readonly cells: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

function shownTable(bytes: Uint8Array): Shown | null {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return null;
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const lines: number[] = [];
  const cells: (readonly string[])[] = [];
  let start = 0;
  let broken = false;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step: ({ data, errors, meta }) => {
      lines.push(text.slice(0, start).split('\n').length);
      cells.push(data);
      start = meta.cursor;
      broken ||= errors.some(({ type }) => type === 'Quotes');
    },
  });
  return broken ? null : { cells, lines };
}

function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  return [',', '\t', ';'].find((mark) => header.includes(mark)) ?? ',';
}

/** The rows of a publishable bureau that are neither published nor held nor named in the report, as `fees.csv 3`. */
export function lostRows(files: Files, { rows, held, issues }: Examination): readonly string[] {
  return TABLE_NAMES.flatMap((name) => {
    const file = `${name}.csv`;
    const shown = shownTable(files.get(file) ?? new Uint8Array());
    const named = issues.filter((issue) => issue.file === file);
    if (shown === null || named.some(({ row, severity }) => severity === 'error' && (row ?? 1) === 1))
      return [];
    const known = new Set<number | null>([
      ...rows[name].map((row) => row[ROW_NUMBER]),
      ...[...held.rows, ...held.dependents].filter((one) => one.table === name).map(({ row }) => row),
      ...named.map(({ row }) => row),
    ]);
    return shown.cells.flatMap((cells, index) =>
      index === 0 || cells.every((cell) => cell.trim() === '') || known.has(index + 1)
        ? []
        : `${file} ${index + 1}`,
    );
  });
}

/** Rules that show something else than the cell, or the cell with what is personal in it masked: a mark, a key of several columns. */
const NOT_THE_CELL: ReadonlySet<string> = new Set([
  'privacy',
  'principal-name',
  'surplus-row',
  'primary-key',
  'merged-cells',
  'stale-waiver',
]);

/** The issues whose line or value is not that of the cell they name. */
export function misplacedIssues(files: Files, { issues }: Examination): readonly string[] {
  const known = new Map<string, Shown | null>();
  return issues.flatMap(({ file, row, line, column, value, rule }) => {
    if (row === null || !file.endsWith('.csv')) return [];
    let shown = known.get(file);
    if (shown === undefined) known.set(file, (shown = shownTable(files.get(file) ?? new Uint8Array())));
    if (shown === null) return [];
    const wrongLine = shown.lines[row - 1] === line ? [] : [`${file} ${row} ${rule}: line ${line}`];
    const isCell = column !== null && value !== null && !NOT_THE_CELL.has(rule);
    const cell = isCell ? (shown.cells[row - 1]?.[columnIndex(column)] ?? '') : '';
    const wrongCell =
      !isCell || cell === value || withMasks(cell) === value
        ? []
        : [`${file} ${column}${row} ${rule}: ${value}`];
    return [...wrongLine, ...wrongCell];
  });
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
