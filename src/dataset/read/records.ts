import Papa from 'papaparse';
import type { Place, Problem } from '../issue.ts';

export interface Placed {
  readonly place: Place;
  readonly problem: Problem;
}

/** The cells of a CSV text as written, record by record; record 0 is the header. */
export interface Records {
  /** One walk through all of them. A text without quotes is split while it is walked through, so that no walk holds the whole of a large table. */
  readonly walk: () => Iterable<readonly string[]>;
  /** All of them at once. */
  readonly cells: readonly (readonly string[])[];
  /** Physical line on which record `index` starts, from 1. Its row, as WPS numbers it, is `index + 1`. */
  readonly lineOf: (index: number) => number;
  readonly problems: readonly Placed[];
  /** False where the quotes do not match: cells after that place cannot be trusted. */
  readonly intact: boolean;
}

/**
 * Splits CSV text into records. Every kind of line end counts as one; quoted line breaks stay in their cell. Blank
 * records at the end are left out: spreadsheets write them, they are no rows. Blank records in between are kept. `mark` is the mark between
 * cells where it is known; else the first line tells it.
 */
export function splitRecords(text: string, mark?: Delimiter['mark']): Records {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const delimiter: Delimiter = mark === undefined ? findDelimiter(lines) : { mark };
  const problems = delimiter.problem ? [{ place: {}, problem: delimiter.problem }] : [];
  return lines.includes('"')
    ? quotedRecords(lines, delimiter.mark, problems)
    : plainRecords(lines, delimiter.mark, problems);
}

/** Without quotes a record is a line, and its cells stand between the marks. */
function plainRecords(lines: string, mark: string, problems: readonly Placed[]): Records {
  const walk = (): Iterable<readonly string[]> => withoutBlankEnd(splitLines(lines, mark));
  return {
    walk,
    get cells() {
      return [...walk()];
    },
    lineOf: lineOfPlain,
    problems,
    intact: true,
  };
}

/** Not a closure of the records, which would keep their text alive. */
function lineOfPlain(index: number): number {
  return index + 1;
}

function* splitLines(lines: string, mark: string): Generator<readonly string[]> {
  for (let from = 0; from <= lines.length;) {
    const next = lines.indexOf('\n', from);
    const end = next === -1 ? lines.length : next;
    yield lines.slice(from, end).split(mark);
    from = end + 1;
  }
}

function quotedRecords(lines: string, mark: string, problems: readonly Placed[]): Records {
  const parsed = Papa.parse<string[]>(lines, { delimiter: mark, newline: '\n' });
  const cells = [...withoutBlankEnd(parsed.data)];
  // Only the first is told: what follows it are its consequences.
  const misquoted = parsed.errors.find((error) => error.type === 'Quotes');
  return {
    walk: () => cells,
    cells,
    lineOf: countedLines(cells),
    problems: [
      ...problems,
      ...(misquoted
        ? [quoteProblem(misquoted.row ?? 0, lineAt(lines, misquoted.index ?? 0), misquoted.code)]
        : []),
    ],
    intact: misquoted === undefined,
  };
}

/** The records up to the last that says something. */
function* withoutBlankEnd(records: Iterable<readonly string[]>): Generator<readonly string[]> {
  let blank: (readonly string[])[] = [];
  for (const record of records) {
    if (isBlank(record)) blank.push(record);
    else {
      if (blank.length > 0) {
        yield* blank;
        blank = [];
      }
      yield record;
    }
  }
}

export function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === '');
}

/** The line of each record, counting the line breaks inside the cells of earlier ones. */
function countedLines(cells: readonly (readonly string[])[]): (index: number) => number {
  const starts = new Uint32Array(cells.length);
  let line = 1;
  cells.forEach((record, index) => {
    starts[index] = line;
    line += 1;
    for (const cell of record) line += countBreaks(cell);
  });
  return (index) => starts[index] ?? line;
}

function countBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

function lineAt(text: string, index: number): number {
  return countBreaks(text.slice(0, index)) + 1;
}

export interface Delimiter {
  readonly mark: ',' | '\t' | ';';
  readonly problem?: Problem;
}

/** The mark between cells, judged by the header line: no header of the dictionary holds a comma, tab or semicolon. */
export function findDelimiter(text: string): Delimiter {
  const [header = ''] = text.split('\n', 1);
  if (header.includes(',')) return { mark: ',' };
  if (header.includes('\t')) return { mark: '\t', problem: delimiterNotice('制表符（Tab）') };
  if (header.includes(';')) return { mark: ';', problem: delimiterNotice('分号') };
  return { mark: ',' };
}

function delimiterNotice(name: string): Problem {
  return {
    rule: 'delimiter',
    severity: 'notice',
    message: `各栏之间不是逗号，按${name}分栏读取。`,
    remedy: '不必修改。下次另存时文件类型选“CSV（逗号分隔）”更好。',
  };
}

function quoteProblem(index: number, line: number, code: string): Placed {
  const message =
    code === 'MissingQuotes'
      ? '从这里开始的双引号没有配对，后面的行都被当成了同一格。'
      : '这一格的双引号用法不对：引号之后又有别的字。';
  const problem: Problem = {
    rule: 'unclosed-quote',
    severity: 'error',
    message,
    remedy: '用 WPS 打开检查这一行；内容里的引号请用中文引号“ ”，或写成两个双引号。',
  };
  return { place: { line, row: index + 1 }, problem };
}
