import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../../../src/cli/import/write-files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
  writeFileSync(join(folder, 'a.csv'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

describe('files that are written together', () => {
  it('are all there', async () => {
    await writeFiles([
      { path: at('a.csv'), before: bytes('old'), after: bytes('new') },
      { path: at('.import/b.csv'), before: null, after: bytes('b') },
    ]);
    expect([readFileSync(at('a.csv'), 'utf8'), readFileSync(at('.import/b.csv'), 'utf8')]).toEqual([
      'new',
      'b',
    ]);
  });

  it('are all as before where one cannot be written', async () => {
    mkdirSync(at('.taken.csv.tmp/inside'), { recursive: true });
    const writing = writeFiles([
      { path: at('a.csv'), before: bytes('old'), after: bytes('new') },
      { path: at('taken.csv'), before: null, after: bytes('c') },
    ]);
    await expect(writing).rejects.toThrow('什么也没有写');
    expect([readFileSync(at('a.csv'), 'utf8'), readdirSync(folder).sort()]).toEqual([
      'old',
      ['.taken.csv.tmp', 'a.csv'],
    ]);
  });

  it('are all as before where one cannot be put in its place', async () => {
    mkdirSync(at('taken.csv/inside'), { recursive: true });
    const writing = writeFiles([
      { path: at('a.csv'), before: bytes('old'), after: bytes('new') },
      { path: at('taken.csv'), before: undefined, after: null },
    ]);
    await expect(writing).rejects.toThrow('什么也没有写');
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('old');
  });

  it('are not written where one was changed meanwhile', async () => {
    const writing = writeFiles([{ path: at('a.csv'), before: bytes('older'), after: bytes('new') }]);
    await expect(writing).rejects.toThrow('a.csv 刚刚被别的程序改过，什么也没有写。');
  });
});
