import { hasBirthDate, hasProvince, isCreditCode, isIdNumber, isOldIdNumber } from './check-digits.ts';
import { type DigitRun, isSetApart, shapeOf, stretchesOf, type Stretch } from './digit-runs.ts';
import type { Candidate, Looked } from './looked.ts';
import { isDecimal, isIdentity, isNamedOtherwise, isPartOfCode } from './surroundings.ts';

/** How eighteen or fifteen digits of an ID number are grouped where one looks for those with a wrong check character. */
const ID_SHAPES: ReadonlySet<string> = new Set([
  '18',
  '6-8-4',
  '6-4-4-4',
  '6-4-2-2-4',
  '4-4-4-4-2',
  '3-3-4-4-4',
  '6-12',
  '14-4',
  '3-3-8-4',
  '6-6-6',
  '3-3-3-3-3-3',
]);
const OLD_ID_SHAPES: ReadonlySet<string> = new Set(['15', '6-6-3']);

/** The ID numbers of a run: sure with the right check character, or where they are called so. */
export function idNumbers(run: DigitRun, looked: Looked): readonly Candidate[] {
  return [
    ...[...stretchesOf(run, 18, 18), ...stretchesOf(run, 15, 15)].map((one) => idNumber(one, looked)),
    ...[...stretchesOf(run, 17, 17), ...stretchesOf(run, 19, 19)].map((one) => mistypedId(one, looked)),
  ].flatMap((candidate) => candidate ?? []);
}

/** A number with a digit too few or too many, where it is called that of a person: what is left tells who it is. */
function mistypedId(stretch: Stretch, { text, site }: Looked): Candidate | null {
  const { digits, start, end } = stretch;
  if (!isSetApart(stretch) || !hasProvince(digits) || !hasBirthDate(`${digits.slice(0, 14)}0000`))
    return null;
  if (isDecimal(text, start, end) || isPartOfCode(text, start, end) || site.column !== 'other') return null;
  if (isNamedOtherwise(text, start, end) || !isIdentity(text, start, end, site)) return null;
  return { kind: '身份证号', severity: 'error', text: digits, stretch };
}

function idNumber(stretch: Stretch, { text, site }: Looked): Candidate | null {
  const { digits, start, end } = stretch;
  if (isDecimal(text, start, end) || isPartOfCode(text, start, end)) return null;
  const isOwn = site.column === 'credit-code' && isCreditCode(digits);
  if (digits.length === 18 && isIdNumber(digits)) {
    return isOwn ? null : { kind: '身份证号', severity: 'error', text: digits, stretch };
  }
  const isCalledSo = isIdentity(text, start, end, site);
  if (site.column === 'licence' || site.column === 'credit-code') return null;
  if (!isCalledSo && (isNamedOtherwise(text, start, end) || isCreditCode(digits))) return null;
  if (digits.length === 18) {
    const isLike =
      hasProvince(digits) &&
      !/[A-Za-z]$/.test(text.slice(0, start)) &&
      ID_SHAPES.has(shapeOf(stretch)) &&
      isSetApart(stretch);
    if (!hasBirthDate(digits) || !(isCalledSo || isLike)) return null;
    return { kind: '身份证号', severity: isCalledSo ? 'error' : 'warning', text: digits, stretch };
  }
  if (!isOldIdNumber(digits) || !(OLD_ID_SHAPES.has(shapeOf(stretch)) && isSetApart(stretch))) return null;
  return { kind: '身份证号', severity: isCalledSo ? 'error' : 'warning', text: digits, stretch };
}
