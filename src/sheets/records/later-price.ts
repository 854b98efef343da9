import type { BillingUnit } from '../../domain/code-lists.ts';
import { addDays, type IsoDate } from '../../domain/school-date.ts';
import { billingUnit } from '../values/billing.ts';
import { DAY, daysIn } from '../values/day.ts';
import { DOC_NO, plainDocNo } from '../values/doc-no.ts';
import { bare } from '../values/plain.ts';
import type { Charge } from './charge.ts';
import { knownItem } from './charges.ts';
import { type DatedCharge, isFormerPrice } from './fee-change.ts';
import { remarkCells, type Subject, type Work } from './work.ts';

/** What a price rests on that a remark tells of behind the one of its row. */
export interface Later {
  readonly basis: string | null;
}

const ITEM = String.raw`^(\p{Script=Han}{2,8}?)?(?:收费)?(?:标准)?`;
const SINCE = `(?:自|从|于)?(${DAY})(?:起|后)?`;
const BECOMES =
  '(?:收费)?(?:标准)?(?:已|再)?(?:统一)?(?:(?:调整|上调|下调|提高|降低|上涨|调|涨|改|变更)(?:为|至|到)|执行(?:新标准)?|按)';
/** 每生每月520元 says how often it is paid before the number. */
const YUAN = String.raw`((?:每[生人])?每?(?:个?月|学期|学年|年|天|日))?(\d+(?:\.\d+)?)(元?\/?(?:每?[生人]|每?月|学期|年|天|次|[/·•])*)`;
const DOCUMENT = `(?:[,(]*(?:新)?(?:备案(?:编?号)?|批准文号|文号|批文|(?:收费)?依据)?(?:为|是|:)?(${DOC_NO})[)]*)?`;
/** 2026年9月1日起调整为680元/月，备案号某价备〔2026〕6号 */
const DAY_FIRST = new RegExp(`${ITEM}${SINCE},?(\\p{Script=Han}{2,8}?)??${BECOMES}${YUAN}${DOCUMENT}$`, 'u');
/** 保教费调整为680元/月，自2026年9月1日起执行 */
const PRICE_FIRST = new RegExp(
  `${ITEM}${BECOMES}${YUAN},${SINCE}(?:执行|实施|施行|实行|生效)?${DOCUMENT}$`,
  'u',
);

interface LaterPrice extends Later {
  readonly item: string;
  readonly day: IsoDate;
  readonly amount: string;
  readonly unit: BillingUnit | null;
  readonly text: string;
}

function laterPriceIn(part: string): LaterPrice | null {
  const [, before, written, behind, often, price, per, number] = DAY_FIRST.exec(part) ?? [];
  const [
    ,
    item = before ?? behind,
    every = often,
    amount = price,
    each = per,
    since = written,
    document = number,
  ] = PRICE_FIRST.exec(part) ?? [];
  const unit = billingUnit(each ?? '') ?? billingUnit(every ?? '');
  const [day] = daysIn(since ?? '');
  if (day === undefined || amount === undefined) return null;
  return {
    ...{ item: item ?? '', day, amount, text: part },
    unit: unit === 'unknown' ? null : unit,
    basis: document === undefined ? null : plainDocNo(document),
  };
}

/** Whether a part of a remark tells of a price behind the one of its row. */
export function isLaterPrice(part: string): boolean {
  return laterPriceIn(bare(part)) !== null;
}

/** A remark without what it tells of former prices, and of later ones of these items. */
export function withoutLater(remark: string, items: readonly string[]): string {
  const isOfThese = (part: string): boolean => {
    const said = bare(part).replace(/[;。]$/, '');
    if (isFormerPrice(said)) return true;
    const later = laterPriceIn(said);
    return later !== null && (later.item === '' || items.includes(knownItem(later.item).item));
  };
  return remark
    .split(/(?<=[;；。])/)
    .filter((part) => !isOfThese(part))
    .join('');
}

/**
 * The charges with the price that the remark of their row tells of from a later day on, which ends the one of the row. One that does not fit (another
 * amount from the same day on, or from before) is asked. `from`: since when the price of the row holds, empty where nobody knows; `isShared`: whether
 * another row of the kindergarten has the same remark.
 */
export function laterOfRemark(
  remark: string,
  place: Charge['place'],
  charges: readonly DatedCharge[],
  from: (charge: DatedCharge) => string,
  isShared: () => boolean,
): readonly DatedCharge[] {
  return bare(remark)
    .split(/[;；。]/)
    .reduce((all, part) => {
      const later = laterPriceIn(part);
      return later === null || isOfAnother(all, later, isShared) ? all : withLater(all, later, place, from);
    }, charges);
}

/** A price that names no item, in a remark over several rows, is that of care. */
function isOfAnother(
  charges: readonly DatedCharge[],
  { item }: LaterPrice,
  isShared: () => boolean,
): boolean {
  return item === '' && !charges.some((charge) => charge.item === '保育教育费') && isShared();
}

/** Whether another row of the kindergarten has the same remark. */
export function isRemarkShared(
  work: Pick<Work, 'head'>,
  subject: Subject,
  subjects: readonly Subject[],
): boolean {
  const remarkOf = (one: Subject): string =>
    remarkCells(work, one)
      .map(({ text }) => bare(text))
      .join('；');
  const own = remarkOf(subject);
  return subjects.some(
    (other) =>
      other.at !== subject.at && other.known?.name === subject.known?.name && remarkOf(other) === own,
  );
}

/** The unit of a later price: that of the row where it names none, and fits; else nobody knows. */
function unitOf({ unit, amount }: LaterPrice, before: Charge['price']): BillingUnit | null {
  const [now, then] = [Number(amount), Number(before.amount)];
  return unit ?? (now < then / 2 || now > then * 2 ? null : before.unit);
}

function withLater(
  charges: readonly DatedCharge[],
  later: LaterPrice,
  place: Charge['place'],
  from: (charge: DatedCharge) => string,
): readonly DatedCharge[] {
  const items = new Set(charges.map(({ item }) => item));
  const [only = ''] = items.size === 1 ? items : ['保育教育费'];
  const item = later.item === '' ? only : knownItem(later.item).item;
  const own = charges.filter((charge) => charge.item === item && !charge.isOld);
  const amounts = new Set(own.map(({ price }) => price.amount));
  const isSame = own.every(({ price }) => price.unit === null || price.unit === (later.unit ?? price.unit));
  if (amounts.size === 1 && amounts.has(later.amount) && isSame) return charges;
  return charges.flatMap((charge): readonly DatedCharge[] => {
    if (!own.includes(charge)) return [charge];
    const since = from(charge);
    // What held before the price of the row is no later one.
    if (since > later.day) return [charge];
    if (amounts.size !== 1 || since === '' || since === later.day)
      return [{ ...charge, price: { ...charge.price, amount: null, why: '备注里写着别的价' } }];
    const unit = unitOf(later, charge.price);
    const price = { ...charge.price, amount: later.amount, unit, text: later.text };
    return [
      { ...charge, until: addDays(later.day, -1) },
      { ...charge, price, place, day: later.day, later: { basis: later.basis } },
    ];
  });
}
