import { mergeAlike } from '../../domain/grouping.ts';
import { isGiven } from '../../domain/reported.ts';
import { type IsoDate, addMonths, schoolYearEnd, schoolYearOf } from '../../domain/school-date.ts';
import { formatDate } from '../../format/date.ts';
import { formatFee, formatYuan } from '../../format/yuan.ts';
import type { FeeHistory } from '../../profile/fee-lines.ts';

export interface PriceStep {
  readonly from: IsoDate;
  readonly value: number;
  /** The figure alone: on a phone there is no room for its unit. */
  readonly label: string;
  /** With its unit. */
  readonly fee: string;
}

/** A care fee over time, as the part `SteppedLine` takes it. */
export interface PriceHistory {
  readonly what: string;
  readonly finding: string;
  readonly steps: readonly PriceStep[];
  /** The last day drawn: the end of the school year, or later where a change is announced. */
  readonly until: IsoDate;
}

/**
 * The price histories of 保育教育费, 保育费 and 住宿费 that can be drawn: all amounts given, in one unit. Age groups with the same steps
 * are one line.
 */
export function priceHistories(histories: readonly FeeHistory[], asOf: IsoDate): readonly PriceHistory[] {
  const merged = mergeAlike(
    drawableHistories(histories),
    ({ ageGroup }) => ageGroup,
    ({ item, standards }) =>
      `${item} ${standards.map(({ effectiveFrom, amount }) => `${effectiveFrom} ${String(amount)}`).join()}`,
  );
  return merged.map(({ item, names }) => priceHistory(names, item, asOf));
}

/** Those of 保育教育费, 保育费 and 住宿费 of which every amount is given, in one unit. */
export function drawableHistories(histories: readonly FeeHistory[]): readonly FeeHistory[] {
  return histories.filter(
    (history) => history.category !== '服务性收费' && history.category !== '代收费' && isDrawable(history),
  );
}

function isDrawable({ standards }: FeeHistory): boolean {
  const unit = standards[0]?.unit;
  return standards.every((fee) => isGiven(fee.amount) && fee.unit === unit);
}

function priceHistory(ages: readonly string[], { item, standards }: FeeHistory, asOf: IsoDate): PriceHistory {
  const steps = standards.flatMap(({ effectiveFrom, amount, unit }) =>
    isGiven(amount)
      ? [{ from: effectiveFrom, value: amount, label: formatYuan(amount), fee: formatFee(amount, unit) }]
      : [],
  );
  const last = steps.at(-1);
  const changes = steps.map(({ from, fee }) => `${formatDate(from)}起 ${fee}`);
  const what = ages[0] === '全部' ? item : `${item}（${ages.join('、')}）`;
  return {
    what,
    finding: `${what}的变化：${changes.join('，')}。`,
    steps,
    until: last && last.from > asOf ? addMonths(last.from, 6) : schoolYearEnd(schoolYearOf(asOf)),
  };
}
