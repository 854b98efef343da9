import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pageUrl } from './site.ts';

/**
 * 普惠进展 and its family on a phone: how long the pages are, and that every link within a page leads to what it names. Measured with everything
 * laid out.
 */
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
});
afterAll(() => browser.close());

async function layOut(
  path: string,
  look: { readonly width: number; readonly large?: boolean },
): Promise<void> {
  await page.setViewportSize({ width: look.width, height: 740 });
  await page.goto(pageUrl(path));
  await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  await page.evaluate((large) => {
    if (large) document.documentElement.dataset['type'] = 'large';
  }, look.large ?? false);
}

describe('on a phone of 360 px', () => {
  it.each([
    ['/', 7000],
    ['/progress/', 9000],
    ['/progress/gross-enrolment-rate/', 9000],
    ['/completeness/', 7000],
    ['/completeness/990121/', 8500],
    ['/districts/990102/', 7000],
    ['/catalogue/', 6500],
  ])('%s is no longer than %d px', async (path, most) => {
    await layOut(path, { width: 360 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
  });

  it('the squares of 普惠进展 are 44 px wide and high', async () => {
    await layOut('/progress/', { width: 360 });
    const small = await page.locator('.board .squares a').evaluateAll(
      (all) =>
        all.filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width < 44 || height < 44;
        }).length,
    );
    expect(small).toBe(0);
  });
});

const FAMILY = [
  '/',
  '/progress/',
  '/progress/gross-enrolment-rate/',
  '/completeness/',
  '/completeness/990121/',
  '/districts/990102/',
  '/plans/yunxi/',
  '/catalogue/',
  '/data/',
  '/data/kindergartens/',
];
const LOOKS = [
  { width: 360 },
  { width: 768 },
  { width: 1280 },
  { width: 360, large: true },
  { width: 1280, large: true },
] as const;

describe.each(LOOKS)('at $width px, large type: $large', (look) => {
  it.each(FAMILY)('%s does not scroll sideways', async (path) => {
    await layOut(path, look);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });

  it.each(FAMILY)('every link within %s lands on what it names', async (path) => {
    await layOut(path, look);
    const hashes = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    const astray: string[] = [];
    for (const hash of hashes) {
      // Each from the top and with its folds closed, as a reader comes to it.
      const off = await page.evaluate(async (to) => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[open]')) fold.open = false;
        window.scrollTo(0, 0);
        history.replaceState(null, '', location.pathname);
        location.hash = to;
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        const named = document.getElementById(decodeURIComponent(to.slice(1)));
        if (!named) return null;
        const { top } = named.getBoundingClientRect();
        const atEnd = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
        return { top, seen: named.getClientRects().length > 0, atEnd };
      }, hash);
      const lands =
        off !== null && off.seen && (Math.abs(off.top) <= 40 || (off.atEnd && off.top > 0 && off.top < 740));
      if (!lands) astray.push(`${hash} ${off?.top ?? 'is not there'}`);
    }
    expect(astray).toEqual([]);
  });
});

describe('普惠进展', () => {
  it('opens the fold that holds a target when its square is chosen', async () => {
    await layOut('/progress/', { width: 360 });
    const target = page.locator('#P1-3a');
    expect(await target.isVisible()).toBe(false);
    await page.locator('.board a[href="#P1-3a"]').click();
    expect(await target.isVisible()).toBe(true);
  });

  it('has a square for every target, which says where it stands', async () => {
    await layOut('/progress/', { width: 360 });
    const said = await page.locator('#plan-P1 .board .squares a').allTextContents();
    expect(said).toHaveLength(50);
    expect(said.filter((words) => words.trim().startsWith('到期未达到：'))).toHaveLength(6);
  });

  it('prints what is folded on a screen', async () => {
    await layOut('/progress/', { width: 1280 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#indicators table').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('公示完整度', () => {
  it('shows the words of every mark to who asks for them, without a script', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 740 },
    });
    const still = await context.newPage();
    await still.goto(pageUrl('/completeness/990121100/'));
    const mark = still.locator('.dotted td .status').first();
    const before = (await mark.boundingBox())?.width ?? 0;
    await still.locator('.dotted label').click();
    const after = (await mark.boundingBox())?.width ?? 0;
    expect(before).toBeLessThan(30);
    expect(after).toBeGreaterThan(60);
    await context.close();
  });

  it('has a dot for every kindergarten of a town in every item', async () => {
    await layOut('/completeness/', { width: 360 });
    const counts = await page.locator('.dots tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        running: Number.parseInt(row.querySelector('small')?.textContent ?? '', 10),
        dots: [...row.querySelectorAll('td')].map(
          (cell) =>
            [...cell.querySelectorAll('[aria-hidden]')].map(({ textContent }) => textContent).join('').length,
        ),
      })),
    );
    expect(counts.length).toBe(20);
    expect(
      counts.filter(({ running, dots }) => dots.length !== 6 || dots.some((one) => one !== running)),
    ).toEqual([]);
  });
});
