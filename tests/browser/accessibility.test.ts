import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInAllLooks } from './axe-faults.ts';
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
  firstOf(/^\/kindergartens\/\d{10}\/history\/$/),
  { path: '/changes/' },
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
  { path: '/data/' },
  { path: '/data/kindergartens/' },
  { path: '/data/rating_schemes/' },
  { path: '/notices/' },
  firstOf(/^\/notices\/[^/]+\/$/),
  { path: '/guides/' },
  firstOf(/^\/guides\/[^/]+\/$/),
  { path: '/help/' },
  firstOf(/^\/help\/[^/]+\/$/),
  { path: '/help/duo-ju/' },
  { path: '/check/', shows: '[data-checker][data-ready]' },
  { path: '/about/' },
  { path: '/accessibility/' },
  { path: '/search/?q=%E5%B9%BC%E5%84%BF%E5%9B%AD', shows: '[data-part="results"] li' },
  { path: '/404.html' },
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

describe('light, dark, large, wide and narrow', () => {
  it.each(KINDS)(
    '$path breaks no rule of WCAG 2.2 AA that axe knows, and does not scroll sideways',
    async ({ path, shows }) => {
      const response = await page.goto(pageUrl(path));
      expect(response?.status()).toBe(200);
      if (shows !== undefined) await page.locator(shows).first().waitFor();
      expect(await faultsInAllLooks(page)).toEqual([]);
    },
  );
});
