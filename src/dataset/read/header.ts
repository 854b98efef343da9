import { columnLetter, type Problem, quoted } from '../issue.ts';
import type { Table } from '../tables/table.ts';
import { withoutInvisible } from './characters.ts';
import { otherTable, wrongTable } from './other-table.ts';
import { headerMeant, labelMeant } from './header-guess.ts';
import type { Placed, Records } from './records.ts';
import { isLowerHeader, type SplitHeader, splitHeaderProblem } from './split-header.ts';
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
  const whole = wholeProblem(table, indexOf.size, records);
  if (whole !== null) {
    return {
      indexOf,
      width: header.length,
      problems: [{ place: { line: 1, row: 1 }, problem: whole }],
      isUsable: false,
    };
  }
  const lacking = missing.map(([, { header: label }]) => label);
  for (const problem of labelProblems(header, table, indexOf, lacking, records)) problems.push(problem);
  return { indexOf, width: header.length, problems, isUsable: isUsable && missing.length === 0 };
}

/** What is wrong with single labels: those that are missing, unknown, or not there above a filled column. `lacking`: the required ones that are missing. */
function labelProblems(
  header: readonly string[],
  table: Table,
  indexOf: ReadonlyMap<string, number>,
  lacking: readonly string[],
  records: Pick<Records, 'walk'>,
): readonly Placed[] {
  const known = new Set(Object.values(table.columns).map((column) => column.header));
  const strange = header.map(plainLabel).map((label) => (known.has(label) ? null : label));
  const taken = new Set<string>();
  const missing = lacking.map((label): Placed => {
    const near = labelMeant(
      label,
      strange.filter((one) => one !== null && one !== '' && !taken.has(one)).map(String),
    );
    if (near !== undefined) taken.add(near);
    return { place: { line: 1, row: 1, header: label }, problem: missingLabel(label, near) };
  });
  const free = Object.entries(table.columns).filter(([key]) => !indexOf.has(key) && !NEVER_ADVISED.has(key));
  const columns = free.map(([, column]) => column);
  const filled = strange.includes('') ? filledColumns(records) : new Set<number>();
  const others = strange.flatMap((label, index): readonly Placed[] => {
    // A label that is told as another one's is not told again.
    if (label === null || taken.has(label)) return [];
    if (label === '') return filled.has(index) ? [at(index, header, BLANK_LABEL)] : [];
    return [at(index, header, unknownLabel(label, headerMeant(label, columns, samplesOf(index, records))))];
  });
  return [...others, ...missing];
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

const SAMPLES = 5;

/** The first filled cells below a label. */
function samplesOf(index: number, { walk }: Pick<Records, 'walk'>): readonly string[] {
  const samples: string[] = [];
  let isHeader = true;
  for (const record of walk()) {
    const cell = isHeader ? '' : (record[index] ?? '').trim();
    isHeader = false;
    if (cell !== '' && samples.push(cell) === SAMPLES) break;
  }
  return samples;
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

function unknownLabel(label: string, near: string | undefined): Problem {
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

function missingLabel(header: string, near: string | undefined): Problem {
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

/** What is wrong with the header as a whole: it is split over two rows, or none of it is in the first. */
function wholeProblem(table: Table, found: number, records: Pick<Records, 'walk'>): Problem | null {
  const first: (readonly string[])[] = [];
  for (const record of records.walk()) if (first.push(record) === LOOK_AHEAD) break;
  const known = new Set(Object.values(table.columns).map((column) => column.header));
  const isHeader = (label: string): boolean => known.has(label);
  const split = splitHeader(
    first.map((record) => record.map(plainLabel)),
    isHeader,
  );
  if (split !== null && (found === 0 || split.rows[0] === 1)) return splitHeaderProblem(split);
  const other = otherTable(table, first[0]?.map(plainLabel) ?? []);
  if (other !== null) return wrongTable(table, other);
  return found === 0 ? noHeader(table, first, isHeader) : null;
}

/** The first two records, one under the other, that make a header together. */
function splitHeader(
  first: readonly (readonly string[])[],
  isHeader: (label: string) => boolean,
): SplitHeader | null {
  const upper = first.findIndex((labels) => labels.filter(isHeader).length >= 2);
  const lower = first[upper + 1];
  if (upper === -1 || lower === undefined || !isLowerHeader(first[upper] ?? [], lower, isHeader)) return null;
  return { rows: [upper + 1, upper + 2], lower: lower.filter(isHeader) };
}

/** No header is known: title rows above it, full-width commas, or another table's file. */
function noHeader(
  table: Table,
  first: readonly (readonly string[])[],
  isHeader: (label: string) => boolean,
): Problem {
  const row = first.findIndex((record) => record.filter((cell) => isHeader(plainLabel(cell))).length >= 2);
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
