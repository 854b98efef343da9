import { DISTRICT_LEVELS, type DistrictLevel } from '../../domain/code-lists.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';

/** Digits of a 区划代码 by level: 民政部 and 国家统计局 number counties with six, townships with nine, villages with twelve. */
const DIGITS: Readonly<Record<DistrictLevel, number>> = { 地级: 4, 县级: 6, 乡级: 9, 村级: 12 };

/** The level agrees with the length of the code, and the parent stands above. */
export const districtLevel: Check = {
  id: 'district-level',
  severity: 'error',
  hold: 'stop',
  description: '区划的层级要与代码位数一致(地级 4 位、县级 6 位、乡级 9 位、村级 12 位),上级的层级必须更高。',
  run: (context) => {
    const byCode = new Map(context.rows.districts.map((row) => [row.code, row]));
    const issues: Issue[] = [];
    for (const row of context.rows.districts) {
      if (row.code.length !== DIGITS[row.level])
        issues.push(
          context.report('districts', row, 'level', {
            message: `“${row.name}”写的是${row.level},${row.level}代码应为 ${DIGITS[row.level]} 位,而 ${row.code} 是 ${row.code.length} 位。`,
            remedy: '改正层级,或核对区划代码。',
          }),
        );
      const parent = typeof row.parent === 'string' ? byCode.get(row.parent) : undefined;
      if (parent && parent !== row && rank(parent.level) >= rank(row.level))
        issues.push(
          context.report('districts', row, 'parent', {
            message: `“${row.name}”是${row.level},它的上级“${parent.name}”也不能是${parent.level}。`,
            remedy: '上级要填更高一级的区划代码。',
          }),
        );
    }
    return issues;
  },
};

function rank(level: DistrictLevel): number {
  return DISTRICT_LEVELS.indexOf(level);
}
