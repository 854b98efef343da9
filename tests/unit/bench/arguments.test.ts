import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../bench/arguments.ts';

const parse = (...args: readonly string[]) => parseRequest(args, ['build', 'peers']);

describe('what npm run bench is told', () => {
  it('is nothing: everything is measured and written', () =>
    expect(parse()).toEqual({ names: [], options: { isWhole: true }, isWritten: true }));
  it('is a group: that alone, without the dearest size, and only printed', () =>
    expect(parse('build')).toEqual({ names: ['build'], options: { isWhole: false }, isWritten: false }));
  it('is a group, sizes and a work', () =>
    expect(parse('build', '--sizes', '260,2000', '--only', 'one fee', '--write')).toEqual({
      names: ['build'],
      options: { sizes: [260, 2000], only: 'one fee', isWhole: false },
      isWritten: true,
    }));
  it('is no group that there is', () =>
    expect(parse('builds')).toEqual({ fault: 'unknown: builds. There are: build, peers.' }));
  it('is a size that is no number', () =>
    expect(parse('build', '--sizes', '260,many')).toEqual({
      fault: expect.stringContaining('not “260,many”'),
    }));
  it('is a size larger than the generator makes', () =>
    expect(parse('--sizes', '9000000')).toEqual({ fault: expect.stringContaining('not “9000000”') }));
});
