import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pageUrl } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const query = (q: string): string => `${pageUrl('/search/')}?q=${encodeURIComponent(q)}`;

describe('the full-text search in a browser', () => {
  it('answers the question of its address below the sub-path, within its content-security policy', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(query('免保教费'));
    await page.locator('[data-part="results"] li').first().waitFor();
    await page.locator('[data-part="count"]', { hasText: /^与“免保教费”有关的有 \d+ 条。$/ }).waitFor();
    const addresses = await page
      .locator('[data-part="results"] a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(addresses).toContain('/kg/guides/mian-baojiaofei/');
    expect(addresses.filter((address) => !address.startsWith('/kg/'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('narrows to a kind by keyboard, keeps it in the address, and comes back', async () => {
    const page = await browser.newPage();
    await page.goto(query('免保教费'));
    const guides = page.locator('[data-part="kinds"] button', { hasText: '指南' });
    await guides.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('kind') === '指南');
    await page.locator('[data-part="count"]', { hasText: '有关的指南有' }).waitFor();
    const kinds = await page.locator('[data-part="results"] li > small').allTextContents();
    expect(new Set(kinds)).toEqual(new Set(['指南']));
    await page.goBack();
    await page.locator('[data-part="count"]', { hasText: '有关的有' }).waitFor();
    await page.close();
  });

  it('says so where nothing is found', async () => {
    const page = await browser.newPage();
    await page.goto(query('zzqqxx'));
    await page.locator('[data-part="count"]', { hasText: '没有找到' }).waitFor();
    expect(await page.locator('[data-part="results"] li').count()).toBe(0);
    await page.close();
  });

  it('takes a question typed into the box', async () => {
    const page = await browser.newPage();
    await page.goto(pageUrl('/search/'));
    await page.locator('#full-text-q').fill('班额');
    await page.locator('[data-part="results"] li').first().waitFor();
    await page.waitForURL((url) => url.searchParams.get('q') === '班额');
    await page.close();
  });
});
