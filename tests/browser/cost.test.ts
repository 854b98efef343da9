import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openForAllTests } from './open-page.ts';
import { pageUrl } from './site.ts';

let page: Page;
openForAllTests({ width: 360, height: 800 }, (opened) => {
  ({ page } = opened);
});

const total = (code: string) =>
  page.locator(`.cost-list > li[data-code="${code}"] strong`).first().textContent();

describe('一年要交多少钱', () => {
  it('finds the age group of the school year from the birth date', async () => {
    await page.goto(pageUrl('/cost/'));
    await page.fill('[name="birth"]', '2022-09-01');
    expect(await page.inputValue('[name="age"]')).toBe('小班');
    await page.fill('[name="birth"]', '2022-08-31');
    expect(await page.inputValue('[name="age"]')).toBe('中班');
    expect(await page.textContent('[data-ages]')).toContain('2027—2028 学年：大班');
    await page.selectOption('[name="year"]', '2027-2028');
    expect(await page.inputValue('[name="age"]')).toBe('大班');
  });

  it('lists a town from the lowest known sum up, and keeps the form in the address', async () => {
    await page.selectOption('[name="town"]', { index: 1 });
    await page.locator('.cost-list > li').first().waitFor();
    const sums = await page.locator('.cost-list > li strong').allTextContents();
    const whole = sums
      .filter((sum) => !sum.startsWith('至少'))
      .map((sum) => Number(sum.replace(/[^\d.]/g, '')));
    expect(whole.length).toBeGreaterThan(1);
    expect(whole).toEqual(whole.toSorted((a, b) => a - b));
    const address = await page.evaluate(() => location.href);
    await page.goto(pageUrl('/'));
    await page.goto(address);
    await page.locator('.cost-list > li').first().waitFor();
    expect(await page.inputValue('[name="birth"]')).toBe('2022-08-31');
    expect(await page.locator('.cost-list > li strong').allTextContents()).toEqual(sums);
  });

  it('adds a voluntary item when it is ticked by the keyboard, and takes it off again', async () => {
    const items = page.locator('.cost-list > li:has([data-item])');
    const code = (await items.first().getAttribute('data-code')) ?? '';
    await items.first().locator('summary').focus();
    await page.keyboard.press('Enter');
    const box = page.locator(`.cost-list > li[data-code="${code}"] [data-item]`).first();
    const before = await total(code);
    await box.focus();
    await page.keyboard.press('Space');
    const times = page.locator(`.cost-list > li[data-code="${code}"] .times`).first();
    if (await times.count()) {
      await times.fill('3');
      await page.keyboard.press('Tab');
    }
    expect(await total(code)).not.toBe(before);
    await page.locator(`.cost-list > li[data-code="${code}"] [data-item]`).first().uncheck();
    expect(await total(code)).toBe(before);
  });
});

describe('the list of a town', () => {
  // 梧岭街道: sixteen ordinary kindergartens, one of them far dearer than the others, and a department of special education.
  const TOWN = '990102005';

  it('opens with the lowest, the middle and the highest, and has a bar for each', async () => {
    await page.goto(pageUrl(`/cost/?town=${TOWN}&age=中班`));
    await page.locator('.cost-list > li').first().waitFor();
    expect(await page.locator('.cost-spread dt').allTextContents()).toEqual([
      '最低，元',
      '中位数，元',
      '最高，元',
    ]);
    expect(await page.locator('.cost-list > li:not(:has(.cost-bar rect))').count()).toBe(0);
  });

  it('breaks the bar of one that is far dearer than the others, and says so', async () => {
    expect(await page.locator('.cost-list .c-break').count()).toBe(1);
    expect(await page.textContent('.cost-key')).toContain('太长，没有画全');
  });

  it('sets the department of special education apart', async () => {
    const special = page.locator('[data-costs] h2', { hasText: '特教学前部' }).locator('~ .cost-list > li');
    expect(await special.locator('.cost-name').allTextContents()).toEqual(['澄浦区特殊教育学校学前部']);
  });

  it('unfolds to the items, the total and the refund rules', async () => {
    const first = page.locator('.cost-list > li').first();
    await first.locator('summary').click();
    expect(await first.locator('tfoot td').textContent()).toBe(await first.locator('strong').textContent());
    expect(await first.locator('.cost-refunds dt').first().textContent()).toMatch(/^退费规则：/);
  });

  it('narrows to a name, and keeps the figures of the town', async () => {
    const figures = await page.locator('.cost-spread dd').allTextContents();
    await page.fill('[name="name"]', '森林');
    expect(await page.locator('.cost-name').allTextContents()).toEqual(['梧岭街道森林幼儿园']);
    expect(await page.locator('.cost-spread dd').allTextContents()).toEqual(figures);
    expect(new URL(page.url()).searchParams.get('name')).toBe('森林');
  });

  it('leads to the finder where no name of the town has it', async () => {
    await page.fill('[name="name"]', '县直');
    const href = await page.locator('[data-costs] .empty a').getAttribute('href');
    expect(href).toBe('/kg/kindergartens/?q=%E5%8E%BF%E7%9B%B4');
  });
});

describe('a comparison', () => {
  const row = (label: string) => page.locator(`.compare tr:has(th[scope="row"]:text-is("${label}"))`);
  const open = async (codes: string) => {
    await page.goto(pageUrl(`/compare/?codes=${codes}`));
    await page.locator('.compare thead th').first().waitFor();
  };

  it('sets kindergartens side by side by address, and lets one be taken out', async () => {
    await open('9900112345,9900112382');
    const heads = page.locator('.compare thead th');
    expect(await heads.count()).toBe(2);
    expect(await row('办园性质').count()).toBe(1);
    await page.locator('.compare .drop').last().click();
    await page.waitForURL(/codes=9900112345$/);
    await heads.first().waitFor();
    expect(await heads.count()).toBe(1);
  });

  it('says once what all of them say', async () => {
    await open('9900112345,9900112382,9900112419,9900112456');
    expect(await row('服务形式').locator('td').allTextContents()).toEqual(['四所都是：全日制']);
  });

  it('hides with 只看不同 what is the same and what each has of its own, and keeps that in the address', async () => {
    await page.locator('[data-differing]').check();
    expect(await row('每日餐点').isVisible()).toBe(true);
    expect(await row('服务形式').isVisible()).toBe(false);
    expect(await row('地址').isVisible()).toBe(false);
    await page.reload();
    await page.locator('.compare thead th').first().waitFor();
    expect(await page.locator('[data-differing]').isChecked()).toBe(true);
    expect(await row('地址').isVisible()).toBe(false);
    await page.locator('[data-differing]').uncheck();
    expect(await row('地址').isVisible()).toBe(true);
  });

  it('has telephones one can tap', async () => {
    const phones = row('联系电话').locator('a');
    expect(await phones.first().getAttribute('href')).toBe('tel:0008133042');
    const heights = await phones.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.filter((height) => height < 44)).toEqual([]);
  });

  it.each([360, 1280])('keeps the names in sight at %d px', async (width) => {
    await page.setViewportSize({ width, height: 740 });
    await row('评定日期').scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy({ top: 200, behavior: 'instant' }));
    const top = await page
      .locator('.compare thead th a')
      .first()
      .evaluate((name) => name.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(60);
    await page.setViewportSize({ width: 360, height: 800 });
  });

  it('says what to do where nothing is chosen, and names a code that is not there', async () => {
    await page.goto(pageUrl('/compare/'));
    await page.getByText('还没有选幼儿园').waitFor();
    await page.goto(pageUrl('/compare/?codes=9900000000'));
    await page.getByText('没有找到标识码 9900000000。').waitFor();
  });
});
