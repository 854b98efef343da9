import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openForAllTests } from './open-page.ts';
import { pagePaths, pageUrl, siteDist } from './site.ts';

let browser: Browser;
openForAllTests({ width: 360, height: 740 }, (opened) => {
  ({ browser } = opened);
});

/** A reader sees the head of what was asked for, and no more than a line of what stands before it. */
const FARTHEST = 40;

const fileOf = (path: string): string =>
  join(siteDist(), decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));

/** What pages of one route have in common: `/fees/990102001/` → `/register/town/`. */
function familyOf(path: string): string {
  return path
    .replace(/\/\d{10}\//, '/kindergarten/')
    .replace(/\/\d{9}\//, '/town/')
    .replace(/\/\d{4,6}\//, '/county/')
    .replace(/\/\d{4}-\d{2}\//, '/month/')
    .replace(/\/\d+\/$/, '/page/')
    .replace(/^\/(?:fees|staffing|assessments|inclusive)\/(?=town|county)/, '/register/')
    .replace(/^\/changes\/(?!month|town|county)[^/]+\//, '/changes/topic/')
    .replace(
      /^\/(guides|help|notices|plans|progress|kindergartens\/lists)\/(?!town|county)[^/]+\//,
      '/$1/one/',
    );
}

/** The heaviest page of every family. */
function onePageEach(): readonly string[] {
  const sized = pagePaths().map((path) => ({ path, size: statSync(fileOf(path)).size }));
  const families = Map.groupBy(sized, ({ path }) => familyOf(path));
  return [...families.values()].flatMap((pages) => pages.toSorted((a, b) => b.size - a.size)[0]?.path ?? []);
}

async function open(path: string, options: BrowserContextOptions, isLarge = false): Promise<Page> {
  const context = await browser.newContext(options);
  if (isLarge) await context.addInitScript(() => localStorage.setItem('kd-type', 'large'));
  const page = await context.newPage();
  await page.goto(pageUrl(path), { waitUntil: 'load' });
  return page;
}

/** The addresses within a page that its visible links lead to, and that something is at. */
function hashesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')];
    const own = links.filter((link) => link.pathname === location.pathname && link.checkVisibility());
    return [...new Set(own.map(({ hash }) => hash).filter((hash) => hash.length > 1))];
  });
}

/** How far from the top of the window a target stands once the page has come to rest: undefined where it is right. */
function offAt(page: Page, hash: string, stillFrames = 4): Promise<string | undefined> {
  return page.evaluate(
    async ({ hash, farthest, stillFrames }) => {
      const target = document.getElementById(decodeURIComponent(hash.slice(1)));
      if (!target) return `${hash}: nothing there`;
      const frame = () => new Promise(requestAnimationFrame);
      let [rested, last] = [0, Number.NaN];
      while (rested < stillFrames) {
        await frame();
        const { top } = target.getBoundingClientRect();
        rested = top === last ? rested + 1 : 0;
        last = top;
      }
      const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      const isRight = Math.abs(last) <= farthest || (isAtEnd && last > 0 && last < innerHeight);
      return isRight ? undefined : `${decodeURIComponent(hash)}: ${Math.round(last)} px`;
    },
    { hash, farthest: FARTHEST, stillFrames },
  );
}

/** What is not landed at by a link of the page, clicked from the top of it. */
async function missedBy(page: Page, stillFrames?: number): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const hash of await hashesOf(page)) {
    await page.evaluate((asked) => {
      history.replaceState(null, '', location.pathname);
      scrollTo({ top: 0, behavior: 'instant' });
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')];
      links.find(({ pathname, hash: own }) => pathname === location.pathname && own === asked)?.click();
    }, hash);
    const off = await offAt(page, hash, stillFrames);
    if (off !== undefined) missed.push(off);
  }
  return missed;
}

const SETTINGS = [
  { name: '360 px', width: 360, isLarge: false },
  { name: '768 px', width: 768, isLarge: false },
  { name: '1280 px', width: 1280, isLarge: false },
  { name: '360 px in 大字版', width: 360, isLarge: true },
] as const;

describe.concurrent.each(SETTINGS)(
  'a link within a page lands at its target at $name',
  ({ width, isLarge }) => {
    it.each(onePageEach())('%s', async (path) => {
      // Without a glide, which takes its time and ends at the same place.
      const page = await open(path, { viewport: { width, height: 740 }, reducedMotion: 'reduce' }, isLarge);
      expect(await missedBy(page)).toEqual([]);
      await page.context().close();
    });
  },
);

describe.concurrent('a link within a long page lands at its target at the end of a glide', () => {
  it.each(['/fees/', '/assessments/', '/inclusive/', '/kindergartens/', '/support/'])('%s', async (path) => {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    // A glide begins and ends slowly.
    expect(await missedBy(page, 30)).toEqual([]);
    await page.context().close();
  });
});

describe.concurrent('a page asked for with its farthest target in the address opens at it on a phone', () => {
  it.each(onePageEach())('%s', async (path) => {
    const page = await open(path, { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    const farthest = (await hashesOf(page)).at(-1);
    if (farthest === undefined) throw new Error(`no link within ${path}`);
    const asked = await page.context().newPage();
    await asked.goto(`${pageUrl(path)}${farthest}`, { waitUntil: 'load' });
    await asked.waitForLoadState('networkidle');
    expect(await offAt(asked, farthest)).toBeUndefined();
    await page.context().close();
  });
});
