import { isAbsent } from '../../domain/reported.ts';
import { formatPercent, formatPoints } from '../../format/number.ts';
import { INDICATORS } from '../../indicators/index.ts';
import { pointOf, schoolYearOfPeriod } from '../../indicators/series.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';

/** A published percentage is at most 0.5 points from what the kindergarten rows give; else the page shows both. */
export const reportedDiffers: Check = {
  id: 'reported-differs',
  severity: 'warning',
  hold: 'row',
  needs: ['indicators'],
  description: '公布的比率与按各园数据计算的相差不应超过 0.5 个百分点；超过的，页面把两个值都列出来。',
  reliesOn: ['kindergartens', 'classes', 'staffing', 'recognitions', 'safety'],
  run: (context) => {
    if (context.rows.indicators.length === 0) return [];
    // A copy: what the indicators remember of a bureau, they forget with it.
    const bureau = { ...context.bureau() };
    return context.rows.indicators.flatMap((row): Issue[] => {
      const indicator = INDICATORS[row.metric];
      if (indicator.unit !== '%') return [];
      const point = pointOf(bureau, indicator, row.district, schoolYearOfPeriod(row));
      const { computed, reported, difference, differs } = point;
      if (!differs || computed.kind !== 'measured' || !reported || reported.row !== row) return [];
      if (difference === null || isAbsent(reported.value)) return [];
      const own = `${formatPercent(computed.value, 2)}（${computed.numerator} ÷ ${computed.denominator ?? 1}）`;
      return [
        context.report('indicators', row, typeof row.value === 'number' ? 'value' : 'numerator', {
          message: `公布的${indicator.name} ${formatPercent(reported.value, 2)}，按各园数据计算是 ${own}，相差 ${formatPoints(difference, 2)}。`,
          remedy:
            '核对公布值的口径和统计日期，或核对各园数据；口径不同的，在“备注”里写明。页面会把两个值都列出来。',
        }),
      ];
    });
  },
};
