import { describe, expect, it } from 'vitest';
import { fen } from '../../../src/domain/money.ts';
import { formatFee, formatLargeYuans, formatWholeYuan, formatYuan } from '../../../src/format/yuan.ts';

describe('yuan from 分', () => {
  it('shows decimals only where there are 分', () => {
    expect(formatYuan(fen(120_000))).toBe('1,200');
    expect(formatYuan(fen(120_050))).toBe('1,200.50');
    expect(formatYuan(fen(5))).toBe('0.05');
    expect(formatYuan(fen(0))).toBe('0');
  });

  it('writes what is taken off with a minus sign', () => {
    expect(formatYuan(fen(-38_000))).toBe('−380');
  });

  it('rounds estimates to whole yuan', () => {
    expect(formatWholeYuan(fen(123_450))).toBe('1,235');
  });

  it('leaves the child out of the unit that a parent reads', () => {
    expect(formatFee(fen(76_000), '元/生·月')).toBe('760 元/月');
    expect(formatFee(fen(1550), '元/生·天')).toBe('15.50 元/天');
  });

  const column = (...amounts: readonly number[]) =>
    amounts.map((one) => formatLargeYuans(amounts.map(fen))(fen(one)));

  it('writes sums under each other to the same place', () => {
    expect(column(905_800_000, 5_905_370_000)).toEqual(['905.80 万元', '5,905.37 万元']);
    expect(column(100_000_000, 1_234_500_000)).toEqual(['100.0 万元', '1,234.5 万元']);
    expect(column(100_000_000, 200_000_000)).toEqual(['100 万元', '200 万元']);
  });

  it('writes all of them in 万元 where one is large, and none where none is', () => {
    expect(column(50_000, 100_000_000)).toEqual(['0.05 万元', '100.00 万元']);
    expect(column(50_000, 999_900)).toEqual(['500 元', '9,999 元']);
  });

  it('writes a column without sums', () => {
    expect(column()).toEqual([]);
  });
});
