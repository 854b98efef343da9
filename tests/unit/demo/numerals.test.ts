import { describe, expect, it } from 'vitest';
import { chineseNumeral, inNumeralOrder } from '../../../src/demo/numerals.ts';

describe('a Chinese numeral', () => {
  it('is one character up to ten', () => {
    expect([1, 9, 10].map(chineseNumeral)).toEqual(['一', '九', '十']);
  });

  it('has no 一 before 十 below twenty', () => {
    expect([11, 19, 20, 23].map(chineseNumeral)).toEqual(['十一', '十九', '二十', '二十三']);
  });

  it('names an empty place of tens after hundreds, and 一 before 十', () => {
    expect([100, 105, 110, 115, 999].map(chineseNumeral)).toEqual([
      '一百',
      '一百零五',
      '一百一十',
      '一百一十五',
      '九百九十九',
    ]);
  });
});

describe('the order of names with numerals', () => {
  it('is that of the numbers, not of the characters', () => {
    const names = ['小三班', '小二班', '小一班'];
    expect(names.toSorted((a, b) => (inNumeralOrder(a) < inNumeralOrder(b) ? -1 : 1))).toEqual([
      '小一班',
      '小二班',
      '小三班',
    ]);
  });
});
