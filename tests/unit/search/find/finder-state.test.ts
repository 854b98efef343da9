import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_GROUPS } from '../../../../src/domain/code-lists.ts';
import type { FinderFacet } from '../../../../src/search/find/facet.ts';
import {
  DEFAULT_STATE,
  type FinderState,
  isNarrowed,
  type Near,
  readState,
  SORTS,
  VIEWS,
  withChoices,
  writeState,
} from '../../../../src/search/find/finder-state.ts';

const choice = (value: string, label = value) => ({ value, label });
const tick = (id: string): FinderFacet => ({ id, kind: 'tick', legend: null, choices: [choice('是', id)] });
const FACETS: readonly FinderFacet[] = [
  {
    id: 'nature',
    kind: 'one',
    legend: '办园性质',
    choices: [choice('公办'), choice('民办')],
  },
  {
    id: 'inclusive',
    kind: 'either',
    legend: '普惠性',
    choices: [choice('是', '普惠性'), choice('否', '非普惠性')],
  },
  { id: 'rating', kind: 'many', legend: '等级评定', choices: [] },
  { id: 'service', kind: 'many', legend: '服务形式', choices: [] },
  tick('nursery'),
  tick('integrated'),
  tick('free'),
];

const read = (text: string): FinderState => readState(new URLSearchParams(text), FACETS);
const write = (state: Partial<FinderState>): string =>
  decodeURIComponent(writeState({ ...DEFAULT_STATE, ...state }, FACETS).toString());

describe('the address of the finder', () => {
  it('is empty where everything is as it begins', () => {
    expect(write({})).toBe('');
    expect(read('')).toEqual(DEFAULT_STATE);
  });

  it('says in the words of the data what was chosen', () => {
    expect(
      write({
        q: '阳光',
        facets: { nature: ['民办'], inclusive: ['是'], rating: ['一级园', '二级园'] },
        feeMin: 0,
        feeMax: 800,
        age: '大班',
      }),
    ).toBe('q=阳光&nature=民办&inclusive=是&rating=一级园,二级园&feeMin=0&feeMax=800&age=大班');
  });

  it('reads every parameter it has ever had', () => {
    expect(
      read(
        'q=阳光&town=990101,990102101&nature=公办&inclusive=否&rating=一级园&feeMin=100&feeMax=900&age=中班' +
          '&service=全日制,寄宿制&nursery=是&integrated=是&free=是&near=990101101&sort=fee&view=rings',
      ),
    ).toEqual({
      q: '阳光',
      town: ['990101', '990102101'],
      facets: {
        nature: ['公办'],
        inclusive: ['否'],
        rating: ['一级园'],
        service: ['全日制', '寄宿制'],
        nursery: ['是'],
        integrated: ['是'],
        free: ['是'],
      },
      feeMin: 100,
      feeMax: 900,
      age: '中班',
      near: { kind: 'district', code: '990101101' },
      sort: 'fee',
      view: 'rings',
    });
  });

  it('puts up with values it does not know', () => {
    expect(
      read('nature=私立&age=学前班&sort=best&view=map&feeMax=many&near=here&inclusive=maybe&x=1'),
    ).toEqual(DEFAULT_STATE);
  });

  it('takes 1 and true for 是', () => {
    expect(read('inclusive=1&free=true').facets).toEqual({ inclusive: ['是'], free: ['是'] });
  });

  it('takes 否 of a tick for no choice', () => {
    expect(read('nursery=否').facets).toEqual({});
  });

  it('keeps a level that no kindergarten has any more, so that the page can say what it asks for', () => {
    expect(read('rating=省示范').facets).toEqual({ rating: ['省示范'] });
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
    const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
    const yes = fc.constant(['是']);
    const states: fc.Arbitrary<FinderState> = fc.record({
      q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      town: fc.uniqueArray(digits(9), { maxLength: 3 }),
      facets: fc.record(
        {
          nature: fc.constantFrom(['公办'], ['民办']),
          inclusive: fc.constantFrom(['是'], ['否']),
          rating: words,
          service: words,
          nursery: yes,
          integrated: yes,
          free: yes,
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
      feeMin: yuan,
      feeMax: yuan,
      age: fc.constantFrom(...AGE_GROUPS),
      near: fc.option(near),
      sort: fc.option(fc.constantFrom(...SORTS)),
      view: fc.constantFrom(...VIEWS),
    });
    fc.assert(
      fc.property(states, (state) => {
        // -0 and 0 are the same degree; the order of facets says nothing.
        const { facets, ...others } = readState(
          new URLSearchParams(writeState(state, FACETS).toString()),
          FACETS,
        );
        const { facets: asked, ...otherwise } = state;
        expect(facets).toEqual(asked);
        expect(JSON.stringify(others)).toBe(JSON.stringify(otherwise));
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe('a state', () => {
  it('is narrowed by a facet, a town, a fee or a place, not by words or an age group', () => {
    expect(isNarrowed({ ...DEFAULT_STATE, q: '阳光', age: '大班', sort: 'fee' })).toBe(false);
    expect(isNarrowed({ ...DEFAULT_STATE, facets: { nursery: ['是'] } })).toBe(true);
    expect(isNarrowed({ ...DEFAULT_STATE, feeMin: 0 })).toBe(true);
  });

  it('loses a facet of which nothing is chosen', () => {
    const state = withChoices(DEFAULT_STATE, 'rating', ['一级园']);
    expect(state.facets).toEqual({ rating: ['一级园'] });
    expect(withChoices(state, 'rating', [])).toEqual(DEFAULT_STATE);
  });
});
