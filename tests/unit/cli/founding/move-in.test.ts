import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveIn } from '../../../../src/cli/founding/move-in.ts';

const FILES = {
  data: new Map([['site.json', 'own']]),
  notices: new Map([['_样例.md', 'sample']]),
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'move-in-'));
  for (const path of ['data', 'content/notices', 'content/guides'])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'data/site.json'), 'demo');
  writeFileSync(join(folder, 'content/notices/a.mdx'), 'demo notice');
  writeFileSync(join(folder, 'content/guides/b.mdx'), 'guide');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function move(): string {
  return moveIn({ dataDir: join(folder, 'data'), contentDir: join(folder, 'content') }, FILES);
}

test('the new files stand where the made-up ones stood', () => {
  move();
  expect(readFileSync(join(folder, 'data/site.json'), 'utf8')).toBe('own');
});

test('the made-up data is kept aside', () => {
  expect(readFileSync(join(move(), 'data/site.json'), 'utf8')).toBe('demo');
});

test('the made-up notices are kept aside', () => {
  expect(readFileSync(join(move(), 'content/notices/a.mdx'), 'utf8')).toBe('demo notice');
});

test('only the sample is left among the notices', () => {
  move();
  expect(readdirSync(join(folder, 'content/notices'))).toEqual(['_样例.md']);
});

test('the guides stay', () => {
  move();
  expect(existsSync(join(folder, 'content/guides/b.mdx'))).toBe(true);
});

test('what was set aside before stays', () => {
  mkdirSync(join(folder, '.demo'));
  expect(move()).toBe(join(folder, '.demo-2'));
});

test('nothing else is left beside the folders', () => {
  move();
  expect(readdirSync(folder).sort()).toEqual(['.demo', 'content', 'data']);
});

test('all is as it was where a step fails', () => {
  rmSync(join(folder, 'content'), { recursive: true });
  // A file where the folder of texts should be: the notices cannot move in.
  writeFileSync(join(folder, 'content'), '');
  expect(move).toThrow();
  expect(readFileSync(join(folder, 'data/site.json'), 'utf8')).toBe('demo');
});
