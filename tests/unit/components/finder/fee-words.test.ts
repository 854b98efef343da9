import { describe, expect, it } from 'vitest';
import { unknownFeeWords } from '../../../../src/components/finder/fee-words.ts';

describe('the fees that are in no bar', () => {
  it('are said with why', () => {
    expect(unknownFeeWords({ unknown: 5, isHeld: false })).toBe('另有 5 所未公布或不适用');
  });

  it('are said to be checked too where one is', () => {
    expect(unknownFeeWords({ unknown: 5, isHeld: true })).toBe('另有 5 所未公布、待核实或不适用');
  });

  it('are not mentioned where there are none', () => {
    expect(unknownFeeWords({ unknown: 0, isHeld: false })).toBe('');
  });
});
