import type { DistrictLevel } from '../../domain/code-lists.ts';
import type { Check } from '../check.ts';

/** Digits of a 区划代码 by level: GB/T 2260 for counties, GB/T 10114 for townships, 国家统计局 for villages. */
const DIGITS: Readonly<Record<DistrictLevel, number>> = { 地级: 4, 县级: 6, 乡级: 9, 村级: 12 };

/** The level agrees with the length of the code. */
export const districtLevel: Check = {
  id: 'district-level',
  severity: 'error',
  hold: 'stop',
  description: '区划的层级要与代码位数一致：地级 4 位、县级 6 位、乡级 9 位、村级 12 位。',
  run: (context) =>
    context.rows.districts
      .filter((row) => row.code.length !== DIGITS[row.level])
      .map((row) =>
        context.report('districts', row, 'level', {
          message: `“${row.name}”写的是${row.level}，${row.level}代码应为 ${DIGITS[row.level]} 位，而 ${row.code} 是 ${row.code.length} 位。`,
          remedy: '改正层级，或核对区划代码。',
        }),
      ),
};
