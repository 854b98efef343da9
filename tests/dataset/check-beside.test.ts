import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BureauFolder, type BuildRun } from './building.ts';

/** A build waits for those of other test files. */
const timeout = 600_000;

/** The build of a bureau that is as large as none is in a test: it examines beside. */
const LARGE = fileURLToPath(new URL('./build-large.ts', import.meta.url));

/** One for all tests, each of which leaves the data as they were: what is compiled once is not compiled again. */
const bureau = new BureauFolder(mkdtempSync(join(tmpdir(), 'beside-')));
const before = new Map(['fees.csv', 'site.json'].map((name) => [name, bureau.read(`data/${name}`)]));
let first: Said;
beforeAll(async () => {
  first = await saidBy(bureau.build({}, LARGE));
}, timeout);
afterEach(() => {
  for (const [name, text] of before) bureau.write(`data/${name}`, text);
});
afterAll(() => rmSync(bureau.folder, { recursive: true }));

interface Said {
  readonly code: number | null;
  /** Without the time it took. */
  readonly said: string;
}

async function saidBy(run: BuildRun): Promise<Said> {
  const code = await run.ended;
  return { code, said: run.said().replace(/用时 [\d.]+ 秒/, '用时 … 秒') };
}

/** Builds as a small bureau and as a large one. */
async function both(): Promise<readonly [small: Said, large: Said]> {
  return [await saidBy(bureau.build()), await saidBy(bureau.build({}, LARGE))];
}

describe('a build that examines in a process beside it', { timeout }, () => {
  it('makes the same site and says the same as one that examines first', async () => {
    const folders = { OUT_DIR: bureau.path('alone'), ASTRO_CACHE_DIR: bureau.path('cache2') };
    const alone = await saidBy(bureau.build(folders));
    expect(first.code).toBe(0);
    expect(alone).toEqual({
      ...first,
      said: first.said.replace('：www/', '：alone/'),
    });
    expect(bureau.site('alone')).toEqual(bureau.site());
  });

  it('makes the same of a changed fee as one that lists all its files itself', async () => {
    bureau.edit('data/fees.csv', '650,元/生·月', '640,元/生·月');
    const folders = { OUT_DIR: bureau.path('alone'), ASTRO_CACHE_DIR: bureau.path('cache2') };
    const alone = await saidBy(bureau.build(folders));
    const beside = await saidBy(bureau.build({}, LARGE));
    expect(beside).toMatchObject({ code: 0, said: expect.stringContaining('已生成') });
    expect(alone).toEqual({ ...beside, said: beside.said.replace('：www/', '：alone/') });
    expect(bureau.site('alone')).toEqual(bureau.site());
  });

  it('leaves the site as it was where the data have an error, with the report of the check', async () => {
    const site = bureau.site();
    bureau.edit('data/fees.csv', '650,元/生·月', '六百五,元/生·月');
    const [alone, beside] = await both();
    expect(alone).toMatchObject({ code: 1, said: expect.stringContaining('fees.csv 第') });
    expect(beside).toEqual(alone);
    expect(bureau.site()).toEqual(site);
  });

  it('publishes without the rows in error what the policy lets it hold', async () => {
    bureau.edit('data/site.json', '{', '{ "publishPolicy": "hold",');
    bureau.edit('data/fees.csv', '650,元/生·月', '六百五,元/生·月');
    const [alone, beside] = await both();
    expect(alone).toMatchObject({ code: 0, said: expect.stringContaining('已生成') });
    expect(beside).toEqual(alone);
  });

  it('says why nothing can be checked', async () => {
    const run = bureau.build({ AS_OF: '昨天' }, LARGE);
    expect(await run.ended).toBe(2);
    expect(run.said()).toContain('AS_OF 填写的是“昨天”');
  });
});
