import { describe, expect, it } from 'vitest';
import { growthExponent, growthWords } from '../../bench/growth.ts';

describe('growth between two sizes', () => {
  it('is 1 where twice the size takes twice as much', () =>
    expect(growthExponent({ size: 1000, taken: 4 }, { size: 2000, taken: 8 })).toBeCloseTo(1));
  it('is 2 where ten times the size takes a hundred times as much', () =>
    expect(growthExponent({ size: 2000, taken: 3 }, { size: 20_000, taken: 300 })).toBeCloseTo(2));
  it('is 0 where the size does not count', () =>
    expect(growthExponent({ size: 260, taken: 5 }, { size: 2000, taken: 5 })).toBeCloseTo(0));
  it('is told as what twice the size takes, and the exponent', () =>
    expect(growthWords({ size: 500, taken: 2 }, { size: 2000, taken: 8 })).toBe('×2.00 (n^1.00)'));
  it('is not told of what takes no time at all', () =>
    expect(growthWords({ size: 500, taken: 0 }, { size: 2000, taken: 8 })).toBe(''));
});
