import { describe, expect, it } from 'vitest';
import { ageWord, ageWords, careWord, childWord, joinChildren } from '../../../src/wording/ages.ts';

describe('an age group in words', () => {
  it('is called as its class is', () => {
    expect(ageWord('小班')).toBe('小班');
  });

  it('of mixed ages is a 混龄班', () => {
    expect(ageWord('混龄')).toBe('混龄班');
  });

  it('of all ages is 全部', () => {
    expect(ageWord('全部')).toBe('全部');
  });
});

describe('the age groups of a price', () => {
  it('are named one after another', () => {
    expect(ageWords(['小班', '中班', '混龄'], false)).toBe('小班、中班、混龄班');
  });

  it('name of a mixed-age class those in the year before school where the price is for them', () => {
    expect(ageWords(['大班', '混龄'], true)).toBe('大班、混龄班中的学前一年幼儿');
  });
});

describe('a child in words', () => {
  it('of 大班 needs no other word: all of it are in the year before school', () => {
    expect(childWord({ ageGroup: '大班', finalYear: true })).toBe('大班');
  });

  it('of a mixed-age class says that it is in the year before school', () => {
    expect(childWord({ ageGroup: '混龄', finalYear: true })).toBe('混龄班（学前一年）');
  });

  it('of a mixed-age class is else of the class', () => {
    expect(childWord({ ageGroup: '混龄', finalYear: false })).toBe('混龄班');
  });
});

describe('children who pay alike', () => {
  it('are named together', () => {
    expect(joinChildren(['小班', '中班'])).toBe('小班、中班');
  });

  it('of a mixed-age class are one where both halves pay alike', () => {
    expect(joinChildren(['混龄班', '混龄班（学前一年）'])).toBe('混龄班');
  });

  it('of a mixed-age class are told apart where only those in the year before school pay so', () => {
    expect(joinChildren(['大班', '混龄班（学前一年）'])).toBe('大班、混龄班（学前一年）');
  });
});

describe('what care is called', () => {
  it('is 保育费 for 托班', () => {
    expect(careWord('托班')).toBe('保育费');
  });

  it('is 保教费 for the others', () => {
    expect(careWord('混龄')).toBe('保教费');
  });
});
