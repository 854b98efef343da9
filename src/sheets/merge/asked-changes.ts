import { HISTORY_FIELDS } from '../../domain/code-lists.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import type { FoundCell, FoundRow } from '../found.ts';
import { cellValue, saysTheSame } from '../present/cell-values.ts';
import type { Desk } from '../question.ts';
import type { FoundEntry, FoundText } from './found-entries.ts';
import { askSince, askWhich } from './merge-questions.ts';
import type { DraftRow, TableDraft } from './table-draft.ts';

/**
 * Columns of a kindergarten that no sheet changes without a question. What a list calls it is seldom its full name; a closing has rows of its own; and
 * rates of past years need to know until when its nature was another.
 */
function isAskedToChange(table: TableName, key: string, header: string): boolean {
  return table === 'kindergartens' && (key === 'name' || key === 'status' || isKeptInHistory(header));
}

function isKeptInHistory(header: string): boolean {
  return HISTORY_FIELDS.some((field) => field === header);
}

/** An entry without the changes that are asked first and not answered. What changed on a day gets its row among the former names, or in the history. */
export function withAnsweredChanges(
  draft: TableDraft,
  standing: DraftRow,
  entry: FoundEntry,
  desk: Desk,
): FoundEntry {
  const { name, table } = draft.present;
  const cells = Object.entries(entry.cells).flatMap(([key, said]) => {
    const [column, stands] = [table.columns[key], standing.row.cells[key] ?? ''];
    const isFree = column === undefined || !isAskedToChange(name, key, column.header);
    if (isFree || stands.trim() === '' || saysTheSame(column, stands, said.text))
      return [[key, said] as const];
    // A former name, or a short one, is no other name.
    const others = key === 'name' ? draft.words.otherNamesOf(standing.row.cells['code'] ?? '') : [];
    if (others.some((other) => saysTheSame(column, other, said.text))) return [];
    const text = draft.words.since.isOld(draft, entry.key, said)
      ? said
      : changed(draft, standing, { key, said }, desk);
    return text === null ? [] : [[key, text] as const];
  });
  return { ...entry, cells: Object.fromEntries(cells) };
}

/** What a cell is to say once it is answered what is right, and since when; null while that is open, and where it stays. */
function changed(
  draft: TableDraft,
  { row }: DraftRow,
  { key, said }: { readonly key: string; readonly said: FoundText },
  desk: Desk,
): FoundText | null {
  const [column, stands] = [draft.present.table.columns[key], row.cells[key] ?? ''];
  const at = { cells: row.cells, column: key };
  const { isNew } = draft.words.since;
  const text = isNew(said) ? said.text : askWhich(draft, at, said, { desk, isCorrected: false });
  if (text === null) draft.asking.add(said.place.file);
  if (text === null || text === '' || column === undefined || saysTheSame(column, stands, text)) return null;
  if (key === 'status') return { ...said, text, isDecided: isNew({ text, place: said.place }) };
  const day = askSince(draft, at, { text, place: said.place }, desk);
  if (day === null) {
    draft.asking.add(said.place.file);
    return null;
  }
  const isDecided = [text, day].some((answer) => isNew({ text: answer, place: said.place }));
  if (isDecided && day !== '') draft.follows.push(rowOfChange(draft, at, day, said));
  return { ...said, text, isDecided };
}

/** The row that tells what stood until a day. */
function rowOfChange(
  { present: { table } }: TableDraft,
  { cells, column }: { readonly cells: Readonly<Record<string, string>>; readonly column: string },
  day: string,
  { place }: FoundText,
): FoundRow {
  const value = (text: string): FoundCell => ({ kind: 'value', text, place });
  const textOf = (key: string): string => {
    const known = table.columns[key];
    return known === undefined ? '' : cellValue(known, cells[key] ?? '').text;
  };
  const code = value(textOf('code'));
  if (column === 'name') {
    const names = {
      formerCode: code,
      currentCode: code,
      type: value('更名'),
      formerName: value(textOf('name')),
    };
    return { table: 'former_codes', place, cells: { ...names, date: value(day) } };
  }
  const field = value(table.columns[column]?.header ?? '');
  const cellsOf = { code, effectiveFrom: value(day), field, formerValue: value(textOf(column)) };
  return { table: 'kindergarten_history', place, cells: cellsOf };
}
