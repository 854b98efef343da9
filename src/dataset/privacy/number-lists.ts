import { gapsOf, groupsOf, type Stretch } from './digit-runs.ts';
import type { Looked } from './looked.ts';
import { isAboutAsking, isAboutFees } from './surroundings.ts';

/** Fees or counts one after the other: 150 2000 3000. None begins with zero, and all are round. */
export function isListOfNumbers(stretch: Stretch, { text, site }: Looked): boolean {
  const groups = groupsOf(stretch);
  if (groups.length < 2 || groups.some((digits) => digits.startsWith('0'))) return false;
  if (groups.every((digits) => digits.length === 1)) return false;
  const isAboutMoney =
    isAboutFees(text, stretch.start, stretch.end, site) && !isAboutAsking(text, stretch.start);
  if (isAboutMoney && gapsOf(stretch).every((gap) => /^[,、/|]$/.test(gap))) return true;
  const step = isAboutMoney ? 10 : 50;
  return groups.every((digits) => Number(digits) % (digits.length > 3 ? step * 2 : 10) === 0);
}
