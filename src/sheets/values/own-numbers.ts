import { bare } from './plain.ts';

/** Columns of numbers that no two kindergartens share. */
export const OWN_NUMBERS: ReadonlySet<string> = new Set(['phone', 'uscc', 'licenceNo']);

const OFFICE = /^\(?(?:0\d{2,3}\)?-?)?[2-8]\d{6,7}(?![\dA-Z])/;
const LOCAL = /^[2-8]\d{6,7}$/;
const CREDIT_CODE = /^[\dA-Z]{18}$/;
const LICENCE = /^(?:教民\d{8,}|\d{12,})号?$/;

/** Whether a text begins with the number of an office. */
export function isOffice(text: string): boolean {
  return OFFICE.test(bare(text));
}

/** A number that belongs to one kindergarten alone: of its office, its credit code, its licence; null for any other text. */
export function ownNumber(written: string): string | null {
  const text = bare(written).toUpperCase();
  if (isOffice(text)) return text;
  return CREDIT_CODE.test(text) || LICENCE.test(text) ? text : null;
}

/** Whether two such numbers are one: a telephone may lack its area code. */
export function isSameNumber(one: string, other: string): boolean {
  const [short, long] = [digitsOf(one), digitsOf(other)].toSorted((a, b) => a.length - b.length);
  if (short === undefined || long === undefined) return false;
  return (
    short === long ||
    (LOCAL.test(short) && long.startsWith('0') && long.endsWith(short) && long.length <= short.length + 4)
  );
}

/** A local number with the area code that one of the numbers has, where they agree; null where none does. */
export function withAreaCode(local: string, numbers: Iterable<string>): string | null {
  if (!LOCAL.test(bare(local))) return null;
  const whole = [...numbers].filter(
    (number) => isOffice(number) && /^\(?0/.test(number) && isSameNumber(local, number),
  );
  const [first] = whole;
  return first !== undefined && new Set(whole.map(digitsOf)).size === 1 ? first : null;
}

function digitsOf(text: string): string {
  return text.replace(/[()-]/g, '');
}
