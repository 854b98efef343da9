import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_GROUPS, NATURES, SERVICE_FORMS } from '../../../../src/domain/code-lists.ts';
import {
  DEFAULT_STATE,
  type FinderState,
  type Near,
  readState,
  SORTS,
  VIEWS,
  writeState,
} from '../../../../src/search/find/finder-state.ts';

const read = (text: string): FinderState => readState(new URLSearchParams(text));
const write = (state: Partial<FinderState>): string =>
  decodeURIComponent(writeState({ ...DEFAULT_STATE, ...state }).toString());

describe('the address of the finder', () => {
  it('is empty where everything is as it begins', () => {
    expect(write({})).toBe('');
    expect(read('')).toEqual(DEFAULT_STATE);
  });

  it('says in the words of the data what was chosen', () => {
    expect(
      write({
        q: '阳光',
        nature: '民办',
        inclusive: true,
        rating: ['一级园', '二级园'],
        feeMin: 0,
        feeMax: 800,
        age: '大班',
      }),
    ).toBe('q=阳光&nature=民办&inclusive=是&rating=一级园,二级园&feeMin=0&feeMax=800&age=大班');
  });

  it('puts up with values it does not know', () => {
    expect(
      read('nature=私立&age=学前班&sort=best&view=map&feeMax=many&near=here&inclusive=maybe&x=1'),
    ).toEqual(DEFAULT_STATE);
  });

  it('takes 1 and true for 是', () => {
    expect(read('inclusive=1&free=true')).toEqual({ ...DEFAULT_STATE, inclusive: true, free: true });
  });

  it('tells a position, a kindergarten and a district apart', () => {
    expect(read('near=112.983,28.2').near).toEqual({
      kind: 'position',
      position: { longitude: 112.983, latitude: 28.2 },
    });
    expect(read('near=2143000123').near).toEqual({ kind: 'kindergarten', code: '2143000123' });
    expect(read('near=430602101').near).toEqual({ kind: 'district', code: '430602101' });
  });

  it('shares a position no more exactly than 100 m', () => {
    const position = { longitude: 112.983_456_7, latitude: 28.200_012_3 };
    expect(write({ near: { kind: 'position', position } })).toBe('near=112.983,28.2');
  });

  it('comes back as the same state, whatever was chosen', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !text.includes(','));
    const digits = (length: number): fc.Arbitrary<string> =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
        .map((all) => all.join(''));
    const near: fc.Arbitrary<Near> = fc.oneof(
      fc.record({
        kind: fc.constant('position' as const),
        position: fc.record({
          longitude: fc.integer({ min: -180_000, max: 180_000 }).map((thousandths) => thousandths / 1000),
          latitude: fc.integer({ min: -90_000, max: 90_000 }).map((thousandths) => thousandths / 1000),
        }),
      }),
      fc.record({ kind: fc.constant('kindergarten' as const), code: digits(10) }),
      fc.record({ kind: fc.constant('district' as const), code: digits(9) }),
    );
    const yuan = fc.option(fc.integer({ min: 0, max: 999_999 }));
    const states: fc.Arbitrary<FinderState> = fc.record({
      q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      town: fc.uniqueArray(digits(9), { maxLength: 3 }),
      nature: fc.option(fc.constantFrom(...NATURES)),
      inclusive: fc.option(fc.boolean()),
      rating: fc.uniqueArray(word, { maxLength: 3 }),
      feeMin: yuan,
      feeMax: yuan,
      age: fc.constantFrom(...AGE_GROUPS),
      service: fc.uniqueArray(fc.constantFrom(...SERVICE_FORMS)),
      nursery: fc.boolean(),
      integrated: fc.boolean(),
      free: fc.boolean(),
      near: fc.option(near),
      sort: fc.option(fc.constantFrom(...SORTS)),
      view: fc.constantFrom(...VIEWS),
    });
    fc.assert(
      fc.property(states, (state) => {
        // -0 and 0 are the same degree.
        expect(JSON.stringify(readState(new URLSearchParams(writeState(state).toString())))).toBe(
          JSON.stringify(state),
        );
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
