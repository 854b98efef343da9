import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BureauFolder } from './building.ts';

/** A build waits for those of other test files. */
const timeout = 600_000;

/** The build of a bureau that is as large as none is in a test: it examines beside. */
const LARGE = fileURLToPath(new URL('./build-large.ts', import.meta.url));

let bureau: BureauFolder;
beforeEach(() => {
  bureau = new BureauFolder(mkdtempSync(join(tmpdir(), 'beside-')));
});
afterEach(() => rmSync(bureau.folder, { recursive: true }));

/** Builds as a small bureau and as a large one, and returns what each said, without the time it took. */
async function both(): Promise<readonly { readonly code: number | null; readonly said: string }[]> {
  const runs = [];
  for (const command of [undefined, LARGE]) {
    const run = bureau.build({}, command);
    const code = await run.ended;
    runs.push({ code, said: run.said().replace(/用时 [\d.]+ 秒/, '用时 … 秒') });
  }
  return runs;
}

describe('a build that examines in a process beside it', { timeout }, () => {
  it('makes the same site and says the same as one that examines first', async () => {
    const [first] = await both().then(async (runs) => {
      expect(runs[1]).toEqual(runs[0]);
      return runs;
    });
    expect(first?.code).toBe(0);
    const beside = bureau.site();
    const alone = bureau.build({ OUT_DIR: bureau.path('alone'), ASTRO_CACHE_DIR: bureau.path('cache2') });
    expect(await alone.ended).toBe(0);
    expect(beside).toEqual(bureau.site('alone'));
  });

  it('leaves the site as it was where the data have an error, with the report of the check', async () => {
    await both();
    const site = bureau.site();
    bureau.edit('data/fees.csv', '650,元/生·月', '六百五,元/生·月');
    const [first, beside] = await both();
    expect(first).toMatchObject({ code: 1, said: expect.stringContaining('fees.csv 第') });
    expect(beside).toEqual(first);
    expect(bureau.site()).toEqual(site);
  });

  it('publishes without the rows in error what the policy lets it hold', async () => {
    bureau.edit('data/site.json', '{', '{ "publishPolicy": "hold",');
    bureau.edit('data/fees.csv', '650,元/生·月', '六百五,元/生·月');
    const [first, beside] = await both();
    expect(first).toMatchObject({ code: 0, said: expect.stringContaining('已生成') });
    expect(beside).toEqual(first);
  });

  it('says why nothing can be checked', async () => {
    const run = bureau.build({ AS_OF: '昨天' }, LARGE);
    expect(await run.ended).toBe(2);
    expect(run.said()).toContain('AS_OF 填写的是“昨天”');
  });
});
