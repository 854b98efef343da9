import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pageUrl } from './site.ts';

/** Ten kinds of kindergarten, one of each; a closed one is shorter still. */
const KINDS = [
  ['公办', '9900114010'],
  ['普惠性民办', '9900112419'],
  ['营利性民办', '9900112641'],
  ['附设幼儿班', '9900112530'],
  ['托幼一体', '9900112345'],
  ['乡村园', '9900112604'],
  ['新办园', '9900113011'],
  ['停办', '9900114713'],
  ['没有公布收费', '9900313233'],
  ['已公布调价', '9900112937'],
] as const;
const CENTRE = '/kindergartens/9900112345/';
const PHONE = { width: 360, height: 740 };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: PHONE, reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

const open = (path: string) => page.goto(pageUrl(path));
const height = () => page.evaluate(() => document.documentElement.scrollHeight);

async function heightOf(code: string): Promise<number> {
  await open(`/kindergartens/${code}/`);
  return height();
}

describe('the page of a kindergarten on a phone', () => {
  it('is 8,500 px high at most, by the median of ten kinds', async () => {
    const heights: number[] = [];
    for (const [, code] of KINDS) heights.push(await heightOf(code));
    heights.sort((a, b) => a - b);
    expect(((heights[4] ?? 0) + (heights[5] ?? 0)) / 2).toBeLessThanOrEqual(8500);
  });

  it('is 5,000 px high at most where the kindergarten has closed, and leads to open ones first', async () => {
    expect(await heightOf('9900114713')).toBeLessThanOrEqual(5000);
    expect(await page.locator('main section h2').first().textContent()).toContain('附近的幼儿园');
  });

  it('answers on its first screen what it costs, its staff, its level and its places', async () => {
    await open(CENTRE);
    const bar = await page.locator('.kg-bar').boundingBox();
    const places = await page.locator('.kg-lead dt', { hasText: '空余学位' }).boundingBox();
    expect((places?.y ?? Infinity) + (places?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });
});

describe('the bar at the foot of a phone', () => {
  it('calls, leads there, compares and jumps without a script', async () => {
    const bare = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
    await bare.goto(pageUrl(CENTRE));
    const bar = bare.locator('.kg-bar');
    expect(await bar.locator('a', { hasText: '拨打' }).getAttribute('href')).toBe('tel:0008133042');
    await bar.locator('summary', { hasText: '导航' }).click();
    expect(await bar.locator('a', { hasText: '高德' }).isVisible()).toBe(true);
    expect(await bar.locator('a', { hasText: '对比' }).getAttribute('href')).toMatch(
      /\/compare\/\?codes=9900112345$/,
    );
    await bar.locator('a', { hasText: '目录' }).click();
    expect(new URL(bare.url()).hash).toBe('#contents');
    await bare.close();
  });

  it('has targets of 44 px and more', async () => {
    await open(CENTRE);
    const low = await page
      .locator('.kg-bar > a, .kg-bar summary')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
  });

  it('does not lie over the end of the page', async () => {
    await open(CENTRE);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const bar = await page.locator('.kg-bar').boundingBox();
    const foot = await page.locator('.colophon').boundingBox();
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
  });

  it('does not lie over what is focused', async () => {
    await open(CENTRE);
    const hidden = await page.evaluate(() => {
      const bar = document.querySelector('.kg-bar');
      const focusable = document.querySelectorAll<HTMLElement>('main a[href], main summary');
      return [...focusable].filter((one) => {
        if (bar === null || bar.contains(one)) return false;
        one.focus();
        // What is folded away takes no focus.
        if (document.activeElement !== one) return false;
        return one.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1;
      }).length;
    });
    expect(hidden).toBe(0);
  });

  it('is absent on a wide screen and on paper', async () => {
    await open(CENTRE);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.kg-bar').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.locator('.kg-bar').isVisible()).toBe(false);
    await page.setViewportSize(PHONE);
  });
});

describe('a kindergarten on paper', () => {
  const sheets = async (path: string): Promise<number> => {
    await open(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };

  it.each([...KINDS, ['the longest', '9900213196'] as const])(
    '%s (%s) takes four sheets at most',
    async (_, code) => {
      const count = await sheets(`/kindergartens/${code}/`);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(4);
    },
  );

  it.each(['9900112345', '9900312863', '9900113011', '9900313233'])(
    'has its 公示牌 on one sheet: %s',
    async (code) => {
      expect(await sheets(`/kindergartens/${code}/poster/`)).toBe(1);
    },
  );

  it('shows what is folded on the screen', async () => {
    await open(CENTRE);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#basics dl').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });
});
