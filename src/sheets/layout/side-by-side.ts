import { bare } from '../values/plain.ts';
import { TOTAL_ROW } from '../words/lines.ts';
import { type ListBeside, listsOf, ownPath } from './lists-beside.ts';
import { rowKind } from './row-kind.ts';
import type { BodyRow, HeadColumn, Section } from './section.ts';

/**
 * Lists side by side (幼儿园 │ 保教费 │ 幼儿园 │ 保教费), as offices print them to save paper, become one below the other; a column that only one of
 * them has is blank for the others. Where they may be no lists, the columns behind the second name are asked.
 */
export function withoutSideBySide(section: Section): Section {
  const found = listsOf(section);
  if (found === null) return section;
  if (found.are === 'lists') return joined(section, found.lists);
  const behind = section.columns[found.name]?.path.at(-1) ?? '';
  const columns = section.columns.map((column, index) =>
    index > found.name && column.path.length > 0 ? { ...column, behind } : column,
  );
  return { ...section, columns };
}

interface Keyed {
  readonly key: string;
  readonly column: HeadColumn;
}

function joined(section: Section, lists: readonly ListBeside[]): Section {
  const own = lists.map((list) => columnsOf(section.columns, list));
  const columns = new Map<string, HeadColumn>();
  for (const { key, column } of own.flat()) if (!columns.has(key)) columns.set(key, column);
  const rows: BodyRow[] = [];
  const totals: { readonly row: BodyRow; readonly after: number }[] = [];
  lists.forEach((list, at) => {
    const places = [...columns.keys()].map((key) => own[at]?.findIndex((column) => column.key === key) ?? -1);
    for (const { row, isTotal } of inOrder(section)) {
      const part = partOf(row, list, places);
      if (part === null) continue;
      if (isTotalOf(row, list, isTotal)) totals.push({ row: part, after: rows.length });
      else rows.push(part);
    }
  });
  return { ...section, columns: [...columns.values()], rows, totals };
}

/** The columns of a list, each with what it is called in all of them; names are, however each list calls them. */
function columnsOf(columns: readonly HeadColumn[], list: ListBeside): readonly Keyed[] {
  const seen = new Map<string, number>();
  return columns.slice(list.from, list.to).map((column, at) => {
    const path = ownPath(column, list);
    if (list.from + at === list.name)
      return { key: 'name', column: { ...column, path: list.nature === '' ? path : ['幼儿园名称'] } };
    const words = path.map(bare).join('|');
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return { key: `${times} ${words}`, column: { ...column, path } };
  });
}

/** Rows and totals as they stand in the sheet. */
function inOrder({ rows, totals }: Section): readonly { readonly row: BodyRow; readonly isTotal: boolean }[] {
  const totalsAt = (at: number): readonly { readonly row: BodyRow; readonly isTotal: boolean }[] =>
    totals.filter(({ after }) => after === at).map(({ row }) => ({ row, isTotal: true }));
  return [...rows.flatMap((row, at) => [...totalsAt(at), { row, isTotal: false }]), ...totalsAt(rows.length)];
}

/** What a row says in a list; null where that is nothing. */
function partOf(row: BodyRow, { from, over, nature }: ListBeside, places: readonly number[]): BodyRow | null {
  const first = row.cells[from];
  if (first === undefined) return null;
  const blank = { text: '', place: first.place, isCovered: false, isNumber: false };
  const cells = places.map((at) => (at < 0 ? blank : (row.cells[from + at] ?? blank)));
  const isFilled = cells.some(({ text, isCovered }) => text !== '' && !isCovered);
  const group = over === '' && row.group === '' ? nature : over === '' ? row.group : over;
  return isFilled ? { ...row, cells, group } : null;
}

/** One list may end with a total beside a kindergarten of another. */
function isTotalOf({ cells }: BodyRow, { from, to, name }: ListBeside, isTotal: boolean): boolean {
  const own = cells.slice(from, to);
  if (rowKind(own) === 'total') return true;
  const named = bare(cells[name]?.text ?? '');
  return isTotal && (named === '' || TOTAL_ROW.test(named));
}
