import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSite } from '../../src/cli/serve.ts';
import { ChangingBureau, publishedFourTimes } from '../dataset/changing-bureau.ts';
import { FIXTURE_AS_OF } from '../fixtures/bureau.ts';
import { faultsInAllLooks } from './axe-faults.ts';
import { launchChromium } from './chromium.ts';
import { buildSiteOf, testBasePath } from './site-setup.ts';

const CHANGED = '9900112346';
const HISTORY = `kindergartens/${CHANGED}/history/`;

let bureau: ChangingBureau;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;
let commits: readonly string[] = [];
beforeAll(async () => {
  bureau = new ChangingBureau(mkdtempSync(join(tmpdir(), 'changes-')));
  commits = publishedFourTimes(bureau);
  await buildSiteOf({
    OUT_DIR: bureau.path('www'),
    DATA_DIR: bureau.path('data'),
    ASTRO_CACHE_DIR: bureau.path('cache'),
    AS_OF: FIXTURE_AS_OF,
  });
  server = await serveSite({ directory: bureau.path('www'), basePath: testBasePath, port: 0 });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(bureau.folder, { recursive: true, force: true });
});

/** A reader of whom the browser remembers nothing. */
let reader: BrowserContext;
let page: Page;
beforeEach(async () => {
  await reader?.close();
  reader = await browser.newContext({ reducedMotion: 'reduce' });
  page = await reader.newPage();
});

const address = (path: string) => new URL(path, server.address).href;

describe('the pages of the record', () => {
  it.each([
    '',
    'changes/',
    'changes/2026-08/',
    'changes/990101002/',
    'changes/fees/',
    HISTORY,
    'districts/990101002/',
  ])('/%s breaks no rule that axe knows, and does not scroll sideways', async (path) => {
    const response = await page.goto(address(path));
    expect(response?.status()).toBe(200);
    expect(await faultsInAllLooks(page)).toEqual([]);
  });
});

describe('自您上次来访', () => {
  const note = () => page.locator('[data-since-visit]');
  const marked = () => page.locator('[data-new]:visible').count();

  /** As if the reader had been there on a day, when the publication was the newest. */
  async function visited(path: string, day: string, newest: string, published: string): Promise<void> {
    await page.goto(address(path));
    await page.evaluate(
      ([visit, key]) => localStorage.setItem(key ?? '', visit ?? ''),
      [
        JSON.stringify({ last: { day, newest, published }, before: null }),
        `kindergartens visit ${testBasePath}${path}`,
      ],
    );
    await page.goto(address(path));
  }

  it('says nothing at the first visit', async () => {
    await page.goto(address('changes/'));
    expect(await note().isVisible()).toBe(false);
  });

  it('counts and marks the publications since the last visit', async () => {
    await visited('changes/', '2026-08-26', commits[1]?.slice(0, 10) ?? '', '2026-08-26');
    expect(await note().textContent()).toBe(
      '自您上次来访（2026年8月26日）以来，公布了 2 次变动，下面标着“新”。',
    );
    expect(await marked()).toBe(2);
  });

  it('says that nothing was published since', async () => {
    await visited(HISTORY, '2026-10-01', commits[2]?.slice(0, 10) ?? '', '2026-08-26');
    expect(await note().textContent()).toBe('自您上次来访（2026年10月1日）以来，没有公布新的变动。');
    expect(await marked()).toBe(0);
  });

  it('says the same when the page is loaded again on the same day', async () => {
    await visited('changes/', '2026-08-26', commits[1]?.slice(0, 10) ?? '', '2026-08-26');
    await page.reload();
    expect(await marked()).toBe(2);
  });

  it('says nothing, and breaks nothing, where the browser keeps nothing', async () => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(address('changes/'));
    expect([await note().isVisible(), errors]).toEqual([false, []]);
  });

  it('sets no cookie', async () => {
    await page.goto(address('changes/'));
    expect(await reader.cookies()).toEqual([]);
  });
});

describe('without a script', () => {
  it('the record is all there, and says nothing of visits', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(address('changes/'));
    expect(await plain.locator('[data-publication]').count()).toBe(3);
    expect(await plain.locator('[data-since-visit]').isVisible()).toBe(false);
    await context.close();
  });
});

describe('the feeds', () => {
  it.each([
    ['changes/feed.xml', 3],
    ['districts/990101002/feed.xml', 3],
    [`kindergartens/${CHANGED}/feed.xml`, 2],
  ])('%s is XML as a parser wants it, with an entry for each publication', async (path, entries) => {
    await page.goto(address('changes/'));
    const found = await page.evaluate(async (url) => {
      const text = await (await fetch(url)).text();
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const of = (selector: string) =>
        [...xml.querySelectorAll(selector)].map((one) => one.textContent ?? '');
      return {
        faults: of('parsererror'),
        entries: of('item > guid'),
        days: of('item > pubDate').map((day) => Date.parse(day)),
      };
    }, address(path));
    expect(found.faults).toEqual([]);
    expect(new Set(found.entries).size).toBe(entries);
    expect(found.days.every((day) => day > 0)).toBe(true);
  });

  it('have a link on the page, which leads to them', async () => {
    await page.goto(address(HISTORY));
    const link = await page.locator('link[rel="alternate"]').getAttribute('href');
    expect(link).toBe(`${testBasePath}kindergartens/${CHANGED}/feed.xml`);
    expect((await page.request.get(address(link ?? ''))).status()).toBe(200);
  });
});
