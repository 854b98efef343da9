import { describe, expect, it } from 'vitest';
import { parseStat } from '../../bench/process-tree.ts';

const STAT =
  '4711 (node (a) b) S 42 4711 42 34816 4711 4194304 9000 80000 0 3 250 75 900 400 20 0 11 0 123456 1000 200 18446744073709551615\n';

describe('a line of /proc/<pid>/stat', () => {
  it('is read whatever the name of the program', () =>
    expect(parseStat(STAT)).toMatchObject({ pid: 4711, parent: 42 }));
  it('has user and system time in hundredths of a second, without that of children', () =>
    expect(parseStat(STAT).cpuSeconds).toBe(3.25));
  it('has the moment it started', () => expect(parseStat(STAT).started).toBe('123456'));
});
