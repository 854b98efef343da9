import { foldWidth } from '../read/width.ts';

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?';
/** What a numeral in characters counts: 三所 is a number, 三年行动 and 一键式 are not. */
const COUNTED = '(?=个(?!月)|所|名|人|元|座|班|园|套|倍|位|平方米|%)';

/** Days, years, spells and plan periods: they are no target. `三年内` says by when, 第13条 says where. */
const TIMES = new RegExp(
  [
    '\\d{4}\\s*[-—–~至到]+\\s*\\d{2,4}\\s*(?:学?年度?)?',
    '\\d{4}\\s*学?年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?',
    '[“"]?十[一二三四五六]五[”"]?',
    '第\\s*(?:\\d+|[一二三四五六七八九十百]+)\\s*[条款项章节轮批期次届]',
    '〔\\d{4}〕\\d+号',
  ].join('|'),
  'g',
);
const SPELLS =
  /(?:\d+|[一二两三四五六七八九十]+)\s*(?:个月|个工作日|工作日|年|月|周|天|日|小时)(?:内|以内|之内|以上|前)?/g;

/** A numeral in characters as a number: 一千五百 → 1500, 二十一点五 → 21.5. */
export function numeralValue(text: string): number {
  const [whole = '', decimals = ''] = text.split('点');
  let [total, section, digit] = [0, 0, 0];
  for (const char of whole) {
    if (char in DIGITS) digit = DIGITS[char] ?? 0;
    else if (char in UNITS) [section, digit] = [section + (digit === 0 ? 1 : digit) * (UNITS[char] ?? 1), 0];
    else [total, section, digit] = [(total + section + digit) * (MYRIADS[char] ?? 1), 0, 0];
  }
  const fraction = [...decimals].map((char) => DIGITS[char] ?? 0).join('');
  return total + section + digit + (fraction === '' ? 0 : Number(`0.${fraction}`));
}

/**
 * The numbers that a sentence of a plan states, in digits or characters, 万 and 亿 multiplied out; a percentage as its number (92.5).
 * Years, dates and plan periods are none; nor are spells (三年内, 一个月), unless `withSpells`.
 */
export function numbersIn(sentence: string, withSpells = false): readonly number[] {
  let text = foldWidth(sentence)
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(TIMES, ' ');
  if (!withSpells) text = text.replace(SPELLS, ' ');
  const numbers: number[] = [];
  const take = (pattern: RegExp, valueOf: (match: RegExpMatchArray) => number): void => {
    for (const match of text.matchAll(pattern)) numbers.push(valueOf(match));
    text = text.replace(pattern, ' ');
  };
  take(
    new RegExp(`([百千])分之(${NUMERAL}|\\d+(?:\\.\\d+)?)`, 'g'),
    ([, base, part = '']) => (base === '百' ? 1 : 0.1) * valueOf(part),
  );
  take(
    new RegExp(`(${NUMERAL})分之(${NUMERAL})`, 'g'),
    ([, whole = '', part = '']) => (100 * valueOf(part)) / valueOf(whole),
  );
  take(
    /([一二三四五六七八九\d])成([一二三四五六七八九])?(?![立员为果长效功])/g,
    ([, tens = '', ones = '']) => 10 * valueOf(tens) + valueOf(ones),
  );
  take(
    /(\d+(?:\.\d+)?)\s*([万亿])?/g,
    ([, number = '', myriad = '']) => Number(number) * (MYRIADS[myriad] ?? 1),
  );
  take(new RegExp(`${NUMERAL}${COUNTED}`, 'g'), ([numeral]) => numeralValue(numeral));
  if (withSpells)
    take(new RegExp(`(${NUMERAL})(?=年|个月|月|天|日|周)`, 'g'), ([, numeral = '']) => numeralValue(numeral));
  return numbers;
}

function valueOf(text: string): number {
  if (text === '') return 0;
  return /^\d/.test(text) ? Number(text) : numeralValue(text);
}
