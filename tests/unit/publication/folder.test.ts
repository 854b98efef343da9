import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CheckImpossible } from '../../../src/publication/check-impossible.ts';
import { readContent, readData } from '../../../src/publication/folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('the data folder', () => {
  it('gives the bytes of every file by its path, whatever its ending', async () => {
    write('fees.csv', 'a');
    write('2025/fees.csv', 'b');
    write('fees.csv~', 'c');
    write('记录', 'd');
    expect((await readData(folder)).files).toEqual(
      new Map([
        ['2025/fees.csv', Buffer.from('b')],
        ['fees.csv', Buffer.from('a')],
        ['fees.csv~', Buffer.from('c')],
        ['记录', Buffer.from('d')],
      ]),
    );
  });

  it('gives a long text whole', async () => {
    const text = 'a,b\n'.repeat(50_000);
    write('fees.csv', text);
    const bytes = (await readData(folder)).files.get('fees.csv') ?? Buffer.of();
    expect(Buffer.from(bytes).toString()).toBe(text);
  });

  it('gives of a long workbook only the beginning', async () => {
    write('fees.csv', 'a');
    write('fees.xlsx', new Uint8Array(300_000).fill(7));
    expect((await readData(folder)).files.get('fees.xlsx')).toHaveLength(65_536);
  });

  it('gives hidden files apart, those of the repository and of file managers not at all', async () => {
    write('fees.csv', 'a');
    write('.git/HEAD', 'ref');
    write('2025/.DS_Store', 'x');
    write('.fees.csv', 'b');
    write('.old/fees.csv', 'c');
    const { files, hidden } = await readData(folder);
    expect([...files.keys()]).toEqual(['fees.csv']);
    expect([...hidden]).toEqual([
      ['.fees.csv', Buffer.from('b')],
      ['.old/fees.csv', Buffer.from('c')],
    ]);
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

  it('may be a link itself', async () => {
    write('real/fees.csv', 'a');
    symlinkSync('real', join(folder, 'link'));
    expect(await readData(join(folder, 'link'))).toEqual({
      files: new Map([['fees.csv', Buffer.from('a')]]),
      hidden: new Map(),
      irregular: [],
    });
  });
});

describe('a link', () => {
  it('to a file, to a folder or to nothing is named and not followed', async () => {
    write('data/fees.csv', 'a');
    write('elsewhere/secret.csv', 'b');
    symlinkSync('../elsewhere/secret.csv', join(folder, 'data/file.csv'));
    symlinkSync('../elsewhere', join(folder, 'data/folder'));
    symlinkSync('../nowhere', join(folder, 'data/nothing.csv'));
    expect(await readData(join(folder, 'data'))).toEqual({
      files: new Map([['fees.csv', Buffer.from('a')]]),
      hidden: new Map(),
      irregular: [
        { file: 'file.csv', kind: 'link' },
        { file: 'folder', kind: 'link' },
        { file: 'nothing.csv', kind: 'link' },
      ],
    });
  });

  it('in place of a table still shows that the folder is one of data', async () => {
    symlinkSync('/nowhere/site.json', join(folder, 'site.json'));
    expect((await readData(folder)).irregular).toEqual([{ file: 'site.json', kind: 'link' }]);
  });
});

describe('a pipe', () => {
  it('is named and not waited for', async () => {
    mkdirSync(join(folder, 'notices'));
    execFileSync('mkfifo', [join(folder, 'notices/pipe.md')]);
    expect(await readContent(folder)).toEqual({
      files: new Map(),
      hidden: new Map(),
      irregular: [{ file: 'notices/pipe.md', kind: 'special' }],
    });
  });
});

describe('the content folder', () => {
  it('gives the bytes of texts and pictures by their path', async () => {
    const picture = new Uint8Array(100_000).fill(1);
    write('notices/zhaosheng.mdx', '招生');
    write('notices/gate.png', picture);
    expect((await readContent(folder)).files).toEqual(
      new Map([
        ['notices/gate.png', Buffer.from(picture)],
        ['notices/zhaosheng.mdx', Buffer.from('招生')],
      ]),
    );
  });

  it('need not be there', async () => {
    expect(await readContent(join(folder, 'nowhere'))).toEqual({
      files: new Map(),
      hidden: new Map(),
      irregular: [],
    });
  });

  it('must be a folder', async () => {
    write('content', 'a');
    await expect(readContent(join(folder, 'content'))).rejects.toThrow(
      new CheckImpossible(`${join(folder, 'content')} 不是文件夹，或者没有读取权限。`),
    );
  });
});
