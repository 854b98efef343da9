import type { IsoDate } from '../../domain/school-date.ts';
import { DAY, daysIn } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { isFormerPrice } from './fee-change.ts';
import { isOfFormer } from './former-notes.ts';
import { isLaterPrice } from './later-price.ts';
import { itemKey, itemList } from './item-list.ts';

/** From when prices of a row hold, as its remark says. */
export interface RemarkedDays {
  /** By `itemKey`; '' for all of them. */
  readonly days: ReadonlyMap<string, IsoDate>;
  /** A day of which it is not sure what it is of. */
  readonly doubtful: IsoDate | null;
}

/** 各项收费自2026年3月1日起执行 */
const HOLDS = new RegExp(
  `^([^\\d]*?)(?:均|都|一律|统一)?(?:自|从|于)?(${DAY})(?:起|以后|之后)?(?:开始)?(?:执行|施行|实施|实行|生效|收取)(?:新?标准|新价)?$`,
);
/** All prices of the row. */
const OF_ALL = /^(?:[本我该]园)?(?:各项|所有|全部|以上|上述|新)?(?:的)?(?:收费|费用|价格)?(?:项目|标准)?$/;
const OF_ITEM = /^(?:的)?(?:收费)?(?:标准|价格)?$/;

/** The days that a remark gives prices of its row; what it says of a former price is none. */
export function remarkedDays(remark: string, today: IsoDate): RemarkedDays {
  const days = new Map<string, IsoDate>();
  let doubtful: IsoDate | null = null;
  const parts = bare(remark).split(/[;；。]/);
  const clauses = parts.flatMap((part) =>
    isFormerPrice(part) || isOfFormer(part) || isLaterPrice(part) ? [] : clausesOf(part),
  );
  for (const { text, isFirst, isOfOld } of clauses) {
    const [, lead = '', written = ''] = HOLDS.exec(text) ?? [];
    const [day] = daysIn(written);
    if (day === undefined) continue;
    // 伙食费调整为15元，2026年9月1日起执行: the clause before says of what.
    const keys = isOfOld || (lead === '' && !isFirst) ? [] : keysOf(lead);
    const isClear = day <= today && keys.length > 0 && keys.every((key) => (days.get(key) ?? day) === day);
    if (!isClear) doubtful ??= day;
    else for (const key of keys) days.set(key, day);
  }
  return { days, doubtful };
}

/** What may be said of prices that hold no more. */
const OF_OLD = /原|之前|以前|此前|调整前|调价前|调前/;

interface Clause {
  readonly text: string;
  readonly isFirst: boolean;
  readonly isOfOld: boolean;
}

function clausesOf(part: string): readonly Clause[] {
  const isOfOld = OF_OLD.test(part);
  return part.split(/[,，]/).map((text, at) => ({ text, isFirst: at === 0, isOfOld }));
}

function keysOf(lead: string): readonly string[] {
  if (OF_ALL.test(lead)) return [''];
  const list = itemList(lead, []);
  return list !== null && OF_ITEM.test(list.rest) ? list.keys : [];
}

/** The day that a remark gives an item: its own, that of its category, or that of all. */
export function remarkedDay({ days }: RemarkedDays, item: string, category: string | null): IsoDate | null {
  const ofCategory = category === null ? undefined : days.get(itemKey(category));
  return days.get(itemKey(item)) ?? ofCategory ?? days.get('') ?? null;
}
