import type { FoundCell } from '../found.ts';
import { bare } from '../values/plain.ts';
import { cellAt, type Subject, value, type Work } from './work.ts';

/** Who goes to school next: 大班龄, 学前一年, 入小学前一年, 明年上小学. */
const LAST_YEAR = String.raw`(?:大班(?:适?龄|年龄)|学前(?:教育)?(?:最后)?一年|入小?学前(?:最后)?一年|[明来]年(?:秋季?)?[上入升]小?学)`;
/** 其中大班龄19人, 混龄班中学前一年幼儿11人, 大班年龄：一班8人，二班7人 */
const SAID = new RegExp(String.raw`${LAST_YEAR}(?:的|段)?(?:幼儿|儿童|孩子)?[:,，为有共计]*(.+)$`);
const BEGINS_SO = new RegExp(
  `^(?:(?:本)?混(?:龄|合)班?(?:中|里|内)?(?:有)?)?(?:其中)?(?:有)?(?:大班|${LAST_YEAR})`,
);
const COUNT = /^(\d{1,3})[人名](?:$|[,，。;；、])/;
const OF_CLASS = /第?([一二三四五六七八九十]{1,2}|\d{1,2})班(?:有)?(\d{1,3})[人名]/g;

/** How many children of a mixed class are in their last year, where a remark of the row tells it: of the row, or of one class by its number. */
export function finalYearOf(work: Work, { at }: Subject, ordinal: string | null): FoundCell | null {
  for (const { meaning, index } of work.head.columns) {
    if (meaning.is !== 'remark') continue;
    const cell = cellAt(work, at, index);
    const said = SAID.exec(bare(cell?.text ?? ''))?.[1];
    if (cell === undefined || said === undefined) continue;
    const count =
      ordinal === null
        ? COUNT.exec(said)?.[1]
        : [...said.matchAll(OF_CLASS)].find(([, which]) => which === ordinal)?.[2];
    if (count !== undefined) return value(count, cell.place);
  }
  return null;
}

/** Whether a remark says but how many are in their last year, and rows of mixed classes say it for it. */
export function isOnlyFinalYear(work: Work, text: string, place: Subject['place']): boolean {
  if (!BEGINS_SO.test(bare(text))) return false;
  return work.rows.some(
    ({ cells: { finalYearChildren: cell } }) => cell?.kind === 'value' && cell.place === place,
  );
}
