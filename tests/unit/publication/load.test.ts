import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  examineFolders,
  forgetExaminations,
  loadPublication,
  PublicationRefused,
} from '../../../src/publication/load.ts';
import { bureauFiles, type Changes, FIXTURE_AS_OF, withPassage } from '../../fixtures/bureau.ts';

let folder = '';
let variables: Readonly<Record<string, string>> = {};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
  mkdirSync(join(folder, 'data'));
  variables = { DATA_DIR: join(folder, 'data'), AS_OF: FIXTURE_AS_OF };
});
afterEach(() => {
  forgetExaminations();
  rmSync(folder, { recursive: true });
});

function writeBureau(changes: Changes = {}): void {
  for (const [name, bytes] of bureauFiles(changes)) writeFileSync(join(folder, 'data', name), bytes);
}

describe('a publication', () => {
  it('speaks for the day of AS_OF', async () => {
    writeBureau();
    expect((await loadPublication(variables)).bureau.asOf).toBe(FIXTURE_AS_OF);
  });

  it('speaks for the day on which it is made where AS_OF says so', async () => {
    vi.useFakeTimers({ now: new Date('2026-10-20T16:30:00Z'), toFake: ['Date'] });
    writeBureau();
    const { bureau } = await loadPublication({ ...variables, AS_OF: 'today' });
    vi.useRealTimers();
    expect(bureau.asOf).toBe('2026-10-21');
  });

  it('shares the examination of the check before it', async () => {
    writeBureau();
    const folders = { dataDir: join(folder, 'data'), contentDir: join(folder, 'content') };
    const { examination } = await examineFolders(folders, variables);
    expect((await loadPublication(variables)).examination).toBe(examination);
  });

  it('is read again once forgotten', async () => {
    writeBureau();
    const first = await loadPublication(variables);
    forgetExaminations();
    expect(await loadPublication(variables)).not.toBe(first);
  });

  it('is refused with the report where the data has errors', async () => {
    writeBureau(withPassage('fees.csv', ',380,', ',300-400,'));
    const refusal: unknown = await loadPublication(variables).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PublicationRefused);
    // Where the lines of the report break hangs on how long the path of the folder is.
    const report = String(refusal).replace(/\s+/g, '');
    expect(report).toContain('第2行F列「收费标准」：填写的是“300-400”，这里要填一个数。');
  });
});

/** What stands above a notice. */
const HEAD = `---
title: 公告
pubDate: 2026-09-01
source: 教体局
category: 其他
description: 说明
---

`;

describe('the content that was examined', () => {
  const folders = () => ({ dataDir: join(folder, 'data'), contentDir: join(folder, 'content') });
  const write = (path: string, bytes: string | Uint8Array) => {
    mkdirSync(join(folder, 'content/notices'), { recursive: true });
    writeFileSync(join(folder, 'content/notices', path), bytes);
  };

  it('is given byte for byte, pictures too', async () => {
    writeBureau();
    write('a.md', `${HEAD}![园门](gate.png)\n`);
    write('gate.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    const { source, examination } = await examineFolders(folders(), variables);
    expect(source.content.files).toEqual(
      new Map([
        ['notices/a.md', Buffer.from(`${HEAD}![园门](gate.png)\n`)],
        ['notices/gate.png', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
      ]),
    );
    expect(examination.issues).toEqual([]);
  });

  it('has a fault where a notice is in GBK', async () => {
    writeBureau();
    write('a.md', new Uint8Array([0xd5, 0xd0, 0xc9, 0xfa]));
    const { examination } = await examineFolders(folders(), variables);
    expect(examination.issues).toMatchObject([{ file: 'content/notices/a.md', rule: 'text-fault' }]);
  });

  it('has a fault where a picture is outside the content folder', async () => {
    writeBureau();
    write('a.md', `${HEAD}![设置](../../data/site.json)\n`);
    const { examination } = await examineFolders(folders(), variables);
    expect(examination.issues).toMatchObject([{ rule: 'text-fault', line: 9 }]);
  });

  it('has an error where a notice is a link', async () => {
    writeBureau();
    write('a.md', `${HEAD}正文\n`);
    symlinkSync('a.md', join(folder, 'content/notices/b.md'));
    const { examination } = await examineFolders(folders(), variables);
    expect(examination.issues).toMatchObject([{ file: 'content/notices/b.md', rule: 'irregular-file' }]);
  });

  it('has an error where a hidden file holds a personal number: it is not published, but it goes into the repository', async () => {
    writeBureau();
    write('.草稿.md', `电话 139${'1234'}5678`);
    writeFileSync(join(folder, 'data/.fees.csv.swp'), `王某,138${'1234'}5678`);
    const { examination } = await examineFolders(folders(), variables);
    expect(examination.issues.map(({ file, rule }) => [file, rule])).toEqual([
      ['.fees.csv.swp', 'privacy'],
      ['content/notices/.草稿.md', 'privacy'],
    ]);
  });

  it('has none where hidden files hold nothing of the kind', async () => {
    writeBureau();
    write('.gitkeep', '');
    writeFileSync(join(folder, 'data/.gitattributes'), '*.csv text eol=lf');
    const { examination } = await examineFolders(folders(), variables);
    expect(examination.issues).toEqual([]);
  });

  it('has one error where a table is a link, not a second for the missing table', async () => {
    writeBureau({ 'fees.csv': null });
    symlinkSync('/nowhere/fees.csv', join(folder, 'data/fees.csv'));
    const { examination } = await examineFolders(folders(), variables);
    const errors = examination.issues.filter((issue) => issue.severity === 'error');
    expect(errors.map(({ file, rule }) => [file, rule])).toEqual([['fees.csv', 'irregular-file']]);
  });
});
