import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CheckImpossible } from '../../../src/publication/check-impossible.ts';
import { readData, readTexts } from '../../../src/publication/folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the data folder', () => {
  it('gives the bytes of every file that holds text, by its path', async () => {
    write('fees.csv', 'a');
    write('2025/fees.csv', 'b');
    expect(await readData(folder)).toEqual(
      new Map([
        ['2025/fees.csv', Buffer.from('b')],
        ['fees.csv', Buffer.from('a')],
      ]),
    );
  });

  it('gives of a workbook only the name', async () => {
    write('fees.csv', 'a');
    write('fees.xlsx', 'PK');
    expect((await readData(folder)).get('fees.xlsx')).toEqual(new Uint8Array());
  });

  it('leaves hidden files and folders out', async () => {
    write('fees.csv', 'a');
    write('.git/HEAD', 'ref');
    write('.fees.csv', 'b');
    expect([...(await readData(folder)).keys()]).toEqual(['fees.csv']);
  });

  it('must be there', async () => {
    await expect(readData(join(folder, 'nowhere'))).rejects.toThrow(
      new CheckImpossible(`没有数据文件夹 ${join(folder, 'nowhere')}，或者没有读取权限。`),
    );
  });

  it('must hold a table or site.json', async () => {
    write('letter.txt', 'dear');
    await expect(readData(folder)).rejects.toThrow(
      new CheckImpossible(`${folder} 里没有 site.json，也没有一张数据表，不像是数据文件夹。`),
    );
  });
});

describe('the content folder', () => {
  it('gives the texts by their path, and nothing of pictures', async () => {
    write('notices/zhaosheng.mdx', '招生');
    write('notices/gate.png', 'PNG');
    expect(await readTexts(folder)).toEqual(new Map([['notices/zhaosheng.mdx', '招生']]));
  });

  it('need not be there', async () => {
    expect(await readTexts(join(folder, 'nowhere'))).toEqual(new Map());
  });
});
