import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEATURES, isAboveFloor } from '../site/floor/support.ts';
import { launchChromium } from './chromium.ts';
import { pageUrl } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What the language has gained since the floor: `Array.at`, `Map.groupBy`, `Intl.Segmenter` … */
const NEWER = [...FEATURES.values()]
  .filter((feature) => feature.key.startsWith('javascript.builtins.') && isAboveFloor(feature))
  .map(({ key }) => key.slice('javascript.builtins.'.length).replace(/_static$/, ''))
  .filter((path) => /^[A-Za-z.]+$/.test(path));

/** What a browser of the floor passes over in a style sheet, and how it answers where it is asked. */
const asFloorReads = (sheet: string): string =>
  sheet
    .replace(/@container|@media[^{]*[<>]/g, '@none')
    .replace(/@supports not \(container-type: ?inline-size\)/g, '@media all');

/** Takes from the page what the names lead to. Runs in the page before its own scripts. */
function take(paths: readonly string[]): void {
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const owner = names.reduce<unknown>(
      (at, name) => (at as Record<string, unknown> | undefined)?.[name],
      globalThis,
    ) as (Record<string, unknown> & { readonly prototype?: Record<string, unknown> }) | undefined;
    for (const place of [owner?.prototype, owner]) if (place) Reflect.deleteProperty(place, last);
  }
}

/** A browser that has no more than the floor: without the newer functions, blind to newer at-rules. */
async function floorContext(): Promise<BrowserContext> {
  // A style whose text is changed is no longer the one that the page admits.
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    locale: 'zh-CN',
    bypassCSP: true,
  });
  await context.addInitScript(take, NEWER);
  await context.route(/\.css$|\/$|\/\?/, async (route) => {
    const response = await route.fetch();
    const body = asFloorReads(await response.text());
    await route.fulfill({ response, body });
  });
  return context;
}

/** Opens a page and hears what goes wrong in its scripts. */
async function open(
  context: BrowserContext,
  path: string,
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(pageUrl(path));
  return { page, errors };
}

const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('a browser of the floor', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await floorContext();
  });
  afterAll(() => context.close());

  it('has nothing newer', async () => {
    const { page } = await open(context, '/');
    const left = await page.evaluate(() => [
      'at' in Array.prototype,
      'toSorted' in Array.prototype,
      'groupBy' in Map,
      'hasOwn' in Object,
    ]);
    expect(left).toEqual([false, false, false, false]);
  });

  it('finds', async () => {
    const { page, errors } = await open(context, '/kindergartens/');
    await page.fill('#finder-q', 'shiyan');
    await page.waitForURL(/q=shiyan/);
    await page.locator('.kg-name mark').first().waitFor();
    await page.locator('[data-pick]').first().click();
    await page.locator('[data-pick][aria-pressed="true"]').waitFor();
    expect(errors).toEqual([]);
    expect(await beyond(page)).toBe(0);
  });

  it('searches the whole site for kindergartens, and says that it cannot search the texts', async () => {
    const { page, errors } = await open(context, `/search/?q=${encodeURIComponent('实验')}`);
    await page.locator('[data-part="count"]', { hasText: '幼儿园 7 所；没有查全' }).waitFor();
    expect(await page.locator('[data-part="rows"] .kg-name').count()).toBe(6);
    expect(await page.locator('[data-part="texts"]').textContent()).toContain('这个浏览器版本太旧');
    expect(errors).toEqual([]);
    expect(await beyond(page)).toBe(0);
  });

  it('compares', async () => {
    const { page, errors } = await open(context, '/compare/?codes=9900112345');
    await page.locator('table.compare').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('reckons what a year costs', async () => {
    const { page, errors } = await open(context, '/cost/');
    await page.fill('[name="birth"]', '2022-08-31');
    await page.selectOption('[name="town"]', { index: 1 });
    await page.locator('.cost-list > li strong').first().waitFor();
    expect(await page.inputValue('[name="age"]')).toBe('中班');
    expect(errors).toEqual([]);
    expect(await beyond(page)).toBe(0);
  });

  it('keeps a wide table within the page', async () => {
    const { page, errors } = await open(context, '/fees/');
    expect(await beyond(page)).toBe(0);
    expect(errors).toEqual([]);
  });

  it('shows a kindergarten', async () => {
    const { page, errors } = await open(context, '/kindergartens/9900112345/');
    expect(await page.locator('[data-comfort="type"]').isVisible()).toBe(true);
    await page.locator('[data-comfort="type"]').click();
    expect(await page.locator('html').getAttribute('data-type')).toBe('large');
    expect(errors).toEqual([]);
    expect(await beyond(page)).toBe(0);
  });
});

describe('a browser below the floor', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    await context.addInitScript(take, ['Element.replaceChildren']);
  });
  afterAll(() => context.close());

  it('shows the list of kindergartens as without a script, and says that nothing was searched', async () => {
    const { page } = await open(context, '/kindergartens/?q=shiyan');
    expect(await page.locator('html').getAttribute('data-js')).toBeNull();
    expect(await page.locator('#finder-q').isVisible()).toBe(false);
    expect(await page.locator('div.no-script').isVisible()).toBe(true);
    expect(await page.locator('.kg-name').count()).toBe(30);
  });

  it('is led on from the comparison and the costs', async () => {
    const { page } = await open(context, '/compare/?codes=9900112345');
    expect(await page.locator('.no-script a').isVisible()).toBe(true);
    expect(await page.textContent('[data-message]')).toBe('');
    await page.goto(pageUrl('/cost/'));
    expect(await page.locator('.no-script a').isVisible()).toBe(true);
    expect(await page.locator('.cost-form').isVisible()).toBe(false);
  });
});
