import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openQuiet } from './quiet-page.ts';
import { pageUrl } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the home page in a browser', () => {
  it('answers under the sub-path, in Chinese, without a complaint in the console', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const response = await openQuiet(page, pageUrl('/'));
    expect(response?.status()).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('h1').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('asks no other host for anything', async () => {
    const page = await browser.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await openQuiet(page, pageUrl('/'));
    expect([...hosts]).toEqual([new URL(pageUrl('/')).host]);
    await page.close();
  });

  it('says so, with status 404, when an address does not exist', async () => {
    const page = await browser.newPage();
    const response = await page.goto(pageUrl('/no-such-page/'));
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toContain('没有');
    await page.close();
  });
});
