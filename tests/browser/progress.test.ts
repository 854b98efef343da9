import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pageHtml, pagePaths, pageUrl } from './site.ts';

const TREND = '/progress/inclusive-coverage/';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

describe('a trend in the browser', () => {
  it('is drawn by Chart.js over the static drawing, in the same box', async () => {
    await page.goto(pageUrl(TREND));
    const plot = page.locator('[data-trend] .plot').first();
    const before = await plot.boundingBox();
    await plot.scrollIntoViewIfNeeded();
    const canvas = plot.locator('canvas');
    await canvas.waitFor();
    const after = await plot.boundingBox();
    expect(after?.height).toBe(before?.height);
    expect(after?.width).toBe(before?.width);
    expect(await plot.locator('svg').isVisible()).toBe(false);
  });

  it('says on each arrow key what its table says', async () => {
    await page.goto(pageUrl(TREND));
    const figure = page.locator('[data-trend]').first();
    const canvas = figure.locator('canvas');
    await figure.scrollIntoViewIfNeeded();
    await canvas.waitFor();
    await canvas.focus();
    const rows = await figure.locator('tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        label: row.querySelector('th')?.textContent?.trim() ?? '',
        values: [...row.querySelectorAll('td')].map((cell) => cell.dataset['value'] ?? '无数据'),
      })),
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows.toReversed()) {
      await page.keyboard.press('ArrowLeft');
      const said = (await canvas.getAttribute('aria-label')) ?? '';
      expect(said.startsWith(`${row.label}：`)).toBe(true);
      for (const value of row.values) expect(said).toContain(value);
    }
  });

  it('does not shift the page while it is drawn', async () => {
    const fresh = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await fresh.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await fresh.goto(pageUrl(TREND));
    for (let screen = 0; screen < 6; screen += 1) {
      await fresh.mouse.wheel(0, 700);
      await fresh.waitForTimeout(150);
    }
    const shifts = await fresh.evaluate(() => Reflect.get(window, 'shifts') as number[]);
    expect(shifts.reduce((sum, one) => sum + one, 0)).toBe(0);
    await fresh.close();
  });

  it('leaves the table and a static drawing where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(pageUrl(TREND));
    expect(await still.locator('[data-trend] svg').first().isVisible()).toBe(true);
    await still.locator('[data-trend] summary').first().click();
    expect(await still.locator('[data-trend] table').first().isVisible()).toBe(true);
    await context.close();
  });
});

describe('Chart.js', () => {
  it('is named by no page that has no trend', () => {
    const named = pagePaths().filter((path) => {
      const html = pageHtml(path);
      return /trend\.client|TrendChart|draw-trend/.test(html) && !html.includes('data-trend');
    });
    expect(named).toEqual([]);
  });

  it('is not fetched by a page without a trend', async () => {
    const asked: string[] = [];
    const fresh = await browser.newPage();
    fresh.on('request', (request) => asked.push(request.url()));
    await fresh.goto(pageUrl('/support/'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /chart|trend/i.test(url))).toEqual([]);
    await fresh.close();
  });
});
