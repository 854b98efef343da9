import type { Bureau } from '../../domain/bureau.ts';
import { TOTAL_CLASS } from '../../domain/class-size.ts';
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
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  formula: '班额达标的班数 ÷ 有班额上限的班数 × 100%',
  citation: '《幼儿园工作规程》（教育部令第39号）第十一条；教督〔2020〕1号',
  contribute: contributeClassSizes,
};

function contributeClassSizes(kindergarten: Kindergarten, year: SchoolYear, bureau: Bureau): Contributed {
  const count = childrenIn(kindergarten, year);
  if (!count) return { missing: 'no-class-rows' };
  const limits = bureau.site.thresholds.classSize;
  const limited = count.rows.filter((row) => limits[row.ageGroup] !== null);
  if (limited.length === 0) return null;
  const classes = limited.filter((row) => row.className !== TOTAL_CLASS);
  if (classes.length === 0) return { missing: 'class-totals-only' };
  const within = classes.filter((row) => row.children <= (limits[row.ageGroup] ?? Infinity));
  return { numerator: within.length, denominator: classes.length, countedOn: count.countedOn };
}
