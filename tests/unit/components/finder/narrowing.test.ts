import { describe, expect, it } from 'vitest';
import { chips, emptyNote, narrowingWords, stateAfter } from '../../../../src/components/finder/narrowing.ts';
import { htmlOf } from '../../../../src/components/markup.ts';
import { type AnsweredWords, answerState } from '../../../../src/search/find/answer.ts';
import { DEFAULT_STATE, type FinderState } from '../../../../src/search/find/finder-state.ts';
import { understand } from '../../../../src/search/find/understand/understand.ts';
import { facetsOf, facts, indexOf, kindergarten } from '../../search/find/finder-entries.ts';

const ENTRIES = [
  kindergarten('1 号园', { facts: facts({ rating: '一级园', 'free/小班': 3 }) }),
  kindergarten('2 号园', { facts: facts({ nature: '民办', inclusive: false }) }),
];
const index = indexOf(ENTRIES);
const facets = facetsOf(ENTRIES);
const narrowed = (state: Partial<FinderState>) => ({ index, facets, state: { ...DEFAULT_STATE, ...state } });

const NO_WORDS: AnsweredWords = { applied: [], offered: [], told: [], dropped: [] };

describe('what narrows an answer, in words', () => {
  it('is the words of the facet', () => {
    const state = narrowed({ facets: { inclusive: ['否'], free: ['是'] }, age: '中班' });
    expect(narrowingWords(state, 'inclusive')).toBe('非普惠性');
    expect(narrowingWords(state, 'free')).toBe('中班有空余学位');
  });

  it('is a word of the address where the data has it no more', () => {
    expect(narrowingWords(narrowed({ facets: { rating: ['一级园', '省示范'] } }), 'rating')).toBe(
      '一级园、省示范',
    );
  });

  it('is the town, the county or the fee of the age group', () => {
    expect(narrowingWords(narrowed({ town: ['990101101'] }), 'town')).toBe('云溪镇');
    expect(narrowingWords(narrowed({ town: ['990101'] }), 'town')).toBe('长宁县');
    expect(narrowingWords(narrowed({ feeMax: 800, age: '混龄' }), 'fee')).toBe('混龄班保教费不超过 800 元');
  });

  it('is nothing where nothing is chosen', () => {
    expect(narrowingWords(narrowed({}), 'nature')).toBeNull();
  });
});

describe('the chips', () => {
  it('are one for each facet in use, and one for all where there are several', () => {
    const html = htmlOf(chips(narrowed({ town: ['990101101'], facets: { nature: ['民办'] } }), NO_WORDS));
    expect(html).toBe(
      '<button type="button" value="town" aria-label="不再限于云溪镇">云溪镇 ✕</button>' +
        '<button type="button" value="nature" aria-label="不再限于民办">民办 ✕</button>' +
        '<button type="button" value="all">全部清除</button>',
    );
  });

  it('say of a word what it was taken for', () => {
    const { words } = answerState(
      index,
      { ...DEFAULT_STATE, q: '大班' },
      facets,
      understand(index, facets, '大班'),
    );
    expect(htmlOf(chips(narrowed({ q: '大班' }), words))).toBe(
      '<button type="button" value="word:大班" aria-label="不再按“大班”显示">按“大班”显示 ✕</button>',
    );
  });
});

describe('an empty list', () => {
  it('names what to give up and how many that leaves', () => {
    const state = { ...DEFAULT_STATE, facets: { nature: ['民办'], rating: ['一级园'] } };
    const answer = answerState(index, state, facets, understand(index, facets, ''));
    const html = htmlOf(emptyNote({ index, facets, state }, answer, 0));
    expect(html).toContain('<button type="button" value="nature">去掉“民办”，有 1 所</button>');
    expect(html).toContain('<button type="button" value="rating">去掉“一级园”，有 1 所</button>');
  });
});

describe('the state after a button', () => {
  const state = {
    ...DEFAULT_STATE,
    q: '阳光',
    age: '大班',
    feeMax: 800,
    facets: { nature: ['民办'] },
  } as const;

  it('is without the facet, the words or everything', () => {
    expect(stateAfter(state, 'nature', NO_WORDS)).toEqual({ ...state, facets: {} });
    expect(stateAfter(state, 'q', NO_WORDS)).toEqual({ ...state, q: '' });
    expect(stateAfter(state, 'all', NO_WORDS)).toEqual({ ...DEFAULT_STATE, q: '阳光', age: '大班' });
    expect(stateAfter(state, 'reset', NO_WORDS)).toEqual({ ...DEFAULT_STATE, age: '大班' });
  });
});

describe('a word that was taken for a filter', () => {
  const asked = { ...DEFAULT_STATE, q: '2 号民办' };
  const answer = answerState(index, asked, facets, understand(index, facets, asked.q));

  it('is named on a button that takes it back', () => {
    expect(htmlOf(chips({ index, facets, state: asked }, answer.words))).toBe(
      '<button type="button" value="word:民办" aria-label="不再按“民办”筛选">按“民办”筛选 ✕</button>',
    );
    expect(stateAfter(asked, 'word:民办', answer.words)).toEqual({ ...asked, q: '2 号' });
  });

  it('is what an empty list offers to give up', () => {
    const none = { ...DEFAULT_STATE, q: '云溪镇民办一级园' };
    const empty = answerState(index, none, facets, understand(index, facets, none.q));
    expect(empty.rows).toEqual([]);
    expect(htmlOf(emptyNote({ index, facets, state: empty.state }, empty, 2))).toContain(
      '<button type="button" value="word:民办">去掉“民办”，有 1 所</button>',
    );
  });
});

describe('a word that could be a filter', () => {
  const road = [kindergarten('公办路幼儿园'), ...ENTRIES];
  const other = indexOf(road);
  const asked = { ...DEFAULT_STATE, q: '公办' };
  const { words } = answerState(other, asked, facets, understand(other, facets, asked.q));

  it('is offered on a button that chooses it', () => {
    expect(htmlOf(chips({ index: other, facets, state: asked }, words))).toBe(
      '<button type="button" value="offer:公办">只看公办</button>',
    );
    expect(stateAfter(asked, 'offer:公办', words)).toEqual({
      ...DEFAULT_STATE,
      facets: { nature: ['公办'] },
    });
  });
});
