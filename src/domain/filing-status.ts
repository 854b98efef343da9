import type { Filing } from './kindergarten.ts';
import { isGiven } from './reported.ts';
import { type IsoDate, addMonths } from './school-date.ts';

/**
 * `on-time`: filed and updated within a month. `late`: done, but after it. `open`: the month still runs. `overdue`: it has run
 * out and no filing or update is seen here: 本站未见更新.
 */
export type FilingState = 'on-time' | 'late' | 'open' | 'overdue';

export interface FilingStatus {
  readonly filing: Filing;
  /** One calendar month after the change, or the last day of that month where it has no such day. */
  readonly dueOn: IsoDate;
  readonly state: FilingState;
}

/** How a change of 园长 or 专任教师 stands on a day: filed and updated within one month (方案: 一个月内完成信息更新). */
export function filingStatus(filing: Filing, asOf: IsoDate): FilingStatus {
  const dueOn = addMonths(filing.changedOn, 1);
  const { filedOn, updatedOn } = filing;
  if (isGiven(filedOn) && isGiven(updatedOn)) {
    const onTime = filedOn <= dueOn && updatedOn <= dueOn;
    return { filing, dueOn, state: onTime ? 'on-time' : 'late' };
  }
  return { filing, dueOn, state: asOf <= dueOn ? 'open' : 'overdue' };
}
