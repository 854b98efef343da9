import type { Bureau } from '../../domain/bureau.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import type { SchoolYear } from '../../domain/school-date.ts';
import { isDuty, kindergartenItems } from '../disclosure.ts';
import type { Contributed, SummedIndicator } from '../indicator.ts';

/** 公示完整度: items D3–D8 of 学前教育法 第七十二条 published and not overdue, of those that apply, over running kindergartens. */
export const disclosureCompleteness: SummedIndicator = {
  id: 'disclosure-completeness',
  name: '公示完整度',
  alsoCalled: ['公开完整度', '公示率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['staffing', 'enrolment', 'finance', 'fees', 'assessments'],
  formula: '已公布且未逾期的项数 ÷ 应公布的项数 × 100%（每园六项）',
  citation: '学前教育法第七十二条；政府信息公开条例第二十六条',
  period: 'as-of',
  contribute: contributeItems,
};

function contributeItems(kindergarten: Kindergarten, _year: SchoolYear, bureau: Bureau): Contributed {
  const items = kindergartenItems(bureau, kindergarten);
  if (!items) return null;
  const duties = Object.values(items).filter(isDuty);
  const published = duties.filter((item) => item.state === 'published');
  return { numerator: published.length, denominator: duties.length, countedOn: bureau.asOf };
}
