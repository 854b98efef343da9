import { isUscc } from '../../domain/uscc.ts';

/** Where the first two digits of an ID number place a person: GB/T 2260, and those who live on the mainland from elsewhere. */
const PROVINCES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);
/** Eighteen digits with a birth date at its place, whatever the check character. */
export function hasBirthDate(digits: string): boolean {
  if (!/^\d{17}[\dX]$/.test(digits)) return false;
  return isBirthday(Number(digits.slice(6, 10)), digits.slice(10, 14));
}

function isBirthday(year: number, monthAndDay: string): boolean {
  const [month, day] = [Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2))];
  return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Whether the first two digits are those of a province. */
export function hasProvince(digits: string): boolean {
  return PROVINCES.has(digits.slice(0, 2));
}

/** A plausible birth date and the right check character, wherever it places its holder: GB 11643-1999, ISO 7064 mod 11-2. */
export function isIdNumber(digits: string): boolean {
  if (!/^\d{17}[\dX]$/.test(digits)) return false;
  if (!isBirthday(Number(digits.slice(6, 10)), digits.slice(10, 14))) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] === digits.slice(17);
}

/** An ID number as they were until 1999: fifteen digits, the year of birth in two. */
export function isOldIdNumber(digits: string): boolean {
  if (!/^\d{15}$/.test(digits) || !PROVINCES.has(digits.slice(0, 2))) return false;
  return isBirthday(1900 + Number(digits.slice(6, 8)), digits.slice(8, 12));
}

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/**
 * The first digits of cards that are used in China (ISO/IEC 7812): UnionPay, Visa, Mastercard, JCB, and the older ones of single
 * banks. Not 64, where the codes of Ningxia begin.
 */
const ISSUERS = /^(?:4|5[1-5]|35|6(?!4)|9(?:40|5[58]|[08]\d))/;
/** Any other of a card: of networks abroad, or of banks once. */
const OTHER_ISSUERS = /^[3-69]/;

/** Sixteen to nineteen digits of a bank card; where they are grouped as on a card, also of a rare issuer. */
export function isCard(digits: string, isGrouped: boolean): boolean {
  return digits.length >= 16 && (isGrouped ? OTHER_ISSUERS : ISSUERS).test(digits) && passesLuhn(digits);
}

/** A 统一社会信用代码 of nothing but digits: with an area at its place, or that of a specimen. */
export function isCreditCode(digits: string): boolean {
  const area = digits.slice(2, 4);
  return isUscc(digits) && (PROVINCES.has(area) || area === '00' || area === '99');
}
