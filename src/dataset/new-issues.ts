import type { Issue } from './issue.ts';

/** By file: the number before of each row, by the one that it will have; null of a row that is new. */
export type FormerRows = ReadonlyMap<string, ReadonlyMap<number, number | null>>;

/** The issues after a change that were not there before, under the rows as they will stand. One whose row only moved is not new. */
export function newIssues(
  before: readonly Issue[],
  after: readonly Issue[],
  formerRows: FormerRows,
): readonly Issue[] {
  const known = new Map<string, number>();
  for (const issue of before) {
    const sign = signOf(issue, issue.row);
    known.set(sign, (known.get(sign) ?? 0) + 1);
  }
  return after.filter((issue) => {
    const rows = formerRows.get(issue.file);
    const row = issue.row === null || rows === undefined ? issue.row : (rows.get(issue.row) ?? issue.row);
    const isOfNewRow = issue.row !== null && rows?.get(issue.row) === null;
    if (isOfNewRow) return true;
    const sign = signOf(issue, row);
    const left = known.get(sign) ?? 0;
    if (left > 0) known.set(sign, left - 1);
    return left === 0;
  });
}

/**
 * What an issue is, with its row before the change. What is said of a cell tells it apart only where it has no row: a median of all may have moved with
 * the change.
 */
function signOf({ file, rule, severity, header, value, message }: Issue, row: number | null): string {
  const said = row === null ? message.replace(/第 \d+(?: 到 \d+)? 行/g, '') : '';
  return [file, rule, severity, header, value, row, said].join('\n');
}
