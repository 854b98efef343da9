import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openForAllTests } from './open-page.ts';
import { openQuiet } from './quiet-page.ts';
import { pagePaths, pageUrl } from './site.ts';

let page: Page;
openForAllTests({ width: 360, height: 740 }, (opened) => {
  ({ page } = opened);
});

const firstOf = (pattern: RegExp): string =>
  pagePaths().find((path) => pattern.test(path)) ?? `/no page like ${pattern}`;

/** One page of every kind that has verdicts. */
const FAMILIES = [
  '/',
  '/kindergartens/',
  firstOf(/^\/kindergartens\/\d{10}\/$/),
  firstOf(/^\/kindergartens\/\d{10}\/history\/$/),
  '/compare/?codes=9900112345,9900112382,9900112419,9900112456',
  '/cost/?town=990102005&age=%E4%B8%AD%E7%8F%AD',
  '/fees/',
  '/staffing/',
  '/assessments/',
  '/inclusive/',
  firstOf(/^\/districts\/\d{6}\/$/),
  firstOf(/^\/districts\/\d{9}\/$/),
  '/progress/',
  firstOf(/^\/plans\/[a-z]+\/$/),
  firstOf(/^\/plans\/[a-z]+\/tasks\/$/),
  '/plans/',
  '/progress/inclusive-coverage/',
  '/notices/',
  '/support/',
  '/projects/',
  '/catalogue/',
  '/completeness/',
  firstOf(/^\/completeness\/\d{6}\/$/),
  '/data/',
  '/data/fees/',
  firstOf(/^\/guides\/[^/]+\/$/),
] as const;

/** A text of more characters than this may be longer than a line of half a phone in 大字版. */
const ONE_LINE = 6;

/** The words of short headings and verdicts that stand on two lines, as the page is laid out now. */
function brokenWords(longest: number): string[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const broken: string[] = [];
  for (const element of document.querySelectorAll('main :is(h1, h2, h3, .status)')) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const written = text.textContent ?? '';
      if (written.trim().length > longest) continue;
      for (const { segment, index, isWordLike } of words.segment(written)) {
        if (isWordLike !== true || segment.length < 2) continue;
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + segment.length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (new Set(lines.map(({ top }) => Math.round(top))).size > 1)
          broken.push(`${written.trim()}: ${segment}`);
      }
    }
  }
  return broken;
}

/** A run of more characters than this may be longer than a line of a phone in 大字版. */
const ONE_RUN = 8;

/** The headings of our own pages that break elsewhere than between the pieces the page was written in, at punctuation and at numbers. */
function brokenRuns(longest: number): string[] {
  const broken: string[] = [];
  for (const heading of document.querySelectorAll('main :is(h1, h2, h3)')) {
    if (heading.closest('.prose')) continue;
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: run, index } of (text.textContent ?? '').matchAll(/\p{Script=Han}{2,}/gu)) {
        if (run.length > longest) continue;
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + run.length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (new Set(lines.map(({ top }) => Math.round(top))).size > 1)
          broken.push(`${heading.textContent}: ${run}`);
      }
    }
  }
  return broken;
}

describe.each([360, 768, 1280])('at %d px', (width) => {
  it.each(FAMILIES)('%s breaks no heading and no verdict inside a word, in 大字版 neither', async (path) => {
    await page.setViewportSize({ width, height: 740 });
    await openQuiet(page, pageUrl(path));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(brokenWords, ONE_LINE)).toEqual([]);
    expect(await page.evaluate(brokenRuns, ONE_RUN)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dataset['type'] = 'large';
    });
    expect(await page.evaluate(brokenWords, ONE_LINE)).toEqual([]);
    expect(await page.evaluate(brokenRuns, ONE_RUN)).toEqual([]);
  });
});
