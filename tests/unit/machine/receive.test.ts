import { describe, expect, it } from 'vitest';
import { allowances, parseUpdates } from '../../../src/machine/receive.ts';

describe('what a push asks for', () => {
  it('is a line a branch', () => {
    expect(parseUpdates('0000 abcd refs/heads/main\nabcd 0000 refs/heads/旧 稿\n')).toEqual([
      { old: '0000', new: 'abcd', ref: 'refs/heads/main' },
      { old: 'abcd', new: '0000', ref: 'refs/heads/旧 稿' },
    ]);
  });

  it('may be nothing', () => {
    expect(parseUpdates('')).toEqual([]);
  });
});

describe('the options of a push', () => {
  it('are none where git gives none', () => {
    expect([...allowances({})]).toEqual([]);
  });

  it('are those that the machine knows', () => {
    const env = {
      GIT_PUSH_OPTION_COUNT: '2',
      GIT_PUSH_OPTION_0: 'allow-heavy',
      GIT_PUSH_OPTION_1: 'allow-fewer',
    };
    expect([...allowances(env)]).toEqual(['allow-heavy', 'allow-fewer']);
  });

  it('are refused where one is misspelt', () => {
    const env = { GIT_PUSH_OPTION_COUNT: '1', GIT_PUSH_OPTION_0: 'allow-less' };
    expect(() => allowances(env)).toThrow(
      '没有 allow-less 这个推送选项。可以用的：allow-fewer、allow-heavy。',
    );
  });
});
