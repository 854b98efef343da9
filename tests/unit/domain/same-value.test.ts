import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameValue } from '../../../src/domain/same-value.ts';

describe('values that say the same', () => {
  it.each([
    [1, 1],
    ['一', '一'],
    [null, null],
    [[], []],
    [{ fee: { amount: 600 } }, { fee: { amount: 600 } }],
    [[{ from: '2026-09-01' }], [{ from: '2026-09-01' }]],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
  ])('%j and %j', (one, other) => expect(isSameValue(one, other)).toBe(true));

  it.each([
    [1, '1'],
    [null, {}],
    [[], {}],
    [[1], [1, 2]],
    [{ absent: 'not-given' }, { absent: 'withheld' }],
    [{ amount: 600 }, { amount: 600, waived: null }],
    [
      { a: 1, b: undefined },
      { a: 1, c: undefined },
    ],
  ])('but not %j and %j', (one, other) => {
    expect(isSameValue(one, other)).toBe(false);
    expect(isSameValue(other, one)).toBe(false);
  });

  it('agrees with their JSON, where keys stand in one order', () => {
    const plain = fc.object({
      values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)],
      key: fc.constantFrom('a', 'b', 'c'),
      maxDepth: 3,
    });
    const sorted = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([name, part]) => [name, sorted(part)]),
          );
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        const isEqual = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(isSameValue(sorted(one), sorted(other))).toBe(isEqual);
        expect(isSameValue(one, structuredClone(one))).toBe(true);
      }),
    );
  });
});
