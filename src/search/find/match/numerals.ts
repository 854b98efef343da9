/**
 * Numbers in names: 第三幼儿园 is typed 第3, 3幼, no.3 or 第叁, and a name may itself have 12 where the reader types 十二.
 * Texts are folded: full width, Ⅲ and ③ are digits already, 叁 is 三 by the index's variants.
 */

const UNITS = '零一二三四五六七八九';
const HAN_NUMBER = /[零一二三四五六七八九十百]+/g;
const DIGITS = /\d+/g;
/** Longer ones are telephones and codes. */
const MOST_DIGITS = 3;
/** Also surnames and parts of place names, and numerals only where a number must stand: 第伍, 陆幼. */
const FORMAL = new Map([
  ['伍', '五'],
  ['陆', '六'],
  ['拾', '十'],
  ['两', '二'],
]);
const FORMAL_NUMBER = /(第)?([伍陆拾两])(幼)?/g;
const NUMBER_SIGN = /(^|[^a-z])no(?=\d)/g;
/** 锦绣1路, 文化路2段; the number of the house stays. */
const OF_STREET = /\d+(?=[路街段])/g;
/** 3号幼儿园, 二号馆. */
const NUMBERED = /([\d零一二三四五六七八九十百])号(?=[幼园馆])/g;
/** What a branch is called by those who call it otherwise: 翠堤湾分园 for 翠堤湾园区, 童心东园 for 童心（东区）. */
const BRANCH = /分[园校部院]$|校区$/;
const SIDE = /([东南西北])(?:园区?|校区)$/;

/** The query as typed, then with its numbers written otherwise: in characters, digit by digit, and in digits; and with its branch otherwise. */
export function writingsOf(typed: string): readonly string[] {
  const plain = typed
    .replace(NUMBER_SIGN, '$1第')
    .replace(NUMBERED, '$1')
    .replace(OF_STREET, (digits) => hanNumber(Number(digits)))
    .replace(
      FORMAL_NUMBER,
      (whole, before: string | undefined, numeral: string, after: string | undefined) =>
        before || after ? `${before ?? ''}${FORMAL.get(numeral) ?? numeral}${after ?? ''}` : whole,
    );
  const withNumbers = (say: (digits: string) => string): string =>
    plain.replace(DIGITS, (digits) => (digits.length > MOST_DIGITS ? digits : say(digits)));
  const inCharacters = withNumbers((digits) => hanNumber(Number(digits)));
  const byDigit = withNumbers((digits) => digits.replace(/./g, (digit) => UNITS.charAt(Number(digit))));
  const inDigits = plain.replace(HAN_NUMBER, (numerals) => {
    const value = valueOf(numerals);
    return value === null ? numerals : String(value);
  });
  const branch = inCharacters
    .replace(SIDE, '$1区')
    .replace(BRANCH, '园区')
    .replace(/(.)小区/, '$1');
  return [...new Set([typed, plain, inCharacters, byDigit, inDigits, branch])];
}

/** 12 as 十二, 108 as 一百零八; below a thousand. */
export function hanNumber(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const unit = (digit: number): string => UNITS.charAt(digit);
  const ending = ones > 0 ? unit(ones) : '';
  if (hundreds > 0) {
    const middle = tens > 0 ? `${unit(tens)}十` : ones > 0 ? '零' : '';
    return `${unit(hundreds)}百${middle}${ending}`;
  }
  if (tens > 0) return `${tens > 1 ? unit(tens) : ''}十${ending}`;
  return unit(ones);
}

/** What a number written in characters says; null where it is none, as 六一 and 三八 are. */
function valueOf(numerals: string): number | null {
  if (numerals.length === 1 && UNITS.includes(numerals)) return UNITS.indexOf(numerals);
  for (let value = 10; value < 1000; value += 1) if (hanNumber(value) === numerals) return value;
  return null;
}

const HAN_NUMERALS = new Set([...`${UNITS}十百`].map((numeral) => numeral.charCodeAt(0)));
const [FIRST_DIGIT, LAST_DIGIT] = [48, 57];

/** How a number is written that has this character of a text; null where none has. Asked of every label that a query is tried on. */
function writingAt(text: string, at: number): 'digits' | 'characters' | null {
  const code = text.charCodeAt(at);
  if (code >= FIRST_DIGIT && code <= LAST_DIGIT) return 'digits';
  return HAN_NUMERALS.has(code) ? 'characters' : null;
}

/** Whether the character is part of a number, whichever way that is written. */
export function isNumeral(character: string): boolean {
  return writingAt(character, 0) !== null;
}

/** Whether a number goes on over a place between two characters. */
function isInsideNumber(text: string, at: number): boolean {
  const before = writingAt(text, at - 1);
  return before !== null && before === writingAt(text, at);
}

/** Whether a range of a text begins or ends inside a number: 一幼 inside 二十一幼, 第十 inside 第十一. */
export function cutsNumber(text: string, start: number, end: number): boolean {
  return isInsideNumber(text, start) || isInsideNumber(text, end);
}

/** Where a piece stands in a text without taking a number apart; -1 where it does not. */
export function wholeAt(text: string, piece: string): number {
  let at = text.indexOf(piece);
  while (at >= 0 && cutsNumber(text, at, at + piece.length)) at = text.indexOf(piece, at + 1);
  return at;
}
