import { describe, expect, it } from 'vitest';
import { alignLines } from '../../../src/changes/align-lines.ts';
import { linesOfRecords } from '../../../src/changes/record-lines.ts';

describe('the lines of a table', () => {
  it('keep a quoted line break within their record', () => {
    expect(linesOfRecords('a,b\r\n1,"x\r\ny"\r\n2,"z ""q"""\r\n')).toEqual([
      'a,b',
      '1,"x\ny"',
      '2,"z ""q"""',
      '',
    ]);
  });

  it('run on to the end where a quote is not closed', () => {
    expect(linesOfRecords('a\n"b\nc\n')).toEqual(['a', '"b\nc\n']);
  });
});

describe('two versions of a file side by side', () => {
  const aligned = (old: string, now: string) => {
    const { sourceOf, gone, come } = alignLines([...old], [...now]);
    return { sourceOf: [...sourceOf], gone, come };
  };

  it('share all lines but the one that is another', () => {
    expect(aligned('abcd', 'abxd')).toEqual({ sourceOf: [0, 1, -1, 3], gone: [2], come: [2] });
  });

  it('share all lines but one that was put in, or taken out', () => {
    expect(aligned('abcd', 'abxcd')).toEqual({ sourceOf: [0, 1, -1, 2, 3], gone: [], come: [2] });
    expect(aligned('abcd', 'acd')).toEqual({ sourceOf: [0, 2, 3], gone: [1], come: [] });
  });

  it('share none of each other without a line in common', () => {
    expect(aligned('ab', 'xyz')).toEqual({ sourceOf: [-1, -1, -1], gone: [0, 1], come: [0, 1, 2] });
    expect(aligned('', 'x')).toEqual({ sourceOf: [-1], gone: [], come: [0] });
  });
});
