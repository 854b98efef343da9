import { array, assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  largest,
  smallest,
  type Spread,
  spreadOf,
  stripBeside,
  stripOf,
  tellable,
} from '../../../src/domain/spread.ts';

describe('a spread', () => {
  it('has its median between the middle two of an even number', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ low: 1, median: 2.5, high: 4, values: [1, 2, 3, 4] });
  });

  it('has the middle of an odd number as its median', () => {
    expect(spreadOf([9, 1, 3])?.median).toBe(3);
  });

  it('of one value is that value', () => {
    expect(spreadOf([7])).toEqual({ low: 7, median: 7, high: 7, values: [7] });
  });

  it('sorts by size, not as text', () => {
    expect(spreadOf([100, 20, 3])?.values).toEqual([3, 20, 100]);
  });

  it('of nothing is none', () => {
    expect(spreadOf([])).toBeNull();
  });
});

describe('a strip', () => {
  it('tells sixty values one by one', () => {
    const values = Array.from({ length: 60 }, (_, at) => at);
    expect(stripOf(values)).toEqual({ kind: 'values', values });
  });

  it('counts more values in bins: as full as the fullest is 8', () => {
    const values = [...Array.from({ length: 80 }, () => 100), ...Array.from({ length: 20 }, () => 400)];
    const levels = [8, ...Array.from({ length: 28 }, () => 0), 2];
    expect(stripOf(values)).toEqual({ kind: 'bins', low: 100, high: 400, levels });
  });

  it('shows a bin with one value among thousands', () => {
    const values = [...Array.from({ length: 5000 }, () => 1), 2];
    expect(stripOf(values)).toMatchObject({ levels: expect.arrayContaining([8, 1]) });
  });

  it('of many equal values is one place', () => {
    const strip = stripOf(Array.from({ length: 90 }, () => 300));
    expect(strip.kind === 'values' && new Set(strip.values)).toEqual(new Set([300]));
  });
});

describe('a strip beside one of the values', () => {
  /** Groups below and above sixty, with equal ends and with ends of their own. */
  const spreads = array(integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 90 }).map(
    (values) => spreadOf(values) as Spread,
  );
  const without = ({ values }: Spread, at: number): readonly number[] =>
    values.filter((_, index) => index !== at);

  it('shows the others, as if they alone were there', () => {
    assert(
      property(spreads, nat(), (spread, random) => {
        const at = random % spread.values.length;
        expect(stripBeside(spread, spread.values[at])).toEqual(stripOf(without(spread, at)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('shows all where the own value is none of them', () => {
    assert(
      property(spreads, (spread) => {
        expect(stripBeside(spread, undefined)).toEqual(stripOf(spread.values));
      }),
    );
  });
});

describe('what can be told of a spread', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 300 + at);
  const told = (values: readonly number[]): unknown => tellable(spreadOf(values) as Spread);

  it('stays where one of many moves within its bin', () => {
    expect(told(hundred.with(21, 322))).toEqual(told(hundred));
  });

  it('changes where it moves to another bin', () => {
    expect(told(hundred.with(20, 330))).not.toEqual(told(hundred));
  });

  it('changes where the second lowest moves to another bin of those beside the lowest', () => {
    expect(told([...hundred, 200, 280])).not.toEqual(told([...hundred, 200, 281]));
  });

  it('changes with any of few', () => {
    expect(told([300, 301, 302])).not.toEqual(told([300, 301, 303]));
  });
});

describe('the ends of a list', () => {
  const many = Array.from({ length: 300_000 }, (_, at) => at);

  it('are found in a list longer than a call takes arguments', () => {
    expect([smallest(many), largest(many)]).toEqual([0, 299_999]);
  });

  it('lie within a bound, also of an empty list', () => {
    expect([largest([3], 5), smallest([3], 1)]).toEqual([5, 1]);
    expect([largest([], 0), smallest([], 180)]).toEqual([0, 180]);
  });
});
