import type { FeeCategory } from '../../domain/code-lists.ts';
import type { GridCell } from '../book/grid.ts';
import { bare } from '../values/plain.ts';
import type { Price } from '../values/price.ts';
import { FEE_ITEMS, MEALS_PAID_FOR, NOT_TAKEN } from '../words/fee-words.ts';
import type { Charge } from './charge.ts';
import { cellAt, remarkCells, slotsOf, type SlotColumn, type Subject, type Work } from './work.ts';

/** The item that a row names in a column of its own. */
interface Named {
  readonly item: string;
  readonly category: FeeCategory | null;
}

/**
 * 保教费 │ 不收: every kindergarten has care, so that it is free, unless it is of some ages, which may not be there at all. Meals are free where a remark
 * says how they are paid for; of anything else it may be that there is none.
 */
export function notTaken(
  work: Work,
  subject: Subject,
  named: (Named & { readonly isOfSomeAges: boolean }) | null,
  { meaning: { dims } }: SlotColumn,
  { text }: GridCell,
): Price | null {
  const isOfItem = named !== null && dims.item === undefined && dims.age === undefined;
  if (!isOfItem || !NOT_TAKEN.test(bare(text))) return null;
  const isMeal = FEE_ITEMS.some((known) => known.item === named.item && known.isMeal === true);
  const isGiven =
    isMeal && remarkCells(work, subject).some((remark) => MEALS_PAID_FOR.test(bare(remark.text)));
  const isCare = named.category === '保育教育费' && !named.isOfSomeAges;
  const price = { item: '', age: null, unit: null, text };
  return isCare || isGiven
    ? { ...price, amount: '不收取', why: null }
    : { ...price, amount: null, why: '看不出是免费提供，还是没有这一项' };
}

/**
 * A row that names its item and has no price: a blank one is asked; one that says that there is none (—, 无) says nothing of anything, and is told. A name that
 * reaches over several rows is of the others too.
 */
export function withoutPrice(
  work: Work,
  { at }: Subject,
  { item, category }: Named,
  prices: readonly SlotColumn[],
): readonly Charge[] {
  const slots = slotsOf(work, 'fees');
  const cells = (keys: readonly SlotColumn[]): readonly GridCell[] =>
    keys.flatMap(({ index }) => cellAt(work, at, index) ?? []);
  const [name] = cells(slots.filter(({ meaning }) => meaning.key === 'item'));
  const [blank, ...others] = cells(prices);
  const isOfOthers =
    name === undefined || name.isCovered || work.section.rows[at + 1]?.cells.some(covers(name)) === true;
  if (item === '' || blank === undefined || isOfOthers) return [];
  const said = [blank, ...others].find(({ text }) => bare(text) !== '');
  if (said === undefined) {
    const price: Price = { item: '', age: null, amount: null, unit: null, why: '', text: '' };
    return [{ item, category, age: null, price, place: blank.place, isOld: false }];
  }
  for (const { place } of cells(slots)) work.clerk.hear(place);
  work.dropped.push({ place: said.place, kind: '空白', text: `${item} ${bare(said.text)}` });
  return [];
}

function covers(name: GridCell): (cell: GridCell) => boolean {
  return ({ place, isCovered }) => isCovered && place.cell === name.place.cell;
}
