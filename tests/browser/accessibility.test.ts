import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pagePaths, pageUrl } from './site.ts';

const firstOf = (pattern: RegExp) =>
  pagePaths().find((path) => pattern.test(path)) ?? `no page like ${pattern}`;
const codes = pagePaths()
  .flatMap((path) => /^\/kindergartens\/(\d{10})\/$/.exec(path)?.[1] ?? [])
  .slice(0, 3)
  .join(',');

/** One page of every kind. */
const PAGES: readonly string[] = [
  '/',
  '/kindergartens/',
  firstOf(/^\/kindergartens\/towns\/\d+\/$/),
  firstOf(/^\/kindergartens\/\d{10}\/$/),
  firstOf(/^\/kindergartens\/\d{10}\/poster\/$/),
  `/compare/?codes=${codes}`,
  '/cost/',
  '/fees/',
  '/staffing/',
  '/assessments/',
  '/inclusive/',
  firstOf(/^\/districts\/\d{6}\/$/),
  firstOf(/^\/districts\/\d{9}\/$/),
  '/progress/',
  '/progress/inclusive-coverage/',
  '/plans/',
  firstOf(/^\/plans\/[a-z]+\/$/),
  firstOf(/^\/plans\/[a-z]+\/tasks\/$/),
  '/support/',
  '/projects/',
  '/catalogue/',
  '/completeness/',
  '/notices/',
  firstOf(/^\/notices\/[^/]+\/$/),
  '/guides/',
  firstOf(/^\/guides\/[^/]+\/$/),
  '/help/',
  firstOf(/^\/help\/[^/]+\/$/),
  '/about/',
  '/accessibility/',
  '/search/',
  '/404.html',
];

const LOOKS = [
  { name: 'light, 1280 px', width: 1280, dark: false, large: false },
  { name: 'dark, 360 px', width: 360, dark: true, large: false },
  { name: '大字版, 360 px', width: 360, dark: false, large: true },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(LOOKS)('every kind of page, $name', ({ width, dark, large }) => {
  it('breaks no rule of WCAG 2.2 AA that axe knows, and does not scroll sideways', async () => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of PAGES) {
      await page.goto(pageUrl(path), { waitUntil: 'load' });
      if (large) await page.evaluate(() => document.documentElement.setAttribute('data-type', 'large'));
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      for (const { id, nodes } of violations) {
        faults.push(
          `${path} ${id}: ${nodes
            .slice(0, 2)
            .map((node) => node.html.slice(0, 120))
            .join(' | ')}`,
        );
      }
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (beyond > 0) faults.push(`${path} scrolls sideways by ${beyond} px`);
    }
    expect(faults).toEqual([]);
    await context.close();
  }, 300_000);
});
