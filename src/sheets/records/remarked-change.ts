import type { GridCell } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import type { FoundCell } from '../found.ts';
import { daysIn, readDay } from '../values/day.ts';
import { bare, isNothing } from '../values/plain.ts';
import { CHANGED, NOT_CHANGED_YET } from '../words/changed.ts';
import { leaveOutCell } from './left-out.ts';
import { safeText } from './safe-text.ts';
import { remarkCells, type SlotColumn, type Subject, type Work } from './work.ts';

/** What the remark of a row says that a column of it became. */
interface Change {
  readonly from: string;
  readonly to: string;
  readonly cell: GridCell;
  readonly isLate: boolean;
}

/** Columns that a remark may correct by a number. */
const CORRECTED: ReadonlySet<string> = new Set([
  ...['phone', 'approvedPlaces', 'siteArea', 'buildingArea', 'outdoorArea', 'books'],
]);

/** What the remark of a row makes of a cell: what stands there now, or the question. */
export type Corrected = { readonly now: GridCell } | { readonly asked: FoundCell | null };

/**
 * A cell that the remark of its row corrects (核定学位由180调为210) is what it became; null where no remark speaks of its column, or but of a day to come.
 * Where it holds neither what it was nor what it became, or nobody can tell which of the two is younger, it is asked.
 */
export function correctedCell(
  work: Work,
  subject: Subject,
  slot: SlotColumn,
  cell: GridCell,
): Corrected | null {
  if (!CORRECTED.has(slot.meaning.key)) return null;
  const [change, another] = changesOf(work, subject, slot);
  if (change === undefined) return null;
  const own = plain(cell.text);
  if (own === plain(change.to)) return null;
  const isSure = another === undefined && (change.from === '' ? !change.isLate : plain(change.from) === own);
  if (!isSure) return { asked: askedWith(work, subject, slot, cell, change) };
  work.clerk.hear(cell.place);
  if (!isNothing(own)) leaveOutCell(work, cell);
  return { now: { ...change.cell, text: change.to.replace(/(?<=\d)[人个名]$/, ''), isCovered: false } };
}

function askedWith(
  { clerk }: Work,
  { known }: Subject,
  { meaning: { table, key } }: SlotColumn,
  { place, text }: GridCell,
  change: Change,
): FoundCell | null {
  return clerk.value({
    table,
    key,
    place,
    kindergarten: known?.name ?? '',
    text,
    why: `备注又写着“${safeText(bare(change.cell.text)).text}”`,
    suggestion: change.to,
  });
}

/** What a remark says of one column, clause by clause; the day may stand in the clause before. */
function changesOf(work: Work, subject: Subject, { meaning: { table, key } }: SlotColumn): readonly Change[] {
  return remarkCells(work, subject).flatMap((cell) =>
    bare(cell.text)
      .split(/[。;；]/)
      .flatMap((sentence): readonly Change[] => {
        if (NOT_CHANGED_YET.test(sentence)) return [];
        return sentence.split(/[,，](?!\d{3}(?!\d))/).flatMap((clause): readonly Change[] => {
          const [, , words = '', from = '', to = ''] = CHANGED.exec(clause) ?? [];
          const isOf = piecesOf(words).some(({ terms }) =>
            terms.some((term) => term.is === 'field' && term.table === table && term.key === key),
          );
          const when = isOf ? timeOf(sentence, work.today) : 'to come';
          return when === 'to come' ? [] : [{ from, to, cell, isLate: when === 'long ago' }];
        });
      }),
  );
}

/** What was said to be so from a year before this one on may have changed again since. */
function timeOf(sentence: string, today: string): 'to come' | 'long ago' | 'now' {
  const [day] = daysIn(sentence);
  const [written = ''] = /20\d{2}年?[./-]?(?:\d{1,2}月?)?/.exec(sentence) ?? [];
  const read = readDay(written);
  const said = day ?? (read.kind === 'month' ? read.month : read.kind === 'year' ? read.year : '');
  if (said === '') return 'now';
  if (said > today.slice(0, said.length)) return 'to come';
  return said.slice(0, 4) < today.slice(0, 4) ? 'long ago' : 'now';
}

function plain(text: string): string {
  return bare(text)
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/[人个名㎡]$/, '')
    .replace(/[()（）\s-]/g, '');
}
