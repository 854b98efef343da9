import { columnLetter, type Problem, quoted } from '../issue.ts';
import type { Table } from '../tables/table.ts';
import { withoutInvisible } from './characters.ts';
import { nearestWord } from './nearest.ts';
import type { Placed, Records } from './records.ts';
import { foldWidth } from './width.ts';

/** Where the columns of a table stand in a file. */
export interface Layout {
  /** Index in the file of each column, by English key; a column that is not there has none. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Cells of the header. */
  readonly width: number;
  readonly problems: readonly Placed[];
  /** False where rows cannot be read: a column is missing or stands there twice. */
  readonly isUsable: boolean;
}

/**
 * Finds the columns by their headers, in any order. A missing required column or a header that stands there twice is an
 * error; an unknown header is a warning that names the nearest known one; a column without a header is a warning unless
 * all of it is empty.
 */
export function readHeader(header: readonly string[], table: Table, records: Pick<Records, 'walk'>): Layout {
  const keys = new Map(Object.entries(table.columns).map(([key, column]) => [column.header, key]));
  const labels = header.map(plainLabel);
  const indexOf = new Map<string, number>();
  const problems: Placed[] = [];
  let isUsable = true;
  labels.forEach((label, index) => {
    const key = keys.get(label);
    const earlier = key === undefined ? undefined : indexOf.get(key);
    if (earlier !== undefined) {
      isUsable = false;
      problems.push(at(index, header, duplicateLabel(label, earlier, index)));
    } else if (key !== undefined) indexOf.set(key, index);
  });
  const missing = Object.entries(table.columns).filter(
    ([key, column]) => column.presence !== 'optional' && !indexOf.has(key),
  );
  if (indexOf.size === 0) {
    const problem = noHeader(table, records);
    return {
      indexOf,
      width: header.length,
      problems: [{ place: { line: 1, row: 1 }, problem }],
      isUsable: false,
    };
  }
  const free = Object.entries(table.columns)
    .filter(([key]) => !indexOf.has(key) && !NEVER_ADVISED.has(key))
    .map(([, column]) => column.header);
  const filled = labels.includes('') ? filledColumns(records) : new Set<number>();
  labels.forEach((label, index) => {
    if (keys.has(label)) return;
    if (label !== '') problems.push(at(index, header, unknownLabel(label, free)));
    else if (filled.has(index)) problems.push(at(index, header, BLANK_LABEL));
  });
  for (const [, column] of missing) {
    problems.push({
      place: { line: 1, row: 1, header: column.header },
      problem: missingLabel(column.header, labels, keys),
    });
  }
  return { indexOf, width: header.length, problems, isUsable: isUsable && missing.length === 0 };
}

/** The columns in which a row has content. */
function filledColumns({ walk }: Pick<Records, 'walk'>): ReadonlySet<number> {
  const filled = new Set<number>();
  let isHeader = true;
  for (const record of walk()) {
    if (!isHeader) {
      record.forEach((cell, index) => {
        if (!filled.has(index) && cell.trim() !== '') filled.add(index);
      });
    }
    isHeader = false;
  }
  return filled;
}

/** No hint leads to it: a column that resembles 园长姓名 holds what must not be in the file. */
const NEVER_ADVISED: ReadonlySet<string> = new Set(['principalName']);

function plainLabel(written: string): string {
  return foldWidth(withoutInvisible(written)).replace(/\s/g, '');
}

function at(index: number, header: readonly string[], problem: Problem): Placed {
  const label = header[index] ?? '';
  return { place: { line: 1, row: 1, column: columnLetter(index), header: label, value: label }, problem };
}

function duplicateLabel(label: string, first: number, second: number): Problem {
  return {
    rule: 'duplicate-label',
    severity: 'error',
    message: `${columnLetter(first)} 列和 ${columnLetter(second)} 列的表头都是“${label}”，不知道以哪一列为准。`,
    remedy: '请只留一列，另一列删掉或改名。',
  };
}

function unknownLabel(label: string, free: readonly string[]): Problem {
  const near = nearestWord(label, free);
  return {
    rule: 'unknown-label',
    severity: 'warning',
    message: `这张表没有${quoted(label)}这一栏，里面的内容不会公布。`,
    remedy: near === undefined ? '不需要的请删掉这一列。' : `若是“${near}”，请改表头；不需要的请删掉这一列。`,
  };
}

const BLANK_LABEL: Problem = {
  rule: 'blank-label',
  severity: 'warning',
  message: '这一列有内容，却没有表头，内容不会公布。',
  remedy: '请补上表头；不需要的请删掉这一列。',
};

function missingLabel(header: string, labels: readonly string[], keys: ReadonlyMap<string, string>): Problem {
  const near = nearestWord(
    header,
    labels.filter((label) => label !== '' && !keys.has(label)),
  );
  return {
    rule: 'missing-label',
    severity: 'error',
    message: `缺少必需的一栏“${header}”。`,
    remedy:
      near === undefined
        ? `请加上表头为“${header}”的一列。`
        : `表里的“${near}”若就是这一栏，请把表头改成“${header}”。`,
  };
}

const LOOK_AHEAD = 6;

/** No header is known: title rows above it, full-width commas, or another table's file. */
function noHeader(table: Table, { walk }: Pick<Records, 'walk'>): Problem {
  const known = new Set(Object.values(table.columns).map((column) => column.header));
  const first: (readonly string[])[] = [];
  for (const record of walk()) if (first.push(record) === LOOK_AHEAD) break;
  const row = first.findIndex((record) => record.filter((cell) => known.has(plainLabel(cell))).length >= 2);
  const isCommaed = first[0]?.length === 1 && /[\uFF0C、]/.test(first[0][0] ?? '');
  const headers = Object.values(table.columns)
    .filter((column) => column.presence !== 'optional')
    .map((column) => column.header);
  const remedy =
    row > 0
      ? `表头好像在第 ${row + 1} 行。请删掉它上面的标题行，让表头成为第 1 行。`
      : isCommaed
        ? '各栏之间要用半角逗号。请用 WPS 打开，另存为“CSV（逗号分隔）”。'
        : `第 1 行应是表头，至少要有：${headers.join('、')}。`;
  return {
    rule: 'missing-label',
    severity: 'error',
    message: `这一行里没有一个“${table.title}”表的表头。`,
    remedy,
  };
}
