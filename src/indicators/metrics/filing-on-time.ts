import type { Bureau } from '../../domain/bureau.ts';
import { filingStatus } from '../../domain/filing-status.ts';
import { isPublic } from '../../domain/inclusive.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import { type IsoDate, type SchoolYear, schoolYearEnd, schoolYearStart } from '../../domain/school-date.ts';
import type { Contributed, SummedIndicator } from '../indicator.ts';

/**
 * 备案按时率: changes of 园长 and 专任教师 in 民办 kindergartens that were filed and updated within one month, of those whose month
 * has run out (or that are done). A change whose month still runs is not counted.
 */
export const filingOnTime: SummedIndicator = {
  id: 'filing-on-time',
  name: '备案按时率',
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  formula: '一个月内完成备案和信息更新的变更数 ÷ 已到期的变更数 × 100%（民办园）',
  citation: '本地实施方案',
  contribute: contributeFilings,
};

function contributeFilings(kindergarten: Kindergarten, year: SchoolYear, bureau: Bureau): Contributed {
  if (bureau.missingTables.has('filings')) return { missing: 'no-filings' };
  const [from, to] = [schoolYearStart(year), schoolYearEnd(year)];
  let [numerator, denominator] = [0, 0];
  let countedOn: IsoDate | undefined;
  for (const filing of kindergarten.filings) {
    if (filing.changedOn < from || filing.changedOn > to) continue;
    if (isPublic(kindergarten, filing.changedOn)) continue;
    const { state } = filingStatus(filing, bureau.asOf);
    if (state === 'open') continue;
    numerator += state === 'on-time' ? 1 : 0;
    denominator += 1;
    countedOn = filing.changedOn;
  }
  return countedOn === undefined ? null : { numerator, denominator, countedOn };
}
