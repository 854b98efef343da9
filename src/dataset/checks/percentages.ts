import { INDICATORS } from '../../indicators/index.ts';
import { isGiven } from '../../domain/reported.ts';
import type { Row } from '../tables/index.ts';
import { numbersIn } from './numbers-in-words.ts';

type Target = Row<'plan_targets'>;

/** Whether a target is a percentage: by its 单位, and where it has none by its indicator. */
export function isPercentTarget({ unit, metric }: Pick<Target, 'unit' | 'metric'>): boolean {
  if (isGiven(unit)) return /^[%％]|百分/.test(unit);
  return isGiven(metric) && INDICATORS[metric].unit === '%';
}

/** Whether a figure in a percentage column looks like a share written as a decimal: 0.8 for 80 %. Nought is nought. */
export function isDecimalShare(value: number): boolean {
  return value > 0 && value <= 1;
}

/** The same of a target's figure; where its 原文 states this very number (不超过 1%) it is none. */
export function isShareWrittenAsDecimal(target: Target, value: number): boolean {
  return isPercentTarget(target) && isDecimalShare(value) && !numbersIn(target.wording).includes(value);
}
