import { groupBy } from '../../domain/grouping.ts';
import type { FoundRow } from '../found.ts';
import { keyValues } from '../present/cell-values.ts';
import type { Desk } from '../question.ts';
import { type FoundEntry, textsOf } from './found-entries.ts';
import { isHollow } from './main-cells.ts';
import { askEnd, askOverlap } from './merge-questions.ts';
import { isReplaced, type Spell, type SpellTable, succeed } from './spells.ts';
import { itemKeys, spellOf, type TableDraft } from './table-draft.ts';

/** Entries that follow each other in time, item by item and from the oldest day on. */
export function mergeSpells(
  draft: TableDraft,
  entries: readonly FoundEntry[],
  table: SpellTable,
  desk: Desk,
): readonly FoundRow[] {
  const days = groupBy(entries, (entry) => spellOf(entry, draft, table, textsOf(entry)).from);
  return [...days.keys()].sort().flatMap((day) => {
    const items = groupBy(days.get(day) ?? [], (entry) => itemKey(draft, entry));
    return [...items.values()].flatMap((item) => mergeDay(draft, item, table, desk));
  });
}

function itemKey({ present: { name, table } }: TableDraft, entry: FoundEntry): string {
  return keyValues(table, itemKeys(name), textsOf(entry)).join('|');
}

/** What is said of one item from one day on. What is said for all ages stands before what is said for one. */
function mergeDay(
  draft: TableDraft,
  entries: readonly FoundEntry[],
  table: SpellTable,
  desk: Desk,
): readonly FoundRow[] {
  const fresh = entries.filter((entry) => {
    const standing = draft.rowOf(entry.key);
    if (standing !== undefined) draft.correct(standing, entry);
    return standing === undefined;
  });
  const coming = fresh.filter((entry) => isHollow(entry, draft.present));
  const begun = fresh.filter((entry) => !coming.includes(entry));
  const [forAll, forSome] = [begun.filter(isForAll), begun.filter((entry) => !isForAll(entry))];
  return [
    ...coming.flatMap(({ rows }) => rows),
    ...beginSpells(draft, forAll, coming, table, desk),
    ...beginSpells(draft, forSome, coming, table, desk),
  ];
}

function isForAll({ cells }: FoundEntry): boolean {
  return cells['ageGroup']?.text === '全部';
}

/** Lets new spells of one item and day begin; others of that day are `coming` once they are answered. Returns the found rows that wait. */
function beginSpells(
  draft: TableDraft,
  fresh: readonly FoundEntry[],
  coming: readonly FoundEntry[],
  table: SpellTable,
  desk: Desk,
): readonly FoundRow[] {
  const [first] = fresh;
  if (first === undefined) return [];
  const standing = draft.itemRows(first).map((row) => spellOf(row, draft, table, row.row.cells));
  const asSpell = (entry: FoundEntry): Spell<FoundEntry> => spellOf(entry, draft, table, textsOf(entry));
  const [begun, expected] = [fresh.map(asSpell), coming.map(asSpell)];
  const outcome = succeed(standing, begun, (row, because) =>
    isReplaced(row, [...begun, ...expected]) ? null : askEnd(draft, row, because, desk),
  );
  for (const { row, until, because } of outcome.ends) draft.end(row, until, because.place);
  for (const { row, until } of outcome.added) {
    draft.add(row, row.cells['until'] === undefined && until !== '' ? { until } : {});
  }
  const keys = new Set([...draft.present.table.key, 'until']);
  // What is said of other ages completes nothing: read again, when more stands there, it would say another thing.
  for (const { row, by, isOfSameAges } of outcome.said)
    draft.complete(by, isOfSameAges ? row : { ...row, cells: {} }, keys);
  for (const { row, against } of outcome.waiting) {
    // Against a row that began earlier its end was asked.
    const isSameDay = standing.some(({ of, from }) => of === against && from === begun[0]?.from);
    if (against !== null && isSameDay)
      askOverlap(draft, { cells: textsOf(row), place: row.place }, against, desk);
  }
  return outcome.waiting.flatMap(({ row }) => row.rows);
}
