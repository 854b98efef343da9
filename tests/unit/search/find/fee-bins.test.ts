import { describe, expect, it } from 'vitest';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../../src/domain/reported.ts';
import { feeBins, highestUsualFee } from '../../../../src/search/find/fee-bins.ts';

describe('the fee histogram', () => {
  it('counts known fees in round bins and unknown ones apart', () => {
    const fees = [
      [50_000, 1],
      [54_900, 1],
      [60_000, 1],
      [NOT_GIVEN, 1],
    ] as const;
    expect(feeBins(fees, 600)).toEqual({
      bins: [
        ...[0, 50, 100, 150, 200, 250, 300, 350, 400, 450].map((from) => ({ from, to: from + 50, count: 0 })),
        { from: 500, to: 550, count: 2 },
        { from: 550, to: 600, count: 0 },
        { from: 600, to: 650, count: 1 },
      ],
      unknown: 1,
      isHeld: false,
    });
  });

  it('tells whether an unknown one is being checked, among those that are counted', () => {
    expect(feeBins([[UNDER_REVIEW, 2]], 600)).toMatchObject({ unknown: 2, isHeld: true });
    expect(feeBins([[UNDER_REVIEW, 0]], 600)).toMatchObject({ unknown: 0, isHeld: false });
  });

  it('keeps a mistyped amount from squeezing all the others into one bar', () => {
    const fees = [
      [80_000, 99],
      [23_500_000, 1],
    ] as const;
    expect(highestUsualFee(fees)).toBe(800);
    expect(feeBins(fees, 800).bins.at(-1)).toEqual({ from: 800, to: 850, count: 100 });
  });

  it('has no end where no fee is known', () => {
    expect(highestUsualFee([[NOT_GIVEN, 3]])).toBeNull();
  });
});
