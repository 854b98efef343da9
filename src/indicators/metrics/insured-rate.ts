import type { Kindergarten } from '../../domain/kindergarten.ts';
import { isAbsent } from '../../domain/reported.ts';
import type { SchoolYear } from '../../domain/school-date.ts';
import { staffIn } from '../../domain/snapshot.ts';
import type { Contributed, SummedIndicator } from '../indicator.ts';

/** 参保率: staff with social insurance, of all staff. A kindergarten that leaves one post's count out is not counted: a part would be too low. */
export const insuredRate: SummedIndicator = {
  id: 'insured-rate',
  name: '教职工参保率',
  alsoCalled: ['社保率', '社会保险参保率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['staffing'],
  formula: '参加社会保险的教职工数 ÷ 教职工总数 × 100%',
  citation: '本地实施方案',
  contribute: contributeInsured,
};

function contributeInsured(kindergarten: Kindergarten, year: SchoolYear): Contributed {
  const staff = staffIn(kindergarten, year);
  if (!staff) return { missing: 'no-staffing-rows' };
  let [numerator, denominator] = [0, 0];
  for (const row of staff.byPost.values()) {
    if (row.headcount === 0) continue;
    if (isAbsent(row.insured)) return { missing: 'no-insurance-counts' };
    numerator += row.insured;
    denominator += row.headcount;
  }
  return denominator === 0 ? null : { numerator, denominator, countedOn: staff.countedOn };
}
