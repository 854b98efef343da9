/** The ways in which a digit is written: of every script, in circles, and as a Chinese numeral. */

/** Where the ten digits of a script begin that compatibility normalisation leaves as they are. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];
/** Where the digits from one to nine begin that stand in circles or brackets, or before a full stop. */
const CIRCLED_ONES = [0x3220, 0x3280, 0x2474, 0x2488, 0x24f5, 0x2776, 0x2780, 0x278a];
/** Zeros in such circles. */
const CIRCLED_ZEROS = [0x24ff, 0x1f10b, 0x1f10c];

function codesOf(): ReadonlyMap<number, string> {
  const digits = new Map<number, string>();
  for (const zero of ZEROS) for (let value = 0; value < 10; value += 1) digits.set(zero + value, `${value}`);
  for (const one of CIRCLED_ONES)
    for (let value = 1; value < 10; value += 1) digits.set(one + value - 1, `${value}`);
  for (const zero of CIRCLED_ZEROS) digits.set(zero, '0');
  return digits;
}

const DIGITS = codesOf();

/** A digit of another script or in a circle as one of 0 to 9; any other code point is none. */
export function plainDigit(codePoint: number): string | undefined {
  return DIGITS.get(codePoint);
}

const CHINESE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '0零〇○洞',
    '1一壹弌幺么',
    '2二贰貳两弍',
    '3三叁參叄弎',
    '4四肆',
    '5五伍',
    '6六陆陸',
    '7七柒拐',
    '8八捌',
    '9九玖勾',
  ].flatMap((line) => [...line.slice(1)].map((character) => [character, line.charAt(0)])),
);
/** What people say between digits. */
const SAID_GAPS = /空格|横线|横杠|短横|[杠横]/g;
const CHINESE_DIGIT = new RegExp(`[${Object.keys(CHINESE).join('')}]`, 'g');

/** The text with Chinese numerals as digits; every character keeps its place. */
export function withChineseDigits(text: string): string {
  return text
    .replace(CHINESE_DIGIT, (character) => CHINESE[character] ?? character)
    .replace(SAID_GAPS, (said) => '-'.repeat(said.length));
}

/** Letters that pass for 0 and 1: 138OOOO8OOO. */
const LETTER_DIGITS = /(?<![A-Za-z0-9])[0-9OoОοlI|]{10,17}[0-9OoОοlI|Xx](?![A-Za-z0-9])/g;
const LEAST_TRUE_DIGITS = 4;

/** The text with the letters O, l and I as digits in words that are otherwise of digits; every character keeps its place. */
export function withLetterDigits(text: string): string {
  return text.replace(LETTER_DIGITS, (word) =>
    (word.match(/[0-9]/g)?.length ?? 0) < LEAST_TRUE_DIGITS
      ? word
      : word.replace(/[OoОο]/g, '0').replace(/[lI|]/g, '1'),
  );
}

/** By code unit: whether it is a digit of any kind, or half of one. */
export const IS_DIGIT: Uint8Array = digitTable();

function digitTable(): Uint8Array {
  const table = new Uint8Array(65_536);
  const mark = (from: number, to: number): void => void table.fill(1, from, to + 1);
  mark(0x30, 0x39);
  for (const codePoint of DIGITS.keys()) if (codePoint < 65_536) table[codePoint] = 1;
  for (const character of Object.keys(CHINESE)) table[character.charCodeAt(0)] = 1;
  // Superscripts, subscripts, circled, bracketed and full-width digits.
  for (const codeUnit of [0xb2, 0xb3, 0xb9, 0x2070]) table[codeUnit] = 1;
  mark(0x2074, 0x2079);
  mark(0x2080, 0x2089);
  mark(0x2460, 0x249b);
  mark(0x24ea, 0x24ff);
  mark(0xff10, 0xff19);
  // The first halves of mathematical digits, of segmented ones, and of digits with a full stop or comma.
  for (const codeUnit of [0xd835, 0xd83e, 0xd83c]) table[codeUnit] = 1;
  return table;
}
