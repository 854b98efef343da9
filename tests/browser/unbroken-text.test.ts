import { mkdtemp, rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../src/cli/serve.ts';
import { launchChromium } from './chromium.ts';
import { openQuiet } from './quiet-page.ts';
import { buildSiteOf, testBasePath } from './site-setup.ts';
import { writeUnbrokenBureau } from './unbroken-bureau.ts';

const WIDTH = 360;

let folder = '';
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unbroken-'));
  await writeUnbrokenBureau(folder);
  await buildSiteOf({
    OUT_DIR: join(folder, 'dist'),
    DATA_DIR: join(folder, 'data'),
    CONTENT_DIR: join(folder, 'content'),
    ASTRO_CACHE_DIR: join(folder, 'cache'),
    AS_OF: '2026-10-15',
  });
  server = await serveSite({ directory: join(folder, 'dist'), basePath: testBasePath, port: 0 });
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: WIDTH, height: 780 } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The pages of the built bureau, without those that hold only the project's own texts. */
function pagesOfBureau(): readonly string[] {
  return readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !/^(help|guides)/.test(file))
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
}

async function widthOf(path: string): Promise<number> {
  await openQuiet(page, new URL(path, server.address).href);
  return page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
}

describe('a bureau whose every text is one word of up to two hundred letters', () => {
  it('has no page wider than a phone', async () => {
    const wide: string[] = [];
    for (const path of [...pagesOfBureau(), 'compare/?codes=9900112345,9900112346']) {
      const width = await widthOf(path);
      if (width > WIDTH) wide.push(`${path}: ${width} px`);
    }
    expect(wide).toEqual([]);
  });

  it('shows the words: an address where it is linked to, whole', async () => {
    await page.goto(new URL('kindergartens/9900112345/', server.address).href);
    expect(await page.locator('h1').innerText()).toMatch(/^W1x{98}$/);
    const links = await page
      .locator('main a[href^="https://www.example.gov.cn/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.length));
    expect(links.length).toBeGreaterThan(2);
    expect([...new Set(links)]).toEqual([200]);
  });
});
