import type { Bureau } from '../../domain/bureau.ts';
import { filingStatus } from '../../domain/filing-status.ts';
import { isHeldIn } from '../../domain/held.ts';
import { isPublic } from '../../domain/inclusive.ts';
import type { Filing, Kindergarten } from '../../domain/kindergarten.ts';
import { isGiven } from '../../domain/reported.ts';
import { type IsoDate, type SchoolYear, schoolYearStart } from '../../domain/school-date.ts';
import type { Contributed, SummedIndicator } from '../indicator.ts';
import { lastDayOf } from '../kindergartens-in.ts';

/**
 * 备案按时率: changes of 园长 and 专任教师 in 民办 kindergartens that were filed and updated within one month, of those whose month
 * has run out (or that are done). The day of the change decides its school year. A change whose month still runs is not counted; one
 * of an earlier school year that is still not done at the end of this one (or on the as-of day) counts here too: a year is not at
 * 100 % while old changes are open.
 */
export const filingOnTime: SummedIndicator = {
  id: 'filing-on-time',
  name: '备案按时率',
  alsoCalled: ['备案及时率', '按时备案率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['filings'],
  formula:
    '一个月内完成备案和信息更新的变更数 ÷（本学年已到期的变更数 + 以前学年到本学年末仍未办完的变更数）× 100%（民办园）',
  citation: '本地实施方案',
  emptyReason: 'no-due-changes',
  contribute: contributeFilings,
};

function contributeFilings(kindergarten: Kindergarten, year: SchoolYear, bureau: Bureau): Contributed {
  if (bureau.missingTables.has('filings')) return { missing: 'no-filings' };
  const [from, last] = [schoolYearStart(year), lastDayOf(year, bureau.asOf)];
  let [numerator, denominator] = [0, 0];
  for (const filing of kindergarten.filings) {
    if (filing.changedOn > last || isPublic(kindergarten, filing.changedOn)) continue;
    if (filing.changedOn < from && !isOpenOn(filing, last)) continue;
    const { state } = filingStatus(filing, bureau.asOf);
    if (state === 'open') continue;
    numerator += state === 'on-time' && filing.changedOn >= from ? 1 : 0;
    denominator += 1;
  }
  if (denominator > 0) return { numerator, denominator, countedOn: last };
  return isHeldIn(kindergarten, 'filings') ? { missing: 'under-review' } : null;
}

/** Whether a change was due by a day and still not done on it. */
function isOpenOn(filing: Filing, day: IsoDate): boolean {
  const { filedOn, updatedOn } = filing;
  const isDone = isGiven(filedOn) && isGiven(updatedOn) && filedOn <= day && updatedOn <= day;
  return !isDone && filingStatus(filing, day).dueOn < day;
}
