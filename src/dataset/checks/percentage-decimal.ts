import { isGiven } from '../../domain/reported.ts';
import { INDICATORS } from '../../indicators/index.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import type { Issue } from '../issue.ts';
import type { Row } from '../tables/index.ts';
import { isDecimalShare, isShareWrittenAsDecimal } from './percentages.ts';

/** 0.8 where 80 is meant: a hundredth of the truth, and every comparison with it is false. */
export const percentageDecimal: Check = {
  id: 'percentage-decimal',
  severity: 'warning',
  hold: 'cell',
  description: '百分数写 92.5，不写 0.925：百分数栏里大于 0、不超过 1 的值，请核对。',
  run: (context) => [
    ...ofIndicators(context),
    ...ofLines(context),
    ...ofTargets(context),
    ...ofCaps(context),
  ],
};

function ofIndicators(context: CheckContext): readonly Issue[] {
  return context.rows.indicators.flatMap((row) => {
    const { value, metric } = row;
    if (!isGiven(value) || INDICATORS[metric].unit !== '%' || !isDecimalShare(value)) return [];
    return isBorneOut(row, value)
      ? []
      : context.report('indicators', row, 'value', finding(INDICATORS[metric].name, value));
  });
}

/** Whether 分子 and 分母 give this very percentage: then it is as small as that. */
function isBorneOut({ numerator, denominator }: Row<'indicators'>, value: number): boolean {
  if (!isGiven(numerator) || !isGiven(denominator) || denominator === 0) return false;
  return Math.abs((numerator / denominator) * 100 - value) <= 0.05;
}

function ofLines(context: CheckContext): readonly Issue[] {
  return context.rows.reference_lines.flatMap((row) => {
    const { unit, name } = INDICATORS[row.metric];
    return unit === '%' && isDecimalShare(row.value)
      ? context.report('reference_lines', row, 'value', finding(name, row.value))
      : [];
  });
}

function ofTargets(context: CheckContext): readonly Issue[] {
  return context.rows.plan_targets.flatMap((row) =>
    (['value', 'baseline'] as const).flatMap((key) => {
      const value = row[key];
      if (!isGiven(value) || !isShareWrittenAsDecimal(row, value)) return [];
      return context.report('plan_targets', row, key, finding(key === 'value' ? '目标值' : '基线值', value));
    }),
  );
}

function ofCaps(context: CheckContext): readonly Issue[] {
  return context.rows.fee_caps.flatMap((row) =>
    isGiven(row.floatUp) && isDecimalShare(row.floatUp)
      ? context.report('fee_caps', row, 'floatUp', finding('上浮幅度', row.floatUp))
      : [],
  );
}

function finding(what: string, value: number): Finding {
  const percent = Math.round(value * 1e6) / 1e4;
  return {
    message: `${what}是百分数，填写的是 ${value}，也就是 ${value}%：看起来是把 ${percent}% 写成了小数。`,
    remedy: `若是 ${percent}%，改成 ${percent}；真的只有 ${value}% 的，不用改，也可在 waivers.csv 里说明。`,
  };
}
