import { isGiven, NOT_GIVEN, type Reported } from '../domain/reported.ts';

interface Phone {
  /** As a reader sees it: as written, with the area code of the number before it where it has none of its own. */
  readonly text: string;
  readonly area: string;
  /** Every digit to dial, without the extension. */
  readonly digits: string;
  readonly extension: string;
}

/** A telephone number as an address to dial: `0951-1234567 转 3` → `tel:09511234567,3`; spaces and dashes go, an extension follows a pause. */
export function phoneHref(phone: string): string {
  const number = phonesIn(phone)[0];
  if (number === undefined) return `tel:${phone.replace(/[^\d+]/g, '')}`;
  return `tel:${number.digits}${number.extension === '' ? '' : `,${number.extension}`}`;
}

/** The numbers of a cell that holds several, each whole: `0399-2219999/2219998` → `0399-2219999` and `0399-2219998`. None where nothing can be dialled. */
export function phoneNumbers(cell: string): readonly string[] {
  return phonesIn(cell).map(({ text }) => text);
}

/** The numbers of a cell, or 未公布 where what stands in it cannot be dialled. */
export function dialable(cell: Reported<string>): Reported<readonly string[]> {
  if (!isGiven(cell)) return cell;
  const numbers = phoneNumbers(cell);
  return numbers.length === 0 ? NOT_GIVEN : numbers;
}

/** Whether every number of a cell has the shape of a telephone number: a landline with or without area code, a hotline, a short number. */
export function isPhoneCell(cell: string): boolean {
  const phones = phonesIn(cell);
  return (
    phones.length > 0 && phones.every(({ digits }) => isPlausible(digits.replace(/^(?:\+\d\d|0086)/, '')))
  );
}

/** 110 and 12345 are three and five digits, a landline six to eight, up to twelve with its area code. */
function isPlausible(digits: string): boolean {
  return /^(\d{3}|\d{5,12})$/.test(digits) && !/^(\d)\1+$/.test(digits);
}

/** Between two numbers; before a few digits a stroke changes the last digits, a comma stands for an extension. */
const BETWEEN = /(\s*(?:[、;/\n,]|或)\s*|\s{2,})/;
const EXTENSION = /^(.*\d)\D*?(?:转|分机|内线|ext\.?|x|#)\D*(\d{1,6})\D*$/i;
/** Fewer digits than this are no number of their own. */
const LEAST_DIGITS = 5;

function phonesIn(cell: string): readonly Phone[] {
  const phones: Phone[] = [];
  const parts = halfWidth(cell).split(BETWEEN);
  for (let index = 0; index < parts.length; index += 2) {
    const [written = '', mark = ''] = [parts[index]?.trim(), parts[index - 1]?.trim()];
    const before = phones[phones.length - 1];
    const phone =
      before && /^\d+$/.test(written) && written.length < LEAST_DIGITS
        ? shortened(before, written, mark)
        : phoneOf(written, before?.area ?? '');
    if (phone === null) continue;
    if (before && phone.extension === written) phones.pop();
    phones.push(phone);
  }
  return phones;
}

/** What a few digits after a number mean: `2219998/9` is a second number that ends on 9, `2219998,3` the extension 3. */
function shortened(before: Phone, digits: string, mark: string): Phone {
  if (mark === ',') return { ...before, text: `${before.text},${digits}`, extension: digits };
  const replaced = (text: string): string => text.slice(0, -digits.length) + digits;
  return { ...before, text: replaced(before.text), digits: replaced(before.digits), extension: '' };
}

/** The number in a text; null where it holds none. `area` is the area code of the number before it. */
function phoneOf(written: string, area: string): Phone | null {
  const [, main = written, worded = ''] = EXTENSION.exec(written) ?? [];
  const groups = main.match(/\+?\d+/g) ?? [];
  const { own, digits, rest } = dialled(groups);
  if (digits === '') return null;
  const inherits = own === '' && area !== '' && /^[2-9]\d{6,7}$/.test(digits);
  return {
    text: inherits ? `${area}-${written}` : written,
    area: own === '' ? area : own,
    digits: inherits ? area + digits : digits,
    extension: worded === '' ? rest : worded,
  };
}

/** The groups of digits of one number: its area code, all that is dialled, and an extension after a further dash. */
function dialled(groups: readonly string[]): {
  readonly own: string;
  readonly digits: string;
  readonly rest: string;
} {
  const country = groups[0]?.startsWith('+') ? groups[0] : '';
  const [first = '', ...others] = country === '' ? groups : groups.slice(1);
  const isHotline = /^[48]00$/.test(first);
  const own =
    country === '' ? (/^0\d{1,3}$/.test(first) ? first : '') : first.length < LEAST_DIGITS ? first : '';
  const starts = own !== '' || isHotline;
  let local = starts ? '' : first;
  const after = [...others];
  while (after.length > 0 && local.length < 7) local += after.shift() ?? '';
  return { own, digits: country + (starts ? first : '') + local, rest: after.join('') };
}

function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}
