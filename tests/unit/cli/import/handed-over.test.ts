import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBookFiles } from '../../../../src/cli/import/handed-over.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('of a folder reads its sheets, and nothing else that lies in it', async () => {
  for (const name of [
    'b.csv',
    'a.XLSX',
    '~$a.xlsx',
    '.b.csv',
    '说明.md',
    '照片.png',
    '通知.docx',
    '待问清单.csv',
  ])
    writeFileSync(join(folder, name), 'x');
  mkdirSync(join(folder, '更里面.csv'));
  const books = await readBookFiles([folder, join(folder, 'b.csv')]);
  expect(books.map(({ name }) => name)).toEqual(['a.XLSX', 'b.csv']);
});
