import { describe, expect, it } from 'vitest';
import { readingsOf, writeSounds } from '../../../../../src/search/find/build/readings.ts';

describe('the sounds of characters', () => {
  it('are written under each reading, in every spelling people type', () => {
    expect(writeSounds('重乐A')).toBe('chong重 lao乐 le乐 yao乐 yue乐 zhong重');
    expect(readingsOf('绿')).toEqual(['lv', 'lu', 'lyu']);
  });
});
