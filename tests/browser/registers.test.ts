import type { Browser, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openForAllTests } from './open-page.ts';
import { pageUrl } from './site.ts';

let browser: Browser;
let page: Page;
openForAllTests({ width: 1280, height: 900 }, (opened) => {
  ({ browser, page } = opened);
});

/** The cells under a head of the first table of a page. */
async function cellsUnder(open: Page, label: string): Promise<Locator> {
  const table = open.locator('.wide table').first();
  const heads = await table.locator('thead th').evaluateAll((all) => all.map((one) => one.dataset['head']));
  return table.locator(`tbody td:nth-child(${heads.indexOf(label) + 1})`);
}

const firstNumber = async (label: string) =>
  Number(await (await cellsUnder(page, label)).first().innerText());

describe('a register in the browser', () => {
  it('sorts by the keyboard alone, both ways, and says so', async () => {
    await page.goto(pageUrl('/staffing/'));
    const head = page.locator('.wide thead th', { hasText: '在园幼儿' }).first();
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const least = await firstNumber('在园幼儿');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await firstNumber('在园幼儿')).toBeGreaterThan(least);
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
    await reader.clock.setFixedTime('2026-11-25T09:00:00+08:00');
    await reader.goto(pageUrl('/fees/'));
    const announcement = reader.locator('small[data-steps]');
    const small = (await cellsUnder(reader, '小班')).filter({ has: announcement }).first();
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
    const meals = await (await cellsUnder(page, '伙食费')).allInnerTexts();
    const monthly = meals.flatMap(
      (text) => /^[\d.,]+/.exec(text)?.map((one) => Number(one.replace(',', ''))) ?? [],
    );
    expect(meals.filter((text) => /元\/天/.test(text)).length).toBeGreaterThan(100);
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
    const first = await (await cellsUnder(phone, '教职工')).first().innerText();
    expect(Number(first)).toBeLessThan(15);
    await phone.close();
  });

  it('says on a phone what each figure of a line is, with its unit', async () => {
    const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await phone.goto(pageUrl('/fees/'));
    const words = (text: string) => text.replace(/["\u2060\s↕]/g, '');
    const heads = await phone.locator('#register thead th:visible').allInnerTexts();
    expect(heads.map(words)).toEqual(['小班元/月', '学前一年实缴元/月', '伙食费元/月']);
    const labels = await phone
      .locator('#register tbody tr')
      .first()
      .locator('td:not(.b1, .b2, .b3)')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(labels.map(words).slice(0, 4)).toEqual(['性质', '中班元/月', '大班元/月', '混龄元/月']);
    await phone.close();
  });
});
