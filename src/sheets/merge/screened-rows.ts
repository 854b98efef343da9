import { groupBy } from '../../domain/grouping.ts';
import { columnLetter } from '../../dataset/issue.ts';
import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import { privacyIssues } from '../../dataset/privacy/privacy.ts';
import { quoteCsv } from '../../dataset/serialise.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Column } from '../../dataset/tables/column.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import { type FoundCell, type FoundRow, textOf } from '../found.ts';
import { saidInList } from '../questions/answer-words.ts';

export interface ScreenedRows {
  readonly rows: readonly FoundRow[];
  /** How many cells were left out because the privacy gate is sure of them. */
  readonly persons: number;
}

/** The found rows without what the privacy gate would refuse: it must not get into a file first. Such a cell is asked. */
export function screenedRows(found: readonly FoundRow[]): ScreenedRows {
  const personal = new Map<FoundRow, readonly string[]>();
  for (const [table, rows] of groupBy(found, (row) => row.table)) findPersonal(table, rows, personal);
  if (personal.size === 0) return { rows: found, persons: 0 };
  const rows = found.map((row) => withoutPersonal(row, personal.get(row) ?? []));
  return { rows, persons: [...personal.values()].reduce((sum, keys) => sum + keys.length, 0) };
}

/** Lets the gate look at the rows as at a file of their table, and puts the columns that it refuses under their rows. */
function findPersonal(
  table: TableName,
  rows: readonly FoundRow[],
  personal: Map<FoundRow, readonly string[]>,
): void {
  const keys = Object.keys(tableNamed(table).columns);
  const headers = Object.values(tableNamed(table).columns).map(({ header }) => header);
  const lines = rows.map(({ cells }) => keys.map((key) => textOf(cells[key])));
  const text = [headers, ...lines].map((line) => line.map(quoteCsv).join(',')).join('\n');
  const issues = privacyIssues(new Map([[`${table}.csv`, text]]), { bureauEmail: '' }, []);
  for (const { severity, row: number, column } of issues) {
    const key = keys.find((_, index) => columnLetter(index) === column);
    if (severity !== 'error' || key === undefined || number === null) continue;
    // At the header stands what is wrong with the whole column.
    const concerned =
      number === 1 ? rows.filter(({ cells }) => textOf(cells[key]) !== '') : [rows[number - 2]];
    for (const row of concerned) {
      if (row !== undefined) personal.set(row, [...new Set([...(personal.get(row) ?? []), key])]);
    }
  }
}

function withoutPersonal(row: FoundRow, keys: readonly string[]): FoundRow {
  if (keys.length === 0) return row;
  const { columns } = tableNamed(row.table);
  const asked = keys.flatMap((key) => {
    const [cell, column] = [row.cells[key], columns[key]];
    return cell?.kind === 'value' && column ? [[key, askedInstead(row, column, cell)] as const] : [];
  });
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(asked) } };
}

function askedInstead(
  row: FoundRow,
  column: Column,
  { text, place }: Extract<FoundCell, { kind: 'value' }>,
): FoundCell {
  return {
    kind: 'asked',
    question: {
      kind: 'value',
      place,
      kindergarten: textOf(row.cells['name']) || textOf(row.cells['code']),
      table: row.table,
      field: column.header,
      of: '',
      text: withMasks(text),
      question: `这一格里有个人信息，没有写入。${column.header}应当怎么填？${saidInList(column.about)}`,
      suggestion: '',
    },
  };
}
