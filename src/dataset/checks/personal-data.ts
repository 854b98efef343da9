import { isUscc } from '../../domain/uscc.ts';

export type PersonalKind = '身份证号' | '手机号' | '银行卡号' | '电子邮箱';

/** Personal data found in a text: what, where, and a masked form that may be shown. */
export interface PersonalData {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  /** As written, full-width characters made plain. Never shown. */
  readonly text: string;
  readonly masked: string;
}

/** One space, or a hyphen or dash, as people write between groups of digits. */
const GAP = '[ \\u00a0\\u2010-\\u2015-]';
/** Six digits of a place, the birth date, three of a sequence, the check character: GB 11643. */
const ID_NUMBER = new RegExp(`(?<!\\d)[1-9]\\d{5}${GAP}?\\d{8}${GAP}?\\d{3}[\\dXx](?!\\d)`, 'g');
const MOBILE = new RegExp(`(?<!\\d)(?:(?:00)?86${GAP}?)?1[3-9]\\d${GAP}?\\d{4}${GAP}?\\d{4}(?!\\d)`, 'g');
/** Bank cards begin with 3 to 6, older ones of China with 9 (ISO/IEC 7812); so a time such as 20260901… is none. */
const CARD = new RegExp(
  `(?<!\\d)[3-69](?:\\d{15,18}|\\d{3}(?:${GAP}\\d{4}){3}(?:${GAP}\\d{1,3})?)(?!\\d)`,
  'g',
);
const EMAIL = /[\w.%+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}/g;

/** Fewer digits than a mobile number has are no one's number. */
const LEAST_DIGITS = 11;

/**
 * Every piece of personal data in a text. Only runs of eleven digits or more (single spaces and hyphens let through) and
 * the surroundings of an @ are looked at closely, so that a hundred megabytes of tables take a second.
 */
export function findPersonalData(text: string): readonly PersonalData[] {
  const plain = toHalfWidth(text);
  const found: PersonalData[] = [];
  let digits = 0;
  let start = 0;
  let gap = false;
  for (let index = 0; index <= plain.length; index += 1) {
    const char = index < plain.length ? plain.charCodeAt(index) : 0;
    if (char >= 48 && char <= 57) {
      if (digits === 0) start = index;
      digits += 1;
      gap = false;
    } else if (digits > 0 && !gap && isGap(char)) {
      gap = true;
    } else {
      if (digits >= LEAST_DIGITS) found.push(...numbersIn(plain, start, index));
      digits = 0;
      gap = false;
      if (char === 64) found.push(...emailsAround(plain, index));
    }
  }
  return found;
}

function isGap(char: number): boolean {
  return char === 32 || char === 45 || char === 0xa0 || (char >= 0x2010 && char <= 0x2015);
}

/** Full-width digits, letters and signs as the plain ones; every character keeps its place. */
function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function numbersIn(text: string, start: number, end: number): readonly PersonalData[] {
  // The check character X of an ID number follows the run of digits.
  const run = text.slice(start, /[Xx]/.test(text.charAt(end)) ? end + 1 : end);
  const found: PersonalData[] = [];
  const collect = (pattern: RegExp, kind: PersonalKind, isOne: (digits: string) => boolean) => {
    for (const match of run.matchAll(pattern)) {
      const [from, to] = [start + match.index, start + match.index + match[0].length];
      if (found.some((other) => from < other.end && other.start < to)) continue;
      const bare = match[0].replace(/[^\dXx]/g, '');
      if (isOne(bare) && standsAlone(text, from, to))
        found.push({ kind, start: from, end: to, text: match[0], masked: maskNumber(bare, kind) });
    }
  };
  collect(ID_NUMBER, '身份证号', isIdNumber);
  collect(CARD, '银行卡号', (digits) => passesLuhn(digits) && !isUscc(digits));
  collect(MOBILE, '手机号', () => true);
  return found.sort((a, b) => a.start - b.start);
}

/** Not a part of a longer word, of a decimal or of an address on the web. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/\d\.$/.test(before) || /^\.\d/.test(text.slice(end, end + 2))) return false;
  if (/[A-Za-z_]$/.test(before) && !/(?:tel|phone|mobile|mob|cell|wechat|wx|qq)$/i.test(before)) return false;
  if (/^\w/.test(text.slice(end, end + 1))) return false;
  return !isInUrl(text, start);
}

/** Whether a place lies inside `https://…`. */
function isInUrl(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 500), at);
  return /[A-Za-z][A-Za-z+.-]*:\/\/[^\s"'<>,,。;、()()]*$/.test(before);
}

function emailsAround(text: string, at: number): readonly PersonalData[] {
  const from = Math.max(0, at - 64);
  const found: PersonalData[] = [];
  for (const match of text.slice(from, at + 256).matchAll(EMAIL)) {
    const [start, end] = [from + match.index, from + match.index + match[0].length];
    if (at < start || at >= end) continue;
    // git@host:path is an address of a repository.
    if (isInUrl(text, start) || /^:[\w/~]/.test(text.slice(end, end + 2))) continue;
    found.push({ kind: '电子邮箱', start, end, text: match[0], masked: maskEmail(match[0]) });
  }
  return found;
}

/** A plausible birth date and the right check character: GB 11643-1999, ISO 7064 mod 11-2. */
function isIdNumber(digits: string): boolean {
  const year = Number(digits.slice(6, 10));
  const month = Number(digits.slice(10, 12));
  const day = Number(digits.slice(12, 14));
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] === digits.slice(17).toUpperCase();
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function maskNumber(digits: string, kind: PersonalKind): string {
  const bare = kind === '手机号' ? digits.slice(-11) : digits;
  const shownEnd = kind === '身份证号' ? 2 : 4;
  return `${bare.slice(0, 3)}${'*'.repeat(bare.length - 3 - shownEnd)}${bare.slice(-shownEnd)}`;
}

function maskEmail(address: string): string {
  return `${address.slice(0, 1)}***${address.slice(address.indexOf('@'))}`;
}
