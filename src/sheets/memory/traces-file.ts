import { decodeText } from '../../dataset/read/decode.ts';
import { splitRecords } from '../../dataset/read/records.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { TABLE_NAMES, type TableName } from '../../dataset/tables/names.ts';
import type { CellMarks, Traces } from './traces.ts';

const HEADER = ['表', '行', '各格'] as const;
/** In the place of a table: the line is about a file that was imported. */
const BOOK = '来源文件';
/** The mark of an empty cell. */
const EMPTY = '.';

/**
 * The traces as the text of their file: a line a row, sorted, so that one more is one more line. The line of a table without a row tells whose marks
 * the others hold, in this order.
 */
export function tracesText({ books, rows }: Traces): string {
  const lines = [...books].map((print) => `${BOOK},${print},`);
  const tables = new Set<TableName>();
  for (const [trace, marks] of rows) {
    const [name, row] = trace.split('|') as [TableName, string];
    tables.add(name);
    lines.push(`${tableNamed(name).title},${row},${marksText(name, marks)}`);
  }
  for (const name of tables)
    lines.push(`${tableNamed(name).title},,${columnsOf(name).map(headerIn(name)).join(' ')}`);
  // By code units: the same on every machine.
  return `\uFEFF${[HEADER.join(','), ...lines.sort()].join('\n')}\n`;
}

function columnsOf(name: TableName): readonly string[] {
  const { columns, key } = tableNamed(name);
  return Object.keys(columns).filter((column) => !key.includes(column));
}

function headerIn(name: TableName): (column: string) => string {
  const { columns } = tableNamed(name);
  return (column) => columns[column]?.header ?? '';
}

function marksText(name: TableName, marks: CellMarks): string {
  const all = columnsOf(name).map((column) => marks[column] || EMPTY);
  return all.slice(0, all.findLastIndex((mark) => mark !== EMPTY) + 1).join('');
}

/** What stands in the file of traces, or why it cannot be read. */
export type TracesRead = { readonly traces: Traces } | { readonly fault: string };

export function readTraces(bytes: Uint8Array): TracesRead {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { fault: `${decoded.problem.message}${WAY_OUT}` };
  const [header = [], ...lines] = splitRecords(decoded.text).cells;
  if (HEADER.some((label, index) => header[index]?.trim() !== label))
    return { fault: `表头不是“${HEADER.join('、')}”。${WAY_OUT}` };
  const names = new Map(TABLE_NAMES.map((name) => [tableNamed(name).title, name]));
  const columns = new Map<TableName, readonly string[]>();
  for (const [title = '', row = '', cells = ''] of lines) {
    const name = names.get(title);
    if (name !== undefined && row === '') columns.set(name, columnsNamed(name, cells.split(' ')));
  }
  const books = new Set<string>();
  const rows = new Map<string, CellMarks>();
  for (const [index, [title = '', row = '', cells = '']] of [...lines].entries()) {
    const name = names.get(title);
    if (title === '' && row === '') continue;
    if (title === BOOK) books.add(row);
    else if (row !== '' || name === undefined) {
      const known = name === undefined ? undefined : columns.get(name);
      const marks = known === undefined ? null : marksOf(known, cells);
      if (name === undefined || marks === null) return { fault: `第 ${index + 2} 行看不懂。${WAY_OUT}` };
      rows.set(`${name}|${row}`, marks);
    }
  }
  return { traces: { books, rows } };
}

const WAY_OUT =
  '请从 git 里取回上一份；取不回来的，删掉这个文件再导入一次，只是以前在表里改过什么，这一次认不出来。';

/** The English keys of headers; empty where the table has no such column any more. */
function columnsNamed(name: TableName, headers: readonly string[]): readonly string[] {
  const { columns } = tableNamed(name);
  return headers.map((header) => Object.keys(columns).find((key) => columns[key]?.header === header) ?? '');
}

function marksOf(columns: readonly string[], text: string): CellMarks | null {
  if (!/^(?:[a-z]{3}|\.)*$/.test(text)) return null;
  const marks = text.match(/[a-z]{3}|\./g) ?? [];
  if (marks.length > columns.length) return null;
  return Object.fromEntries(
    columns.flatMap((key, index) => {
      const mark = marks[index] ?? EMPTY;
      return key === '' ? [] : [[key, mark === EMPTY ? '' : mark]];
    }),
  );
}
