import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { readCount } from '../values/count.ts';
import { bare } from '../values/plain.ts';
import { OF_MIXED } from './final-year.ts';
import { leaveOutCell } from './left-out.ts';
import { onceForColumn } from './of-section.ts';
import { slotCell } from './slot-cell.ts';
import { cellAt, slotsOf, type SlotColumn, type Subject, value, type Work } from './work.ts';

/** The children of a row who may go to school next: none where it has no such class, null where their number is not clear. */
interface Oldest {
  readonly last: number | null;
  readonly mixed: number | null;
}

/** Of whom a column of last years (学前一年人数) counts: of mixed classes alone, or with those of 大班. */
type Extent = 'mixed' | 'all';

/** How many of a mixed class are in their last year, by a column that may count those of 大班 of the same row too. */
export function lastYearOfMixed(work: Work, subject: Subject, slot: SlotColumn): FoundCell | null {
  const own = slotCell(work, subject, slot, '混龄').cell;
  const { last, mixed } = oldestIn(work, subject.row.cells);
  if (last === 0 || own?.kind !== 'value') return own;
  const stated = Number(own.text);
  const most = mixed ?? Infinity;
  const left = last === null ? -1 : stated - last;
  const fits: Readonly<Record<Extent, boolean>> = { mixed: stated <= most, all: left >= 0 && left <= most };
  const extent = extentOf(work, slot.index) ?? (OF_MIXED.test(slot.head) ? 'mixed' : null);
  const isMixed = fits.mixed && (extent === 'mixed' || (extent === null && !fits.all && last !== null));
  const isAll = fits.all && (extent === 'all' || (extent === null && !fits.mixed));
  if (isMixed) return own;
  if (isAll) return value(String(left), own.place);
  return work.clerk.value({
    table: 'classes',
    key: slot.meaning.key,
    place: own.place,
    kindergarten: subject.known?.name ?? '',
    of: '混龄',
    text: own.text,
    why: '看不准大班的幼儿算不算在内',
    suggestion: fits.all ? String(left) : '',
    ...(mixed !== null && { most: mixed }),
  });
}

/** Where a row has no mixed class, such a column says no more than its 大班 does; another number is told. */
export function hearLastYear(work: Work, { at, row }: Subject): void {
  const { last, mixed } = oldestIn(work, row.cells);
  if (mixed !== 0 || last === 0) return;
  for (const { index } of slotsOf(work, 'classes').filter(isOfRow)) {
    const cell = cellAt(work, at, index);
    const stated = readCount(cell?.text ?? '').stated;
    if (cell === undefined || stated === null) continue;
    if (stated === last) work.clerk.hear(cell.place);
    else leaveOutCell(work, cell);
  }
}

/** A column of last years of the whole row. */
export function isOfRow({ meaning }: SlotColumn): boolean {
  return meaning.key === 'finalYearChildren' && meaning.dims.age === undefined;
}

/** What the rows prove that have 大班 and no mixed class: it stands there again, or nothing does. */
const extentOf = onceForColumn((work: Work, index): Extent | null => {
  const beside = work.section.rows.flatMap(({ cells }) => {
    const { last, mixed } = oldestIn(work, cells);
    return last !== null && last > 0 && mixed === 0
      ? [{ last, stated: readCount(cells[index]?.text ?? '').stated ?? 0 }]
      : [];
  });
  if (beside.some(({ last, stated }) => stated === last)) return 'all';
  return beside.length > 0 && beside.every(({ stated }) => stated === 0) ? 'mixed' : null;
});

function oldestIn(work: Work, cells: readonly GridCell[]): Oldest {
  const of = (age: string): number | null => {
    const counts = slotsOf(work, 'classes')
      .filter(({ meaning }) => meaning.key === 'children' && meaning.dims.age === age)
      .map(({ index }) => bare(cells[index]?.text ?? ''))
      .filter((text) => text !== '')
      .map((text) => readCount(text));
    const isClear = counts.every(({ stated, parsed }) => stated !== null || parsed.kind === 'absent');
    return isClear ? counts.reduce((sum, { stated }) => sum + (stated ?? 0), 0) : null;
  };
  return { last: of('大班'), mixed: of('混龄') };
}
