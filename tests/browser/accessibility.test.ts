import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pagePaths, pageUrl } from './site.ts';

interface PageKind {
  readonly path: string;
  /** What its script brings, where a page says nothing of its kind without. */
  readonly shows?: string;
}

const firstOf = (pattern: RegExp): PageKind => ({
  path: pagePaths().find((path) => pattern.test(path)) ?? `/no page like ${pattern}`,
});
const codes = pagePaths()
  .flatMap((path) => /^\/kindergartens\/(\d{10})\/$/.exec(path)?.[1] ?? [])
  .slice(0, 3)
  .join(',');

/** One page of every kind. */
const KINDS: readonly PageKind[] = [
  { path: '/' },
  { path: '/kindergartens/', shows: '[data-settled-query]' },
  firstOf(/^\/kindergartens\/lists\//),
  firstOf(/^\/kindergartens\/towns\/\d+\/$/),
  firstOf(/^\/kindergartens\/\d{10}\/$/),
  firstOf(/^\/kindergartens\/\d{10}\/poster\/$/),
  { path: `/compare/?codes=${codes}`, shows: '.compare thead th' },
  { path: `/cost/?codes=${codes}`, shows: '.cost-list > li' },
  { path: '/fees/' },
  { path: '/staffing/' },
  { path: '/assessments/' },
  { path: '/inclusive/' },
  firstOf(/^\/districts\/\d{6}\/$/),
  firstOf(/^\/districts\/\d{9}\/$/),
  { path: '/progress/' },
  { path: '/progress/inclusive-coverage/' },
  { path: '/plans/' },
  firstOf(/^\/plans\/[a-z]+\/$/),
  firstOf(/^\/plans\/[a-z]+\/tasks\/$/),
  { path: '/support/' },
  { path: '/projects/' },
  { path: '/catalogue/' },
  { path: '/completeness/' },
  firstOf(/^\/completeness\/\d{6}\/$/),
  { path: '/notices/' },
  firstOf(/^\/notices\/[^/]+\/$/),
  { path: '/guides/' },
  firstOf(/^\/guides\/[^/]+\/$/),
  { path: '/help/' },
  firstOf(/^\/help\/[^/]+\/$/),
  { path: '/about/' },
  { path: '/accessibility/' },
  { path: '/search/?q=%E5%B9%BC%E5%84%BF%E5%9B%AD', shows: '[data-part="results"] li' },
  { path: '/404.html' },
];

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly type: 'usual' | 'large';
}

/** A page takes them one after another without being loaded anew, as a reader turns the phone or presses 大字版. */
const LOOKS: readonly Look[] = [
  { name: 'light, 1280 px', width: 1280, colorScheme: 'light', type: 'usual' },
  { name: 'dark, 360 px', width: 360, colorScheme: 'dark', type: 'usual' },
  { name: '大字版, 360 px', width: 360, colorScheme: 'light', type: 'large' },
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

async function putOn({ width, colorScheme, type }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.evaluate((large) => {
    if (large) document.documentElement.dataset['type'] = 'large';
    else delete document.documentElement.dataset['type'];
  }, type === 'large');
}

async function faultsOf({ name }: Look): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What passes is not reported, and no second page is opened to gather frames: no page here has any.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .analyze();
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const broken = violations.map(({ id, nodes }) => {
    const examples = nodes.slice(0, 2).map(({ html }) => html.slice(0, 120));
    return `${name}: ${id}: ${examples.join(' | ')}`;
  });
  return beyond > 0 ? [...broken, `${name}: scrolls sideways by ${beyond} px`] : broken;
}

describe('light, dark, large, wide and narrow', () => {
  it.each(KINDS)(
    '$path breaks no rule of WCAG 2.2 AA that axe knows, and does not scroll sideways',
    async ({ path, shows }) => {
      const response = await page.goto(pageUrl(path));
      expect(response?.status()).toBe(200);
      if (shows !== undefined) await page.locator(shows).first().waitFor();
      const faults: string[] = [];
      for (const look of LOOKS) {
        await putOn(look);
        faults.push(...(await faultsOf(look)));
      }
      expect(faults).toEqual([]);
    },
  );
});
