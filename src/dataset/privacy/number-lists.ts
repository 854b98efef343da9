import { gapsOf, groupsOf, type Stretch } from './digit-runs.ts';
import type { Looked } from './looked.ts';
import { isAboutAsking, isAboutFees } from './surroundings.ts';

/** Fees or counts one after the other: 150 2000 3000. None begins with zero, and all are round. */
export function isListOfNumbers(stretch: Stretch, { text, site }: Looked): boolean {
  const groups = groupsOf(stretch);
  if (groups.length < 2 || groups.some((digits) => digits.startsWith('0'))) return false;
  if (groups.every((digits) => digits.length === 1)) return isListOfDigits(groups, gapsOf(stretch));
  const isAboutMoney =
    isAboutFees(text, stretch.start, stretch.end, site) && !isAboutAsking(text, stretch.start);
  if (isAboutMoney && gapsOf(stretch).every((gap) => /^[,、/|]$/.test(gap))) return true;
  const step = isAboutMoney ? 10 : 50;
  return groups.every((digits) => Number(digits) % (digits.length > 3 ? step * 2 : 10) === 0);
}

/** Of the digits of a number written one by one, so many are seldom all small, or all odd. */
const SMALL = 6;
const LEAST_STEPS = 4;

/** 1 3 5 7 9 2 4, 1、4、2、3: counts of less than ten, none of them zero, as few telephone numbers are. */
function isListOfDigits(digits: readonly string[], gaps: readonly string[]): boolean {
  if (digits.every((digit) => Number(digit) <= SMALL)) return true;
  const step = Number(digits[1]) - Number(digits[0]);
  const isSeries = digits
    .slice(1, LEAST_STEPS)
    .every((digit, index) => Number(digit) - Number(digits[index]) === step);
  return isSeries || gaps.every((gap) => /^[,、|]$/.test(gap));
}
