import { describe, expect, it } from 'vitest';
import { parseDiff, parseRange } from '../../../../src/cli/diff/arguments.ts';

const fault = (...words: readonly string[]): string | null => {
  const parsed = parseDiff(words);
  return 'fault' in parsed ? parsed.fault : null;
};

describe('what is to be compared', () => {
  it('is written as git writes it', () => {
    expect(parseRange('main..qiuji')).toEqual({ from: 'main', to: 'qiuji', isFromMergeBase: false });
    expect(parseRange('main...qiuji')).toEqual({ from: 'main', to: 'qiuji', isFromMergeBase: true });
    expect(parseRange('HEAD~1')).toEqual({ from: 'HEAD~1', to: null, isFromMergeBase: false });
  });

  it('is HEAD on the side that is left out', () => {
    expect(parseRange('main..')).toEqual({ from: 'main', to: 'HEAD', isFromMergeBase: false });
    expect(parseRange('...main')).toEqual({ from: 'HEAD', to: 'main', isFromMergeBase: true });
  });

  it('may have a dot in a name, as v1.2 and 2026.09', () => {
    expect(parseRange('v1.2..2026.09')).toEqual({ from: 'v1.2', to: '2026.09', isFromMergeBase: false });
  });

  it('is refused where git could take it for something else', () => {
    expect(['', '..', '....', 'a....b', 'a..b..c', '-p', 'a..--output=x', 'a b'].map(parseRange)).toEqual(
      Array.from({ length: 8 }, () => null),
    );
  });
});

describe('the words of the command', () => {
  it('are HEAD against the files where there are none', () => {
    expect(parseDiff([])).toEqual({
      request: {
        range: { from: 'HEAD', to: null, isFromMergeBase: false },
        format: 'text',
        all: false,
        data: undefined,
        content: undefined,
      },
    });
  });

  it('say what is wrong with them', () => {
    expect(fault('a', 'b')).toBe('只能写一个范围，多出来“b”。两个版本之间写两个点：a..b。');
    expect(fault('--format', 'html')).toBe('--format 只能是 text、markdown、json，填写的是“html”。');
    expect(fault('--alle')).toBe('没有 --alle 这个选项。');
    expect(fault('--data')).toBe('--data 后面要写内容。');
    expect(fault('a..b..c')).toBe('“a..b..c”看不懂。请写成 A..B 的样子，例如 HEAD~1..HEAD。');
  });

  it('ask for help', () => {
    expect(parseDiff(['--help'])).toEqual({ help: true });
  });
});
