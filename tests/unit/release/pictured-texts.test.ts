import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { picturedTexts, textPathname } from '../../../src/release/pictured-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictured-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['![公示牌](./gongshi.jpg)', true],
  ['<img src="/photo.PNG" alt="">', true],
  ["import map from './ditu.webp';", true],
  ['[表格](/biao.xlsx)，不是 png 文件', false],
])('takes for a text with a picture what names one: %s', (text, isPictured) => {
  write('notices/tongzhi.mdx', text);
  write('notices/gongshi.jpg', '![](a.jpg)');
  expect(picturedTexts(folder)).toEqual(isPictured ? ['notices/tongzhi.mdx'] : []);
});

it('finds none in a folder that is not there', () => {
  expect(picturedTexts(join(folder, 'none'))).toEqual([]);
});

it.each([
  ['help/diyi-tian.mdx', '/pictured-texts/help/diyi-tian'],
  ['notices/关于收费的通知（一）.md', '/pictured-texts/notices/关于收费的通知一'],
  ['yunxi.mdx', undefined],
])('makes %s alone at %s', (path, pathname) => {
  expect(textPathname(path)).toBe(pathname);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
