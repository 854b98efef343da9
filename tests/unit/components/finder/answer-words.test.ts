import { describe, expect, it } from 'vitest';
import {
  countWords,
  dividers,
  spokenCount,
  usualOrderWords,
} from '../../../../src/components/finder/answer-words.ts';
import type { FinderAnswer } from '../../../../src/search/find/answer.ts';
import { DEFAULT_STATE } from '../../../../src/search/find/finder-state.ts';

const answer = (change: Partial<FinderAnswer>): FinderAnswer => ({
  asked: DEFAULT_STATE,
  state: DEFAULT_STATE,
  words: { applied: [], offered: [], told: [], dropped: [] },
  rows: [0, 1, 2],
  notRunning: [],
  sure: null,
  filtered: { rows: [0, 1, 2], counts: new Map(), gains: new Map(), held: 0, feeCounts: new Uint32Array() },
  sort: 'name',
  origin: null,
  wayTo: () => null,
  lacks: [],
  ...change,
});

describe('the order where none is chosen', () => {
  it('is that of the names', () => expect(usualOrderWords(answer({}))).toBe('按园名'));

  it('is what a word asks for', () => {
    const state = { ...DEFAULT_STATE, sort: 'fee' } as const;
    expect(usualOrderWords(answer({ state }))).toBe('保教费从低到高');
  });

  it('is the usual one where the form has an order of its own', () => {
    const state = { ...DEFAULT_STATE, sort: 'fee' } as const;
    expect(usualOrderWords(answer({ asked: state, state }))).toBe('按园名');
  });
});

describe('the count over the list', () => {
  it('is of those that run', () => {
    expect(countWords(answer({}))).toBe('共 3 所');
    expect(countWords(answer({ notRunning: [7] }))).toBe('共 3 所，另有 1 所已停办或筹建中');
  });

  it('tells those that only resemble the words apart', () => {
    expect(countWords(answer({ sure: 2 }))).toBe('2 所，另有 1 所相近');
    expect(countWords(answer({ sure: 0 }))).toBe('相近的 3 所');
    expect(countWords(answer({ sure: 2, notRunning: [7] }))).toBe('2 所，另有 1 所相近、1 所已停办或筹建中');
  });

  it('tells those of which what is asked is being checked', () => {
    const filtered = { ...answer({}).filtered, held: 2 };
    expect(countWords(answer({ filtered }))).toBe('共 3 所，另有 2 所待核实');
    expect(spokenCount(answer({ filtered }))).toBe('找到 3 所幼儿园，另有 2 所待核实');
  });

  it('waits where a file may still change it', () => {
    expect(countWords(answer({ lacks: ['texts'] }))).toBe('正在查找…');
  });

  it('names the words that were left out', () => {
    const words = { applied: [], offered: [], told: [], dropped: ['电话', '收费'] };
    expect(countWords(answer({ words }))).toBe('共 3 所，已略去“电话”、“收费”');
    expect(spokenCount(answer({ words }))).toBe('找到 3 所幼儿园，已略去“电话”、“收费”');
  });

  it('reads out what every row tells besides, because a word asks for it', () => {
    const words = { applied: [], offered: [], told: ['phones', 'addresses'], dropped: ['收费'] } as const;
    expect(countWords(answer({ words }))).toBe('共 3 所，已略去“收费”');
    expect(spokenCount(answer({ words }))).toBe('找到 3 所幼儿园，附电话、地址，已略去“收费”');
  });

  it('says how to see what is near', () => {
    const words = { applied: [], offered: [], told: [], dropped: ['附近'] };
    expect(countWords(answer({ words }))).toBe('共 3 所，已略去“附近”；要由近到远看，请填“从哪里算距离”');
  });

  it('is read out as a sentence', () => {
    expect(spokenCount(answer({ notRunning: [7, 8] }))).toBe('找到 3 所幼儿园，另有 2 所已停办或筹建中');
  });
});

describe('the lines between rows', () => {
  it('stand before those that resemble, and before those that do not run', () => {
    expect(dividers(answer({ sure: 2, notRunning: [7] }))).toEqual([
      { at: 2, words: '以下读音或字形相近' },
      { at: 3, words: '已停办、筹建中' },
    ]);
  });

  it('are none where all is certain and running', () => {
    expect(dividers(answer({ sure: 3 }))).toEqual([]);
  });
});
