import type { Bureau } from '../../domain/bureau.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import { isAbsent } from '../../domain/reported.ts';
import type { SchoolYear } from '../../domain/school-date.ts';
import type { Contributed, SummedIndicator } from '../indicator.ts';

/** 配套园移交率: 小区配套园 whose property has passed to the government, of all 小区配套园. 学前教育法 第二十六条. */
export const residentialTransferRate: SummedIndicator = {
  id: 'residential-transfer-rate',
  name: '配套园移交率',
  alsoCalled: ['小区配套园移交率', '配套幼儿园移交率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['kindergartens'],
  formula: '已移交的小区配套园数 ÷ 小区配套园总数 × 100%',
  citation: '学前教育法第二十六条',
  period: 'as-of',
  contribute: contributeTransfer,
};

function contributeTransfer(kindergarten: Kindergarten, _year: SchoolYear, bureau: Bureau): Contributed {
  const { residential, transferStatus } = kindergarten;
  if (isAbsent(residential) && residential.absent !== 'not-applicable') {
    return { missing: 'no-residential-kindergartens' };
  }
  if (residential !== true) return null;
  if (transferStatus !== '已移交' && transferStatus !== '未移交')
    return { missing: 'no-residential-kindergartens' };
  return { numerator: transferStatus === '已移交' ? 1 : 0, denominator: 1, countedOn: bureau.asOf };
}
