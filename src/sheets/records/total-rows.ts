import type { GridCell } from '../book/grid.ts';
import type { Known } from '../names/register.ts';
import { type Count, readCount } from '../values/count.ts';
import { bare } from '../values/plain.ts';
import { SUBTOTAL_ROW, TOTAL_ROW } from '../words/lines.ts';
import { onceForColumn, onceForSection } from './of-section.ts';
import { isTotalOf, wordOf } from './total-name.ts';
import { nameColumn, type Work } from './work.ts';

/** A row of totals of a section, and which rows it adds up. */
export interface Total {
  readonly label: string;
  /** The column that its word stands in. */
  readonly level: number;
  readonly from: number;
  readonly start: number;
  readonly after: number;
  readonly cells: readonly GridCell[];
}

/** The rows of totals of a section, in their order. */
export const totalsOf = onceForSection((work: Work): readonly Total[] => {
  const totals: Total[] = [];
  for (const { row, after } of work.section.totals) {
    const level = row.cells.findIndex(
      ({ text, isCovered }) => text !== '' && !isCovered && TOTAL_ROW.test(bare(text)),
    );
    const label = bare(row.cells.find(({ text }) => text !== '')?.text ?? '');
    const part = { label, level: Math.max(level, 0), after, from: totals.at(-1)?.after ?? 0 };
    const start = startOf(work, part, bare(row.cells[part.level]?.text ?? ''), totals);
    totals.push({ ...part, start, cells: row.cells });
  }
  return totals;
});

/**
 * The first row that a total adds up: all of them, or those of its part. 小计, 白鹭镇合计 and what stands behind the column of names are of a part, which
 * begins below the total before of the same part or of a wider one.
 */
function startOf(
  work: Work,
  { level, after }: Pick<Total, 'level' | 'after'>,
  word: string,
  before: readonly Total[],
): number {
  const nameAt = nameColumn(work)?.index ?? level;
  if (isOfNameAbove(work, word, after)) return startOfName(work, after);
  if (level <= nameAt && !SUBTOTAL_ROW.test(word)) return 0;
  const start = before.findLast((other) => other.level <= level)?.after ?? 0;
  return start === after && OF_ALL.test(wordOf(word)) ? 0 : start;
}

/** 幼儿园合计 right below the total of the last town. */
const OF_ALL = /^(?:各|全部|所有)?(?:幼儿园|园所|园)$/;

/** 红星幼儿园汇总, below the rows of that kindergarten. */
function isOfNameAbove(work: Work, word: string, after: number): boolean {
  const name = nameAbove(work, after);
  if (name === '' || wordOf(word) === '') return false;
  return isTotalOf(work, word, { name, known: knownAbove(work, after) });
}

/** What the rows right above a total call their kindergarten. */
function nameAbove(work: Work, after: number): string {
  const nameAt = nameColumn(work)?.index ?? -1;
  return bare(work.section.rows[startOfName(work, after)]?.cells[nameAt]?.text ?? '');
}

/** The kindergarten that the rows right above a total are of; null where it is not known. */
export function knownAbove(work: Work, after: number): Known | null {
  const found = work.register.find(nameAbove(work, after), '');
  return found.kind === 'one' ? found.known : null;
}

/** Where the rows of the kindergarten begin that the row above a total is of: the one before it may have no total. */
export function startOfName(work: Work, after: number): number {
  const { section } = work;
  const nameAt = nameColumn(work)?.index ?? -1;
  const name = (row: number): string => bare(section.rows[row]?.cells[nameAt]?.text ?? '');
  let start = after - 1;
  while (start > 0 && (name(start) === '' || name(start - 1) === name(start))) start -= 1;
  return Math.max(start, 0);
}

/** Whether a total is that of the ages of one kindergarten: 小计 behind the names, 红星幼儿园合计. */
export function isOfOne(work: Work, { cells, level, after }: Total): boolean {
  const isBehindNames = level > (nameColumn(work)?.index ?? Number.POSITIVE_INFINITY);
  return isBehindNames || isOfNameAbove(work, bare(cells[level]?.text ?? ''), after);
}

/** What each row has in a column. */
export const countsOf = onceForColumn(({ section }: Work, index): readonly Count[] =>
  // A merge over several rows is one number.
  section.rows.map(({ cells }) =>
    readCount(cells[index]?.isCovered === true ? '' : (cells[index]?.text ?? '')),
  ),
);

/** What counts add up to; null where one of them is not clear. */
export function sumOf(counts: readonly Count[]): number | null {
  if (counts.some(({ parsed, stated }) => parsed.kind === 'unclear' && stated === null)) return null;
  return counts.reduce((sum, count) => sum + (count.stated ?? 0), 0);
}
