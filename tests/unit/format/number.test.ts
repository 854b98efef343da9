import { describe, expect, it } from 'vitest';
import {
  digitsApart,
  formatDistance,
  formatNumber,
  formatPercent,
  formatPoints,
  formatRatio,
  formatRatioAgainst,
  formatShare,
  formatShort,
} from '../../../src/format/number.ts';

describe('numbers as they are read', () => {
  it('sets thousands apart and shows no decimals unless asked', () => {
    expect(formatNumber(1234567)).toBe('1,234,567');
    expect(formatNumber(999)).toBe('999');
    expect(formatNumber(1234.5, 2)).toBe('1,234.50');
  });

  it('rounds half up, also where binary fractions fall short', () => {
    expect(formatNumber(1.005, 2)).toBe('1.01');
    expect(formatNumber(2.5)).toBe('3');
    expect(formatNumber(8.345, 2)).toBe('8.35');
  });

  it('writes a minus sign, and never minus zero', () => {
    expect(formatNumber(-380)).toBe('−380');
    expect(formatNumber(-0.2)).toBe('0');
  });

  it('drops trailing zeros in the short form', () => {
    expect(formatShort(7)).toBe('7');
    expect(formatShort(6.42)).toBe('6.4');
    expect(formatShort(100, 2)).toBe('100');
  });
});

describe('rates', () => {
  it('shows one decimal for reading and two for registers', () => {
    expect(formatPercent(92.54)).toBe('92.5%');
    expect(formatPercent(92.546, 2)).toBe('92.55%');
    expect(formatPercent(90)).toBe('90%');
  });

  it('does not clamp a rate above 100 %', () => {
    expect(formatShare(1.042)).toBe('104.2%');
  });

  it('gives a difference its sign', () => {
    expect(formatPoints(0.62)).toBe('+0.6 个百分点');
    expect(formatPoints(-1.5)).toBe('−1.5 个百分点');
    expect(formatPoints(0)).toBe('0 个百分点');
  });

  it('writes children to one adult with the ratio sign', () => {
    expect(formatRatio(6.42)).toBe('1∶6.4');
    expect(formatRatio(7)).toBe('1∶7');
  });

  it('never rounds a ratio onto the standard it misses', () => {
    const band = { from: 7, to: 9 };
    expect(formatRatioAgainst(9.04, band)).toBe('1∶9.04');
    expect(formatRatioAgainst(6.96, band)).toBe('1∶6.96');
    expect(formatRatioAgainst(8.94, band)).toBe('1∶8.9');
    expect(formatRatioAgainst(9.04, null)).toBe('1∶9');
  });
});

describe('distances', () => {
  it('gives metres to the nearest ten, then kilometres', () => {
    expect(formatDistance(346)).toBe('350 米');
    expect(formatDistance(1240)).toBe('1.2 公里');
    expect(formatDistance(18_400)).toBe('18 公里');
  });
});

describe('the decimals of a value beside its threshold', () => {
  it('are one where that keeps it on its side', () => {
    expect(digitsApart(92.97, [90])).toBe(1);
  });

  it('are more where one would round it onto the threshold', () => {
    expect(digitsApart((2519 / 2520) * 100, [100])).toBe(2);
    expect(digitsApart(99.9996, [100])).toBe(4);
  });

  it('are one where it is the threshold, whatever the binary fraction', () => {
    expect(digitsApart((58 / 100) * 100, [58])).toBe(1);
  });
});
