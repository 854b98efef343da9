import { describe, expect, it } from 'vitest';
import { largest, smallest, spreadOf, stripOf } from '../../../src/domain/spread.ts';

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
