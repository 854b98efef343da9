/** A column of a table: its head, and whether it holds numbers. */
export interface Column {
  readonly head: string;
  readonly isNumber?: boolean;
}

/** One line of a table, as far as anyone but its group cares. */
export interface TableLine {
  readonly cells: readonly string[];
  /** Whether it keeps every bound it has. */
  readonly isKept: boolean;
  /** Where it stands in the finished table; the lines come as they are measured. */
  readonly place?: number;
}

/** What the command line asks for; groups that have no sizes or works take no notice. */
export interface BenchOptions {
  /** Numbers of kindergartens. */
  readonly sizes?: readonly number[];
  /** A part of the name of the works to measure. */
  readonly only?: string;
  /** Whether everything is measured, the dearest sizes too. */
  readonly isWhole: boolean;
}

/** A set of measurements that makes one table; each lives in its own file of `tests/bench/`. */
export interface BenchGroup {
  readonly name: string;
  /** What stands above the table in the file of results. */
  readonly about: string;
  readonly columns: readonly Column[];
  /** Hands over each line as soon as it is measured. */
  readonly measure: (options: BenchOptions) => AsyncIterable<TableLine>;
}

/** The two lines of Markdown that begin a table. */
export function tableHead(columns: readonly Column[]): string {
  const rule = columns.map(({ isNumber = false }) => (isNumber ? '---:' : '---'));
  return `${markdownLine(columns.map(({ head }) => head))}\n| ${rule.join(' | ')} |`;
}

export function markdownLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A finished table in Markdown, its lines in the order of their places. */
export function formatTable(columns: readonly Column[], lines: readonly TableLine[]): string {
  const sorted = lines.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
  return [tableHead(columns), ...sorted.map(({ cells }) => markdownLine(cells))].join('\n');
}

/** `2,000`. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** Three figures, or the whole number: `0.123`, `1.23`, `12.3`, `1,234`. */
export function shortNumber(value: number): string {
  if (value >= 100) return grouped(Math.round(value));
  return value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3);
}
