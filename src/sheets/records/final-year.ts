import type { FoundCell } from '../found.ts';
import { placeId } from '../place.ts';
import { bare } from '../values/plain.ts';
import { onceForColumn } from './of-section.ts';
import { cellAt, type Subject, value, type Work } from './work.ts';

/** Who goes to school next: 大班龄, 学前一年, 入小学前一年, 明年上小学. */
const LAST_YEAR = String.raw`(?:大班(?:适?龄|年龄)|学前(?:教育)?(?:最后)?一年|入小?学前(?:最后)?一年|[明来]年(?:秋季?)?[上入升]小?学)`;
const OF_CLASS = String.raw`第?([一二三四五六七八九十]{1,2}|\d{1,2})班(?:有)?(\d{1,3})[人名]`;
/** A whole remark: 其中大班龄19人, 混龄班中学前一年幼儿11人, 复式班，大班年龄6人, 大班年龄：一班8人，二班7人 */
const SAID = new RegExp(
  String.raw`^(?:本?(?:混龄|混合|复式)班?(?:中|里|内)?(?:有)?[:,]?)?(?:其中)?[:,]?(?:有)?${LAST_YEAR}(?:的|段)?(?:幼儿|儿童|孩子)?[:,为有共计]*(?:(\d{1,3})[人名]|${OF_CLASS}(?:[,;、]${OF_CLASS})*)[。;]?$`,
);
const CLASSES = new RegExp(OF_CLASS, 'g');
/** What says that it is of a mixed class, and not of 大班. */
export const OF_MIXED = /混龄|混合|复式|大班(?:适?龄|年龄)/;

/** Which children of a mixed class are asked for. */
interface MixedClass {
  /** Of one class by its number. */
  readonly ordinal?: string;
  readonly children: FoundCell | undefined;
  /** The row has children of 大班 too. */
  readonly isBesideLast?: boolean;
}

/** How many children of a mixed class are in their last year, where a remark of the row tells that and nothing else. */
export function finalYearOf(
  work: Work,
  { at }: Subject,
  { ordinal, children, isBesideLast = false }: MixedClass,
): FoundCell | null {
  for (const { meaning, index } of work.head.columns) {
    if (meaning.is !== 'remark') continue;
    const cell = cellAt(work, at, index);
    const remark = comparable(cell?.text ?? '');
    const [said = '', ofAll] = SAID.exec(remark) ?? [];
    if (cell === undefined || said === '') continue;
    if (!OF_MIXED.test(remark) && (isBesideLast || isOfOtherRows(work, at, index))) continue;
    const count =
      ordinal === undefined ? ofAll : [...said.matchAll(CLASSES)].find(([, which]) => which === ordinal)?.[2];
    const most = children?.kind === 'value' ? Number(children.text) : Infinity;
    if (count !== undefined && Number(count) <= most) return value(count, cell.place);
  }
  return null;
}

/** Whether a remark stands in one cell with other rows. */
function isOfOtherRows(work: Work, at: number, index: number): boolean {
  const place = work.section.rows[at]?.cells[index]?.place;
  return place !== undefined && (rowsByPlace(work, index).get(placeId(place)) ?? 0) > 1;
}

/** How many rows each cell of a column stands in. */
const rowsByPlace = onceForColumn(({ section }: Work, index): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  for (const { cells } of section.rows) {
    const cell = cells[index];
    if (cell !== undefined) rows.set(placeId(cell.place), (rows.get(placeId(cell.place)) ?? 0) + 1);
  }
  return rows;
});

function comparable(text: string): string {
  return bare(text).replaceAll('，', ',').replaceAll('：', ':').replaceAll('；', ';');
}
