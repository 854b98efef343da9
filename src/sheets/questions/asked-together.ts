import { groupBy } from '../../domain/grouping.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { FoundRow } from '../found.ts';
import { cellValue } from '../present/cell-values.ts';
import type { Question } from '../question.ts';

/**
 * The questions of sheets that ask for one cell of one row: of a sheet that is handed over as workbook and as CSV, each question comes twice.
 * Each group is what one answer is good for.
 */
export function askedTogether(rows: readonly FoundRow[]): readonly (readonly Question[])[] {
  const asked = rows.flatMap((row) =>
    Object.entries(row.cells).flatMap(([column, cell]) =>
      cell.kind === 'asked' ? [{ row, column, question: cell.question }] : [],
    ),
  );
  const byCell = groupBy(asked, ({ row, column, question }) =>
    [row.table, rowId(row), column, question.kind, question.field, question.of, question.text].join('|'),
  );
  return [...byCell.values()]
    .map((all) => all.map(({ question }) => question))
    .filter((all) => all.length > 1);
}

/** What is known of the key of a row; where some of it is asked, all that is known of the row. */
function rowId({ table, cells }: FoundRow): string {
  const { key, columns } = tableNamed(table);
  const isKnown = key.every((name) => cells[name]?.kind !== 'asked');
  return (isKnown ? key : Object.keys(columns))
    .map((name) => {
      const [cell, column] = [cells[name], columns[name]];
      if (cell === undefined || column === undefined) return '';
      return cell.kind === 'value' ? cellValue(column, cell.text).text : `?${cell.question.text}`;
    })
    .join('|');
}
