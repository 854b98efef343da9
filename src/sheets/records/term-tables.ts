import type { Grid, GridCell } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import { topicOf } from '../columns/topic.ts';
import type { DroppedPart } from '../found.ts';
import type { Section, TermRow } from '../layout/section.ts';
import { placeId } from '../place.ts';
import { bare, isDitto, isNothing } from '../values/plain.ts';
import { isOfAll } from './item-table.ts';
import { isOfMatter, isOfOne, isOtherwise } from './table-of-some.ts';

interface Sheet {
  readonly grid: Grid;
  readonly sections: readonly Section[];
}

interface Parted<S extends Sheet> {
  /** Without those that only tell what holds of items. */
  readonly sheets: readonly S[];
  readonly terms: readonly TermRow[];
  readonly dropped: readonly DroppedPart[];
}

/** What such a table may tell of an item, by the column of 收费; 适用幼儿园 names whom. */
const TOLD = ['category', 'service', 'refund', 'voluntary'] as const;
/** What documents a rule rests on is no document of a price. */
const UNTOLD: ReadonlySet<string> = new Set(['basis']);

/**
 * 收费项目 │ 适用幼儿园 │ 服务内容 │ 退费办法 │ 是否自愿, and no price: a table that is of no kindergarten but of items. What it says of an item is said of all
 * prices that are handed over with it, of whom its column names. One whose title is of some, or whose notes tell it otherwise, stays what it is.
 */
export function withoutTermTables<S extends Sheet>(sheets: readonly S[]): Parted<S> {
  const terms: TermRow[] = [];
  const dropped: DroppedPart[] = [];
  const kept = sheets.filter((sheet) => {
    const { grid, sections } = sheet;
    const rows = sections.map(termRows);
    if (grid.isHidden || rows.length === 0 || rows.includes(null)) return true;
    if (!isOfAll(sheet, sheets) || isOfOne(sections) || sections.some(isOtherwise)) return true;
    if (!isOfMatter(grid.sheet)) return true;
    for (const row of rows.flatMap((own) => own ?? [])) terms.push(row);
    dropped.push({
      place: { file: grid.file, sheet: grid.sheet, cell: 'A1' },
      kind: '说明',
      text: `${grid.sheet ?? grid.file}：各收费项目的服务内容和退费办法，用在一起交来的各张收费表上`,
    });
    return false;
  });
  return { sheets: kept, terms, dropped };
}

/** The rows of a table of nothing but items and what holds of them; null where it has anything else. */
function termRows(section: Section): readonly TermRow[] | null {
  const { columns, rows, totals, isTurned } = section;
  if (isTurned || totals.length > 0 || rows.length === 0 || topicOf(section) !== 'fees') return null;
  const at = new Map<string, number>();
  for (const [index, { path }] of columns.entries()) {
    const key = keyOf(path);
    const isBlank = rows.every(({ cells }) => isNothing(bare(cells[index]?.text ?? '')));
    if (key === 'serial' || UNTOLD.has(key) || isBlank) continue;
    if (key === '' || at.has(key)) return null;
    at.set(key, index);
  }
  const isTold = at.has('service') || at.has('refund');
  // One that does not say whom it is for is of its own book (`item-table.ts`).
  if (!at.has('item') || !at.has('whose') || !isTold) return null;
  const last = new Map<string, GridCell>();
  const told = rows.map(({ cells }): TermRow | null => {
    const cellOf = (key: string): GridCell | undefined => {
      const cell = cells[at.get(key) ?? -1];
      if (cell === undefined || isDitto(cell.text)) return last.get(key);
      last.set(key, cell);
      return isNothing(bare(cell.text)) ? undefined : cell;
    };
    const item = cellOf('item');
    const whose = cellOf('whose');
    const entries = TOLD.flatMap((key) => {
      const cell = cellOf(key);
      return cell === undefined ? [] : [[key, cell] as const];
    });
    return item === undefined ? null : { item, whose, ...Object.fromEntries(entries) };
  });
  return told.includes(null) ? null : joined(told.filter((row) => row !== null));
}

/** Rows that one merged cell names the item of, for the same kindergartens, are one. */
function joined(rows: readonly TermRow[]): readonly TermRow[] {
  const all: TermRow[] = [];
  for (const row of rows) {
    const before = all.at(-1);
    const isMore =
      before !== undefined &&
      placeId(before.item.place) === placeId(row.item.place) &&
      bare(before.whose?.text ?? '') === bare(row.whose?.text ?? '');
    if (isMore) all.pop();
    const more = (key: 'service' | 'refund'): GridCell | undefined => together(before?.[key], row[key]);
    all.push(isMore ? { ...before, service: more('service'), refund: more('refund') } : row);
  }
  return all;
}

function together(one: GridCell | undefined, other: GridCell | undefined): GridCell | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.text.includes(other.text)
    ? one
    : { ...one, text: `${one.text.replace(/[。；;]$/, '')}；${other.text}` };
}

/** The column of 收费 that a head means, `whose` over whom it is for, `serial` over numbers; empty for anything else. */
function keyOf(path: readonly string[]): string {
  const [only, another] = path.flatMap(piecesOf);
  if (only === undefined) return 'serial';
  if (another !== undefined) return '';
  for (const term of only.terms) {
    if (term.is === 'role' && (term.role === 'name' || term.role === 'serial'))
      return term.role === 'name' ? 'whose' : 'serial';
    if (term.is !== 'field' || term.table !== 'fees') continue;
    const { key } = term;
    if (key === 'item' || UNTOLD.has(key) || TOLD.some((one) => one === key)) return key;
    if (key === 'ageGroup' && /对象|范围/.test(only.word)) return 'whose';
  }
  return '';
}
