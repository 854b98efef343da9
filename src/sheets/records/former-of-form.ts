import { addDays } from '../../domain/school-date.ts';
import { bare } from '../values/plain.ts';
import { LEADS } from '../words/notes.ts';
import type { Charge } from './charge.ts';
import { knownItem } from './charges.ts';
import { type DatedCharge, type FormerPrice, formerPriceIn } from './fee-change.ts';
import type { Subject, Work } from './work.ts';

/** What a row charges. */
export interface Stated {
  readonly subject: Subject;
  readonly charges: readonly DatedCharge[];
}

/**
 * The former prices that a note tells around a table of one kindergarten (2025年9月1日至2026年8月31日保教费各年龄段均为480元/月), each with a row of that item. One that
 * does not say that it was of all ages, where these pay differently now, is asked.
 */
export function formerOfForm(work: Work, stated: readonly Stated[]): readonly Stated[] {
  const [first] = stated;
  if (first === undefined || stated.some(({ subject }) => subject.known !== first.subject.known)) return [];
  return work.section.lines.flatMap(({ text, place }) =>
    bare(text)
      .split(/[;；。]/)
      .flatMap((part): readonly Stated[] => {
        const former = formerPriceIn(part.replace(LEADS, '').replace(LEAD, ''));
        return former?.since === undefined || former.since === null || former.day > work.today
          ? []
          : oldCharge(former, part, place, stated);
      }),
  );
}

const LEAD = /^(?:备?注|说明)[:：]?(?:\d[.、])?/;
const PERIOD = /元\/?(?:[生人]?[·./]?)?(月|学期|年|天|次)/;

function oldCharge(
  { item: written, since, day, old, isForAll, basis }: FormerPrice,
  text: string,
  place: Charge['place'],
  stated: readonly Stated[],
): readonly Stated[] {
  const item = written === '' ? '保育教育费' : knownItem(written).item;
  const own = stated.flatMap(({ subject, charges }) =>
    charges.filter((charge) => charge.item === item && !charge.isOld).map((charge) => ({ subject, charge })),
  );
  const [first] = own;
  if (first === undefined || since === null) return [];
  const units = new Set(own.map(({ charge }) => charge.price.unit));
  const period = PERIOD.exec(text)?.[1];
  const isPaidSo =
    units.size === 1 && (period === undefined || first.charge.price.unit?.endsWith(period) === true);
  const isOne =
    isPaidSo && (isForAll === true || new Set(own.map(({ charge }) => charge.price.amount)).size === 1);
  const price = { ...first.charge.price, amount: isOne ? old : null, text };
  const former = basis === undefined ? {} : { former: { since, until: addDays(day, -1), basis, place } };
  const charge: DatedCharge = {
    ...first.charge,
    ...{ age: null, place, isOld: true, isOfRemark: true, day, since, ...former },
    price: isOne ? price : { ...price, why: '说明里写着原来的价，看不准是哪个年龄段的' },
  };
  return [{ subject: first.subject, charges: [charge] }];
}
