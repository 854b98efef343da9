import { describe, expect, it } from 'vitest';
import { fen } from '../../../src/domain/money.ts';
import { formatFee, formatLargeYuan, formatWholeYuan, formatYuan } from '../../../src/format/yuan.ts';

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

  it('counts large sums in 万元', () => {
    expect(formatLargeYuan(fen(1_234_500_000))).toBe('1,234.5 万元');
    expect(formatLargeYuan(fen(100_000_000))).toBe('100 万元');
    expect(formatLargeYuan(fen(999_900))).toBe('9,999 元');
  });
});
