import { formatNumber } from '../format/number.ts';

/** Words that several facts share: how a plain value of a kind is written. */

/** 是 / 否. */
export { formatYesNo as yesNo } from '../format/absence.ts';

/** The text as it stands. */
export const verbatim = (text: string): string => text;

/** Names one after another. */
export const names = (texts: readonly string[]): string => texts.join('、');

/** A whole number with its unit: `1,200 册`. */
export const counted =
  (unit: string) =>
  (value: number): string =>
    `${formatNumber(value)} ${unit}`;

/** A measured number with its unit, no decimal dropped: `2,814.6 平方米`. */
export const measured =
  (unit: string) =>
  (value: number): string =>
    `${formatNumber(value, decimalsOf(value))} ${unit}`;

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
