import { forbiddenWord } from '../../dataset/checks/fee-name.ts';
import type { FoundRow } from '../found.ts';
import { cellValue } from '../present/cell-values.ts';
import type { PresentTable } from '../present/present-table.ts';
import type { Desk } from '../question.ts';
import { withAnsweredChanges } from './asked-changes.ts';
import { besideClasses } from './class-totals.ts';
import { type FoundEntry, foundEntries, textsOf } from './found-entries.ts';
import { isHollow, mainCell } from './main-cells.ts';
import { askDispute, askForbidden, askRefused, askTotal } from './merge-questions.ts';
import { mergeSpells } from './merge-spells.ts';
import { fillMissing, type IsLeftEmpty } from './missing-cells.ts';
import type { MergedTable } from './merged.ts';
import { subjectOf } from './placed-rows.ts';
import { SPELL_TABLES } from './spells.ts';
import { type DraftRow, type DraftWords, TableDraft } from './table-draft.ts';

/** What merging asks, and how it names things. */
export interface MergeContext extends DraftWords {
  readonly desk: Desk;
  readonly isLeftEmpty: IsLeftEmpty;
}

/**
 * Merges the found rows of one table into it. Rows of other keys are left alone; a cell that is asked keeps what stood. Merging the same rows
 * again changes nothing.
 */
export function mergeTable(
  present: PresentTable,
  found: readonly FoundRow[],
  context: MergeContext,
): MergedTable {
  const { table } = present;
  const draft = new TableDraft(present, context);
  const { desk } = context;
  const { entries: all, waiting } = foundEntries(table, found, {
    dispute: (at, said) => askDispute(draft, at, said, desk),
    refuse: (at, said, refusal) => askRefused(draft, at, said, refusal, desk),
  });
  const undecided: FoundRow[] = [];
  const entries = all.filter((entry) => {
    if (draft.rowOf(entry.key) !== undefined) return true;
    if (context.since.isRemoved(draft, entry)) return false;
    const forbidden = isForbidden(draft, entry, desk);
    if (forbidden === null) for (const row of entry.rows) undecided.push(row);
    return forbidden === false;
  });
  draft.order = [...new Set(entries.map((entry) => subjectOf(present, { cells: textsOf(entry) })))];
  const spells = SPELL_TABLES[present.name];
  const late =
    spells === undefined ? mergeEach(draft, entries, desk) : mergeSpells(draft, entries, spells, desk);
  fillMissing(draft, entries, desk, context.isLeftEmpty);
  const unwritten = [...waiting, ...late, ...undecided];
  const lost = unwritten.filter((row) => !undecided.includes(row) && isLost(present, row));
  for (const row of lost) draft.keep(row, lostWords(present, row));
  return {
    present,
    rows: draft.rows,
    added: draft.added,
    changed: draft.changed,
    unchanged: draft.unchanged,
    kept: draft.kept,
    corrected: draft.corrected,
    met: draft.met,
    follows: draft.follows,
    asking: [...draft.asking],
    waiting: unwritten.filter((row) => !lost.includes(row)),
  };
}

/** Whether a new price is left out since its item may not be charged, which is told; null while that is asked. */
function isForbidden(draft: TableDraft, entry: FoundEntry, desk: Desk): boolean | null {
  const item = draft.present.name === 'fees' ? (entry.cells['item']?.text ?? '') : '';
  const word = forbiddenWord(item);
  // What is charged no more may stand as history.
  if (word === null || entry.cells['until'] !== undefined) return false;
  const answer = askForbidden(draft, entry, desk);
  if (answer === '是') return false;
  if (answer !== null) draft.keep(entry, `“${word}”这类收费是禁止的，没有写。`);
  return answer === null ? null : true;
}

/** Whether a row has nothing to wait for: what was asked of it and nobody knows is asked no more. */
function isLost(present: PresentTable, row: FoundRow): boolean {
  const cells = Object.entries(row.cells);
  const isOnlyKey = cells.every(([key]) => present.table.key.includes(key));
  return cells.every(([, { kind }]) => kind === 'value') && (isOnlyKey || lacking(present, row).length > 0);
}

/** The headers of what a row must have to be written. */
function lacking({ table, name }: PresentTable, { cells }: FoundRow): readonly string[] {
  const wanted = [
    ...table.key.filter((key) => table.columns[key]?.presence !== 'optional'),
    mainCell(name) ?? '',
  ];
  return wanted.flatMap((key) => (cells[key] === undefined ? (table.columns[key]?.header ?? []) : []));
}

function lostWords(present: PresentTable, row: FoundRow): string {
  const headers = lacking(present, row);
  return headers.length === 0 ? '没有要写的内容。' : `没有${headers.join('、')}，没有写入。`;
}

/** Each entry by itself. Returns the found rows that wait. */
function mergeEach(draft: TableDraft, entries: readonly FoundEntry[], desk: Desk): readonly FoundRow[] {
  const { name } = draft.present;
  return entries.flatMap((entry) => {
    const standing = draft.rowOf(entry.key);
    if (standing !== undefined) {
      if (isOlder(draft, standing, entry)) draft.keep(entry, '表里的是后来统计的，没有改动。');
      else draft.correct(standing, withAnsweredChanges(draft, standing, entry, desk));
      return [];
    }
    if (isHollow(entry, draft.present)) return entry.rows;
    const beside = name === 'classes' ? besideClasses(draft.itemRows(entry), textsOf(entry)) : null;
    if (beside === null) draft.add(entry);
    else if (beside === 'said') draft.unchanged += entry.count;
    else {
      askTotal(draft, { cells: textsOf(entry), place: entry.place }, beside.stands, desk);
      return entry.rows;
    }
    return [];
  });
}

/** Whether an entry was counted before what stands: 统计日期 is no part of the key of a class. */
function isOlder({ present }: TableDraft, { row }: DraftRow, { cells }: FoundEntry): boolean {
  const { datedBy, key, columns } = present.table;
  const column = datedBy === undefined ? undefined : columns[datedBy];
  const [stands, says] = [row.cells[datedBy ?? ''] ?? '', cells[datedBy ?? '']?.text ?? ''];
  if (column === undefined || datedBy === undefined || key.includes(datedBy) || stands === '' || says === '')
    return false;
  return cellValue(column, says).text < cellValue(column, stands).text;
}
