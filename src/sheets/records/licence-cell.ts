import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { DAY, daysIn } from '../values/day.ts';
import { bare, oneLine } from '../values/plain.ts';
import { leaveOutCell } from './left-out.ts';
import { slotCell } from './slot-cell.ts';
import type { SlotColumn, Subject, Work } from './work.ts';

const WHEN = `(?:${DAY}|20\\d{2}(?:年|[./-])\\d{1,2}月?|20\\d{2}年)底?`;
/** （至2027年6月）, （有效期2024.7.1—2027.6.30）, 有效期限至2028年3月31日止: for how long a licence holds, behind its number. */
const TERM = new RegExp(
  `[(（,，;；、]*(?:有效期?|有效期限|期限|效期)?(?:限|为|是|[:：])*(?:${WHEN}起?)?(?:至|到|截至|截止|止于|[-—–~～])+(?:${WHEN})(?:止|到期|有效|前有效)?[)）]?$`,
);

/** The number of a licence, without the term behind it, which no column holds; one whose term is over is asked. */
export function licenceCell(
  work: Work,
  subject: Subject,
  slot: SlotColumn,
  cell: GridCell,
): FoundCell | null {
  const own = slotCell(work, subject, slot, '').cell;
  const term = TERM.exec(bare(cell.text))?.[0] ?? '';
  const number = bare(cell.text).slice(0, -term.length);
  if (own?.kind !== 'value' || term === '' || !/\d{4}/.test(number)) return own;
  const last = lastDayIn(term);
  if (last !== '' && last < work.today)
    return work.clerk.value({
      table: 'kindergartens',
      key: 'licenceNo',
      place: cell.place,
      kindergarten: subject.known?.name ?? '',
      text: oneLine(cell.text),
      why: '写的有效期已经过了，看不准这个号码还用不用',
      suggestion: number,
    });
  leaveOutCell(work, { place: cell.place, text: term.replace(/[(（)）]/g, '') });
  return { ...own, text: number };
}

/** The last day of a term; of a month or a year alone one that is surely not before it. */
function lastDayIn(term: string): string {
  const day = daysIn(term).at(-1);
  if (day !== undefined) return day;
  const [, year = '', month = '12'] =
    [...term.matchAll(/(20\d{2})(?:年|[./-])(?:(\d{1,2})月?)?/g)].at(-1) ?? [];
  return year === '' ? '' : `${year}-${month.padStart(2, '0')}-31`;
}
