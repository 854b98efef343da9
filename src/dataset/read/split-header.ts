import type { Problem } from '../issue.ts';

/** Records that together are one header, as printed tables have it: a group over its columns. */
export interface SplitHeader {
  /** As WPS numbers them. */
  readonly rows: readonly [number, number];
  /** Headers that stand in the lower one. */
  readonly lower: readonly string[];
}

/**
 * Whether a record is the lower part of a header whose upper part is `upper`: it holds headers of the table itself, or words alone below
 * labels that are empty or no headers, and no key. Both as plain labels.
 */
export function isLowerHeader(
  upper: readonly string[],
  record: readonly string[],
  isHeader: (label: string) => boolean,
): boolean {
  const filled = record.flatMap((label, index) => (label === '' ? [] : [index]));
  if (filled.every((index) => record[index] === upper[index])) return false;
  const headers = filled.filter((index) => isHeader(record[index] ?? '') && record[index] !== upper[index]);
  if (headers.length >= 2) return true;
  const belowNone = filled.filter((index) => !isHeader(upper[index] ?? ''));
  const isWords = filled.every((index) => !/\d{2}/.test(record[index] ?? ''));
  return (
    filled.length >= 2 &&
    isWords &&
    belowNone.length * 2 >= filled.length &&
    startsEmpty(upper, record, isHeader)
  );
}

/** Whether nothing stands below the first column that is a header: data begin with a code. */
function startsEmpty(
  upper: readonly string[],
  record: readonly string[],
  isHeader: (label: string) => boolean,
): boolean {
  const first = upper.findIndex(isHeader);
  return first !== -1 && (record[first] ?? '') === '';
}

const NAMED = 3;

export function splitHeaderProblem({ rows: [upper, lower], lower: headers }: SplitHeader): Problem {
  const named = headers
    .slice(0, NAMED)
    .map((header) => `“${header}”`)
    .join('、');
  const example = named === '' ? '' : `（如${named}）`;
  const above = upper === 1 ? '' : '，连同上面的标题行';
  return {
    rule: 'missing-label',
    severity: 'error',
    message: `表头分成了第 ${upper}、${lower} 两行，这里只能有一行。`,
    remedy: `取消表头里的合并，把下一行的小标题${example}写到上一行，每一列一个表头，再删去空出来的第 ${lower} 行${above}。原样的表也可以用 npm run import 导入。`,
  };
}
