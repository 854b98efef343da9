import type { Bureau } from '../../domain/bureau.ts';
import { classSizeCompliance as classSizesOf } from '../../domain/class-size.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import type { SchoolYear } from '../../domain/school-date.ts';
import { childrenIn } from '../../domain/snapshot.ts';
import type { Contributed, SummedIndicator } from '../indicator.ts';

/**
 * 班额达标率: classes within the limit of their age group, of all classes that have one. Limits: 《幼儿园工作规程》(教育部令第39号)
 * 第十一条, in `site.thresholds.classSize`. A 合计 row cannot be judged; 托班 has no limit here.
 */
export const classSizeCompliance: SummedIndicator = {
  id: 'class-size-compliance',
  name: '班额达标率',
  alsoCalled: ['班额合格率', '班额合规率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['classes'],
  formula: '班额达标的班数 ÷ 有班额上限的班数 × 100%',
  citation: '《幼儿园工作规程》（教育部令第39号）第十一条；教督〔2020〕1号',
  contribute: contributeClassSizes,
};

function contributeClassSizes(kindergarten: Kindergarten, year: SchoolYear, bureau: Bureau): Contributed {
  const count = childrenIn(kindergarten, year);
  if (!count) return { missing: 'no-class-rows' };
  const compliance = classSizesOf(count.rows, bureau.site.thresholds.classSize);
  if (!('reason' in compliance)) {
    const { numerator, denominator } = compliance;
    return { numerator, denominator, countedOn: count.countedOn };
  }
  return compliance.reason === 'no-limit' ? null : { missing: compliance.reason };
}
