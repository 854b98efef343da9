import type { IsoDate } from '../../domain/school-date.ts';
import type { GridCell } from '../book/grid.ts';
import { endInHead } from '../columns/former-columns.ts';
import { daysIn, readDay, readStretch } from '../values/day.ts';
import { docNosIn } from '../values/doc-no.ts';
import { bare, isNothing } from '../values/plain.ts';
import type { Charge } from './charge.ts';
import { cellAt, slotsOf, type SlotColumn, type Subject, type Work } from './work.ts';

/** What the columns beside a former price tell of it: all of it, or what they are clear about. */
type Beside = Pick<Charge, 'former' | 'hasOwnDays' | 'ownBasis' | 'heldCell' | 'endOfHead'>;

/** When a former price held and what it rested on, by its own head and the columns beside it. */
export function formerBeside(work: Work, subject: Subject, slot: SlotColumn): Beside {
  const endOfHead = endInHead(work.section.columns[slot.index]?.path ?? []);
  const beside = byColumns(work, subject, slot);
  return endOfHead === null ? beside : { hasOwnDays: true, ...beside, endOfHead };
}

/** What names no item in such columns is of all former prices that name theirs. */
function byColumns(work: Work, { at }: Subject, slot: SlotColumn): Beside {
  const slots = slotsOf(work, 'fees');
  const isOfAll = !slots.some(({ meaning: { key, dims } }) => key === 'oldAmount' && dims.item === undefined);
  const beside = (key: string): GridCell | undefined => {
    const of = (item: string | undefined): SlotColumn | undefined =>
      slots.find(({ meaning }) => meaning.key === key && meaning.dims.item === item);
    const own = of(slot.meaning.dims.item) ?? (isOfAll ? of(undefined) : undefined);
    return own === undefined ? undefined : cellAt(work, at, own.index);
  };
  const [held, last, document] = ['oldHeld', 'oldUntil', 'oldBasis'].map(beside);
  const number = documentIn(document);
  if (number !== null && document !== undefined) work.clerk.hear(document.place);
  const stretch = held === undefined ? null : readStretch(held.text);
  const since: IsoDate | null = stretch?.[0] ?? onlyDay(held);
  if (held === undefined || since === null)
    return {
      ...(document === undefined ? {} : { hasOwnDays: true }),
      ...(number === null || document === undefined
        ? {}
        : { ownBasis: { text: number, place: document.place } }),
      ...(held === undefined || isNothing(bare(held.text)) ? {} : { heldCell: held }),
    };
  work.clerk.hear(held.place);
  const until = stretch?.[1] ?? onlyDay(last);
  if (until !== null && last !== undefined) work.clerk.hear(last.place);
  return { former: { since, until, basis: number, place: held.place }, hasOwnDays: true };
}

/** The day that a cell is; null where it is none, or names several. */
function onlyDay(cell: GridCell | undefined): IsoDate | null {
  const day = cell === undefined ? null : readDay(cell.text, cell.isNumber);
  return day?.kind === 'day' && daysIn(cell?.text ?? '').length < 2 ? day.day : null;
}

/** The number that a cell is. */
function documentIn(cell: GridCell | undefined): string | null {
  const [number, another] = docNosIn(cell?.text ?? '');
  const isOne = number !== undefined && another === undefined && bare(cell?.text ?? '') === bare(number);
  return isOne ? number : null;
}

/** A former price without a unit is paid as often as the one that came after it, where that is about as much. */
export function withUnitOfNow(charge: Charge, now: readonly Charge[]): Charge {
  const isDated = charge.former !== undefined || charge.endOfHead !== undefined;
  if (!charge.isOld || !isDated || charge.price.unit !== null) return charge;
  const own = now.filter(({ item, category }) => item === charge.item && category === charge.category);
  const [unit, other] = new Set(own.map(({ price }) => price.unit));
  const former = Number(charge.price.amount);
  const isAlike = own.every(
    ({ price }) => Number(price.amount) >= former * LEAST && Number(price.amount) <= former * MOST,
  );
  return unit === undefined || other !== undefined || !isAlike
    ? charge
    : { ...charge, price: { ...charge.price, unit } };
}

const LEAST = 0.5;
const MOST = 2;
