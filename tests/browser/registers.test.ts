import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openForAllTests } from './open-page.ts';
import { pageUrl } from './site.ts';

let browser: Browser;
let page: Page;
openForAllTests({ width: 1280, height: 900 }, (opened) => {
  ({ browser, page } = opened);
});

const firstColumn = (label: string) =>
  page.locator('.wide tbody').first().locator(`td[data-label="${label}"]`).first();

describe('a register in the browser', () => {
  it('sorts by the keyboard alone, both ways, and says so', async () => {
    await page.goto(pageUrl('/staffing/'));
    const head = page.locator('.wide thead th', { hasText: '在园幼儿' }).first();
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const least = Number(await firstColumn('在园幼儿').innerText());
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(Number(await firstColumn('在园幼儿').innerText())).toBeGreaterThan(least);
  });

  it('narrows to a town, keeps it in the address, and downloads what is left', async () => {
    await page.goto(pageUrl('/fees/'));
    const town = await page.locator('[data-town] option').nth(3).getAttribute('value');
    await page.locator('[data-town]').selectOption(town);
    await page.waitForURL((url) => url.searchParams.get('town') === town);
    const left = await page.locator('.wide tbody tr:visible').count();
    expect(await page.locator('[data-found]').innerText()).toBe(`显示 ${left} 所`);
    expect(await page.locator('[data-csv]').first().getAttribute('href')).toBe(`/kg/fees/${town}.csv`);
    await page.reload();
    expect(await page.locator('.wide tbody tr:visible').count()).toBe(left);
  });

  it('shows an announced price from its day on, and no announcement then', async () => {
    const reader = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const small = reader.locator('td[data-label^="小班"]:has(small[data-steps])').first();
    await reader.clock.setFixedTime('2026-11-25T09:00:00+08:00');
    await reader.goto(pageUrl('/fees/'));
    expect(await small.innerText()).toMatch(/^[\d,]+\s+2027\.3\.1 起 [\d,]+ 元\/月$/);
    const announced = /起 ([\d,]+)/.exec(await small.innerText())?.[1];
    await reader.clock.setFixedTime('2027-03-01T09:00:00+08:00');
    await reader.reload();
    expect(await small.innerText()).toBe(announced);
    await reader.close();
  });

  it('sorts what is charged by the day by what it comes to a month', async () => {
    await page.goto(pageUrl('/fees/'));
    await page.locator('.wide thead th[data-head="伙食费"] button').first().click();
    const meals = await page.locator('.wide').first().locator('td[data-label="伙食费"]').allInnerTexts();
    const monthly = meals.flatMap((text) => {
      const [, amount = '', unit] = /^([\d.,]+)\s+元\/(天|月)/.exec(text) ?? [];
      return amount === '' ? [] : [Number(amount.replace(',', '')) * (unit === '天' ? 22 : 1)];
    });
    expect(monthly.length).toBeGreaterThan(200);
    expect(monthly).toEqual(monthly.toSorted((a, b) => a - b));
  });

  it('sorts on a phone without heads, and never scrolls sideways', async () => {
    const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
    for (const path of ['/fees/', '/staffing/', '/assessments/', '/inclusive/']) {
      await phone.goto(pageUrl(path));
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    await phone.goto(pageUrl('/staffing/'));
    await phone.locator('[data-sort-by]').selectOption('教职工');
    const first = await phone.locator('.wide td[data-label="教职工"]').first().innerText();
    expect(Number(first)).toBeLessThan(15);
    await phone.close();
  });
});
