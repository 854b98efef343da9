import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBuildEnvironment } from '../../../src/integrations/environment.ts';
import { GATE_SOURCES, programKeys } from '../../../src/release/program-key.ts';
import { MAY_IMPORT } from '../architecture/rooms.ts';

let projectDir = '';
beforeEach(() => {
  projectDir = mkdtempSync(join(tmpdir(), 'project-'));
  write('src/pages/index.astro', '<h1>首页</h1>');
  write('package-lock.json', '{}');
  write('data/fees.csv', '标识码\n');
  write('content/notices/a.md', '正文');
});
afterEach(() => rmSync(projectDir, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(projectDir, path, '..'), { recursive: true });
  writeFileSync(join(projectDir, path), text);
}

const keys = (variables: Readonly<Record<string, string>> = {}) =>
  programKeys({ ...readBuildEnvironment({ ...variables }), projectDir }, join(projectDir, 'content'));
const key = async (variables: Readonly<Record<string, string>> = {}) => (await keys(variables)).program;

describe('the key of the compiled program', () => {
  it('stays where data change', async () => {
    const before = await key();
    write('data/fees.csv', '标识码\n9900310001\n');
    expect(await key()).toBe(before);
  });

  it('changes with the code', async () => {
    const before = await key();
    write('src/pages/index.astro', '<h1>主页</h1>');
    expect(await key()).not.toBe(before);
  });

  it('changes with a new file', async () => {
    const before = await key();
    write('src/pages/fees.astro', '');
    expect(await key()).not.toBe(before);
  });

  it('changes with the packages', async () => {
    const before = await key();
    write('package-lock.json', '{"lockfileVersion":3}');
    expect(await key()).not.toBe(before);
  });

  it('changes with a text', async () => {
    const before = await key();
    write('content/notices/a.md', '改过的正文');
    expect(await key()).not.toBe(before);
  });

  it('has a part for the code alone, which stays where a text changes', async () => {
    const { code } = await keys();
    write('content/notices/a.md', '改过的正文');
    expect((await keys()).code).toBe(code);
    write('src/pages/index.astro', '<h1>主页</h1>');
    expect((await keys()).code).not.toBe(code);
  });

  it('changes where a text is renamed', async () => {
    const before = await key();
    renameSync(join(projectDir, 'content/notices/a.md'), join(projectDir, 'content/notices/b.md'));
    expect(await key()).not.toBe(before);
  });

  it('changes with the sub-path', async () => {
    expect(await key({ BASE_PATH: '/kg/' })).not.toBe(await key());
  });

  it('changes with the address of the site', async () => {
    expect(await key({ SITE_URL: 'https://www.example.gov.cn' })).not.toBe(await key());
  });
});

describe('the sources of the check', () => {
  it('are those of every room that the dataset may import, and the packages', () => {
    const rooms = ['dataset', ...(MAY_IMPORT['dataset'] ?? [])].map((room) => `src/${room}`);
    expect(new Set(GATE_SOURCES)).toEqual(new Set([...rooms, 'package-lock.json']));
  });
});
