import { describe, expect, it } from 'vitest';
import { billingUnit } from '../../../../src/sheets/values/billing.ts';
import { readCount } from '../../../../src/sheets/values/count.ts';
import { readDay, readDuration, readStretch } from '../../../../src/sheets/values/day.ts';
import { readArea } from '../../../../src/sheets/values/number.ts';
import { numeral, plainDates } from '../../../../src/sheets/values/numerals.ts';
import { readPrices } from '../../../../src/sheets/values/price.ts';
import { AREAS } from '../../../../src/sheets/words/units.ts';

const shown = (read: { kind: string; text?: string }): string => read.text ?? read.kind;

describe('a count', () => {
  it.each([
    ['12', '12'],
    ['11人', '11'],
    ['1+2', '3'],
    ['1+1（外聘）', '2'],
    ['1+', 'unclear'],
    ['120+30', 'unclear'],
    ['1人（外聘）', '1'],
    ['12（在编8）', '12'],
    ['３', '3'],
    ['核定330', '330'],
    ['九十', '90'],
    ['360（其中托位20）', '360'],
    ['1（兼）', 'unclear'],
    ['约6', 'unclear'],
    ['260左右', 'unclear'],
    ['150-180', 'unclear'],
    ['31+3（借读）', 'unclear'],
    ['210（拟增30）', 'unclear'],
    ['—', 'absent'],
    ['/', 'absent'],
    ['', 'absent'],
    ['无', '0'],
  ])('%s is %s', (written, text) => {
    expect(shown(readCount(written).parsed)).toBe(text);
  });

  it('tells how many of them hold a public post', () => {
    expect(readCount('12（在编8）').established).toBe('8');
    expect(readCount('12（编外4）').established).toBe('8');
    expect(readCount('12').established).toBeNull();
  });

  it('counts a remark about a child and leaves it out', () => {
    const { parsed, persons } = readCount('63（含随班就读1）');
    expect([shown(parsed), persons]).toEqual(['63', 1]);
  });
});

describe('an area', () => {
  it.each([
    ['4.2亩', null, '2800'],
    ['0.3公顷', null, '3000'],
    ['4.2', '亩', '2800'],
    ['1297㎡', null, '1297'],
    ['2,860', null, '2860'],
    ['约700', null, 'unclear'],
    ['—', null, 'absent'],
  ])('%s under %s is %s', (written, head, text) => {
    expect(shown(readArea(written, AREAS, head))).toBe(text);
  });
});

describe('a day', () => {
  it.each([
    ['2026年8月26日', '2026-08-26'],
    ['2026.8.26', '2026-08-26'],
    ['46260', '2026-08-26'],
    ['二〇二五年七月一日', '2025-07-01'],
    ['2026年9月1日起', '2026-09-01'],
    ['2026年8月', '2026-08'],
    ['至2027年7月', '2027-07'],
    ['1958年', '1958'],
    ['长期', 'none'],
  ])('%s is %s', (written, text) => {
    const day = readDay(written);
    expect('day' in day ? day.day : 'month' in day ? day.month : 'year' in day ? day.year : 'none').toBe(
      text,
    );
  });

  it('of a number that a workbook has shortened may be of another month', () => {
    expect(readDay('2024.1', true)).toEqual({ kind: 'month', month: '2024-01', isSure: false });
  });

  it.each([
    ['三年', 36],
    ['3年', 36],
    ['6个月', 6],
    ['至2027年', null],
  ])('%s holds %s months', (written, months) => {
    expect(readDuration(written)).toBe(months);
  });

  it.each([
    ['2026年7月1日—7月10日', ['2026-07-01', '2026-07-10']],
    ['2026.7.1-2026.7.10', ['2026-07-01', '2026-07-10']],
    ['2026年7月1日', null],
  ])('%s is the stretch %s', (written, days) => {
    expect(readStretch(written)).toEqual(days);
  });
});

describe('numerals', () => {
  it.each([
    ['九', 9],
    ['十二', 12],
    ['九十', 90],
    ['一百二十', 120],
    ['六百余', null],
  ])('%s is %s', (written, number) => {
    expect(numeral(written)).toBe(number);
  });

  it('of dates become digits', () => {
    expect(plainDates('二〇二六年七月三日认定')).toBe('2026年7月3日认定');
  });
});

describe('a unit of a price', () => {
  it.each([
    ['元/月', '元/生·月'],
    ['元／生·年', '元/生·年'],
    ['/学期', '元/生·学期'],
    ['元·生·月', '元/生·月'],
    ['元每天', '元/生·天'],
    ['每生每月', '元/生·月'],
    ['元/日·生', '元/生·天'],
    ['元', null],
    ['元/套', null],
    ['左右', 'unknown'],
  ])('%s is %s', (written, unit) => {
    expect(billingUnit(written)).toBe(unit);
  });
});

describe('the prices of a cell', () => {
  it.each([
    ['380', [['', null, '380', null]]],
    ['￥1,380', [['', null, '1380', null]]],
    ['12元/天', [['', null, '12', '元/生·天']]],
    ['每生每月560元', [['', null, '560', '元/生·月']]],
    ['意外险每年100元', [['意外险', null, '100', '元/生·年']]],
    ['校车每生每月130', [['校车', null, '130', '元/生·月']]],
    ['体检按学期收40元', [['体检', null, '40', '元/生·学期']]],
    ['免（营养餐）', [['', null, '不收取', null]]],
    ['无', []],
    ['—', []],
    [
      '保险100元/年、园服320元',
      [
        ['保险', null, '100', '元/生·年'],
        ['园服', null, '320', null],
      ],
    ],
    [
      '小班380中班360大班340',
      [
        ['', '小班', '380', null],
        ['', '中班', '360', null],
        ['', '大班', '340', null],
      ],
    ],
    [
      '小620/中600/大600',
      [
        ['', '小班', '620', null],
        ['', '中班', '600', null],
        ['', '大班', '600', null],
      ],
    ],
    ['小中大班均为280元', [['', null, '280', null]]],
    ['500-550', [['', null, null, null]]],
    ['约450', [['', null, null, null]]],
    ['480起', [['', null, null, null]]],
    ['500（含伙食）', [['', null, null, null]]],
    ['1280元/月（2026年3月1日起1380元/月）', [['', null, null, '元/生·月']]],
    ['3800-4000元/学期', [['', null, null, '元/生·学期']]],
    ['3800元/学期-4000元/学期', [['', null, null, '元/生·学期']]],
    ['350元-400元/月/生', [['', null, null, '元/生·月']]],
    ['400元/月或2000元/学期', [['', null, null, null]]],
    ['400-500元/月，伙食费10元/天', [['', null, null, null]]],
    ['400-500元，10元/天', [['', null, null, null]]],
    ['400-500/月或2000/学期', [['', null, null, null]]],
    ['480元起', [['', null, null, null]]],
    ['约600', [['', null, null, null]]],
  ])('%s', (written, prices) => {
    expect(readPrices(written).map(({ item, age, amount, unit }) => [item, age, amount, unit])).toEqual(
      prices,
    );
  });
});
