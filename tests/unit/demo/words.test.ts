import { describe, expect, it } from 'vitest';
import { NATURES } from '../../../src/domain/code-lists.ts';
import { wordOf } from '../../../src/demo/words.ts';

describe('a word of the demo’s data', () => {
  it('is one of its code list', () => {
    expect(wordOf(NATURES, '公办')).toBe('公办');
  });

  it('stops the demo where the list does not have it', () => {
    expect(() => wordOf(NATURES, '公立')).toThrow('公立 is none of 公办, 民办');
  });
});
