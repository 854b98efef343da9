import type { IsoDate } from '../../domain/school-date.ts';
import { daysIn, readDay, readStretch } from '../values/day.ts';
import { docNosIn } from '../values/doc-no.ts';
import { bare } from '../values/plain.ts';
import type { Charge } from './charge.ts';
import type { Former } from './former-notes.ts';
import { cellAt, slotsOf, type SlotColumn, type Subject, type Work } from './work.ts';

/** When a former price held and what it rested on, by the columns beside it; null where they do not give its first day. */
export function formerBeside(work: Work, { at }: Subject, slot: SlotColumn): Former | null {
  const beside = (key: string) => {
    const own = slotsOf(work, 'fees').find(
      ({ meaning }) => meaning.key === key && meaning.dims.item === slot.meaning.dims.item,
    );
    return own === undefined ? undefined : cellAt(work, at, own.index);
  };
  const held = beside('oldHeld');
  const stretch = held === undefined ? null : readStretch(held.text);
  const day = held === undefined ? null : readDay(held.text, held.isNumber);
  const isDay = day?.kind === 'day' && daysIn(held?.text ?? '').length < 2;
  const since: IsoDate | null = stretch?.[0] ?? (isDay ? day.day : null);
  if (held === undefined || since === null) return null;
  work.clerk.hear(held.place);
  const document = beside('oldBasis');
  const [number, another] = docNosIn(document?.text ?? '');
  const isOne = number !== undefined && another === undefined && bare(document?.text ?? '') === bare(number);
  if (isOne && document !== undefined) work.clerk.hear(document.place);
  return { since, until: stretch?.[1] ?? null, basis: isOne ? number : null, place: held.place };
}

/** A former price without a unit is paid as often as the one that came after it, where that is about as much. */
export function withUnitOfNow(charge: Charge, now: readonly Charge[]): Charge {
  if (!charge.isOld || charge.former === undefined || charge.price.unit !== null) return charge;
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
