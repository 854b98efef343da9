import { groupBy } from '../../domain/grouping.ts';
import { columnLetter, type Issue, issueAt } from '../issue.ts';
import type { Column } from '../tables/column.ts';
import { readCell } from './cell.ts';

/** A column of a file and where it stands there. */
export interface StandingColumn {
  readonly column: Column;
  readonly index: number;
}

/** Fewer rows may be wrong by chance. */
const LEAST_ROWS = 3;

/**
 * The issues of a table, with those of two columns whose contents stand each under the other's header told once: every filled cell of both is
 * refused, and each would be taken by the other column. `cellsOf` gives the records below the header.
 */
export function tellSwappedColumns(
  issues: readonly Issue[],
  file: string,
  columns: readonly StandingColumn[],
  cellsOf: () => readonly (readonly string[])[],
): readonly Issue[] {
  const refused = groupBy(issues, ({ severity, row, column }) =>
    severity === 'error' && row !== null && row > 1 ? column : null,
  );
  const suspects = columns.filter(
    ({ index }) => (refused.get(columnLetter(index))?.length ?? 0) >= LEAST_ROWS,
  );
  if (suspects.length < 2) return issues;
  const cells = cellsOf();
  const filled = ({ index }: StandingColumn): readonly string[] =>
    cells.map((record) => record[index] ?? '').filter((cell) => cell.trim() !== '');
  const wrong = suspects.filter((one) => refused.get(columnLetter(one.index))?.length === filled(one).length);
  for (const [at, one] of wrong.entries()) {
    const other = wrong
      .slice(at + 1)
      .find((candidate) => takes(candidate.column, filled(one)) && takes(one.column, filled(candidate)));
    if (other) return [...without(issues, one, other), swapped(file, one, other)];
  }
  return issues;
}

function takes(column: Column, texts: readonly string[]): boolean {
  return texts.every((text) => readCell(text, column).problem?.severity !== 'error');
}

function without(
  issues: readonly Issue[],
  ...columns: readonly [StandingColumn, StandingColumn]
): readonly Issue[] {
  const letters = new Set(columns.map(({ index }) => columnLetter(index)));
  return issues.filter(({ row, column }) => row === 1 || column === null || !letters.has(column));
}

function swapped(file: string, ...columns: readonly [StandingColumn, StandingColumn]): Issue {
  const [one, other] = columns[0].index < columns[1].index ? columns : [columns[1], columns[0]];
  const [left, right] = [one, other].map(
    ({ column, index }) => `${columnLetter(index)} 列「${column.header}」`,
  );
  return issueAt(
    file,
    { line: 1, row: 1, column: columnLetter(one.index), header: one.column.header },
    {
      rule: 'swapped-columns',
      severity: 'error',
      message: `${left}和 ${right}的内容对调了：每一格都像是另一栏的。`,
      remedy: '把这两列的表头对换（内容不动），再检查一次。',
    },
  );
}
