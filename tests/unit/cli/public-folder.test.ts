import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachments, attachmentsNote } from '../../../src/cli/public-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'public-'));
  for (const name of ['favicon.svg', 'og.png', 'robots.txt']) write(name);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string): void {
  mkdirSync(dirname(join(folder, 'public', path)), { recursive: true });
  writeFileSync(join(folder, 'public', path), 'x');
}

describe('the attachments in public/', () => {
  it('are all files but those of the program', () => {
    write('files/名单.pdf');
    write('.well-known/check.txt');
    expect(attachments(folder)).toEqual(['.well-known/check.txt', 'files/名单.pdf']);
  });

  it('are told, because nobody looks into them', () => {
    expect(attachmentsNote([])).toBeNull();
    expect(attachmentsNote(['files/名单.pdf'])).toBe(
      '提醒 public 里的 1 个附件原样公布，检查不读它们的内容，请自己看过有没有个人信息：files/名单.pdf。',
    );
  });

  it('are no links', () => {
    symlinkSync('/etc/passwd', join(folder, 'public/list.txt'));
    expect(() => attachments(folder)).toThrow('public/list.txt 是链接或特殊文件，不能公布');
  });

  it.each(['index.html', 'fees/index.html', '_astro/a.css', 'kindergartens/名单.pdf'])(
    'do not stand in the place of a page: %s',
    (path) => {
      write(path);
      expect(() => attachments(folder)).toThrow(`public/${path} 占了本站自己的网址`);
    },
  );
});
