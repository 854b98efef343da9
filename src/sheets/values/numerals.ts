const DIGITS = '〇一二三四五六七八九';
const NUMERAL = /^[〇零一二三四五六七八九十百两]+$/;

/** 九十 → 90, 一百二十 → 120; null where a text is no such number. */
export function numeral(text: string): number | null {
  if (!NUMERAL.test(text)) return null;
  const plain = text.replaceAll('零', '〇').replaceAll('两', '二');
  if (!/[十百]/.test(plain)) return /^.$/.test(plain) ? DIGITS.indexOf(plain) : null;
  const [, hundreds = '', rest = ''] = /^(?:(.)百)?(.*)$/.exec(plain) ?? [];
  const [, tens, ones = ''] = /^(?:〇|(?:(.)?十)?)(.?)$/.exec(rest) ?? [];
  const hasTens = rest.includes('十');
  const value = (digit: string | undefined): number =>
    digit === undefined || digit === '' ? 0 : DIGITS.indexOf(digit);
  return value(hundreds) * 100 + (hasTens ? (tens === undefined ? 1 : value(tens)) * 10 : 0) + value(ones);
}

/** 二〇二六年七月三日 → 2026年7月3日, wherever it stands. */
export function plainDates(text: string): string {
  return text
    .replace(/[二2][〇○零0Oo][一二三四五六七八九〇○零]{2}(?=年)/g, (year) =>
      Array.from(year, (digit) =>
        '〇零○Oo'.includes(digit) ? '0' : /\d/.test(digit) ? digit : String(DIGITS.indexOf(digit)),
      ).join(''),
    )
    .replace(/(?<=年|月)[一二三四五六七八九十]{1,3}(?=月|日|号)/g, (number) =>
      String(numeral(number) ?? number),
    )
    .replace(/一九[一二三四五六七八九〇○零]{2}(?=年)/g, (year) =>
      Array.from(year, (digit) => ('〇零○'.includes(digit) ? '0' : String(DIGITS.indexOf(digit)))).join(''),
    );
}
