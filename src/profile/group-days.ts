import { newestDay } from '../domain/newest.ts';
import { isGiven } from '../domain/reported.ts';
import { addDays, type IsoDate } from '../domain/school-date.ts';
import type { Profile } from './profile.ts';

/** 数据截至 of some kindergartens: the newest 统计日期 of any; null where none has one. */
export function dataUntilOf(profiles: Iterable<Pick<Profile, 'dataUntil'>>): IsoDate | null {
  return newestDay([...profiles].flatMap(({ dataUntil }) => dataUntil ?? []));
}

/**
 * Since when the prices of some kindergartens are as they are on a day: the newest 执行日期 until then, or the day after a 截止日期. Null
 * where they have no prices. It speaks for every day until the next change, so that a page need not name the day it was made on.
 */
export function pricesSince(
  profiles: Iterable<Pick<Profile, 'kindergarten'>>,
  asOf: IsoDate,
): IsoDate | null {
  let newest: IsoDate | null = null;
  for (const { kindergarten } of profiles) {
    const turns = kindergarten.fees.flatMap(({ effectiveFrom, until }) =>
      isGiven(until) ? [effectiveFrom, addDays(until, 1)] : [effectiveFrom],
    );
    newest = newestDay([newest, ...turns].flatMap((day) => (day !== null && day <= asOf ? [day] : [])));
  }
  return newest;
}
