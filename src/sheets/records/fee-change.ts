import { addDays, type IsoDate } from '../../domain/school-date.ts';
import type { Charge } from './charge.ts';
import { knownItem } from './charges.ts';
import { DAY, daysIn } from '../values/day.ts';
import { DOC_NO, plainDocNo } from '../values/doc-no.ts';
import { bare } from '../values/plain.ts';
import { readPrices } from '../values/price.ts';
import { formerOf, formerSince, type NotedFormer } from './former-notes.ts';
import type { Subject } from './work.ts';

/** A charge whose own cell says from which day it holds. */
export interface DatedCharge extends Charge {
  readonly day?: string;
  /** Since when a former price held, where a remark says it. */
  readonly since?: IsoDate | null;
}

/** The day from which a price in a cell holds, where the cell itself says it. */
export function dayOf(charge: Charge): string {
  return 'day' in charge && typeof charge.day === 'string' ? charge.day : '';
}

const FROM_DAY = new RegExp(`(?:自|从)?${DAY}(?:起|开始)?(?:执行|收取|实行)?`, 'g');
const OLD_WORD = /^(?:原|旧|调整前|调前|现行?)/;

/** A cell with an old and a new price and the day between them becomes two: 原350元/月，2026年9月1日起380元/月. */
export function changedPrices(charges: readonly Charge[]): readonly DatedCharge[] {
  return charges.flatMap((charge) => {
    if (charge.price.amount !== null) return [charge];
    const text = bare(charge.price.text).replace(/[()（）]/g, ',');
    const [day, ...others] = daysIn(text);
    if (day === undefined || others.length > 0) return [charge];
    const rest = text
      .replace(FROM_DAY, ',')
      .replace(/(?:调整|上调|下调|改|变更|涨)(?:为|至|到)|→|->|=>/g, ',')
      .replace(/[，,;；。]+/g, ',');
    const parts = rest
      .split(',')
      .map((part) => part.replace(/^(?:现|新|调整后|起|后)/, ''))
      .filter((part) => part !== '');
    const prices = parts.map((part) => ({
      isOld: OLD_WORD.test(part),
      price: readPrices(part.replace(OLD_WORD, ''))[0],
    }));
    const [old, now] = prices;
    if (
      prices.length !== 2 ||
      typeof old?.price?.amount !== 'string' ||
      typeof now?.price?.amount !== 'string'
    )
      return [charge];
    const unit = now.price.unit ?? old.price.unit ?? charge.price.unit;
    const one = (price: Charge['price'], isOld: boolean): DatedCharge => ({
      ...charge,
      isOld,
      day,
      price: { ...price, unit: price.unit ?? unit, item: '', text: charge.price.text },
    });
    return [one(old.price, true), one(now.price, false)];
  });
}

const YUAN = String.raw`(\d+(?:\.\d+)?)元?(?:\/?(?:生|人|月|学期|年|天|[/·•])*)`;
/** 保教费2026年9月1日起由100元调为120元 */
const FROM_TO = new RegExp(
  `^(\\p{Script=Han}{2,8}?)?(?:标准)?(?:自|从|于)?(${DAY})起?,?(?:由|从)(?:原来的?|原)?${YUAN}(?:调整|上调|下调|提高|降低|调|涨|改|变更)(?:到|至|为)${YUAN}$`,
  'u',
);
/** 保教费2025年9月1日至2026年8月31日为480元/月 */
const FORMERLY = new RegExp(
  `^(\\p{Script=Han}{2,8}?)?(?:标准)?(?:自|从)?(${DAY})起?(?:至|到|-|—)+(${DAY})止?(?:执行|收费|收取)?(?:标准)?(?:为|是|按|:)?${YUAN}$`,
  'u',
);

/** 2025年9月1日至2026年8月31日保教费480元/月，不分年级: the item stands behind the days. */
const FORMERLY_OF = new RegExp(
  `^(?:自|从)?(${DAY})起?(?:至|到|-|—)+(${DAY})止?(?!日)(\\p{Script=Han}{2,8}?)(?:标准)?(?:为|是|按|:)?${YUAN}(,不分(?:年级|班级|年龄|年龄段|班))?$`,
  'u',
);
/** 保教费2025年9月1日起380元，2026年9月1日起420元 */
const ONE_THEN_OTHER = new RegExp(
  `^(\\p{Script=Han}{2,8}?)?(?:标准)?(?:自|从)?(${DAY})起(?:执行|为|是|按|:)?${YUAN},(?:自|从)?(${DAY})起(?:执行|为|是|按|:|调为|调整为)?${YUAN}$`,
  'u',
);

/** …至2026年2月28日为580元，今年3月1日起调为620元: what a stretch ends in; a year that is not written is that of the day behind the stretch. */
const AND_THEN = new RegExp(
  `^(.+),(?:自|从|于)?(?:(20\\d{2})年|今年|本年|同年)?(\\d{1,2})月(\\d{1,2})日(?:起|后|开始)(?:执行|实施|为|是|按|:|(?:调整|上调|下调|提高|降低|调|涨|改|变更)(?:为|至|到))?${YUAN}$`,
  'u',
);

function stretchThenPrice(part: string): FormerPrice | null {
  const [, first = '', year = '', month = '', date = '', now = ''] = AND_THEN.exec(part) ?? [];
  const former = first === '' ? null : formerPriceAlone(first);
  if (former === null || former.now !== null) return null;
  const [own = '', ...behind] = former.day.split('-');
  const isNext =
    (year === '' || year === own) &&
    behind.join('-') === `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isNext ? { ...former, now } : null;
}

/** Former prices with what the remark of their row, or a note, tells of them. */
export function withFormerTold(
  charges: readonly Charge[],
  ofRemark: NotedFormer | null,
  noted: readonly NotedFormer[],
  { known }: Pick<Subject, 'known'>,
): readonly Charge[] {
  const own = ofRemark !== null && ofRemark.keys.length === 0 && ofRemark.nature === '' ? ofRemark : null;
  return charges.map((charge) =>
    charge.isOld
      ? { ...charge, former: own ?? charge.former ?? formerOf(noted, known?.nature ?? '', charge.item) }
      : charge,
  );
}

/** The charges with the former price that a remark tells of, and its day; one that tells of other prices than the row is asked. */
export function formerOfRemark(
  remark: string,
  place: Charge['place'],
  charges: readonly DatedCharge[],
  today: IsoDate,
): readonly DatedCharge[] {
  return bare(remark)
    .split(/[;；。]/)
    .reduce((all, part) => withFormer(part, place, all, today), charges);
}

/** What a remark tells of the price before the present one. */
export interface FormerPrice {
  readonly item: string;
  readonly since: IsoDate | null;
  /** From when the present price holds. */
  readonly day: IsoDate;
  readonly old: string;
  readonly now: string | null;
  /** Whether it says that it was one price for all ages. */
  readonly isForAll?: boolean;
  /** The document that it rested on. */
  readonly basis?: string;
}

/** 原430元/月（某发改备〔2025〕9号），执行期2025.9.1—2026.8.31 */
const FORMERLY_BY = new RegExp(
  `^原(?:执行)?(?:收费)?(?:标准|价格?)?(\\p{Script=Han}{2,8}?)?(?:为|是|按|:)?${YUAN}(?:[(,](?:按|依据|文号|执行)?:?(${DOC_NO})\\)?)?[,(]?(?:执行|有效|收费)?(?:期限?|时间|日期)?(?:为|是|:)?(?:自|从)?(${DAY})起?(?:至|到|-|—)+(${DAY})止?(?:执行|收取)?\\)?$`,
  'u',
);

function formerBy(part: string): FormerPrice | null {
  const [, item = '', old = '', basis = '', from = '', until = ''] = FORMERLY_BY.exec(part) ?? [];
  const [[since], [end]] = [daysIn(from), daysIn(until)];
  if (since === undefined || end === undefined || end < since) return null;
  const document = basis === '' ? {} : { basis: plainDocNo(basis) };
  return { item, since, day: addDays(end, 1), old, now: null, ...document };
}

/** （某发改备〔2025〕9号） behind a price, and what it became, which the row itself says. */
const BESIDE_FORMER = new RegExp(`\\((?:文号|依据|备案号)?:?(${DOC_NO})\\)`, 'u');
const THEN_CHANGED =
  /,(?:自|从)?([^,]{2,14}?)(?:起|后)(?:已)?(?:调整|调价|执行(?:新|现行)(?:的)?标准|按(?:新|现行)标准(?:执行|收取)?)$/;
const FOR_ALL =
  /(?:各|所有|全部|三个|每个)(?:年龄段|年级|班级|班|年龄班)(?:幼儿)?(?:均|都|统一|一律)?(?=为|是|按|:|\d)/;

/** What a part of a remark, or of a note, tells of a former price. */
export function formerPriceIn(part: string): FormerPrice | null {
  const plain = FOR_ALL.test(part) ? null : formerPriceAlone(part);
  if (plain !== null) return plain;
  const said = part.replace(BESIDE_FORMER, '').replace(THEN_CHANGED, '').replace(FOR_ALL, '');
  const former = said === part ? null : formerPriceAlone(said);
  if (former === null || former.now !== null || former.since === null) return null;
  const [changed] = daysIn(THEN_CHANGED.exec(part)?.[1] ?? '');
  if (changed !== undefined && changed !== former.day) return null;
  const basis = BESIDE_FORMER.exec(part)?.[1];
  return {
    ...former,
    isForAll: former.isForAll === true || FOR_ALL.test(part),
    ...(basis === undefined ? {} : { basis: plainDocNo(basis) }),
  };
}

function formerPriceAlone(part: string): FormerPrice | null {
  const by = formerBy(part);
  if (by !== null) return by;
  const [, item = '', day = '', old = '', now = ''] = FROM_TO.exec(part) ?? [];
  const [changed] = daysIn(day);
  if (changed !== undefined) return { item, since: null, day: changed, old, now };
  const [, thing = '', first = '', before = '', then = '', after = ''] = ONE_THEN_OTHER.exec(part) ?? [];
  const [[begun], [next]] = [daysIn(first), daysIn(then)];
  if (begun !== undefined && next !== undefined && begun < next)
    return { item: thing, since: begun, day: next, old: before, now: after };
  const ended = stretchThenPrice(part);
  if (ended !== null) return ended;
  const [, of = '', from = '', until = '', price = ''] = FORMERLY.exec(part) ?? [];
  const [, since, last, what, amount, forAll] = FORMERLY_OF.exec(part) ?? [];
  const [[start], [end]] = [daysIn(since ?? from), daysIn(last ?? until)];
  return start === undefined || end === undefined || end < start
    ? null
    : {
        item: what ?? of,
        since: start,
        day: addDays(end, 1),
        old: amount ?? price,
        now: null,
        isForAll: forAll !== undefined,
      };
}

/** Whether a part of a remark tells of a former price. */
export function isFormerPrice(part: string): boolean {
  return formerPriceIn(part) !== null || formerSince(part) !== null;
}

function withFormer(
  part: string,
  place: Charge['place'],
  charges: readonly DatedCharge[],
  today: IsoDate,
): readonly DatedCharge[] {
  const former = formerPriceIn(part);
  if (former === null) return withFormerSince(part, place, charges);
  const item = former.item === '' ? '保育教育费' : knownItem(former.item).item;
  const own = charges.filter((charge) => charge.item === item && !charge.isOld);
  const amounts = new Set(own.map(({ price }) => price.amount));
  // A stretch that is not over yet is of the present price.
  const isOver = former.since === null || former.day <= today;
  const isSame =
    isOver &&
    (amounts.size === 1 || former.isForAll === true) &&
    (former.now === null || amounts.has(former.now));
  return charges.flatMap((charge): readonly DatedCharge[] => {
    if (!own.includes(charge)) return [charge];
    if (!isSame) return [{ ...charge, price: { ...charge.price, amount: null, why: '备注里写着别的价' } }];
    const price = { ...charge.price, amount: former.old };
    const day = former.since === null ? { day: former.day } : {};
    const old: DatedCharge = {
      ...charge,
      ...(former.isForAll === true ? { age: null } : {}),
      price,
      place,
      isOld: true,
      isOfRemark: true,
      day: former.day,
      since: former.since,
      ...(former.basis !== undefined && former.since !== null
        ? { former: { since: former.since, until: addDays(former.day, -1), basis: former.basis, place } }
        : {}),
    };
    return former.isForAll === true && charge !== own[0]
      ? [{ ...charge, ...day }]
      : [old, { ...charge, ...day }];
  });
}

/** A former price that the remark gives since when alone: it held until the one of its row does. */
function withFormerSince(
  part: string,
  place: Charge['place'],
  charges: readonly DatedCharge[],
): readonly DatedCharge[] {
  const former = formerSince(part);
  if (former === null) return charges;
  const item = former.item === '' ? '保育教育费' : knownItem(former.item).item;
  const own = charges.filter((charge) => charge.item === item && !charge.isOld);
  const isOne =
    new Set(own.map(({ price }) => price.amount)).size === 1 &&
    own.every(({ price: { unit } }) => former.period === '' || unit?.endsWith(former.period) === true);
  const { since, basis } = former;
  return charges.flatMap((charge): readonly DatedCharge[] => {
    if (!own.includes(charge)) return [charge];
    if (!isOne) return [{ ...charge, price: { ...charge.price, amount: null, why: '备注里写着别的价' } }];
    const price = { ...charge.price, amount: former.old };
    const held = { since, until: null, basis, place };
    return [{ ...charge, price, place, isOld: true, isOfRemark: true, former: held }, charge];
  });
}
