import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepSign, keptSign } from '../../../../src/cli/output/kept-sign.ts';
import { signOf, writeMark } from '../../../../src/cli/output/mark.ts';

let folder = '';
const place = (path: string): string => join(folder, path);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-sign-'));
  mkdirSync(place('built'));
  writeFileSync(place('built/index.html'), 'new');
  writeMark(place('built'));
  keepSign(place('cache'), place('built'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is that of a list wherever its site is moved', () => {
  renameSync(place('built'), place('www'));
  expect(signOf(place('www'))).toEqual(keptSign(place('cache')));
});

it('is not that of a list that was copied, or touched', () => {
  mkdirSync(place('www'));
  copyFileSync(place('built/.kindergarten-site'), place('www/.kindergarten-site'));
  expect(signOf(place('www'))).not.toEqual(keptSign(place('cache')));
  utimesSync(place('built/.kindergarten-site'), new Date(), new Date('2026-11-29T08:00:00Z'));
  expect(signOf(place('built'))).not.toEqual(keptSign(place('cache')));
});

it('is not known where nothing was built, or the file is spoilt', () => {
  expect(keptSign(place('none'))).toBeNull();
  writeFileSync(place('cache/site-list.json'), '{"inode":');
  expect(keptSign(place('cache'))).toBeNull();
});
