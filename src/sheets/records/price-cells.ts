import type { GridCell } from '../book/grid.ts';
import { bare } from '../values/plain.ts';
import { type Price, readPrices } from '../values/price.ts';
import { SHORT_AGES } from '../words/ages.ts';
import { COMMON_ITEMS, NO_CHARGE } from '../words/fee-words.ts';
import { HIDDEN } from './doers.ts';
import { safeText } from './safe-text.ts';
import { cellAt, type SlotColumn, type Subject, type Work } from './work.ts';

/** 同小班, 与小班一样 */
const AS_AGE =
  /^(?:同|(?:和|与|跟)(?=.{1,2}(?:一样|相同|一致)))([托小中大])班?(?:标准|价格|一样|相同|一致)*$/;

/** Whether a cell refers to the price of another age. */
export function isAsAge(text: string): boolean {
  return AS_AGE.test(bare(text));
}

/** The cell of a price; 同小班 is what stands under 小班 of that item, unless that is a price for all ages. */
export function priceCell(
  work: Work,
  { at }: Subject,
  { index, meaning: { key, dims } }: SlotColumn,
  slots: readonly SlotColumn[],
): GridCell | undefined {
  const cell = cellAt(work, at, index);
  const [, age = ''] = AS_AGE.exec(bare(cell?.text ?? '')) ?? [];
  const other = slots.find(
    ({ meaning }) =>
      age !== '' &&
      meaning.key === key &&
      meaning.dims.item === dims.item &&
      meaning.dims.age === SHORT_AGES[age],
  );
  const meant = other === undefined ? undefined : cellAt(work, at, other.index);
  const isForAll = readPrices(meant?.text ?? '').some((price) => price.isForAll === true);
  return cell === undefined || meant === undefined || isForAll ? cell : { ...meant, place: cell.place };
}

/** What is charged is called so. */
const IS_ITEM = /[费餐险点]$|服务|保险/;

/** 农村户口200 in a column of one item: words before a price that name no other item make it doubtful. */
export function withoutStrangeLead({ meaning: { dims } }: SlotColumn, price: Price, isKnown: boolean): Price {
  const isOfItem = dims.item !== undefined && dims.item !== '';
  const isNamed = isKnown || IS_ITEM.test(price.item) || COMMON_ITEMS.test(price.item);
  return !isOfItem || price.item === '' || isNamed || price.amount === null
    ? price
    : { ...price, item: '', amount: null, why: `“${price.item}”是什么意思不清楚` };
}

/** A telephone, and whose it is may stand beside it. */
const A_NUMBER = /\d{6}/;

/** 联系人王某某138…, 减免5人 in a column whose cells name the items: nobody is an item, and such a number is no price. */
export function pricesOfCell({ clerk }: Work, { meaning }: SlotColumn, cell: GridCell): readonly Price[] {
  const prices = readPrices(cell.text);
  if (meaning.dims.item !== '') return prices;
  const unclear = { age: null, amount: null, unit: null, item: '', why: '看不出收的是什么' };
  const { text, persons } = safeText(cell.text);
  const hasNumber = A_NUMBER.test(bare(text));
  if (persons === 0 && !hasNumber)
    return prices.map((price) => (NO_CHARGE.test(bare(price.text)) ? { ...price, ...unclear } : price));
  clerk.person(cell.place);
  return [{ ...unclear, text: hasNumber ? HIDDEN : text }];
}
