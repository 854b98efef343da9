import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openForAllTests } from './open-page.ts';
import { pageUrl } from './site.ts';

let browser: Browser;
let page: Page;
openForAllTests({ width: 360, height: 740 }, (opened) => {
  ({ browser, page } = opened);
});

describe('a page of lists on a phone, all of it laid out', () => {
  it.each([
    ['/fees/', 25_000],
    ['/staffing/', 25_000],
    ['/assessments/', 25_000],
    ['/inclusive/', 25_000],
    ['/support/', 12_000],
  ])('%s is no longer than %i px', async (path, most) => {
    await page.goto(pageUrl(path));
    // Not as guessed until the reader comes to it.
    await page.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLElement>('main tbody tr'))
        row.style.contentVisibility = 'visible';
    });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
  });
});

describe('a row of a register on a phone', () => {
  const basis = (open: Page) => open.locator('#register tbody tr:first-child td.full');

  it('shows its name and three figures, and the rest when it is opened', async () => {
    await page.goto(pageUrl('/fees/'));
    const cells = page.locator('#register tbody tr:first-child td:visible');
    expect(
      await cells.evaluateAll((all) => all.map(({ className }) => className.replace('num ', ''))),
    ).toEqual(['b1', 'b2', 'b3', 'see']);
    expect(await basis(page).boundingBox()).toMatchObject({ height: 0 });
    await page.locator('#register tbody tr:first-child summary').click();
    // The event that opens the cells follows the click in a task of its own.
    await expect.poll(async () => (await basis(page).boundingBox())?.height).toBeGreaterThan(20);
  });

  it('opens where the search of the browser finds what is in it', async () => {
    await page.goto(pageUrl('/fees/'));
    expect(await basis(page).getAttribute('hidden')).toBe('until-found');
    await basis(page).evaluate((cell) => cell.dispatchEvent(new Event('beforematch', { bubbles: true })));
    expect(await page.locator('#register tbody tr:first-child details').getAttribute('open')).toBe('');
    await page.waitForFunction(
      () => document.querySelector('#register td.full')?.hasAttribute('hidden') === false,
    );
  });

  it('opens without a script', async () => {
    const plain = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    await plain.goto(pageUrl('/fees/'));
    expect(await basis(plain).isVisible()).toBe(false);
    await plain.locator('#register tbody tr:first-child summary').click();
    expect(await basis(plain).isVisible()).toBe(true);
    await plain.close();
  });

  it('is found by a part of its name, which stays in the address', async () => {
    await page.goto(pageUrl('/fees/'));
    await page.locator('[data-name]').fill(' 云溪镇 中心 ');
    await page.waitForURL((url) => url.searchParams.get('name') === '云溪镇 中心');
    const names = await page.locator('#register tbody tr:visible th a').allTextContents();
    expect(names).toContain('云溪镇中心幼儿园');
    expect(names.filter((name) => !name.includes('云溪镇中心'))).toEqual([]);
    expect(await page.locator('[data-found]').innerText()).toBe(`显示 ${names.length} 所`);
    await page.reload();
    expect(await page.locator('#register tbody tr:visible').count()).toBe(names.length);
  });

  it.each(['/fees/', '/staffing/', '/assessments/', '/inclusive/'])(
    '%s needs no more than its room in 大字版',
    async (path) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      await context.addInitScript(() => localStorage.setItem('kd-type', 'large'));
      const large = await context.newPage();
      await large.goto(pageUrl(path));
      expect(await large.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await context.close();
    },
  );
});

describe('a register on paper', () => {
  it('has every cell of every row, its head on each sheet, and no control', async () => {
    const sheet = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await sheet.goto(pageUrl('/fees/990102001/'));
    await sheet.emulateMedia({ media: 'print' });
    expect(await sheet.locator('#register tbody tr:first-child td:visible').count()).toBeGreaterThan(8);
    expect(
      await sheet
        .locator('thead')
        .first()
        .evaluate((head) => getComputedStyle(head).display),
    ).toBe('table-header-group');
    expect(await sheet.locator('main :is(button, select, input, summary):not(.sort):visible').count()).toBe(
      0,
    );
    await sheet.close();
  });

  it('ends with its list: nothing stands below that might have a sheet to itself', async () => {
    const sheet = await browser.newPage();
    await sheet.goto(pageUrl('/fees/990102001/'));
    await sheet.emulateMedia({ media: 'print' });
    expect(
      await sheet
        .locator('.colophon, #places')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
    ).toBe(0);
    await sheet.close();
  });
});
