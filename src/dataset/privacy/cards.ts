import { isCard, isCreditCode, passesLuhn } from './check-digits.ts';
import {
  type DigitRun,
  gapsOf,
  groupsOf,
  hasPlainGaps,
  isDigitByDigit,
  isSetApart,
  isWhole,
  isWrapped,
  shapeOf,
  stretchesOf,
  type Stretch,
} from './digit-runs.ts';
import type { Candidate, Looked } from './looked.ts';
import { isListOfNumbers } from './number-lists.ts';
import {
  isBank,
  isDecimal,
  isInPlainAddress,
  isInUuid,
  isNamedOtherwise,
  isPartOfCode,
} from './surroundings.ts';

/** The bank cards of a run. */
export function cards(run: DigitRun, looked: Looked): readonly Candidate[] {
  return stretchesOf(run, 13, 19).flatMap((stretch): readonly Candidate[] => {
    const { digits, start, end } = stretch;
    const { text, site, source } = looked;
    const isCalledSo = isBank(text, start, site);
    if (
      !(isCalledSo ? passesLuhn(digits) : isCard(digits, stretch.to - stretch.from > 3)) ||
      !/^\d+$/.test(digits)
    )
      return [];
    if (!isCalledSo && !isGroupedCard(stretch, site.isCell)) return [];
    if (isCalledSo && !isSetApart(stretch) && !isWhole(stretch)) return [];
    if (!isCalledSo && /^[A-Za-z]/.test(text.slice(end, end + 1))) return [];
    if (isDecimal(text, start, end) || isPartOfCode(text, start, end) || isInUuid(text, start, end))
      return [];
    if (site.column === 'licence' || (site.column === 'credit-code' && digits.length === 18)) return [];
    if (isCreditCode(digits)) return [];
    if (!isCalledSo && (isNamedOtherwise(text, start, end) || isListOfNumbers(stretch, looked))) return [];
    if (!isCalledSo && isInPlainAddress(source, looked.starts[start] ?? 0)) return [];
    return [{ kind: '银行卡号', severity: 'error', text: digits, stretch }];
  });
}

/** 622 848 001 234 567 891 1: groups of three are those of a card where one begins with zero, as no number of a list does. */
function isInThrees(stretch: Stretch): boolean {
  return (
    /^3(?:-3)+(?:-[12])?$/.test(shapeOf(stretch)) &&
    groupsOf(stretch).some((digits) => digits.startsWith('0'))
  );
}

/** Groups of four, or six and the rest, or digit by digit, as cards are written. */
function isGroupedCard(stretch: Stretch, isCell: boolean): boolean {
  const shape = shapeOf(stretch);
  if (isDigitByDigit(stretch) && isWhole(stretch)) return true;
  const isUnionPay = stretch.digits.startsWith('62');
  if (((isCell || isUnionPay) && isWrapped(stretch)) || (isInThrees(stretch) && isSetApart(stretch)))
    return true;
  if (!isSetApart(stretch) || !hasPlainGaps(stretch)) return false;
  if (isUnionPay && /^[3-9]/.test(shape) && gapsOf(stretch).every((gap) => gap === ' ' || gap === '-'))
    return true;
  if (/^\d+$/.test(shape) || /^4(?:-4){3}(?:-[1-4])?$/.test(shape) || /^1(?:-1)+$/.test(shape)) return true;
  return (
    /^(?:6-1[0-3]|4-1[2-5]|6-4-[46]-?[0-9]*|8-(?:8|11)|4-4-8|6-6-[4-7]|6-6-6-1|5-5-5-[1-4])$/.test(shape) &&
    !gapsOf(stretch).includes('.')
  );
}
