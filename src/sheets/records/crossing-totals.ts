import { POSTS } from '../../domain/code-lists.ts';
import type { FoundCell } from '../found.ts';
import { type Count, readCount } from '../values/count.ts';
import { onceForSection } from './of-section.ts';
import { countsOf, sumOf, type Total, totalsOf } from './total-rows.ts';
import { slotsOf, type Subject, type Work } from './work.ts';

/** How many hold a post in one row, where the total of the row and that of the column both say so many less (`over`; below nothing, more). */
interface Crossing {
  readonly row: number;
  readonly column: number;
  readonly over: number;
}

/**
 * The counts of posts that neither the total of their row nor one below their column bears out, both by as much, and no other row and column of it do: the
 * one number that is wrong, if not both totals are.
 */
const crossingsOf = onceForSection((work: Work): readonly Crossing[] => {
  const posts = slotsOf(work, 'staffing').filter(
    ({ meaning: { key, dims } }) => key === 'headcount' && dims.post !== undefined,
  );
  const whole = work.head.columns.find(
    ({ meaning }) => meaning.is === 'sum' && meaning.table === 'staffing' && meaning.key === 'headcount',
  );
  // Persons may stand in a column that nobody understands yet.
  const isOpen = work.head.columns.some(({ meaning }) => meaning.is === 'unknown');
  if (whole === undefined || isOpen || posts.length < 2) return [];
  const overs = work.section.rows.map(({ cells }, row): number => {
    const { stated } = readCount(cells[whole.index]?.text ?? '');
    const sum = clearSum(posts.flatMap(({ index }) => countsOf(work, index)[row] ?? []));
    return stated === null || sum === null ? 0 : sum - stated;
  });
  const found = totalsOf(work).flatMap((total) =>
    crossingsIn(
      total,
      posts.map(({ index }) => ({ column: index, over: overOf(work, total, index) })),
      overs,
    ),
  );
  return [...new Map(found.map((one) => [`${one.row} ${one.column}`, one])).values()];
});

/** Who also holds another post (1（兼）) may be in a total or not. */
function clearSum(counts: readonly Count[]): number | null {
  return counts.some(({ parsed }) => parsed.kind === 'unclear') ? null : sumOf(counts);
}

function overOf(work: Work, { start, after, cells }: Total, index: number): number {
  const { stated } = readCount(cells[index]?.text ?? '');
  const sum = clearSum(countsOf(work, index).slice(start, after));
  return stated === null || sum === null ? 0 : sum - stated;
}

function crossingsIn(
  { start, after }: Total,
  columns: readonly Omit<Crossing, 'row'>[],
  overs: readonly number[],
): readonly Crossing[] {
  return columns.flatMap(({ column, over }) => {
    const rows = overs.flatMap((one, row) => (row >= start && row < after && one === over ? [row] : []));
    const [row, another] = rows;
    const isOnly = columns.every((other) => other.column === column || other.over !== over);
    return over === 0 ||
      (over < 0 && columns.length < POSTS.length) ||
      !isOnly ||
      row === undefined ||
      another !== undefined
      ? []
      : [{ row, column, over }];
  });
}

/** Whether it is one such number that a total below its column does not add up to. */
export function isExplained(work: Work, column: number, { start, after }: Total, over: number): boolean {
  return crossingsOf(work).some(
    (one) => one.column === column && one.over === over && one.row >= start && one.row < after,
  );
}

/** A number that the totals of its row and its column do not bear out, asked with what they leave of it; null where they do, or where it is answered that nobody knows. */
export function doubtedCount(
  work: Work,
  { at, known, row }: Subject,
  columns: readonly number[],
  of: string,
): FoundCell | null {
  const crossing = crossingsOf(work).find((one) => one.row === at && columns.includes(one.column));
  const cell = row.cells[crossing?.column ?? -1];
  if (crossing === undefined || cell === undefined) return null;
  const { over } = crossing;
  const left = (readCount(cell.text).stated ?? 0) - over;
  if (left < 0) return null;
  return work.clerk.value({
    table: 'staffing',
    key: 'headcount',
    place: cell.place,
    kindergarten: known?.name ?? '',
    of,
    text: cell.text,
    why: `这一行的总数和这一列的小计都比各项加起来${over > 0 ? '少' : '多'} ${Math.abs(over)}`,
    suggestion: String(left),
  });
}
