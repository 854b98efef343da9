import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf, writtenSince } from '../../bench/written-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-'));
  for (const name of ['site', 'cache']) mkdirSync(join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

const both = (): readonly string[] => [join(folder, 'site'), join(folder, 'cache')];
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

describe('the files that a run has written', () => {
  it('are counted once, under however many names', () => {
    const before = filesOf(both());
    write('cache/a.html', '12345');
    linkSync(join(folder, 'cache/a.html'), join(folder, 'site/a.html'));
    expect(writtenSince(before, filesOf(both()))).toEqual({ files: 1, bytes: 5 });
  });
  it('have none that was only given a further name', () => {
    write('cache/a.html', '12345');
    const before = filesOf(both());
    linkSync(join(folder, 'cache/a.html'), join(folder, 'site/a.html'));
    expect(writtenSince(before, filesOf(both()))).toEqual({ files: 0, bytes: 0 });
  });
  it('have those of folders that were not there before', () => {
    const before = filesOf([join(folder, 'new')]);
    mkdirSync(join(folder, 'new/below'), { recursive: true });
    write('new/below/a.html', '123');
    expect(writtenSince(before, filesOf([join(folder, 'new')]))).toEqual({ files: 1, bytes: 3 });
  });
  it('have none that a link leads to', () => {
    write('cache/a.html', '12345');
    symlinkSync(join(folder, 'cache'), join(folder, 'site/packages'));
    expect(filesOf([join(folder, 'site')]).size).toBe(0);
  });
});
