import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageStore } from '../../../src/release/page-store.ts';

let folder = '';
let stored = '';
let site = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  stored = join(folder, 'pages');
  site = join(folder, 'site');
  mkdirSync(join(site, 'fees'), { recursive: true });
  writeFileSync(join(site, 'fees/index.html'), 'fees of Monday');
  const store = await PageStore.open(stored);
  await store.keep('fees/index.html', 'monday', site);
  await store.close('all of Monday');
  rmSync(site, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = () => readFileSync(join(site, 'fees/index.html'), 'utf8');

describe('a file of the last build', () => {
  it('is put into the site under the same key', async () => {
    const store = await PageStore.open(stored);
    expect(await store.restore('fees/index.html', 'monday', site)).toBe(true);
    expect(page()).toBe('fees of Monday');
  });

  it('is linked, not written again', async () => {
    const store = await PageStore.open(stored);
    await store.restore('fees/index.html', 'monday', site);
    expect(statSync(join(site, 'fees/index.html')).nlink).toBe(2);
  });

  it('must be made under another key', async () => {
    const store = await PageStore.open(stored);
    expect(await store.restore('fees/index.html', 'tuesday', site)).toBe(false);
  });

  it('must be made where the store has none of its name', async () => {
    const store = await PageStore.open(stored);
    expect(await store.restore('staffing/index.html', 'monday', site)).toBe(false);
  });

  it('must be made where it was changed in place', async () => {
    writeFileSync(join(stored, 'files/fees/index.html'), 'fees of nobody');
    const store = await PageStore.open(stored);
    expect(await store.restore('fees/index.html', 'monday', site)).toBe(false);
  });

  it('must be made where it is gone', async () => {
    rmSync(join(stored, 'files/fees/index.html'));
    const store = await PageStore.open(stored);
    expect(await store.restore('fees/index.html', 'monday', site)).toBe(false);
  });

  it('must be made where the index was cut off', async () => {
    const index = readFileSync(join(stored, 'index.json'), 'utf8');
    writeFileSync(join(stored, 'index.json'), index.slice(0, index.length / 2));
    const store = await PageStore.open(stored);
    expect(await store.restore('fees/index.html', 'monday', site)).toBe(false);
  });

  it('is forgotten by a build that has no such page', async () => {
    await (await PageStore.open(stored)).close('all of Tuesday');
    const store = await PageStore.open(stored);
    expect(await store.restore('fees/index.html', 'monday', site)).toBe(false);
  });

  it('leaves the site as it was published when it is kept under a new key', async () => {
    const store = await PageStore.open(stored);
    await store.restore('fees/index.html', 'monday', site);
    const next = join(folder, 'next');
    mkdirSync(join(next, 'fees'), { recursive: true });
    writeFileSync(join(next, 'fees/index.html'), 'fees of Tuesday');
    await store.keep('fees/index.html', 'tuesday', next);
    expect(page()).toBe('fees of Monday');
  });
});

describe('all files of the last build', () => {
  it('are put into the site where it depended on the same', async () => {
    const store = await PageStore.open(stored);
    expect(await store.restoreAll('all of Monday', site)).toEqual(['fees/index.html']);
    expect(page()).toBe('fees of Monday');
  });

  it('are not where it depended on something else', async () => {
    const store = await PageStore.open(stored);
    expect(await store.restoreAll('all of Tuesday', site)).toBe(null);
  });

  it('are not where one of them was changed in place', async () => {
    writeFileSync(join(stored, 'files/fees/index.html'), 'fees of nobody');
    const store = await PageStore.open(stored);
    expect(await store.restoreAll('all of Monday', site)).toBe(null);
  });
});
