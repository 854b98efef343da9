import { describe, expect, it } from 'vitest';
import { billingUnit, givenPrices } from '../../../../src/sheets/guided/price-words.ts';

describe('a billing unit', () => {
  it.each([
    ['元/生·月', '元/生·月'],
    ['元/月', '元/生·月'],
    ['每月', '元/生·月'],
    ['月', '元/生·月'],
    ['元/人/学期', '元/生·学期'],
    ['每生每学期', '元/生·学期'],
    ['元/年', '元/生·年'],
    ['学年', '元/生·年'],
    ['元／天', '元/生·天'],
    ['日', '元/生·天'],
    ['每次', '元/生·次'],
  ])('written %s is %s', (text, unit) => {
    expect(billingUnit(text)).toBe(unit);
  });

  it.each(['周', '元', '元/斤'])('is none in %s', (text) => {
    expect(billingUnit(text)).toBeNull();
  });
});

describe('a price', () => {
  const one = (amount: string, unit: string | null = null, ageGroup: string | null = null) => ({
    ageGroup,
    amount,
    unit,
  });

  it.each([
    ['420', [one('420')]],
    ['1,200.00', [one('1200')]],
    ['￥420元', [one('420')]],
    ['420元/月', [one('420', '元/生·月')]],
    ['12.5/天', [one('12.5', '元/生·天')]],
    ['不收取', [one('不收取')]],
    ['小班=420,中班=400', [one('420', null, '小班'), one('400', null, '中班')]],
    ['小班：420元/月；大班：1,200元/月', [one('420', '元/生·月', '小班'), one('1200', '元/生·月', '大班')]],
  ])('written %s is read', (text, value) => {
    expect(givenPrices(text)).toEqual({ value });
  });

  it.each([
    ['', '没有写新的收费标准。'],
    ['衔接班=420', '没有“衔接班”这个年龄段，可写：全部、托班、小班、中班、大班、混龄。'],
    [
      '小班=420,小班=400',
      '“小班=420,小班=400”里同一个年龄段有两个标准。按年龄段分的，写成 小班=420,中班=400。',
    ],
    ['420、400', '“420、400”里同一个年龄段有两个标准。按年龄段分的，写成 小班=420,中班=400。'],
    ['420元/周', '“420元/周”里的单位看不明白，可写：元/生·月、元/生·学期、元/生·年、元/生·天、元/生·次。'],
  ])('written %s is not', (text, reason) => {
    expect(givenPrices(text)).toEqual({ reason });
  });
});
