const DIGITS = '一二三四五六七八九';

/** 一, 二, … 十, 十一, … 二十三, … 一百零五. From 1 to 999. */
export function chineseNumeral(number: number): string {
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor((number % 100) / 10);
  const ones = number % 10;
  const digit = (value: number): string => DIGITS.charAt(value - 1);
  const hundredsWord = hundreds > 0 ? `${digit(hundreds)}百` : '';
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  // Ten alone is 十, not 一十; after hundreds it is 一十.
  const tensDigit = tens > 1 || hundreds > 0 ? digit(tens) : '';
  const tensWord = tens > 0 ? `${tensDigit}十` : '';
  return `${hundredsWord}${zero}${tensWord}${digit(ones)}`;
}

/** A text whose order among others is that of its numerals: 小一班 before 小二班 before 小三班. */
export function inNumeralOrder(text: string): string {
  return text.replace(/[一二三四五六七八九]/g, (numeral) => String(DIGITS.indexOf(numeral)));
}
