import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openForAllTests } from './open-page.ts';
import { quiet } from './quiet-page.ts';
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

/** A window of its own, in which pages may be opened one after the other. */
async function openWindow(options: Pick<BrowserContextOptions, 'reducedMotion'> = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  return context.newPage();
}

/** Loads a page anew in a window of that width: what has been seen of it before does not help it to land. */
async function load(page: Page, path: string, width = 360): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.goto('about:blank');
  await page.goto(pageUrl(path), { waitUntil: 'load' });
}

/** The addresses within a page that its visible links lead to, and that something is at. */
function hashesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')];
    const own = links.filter((link) => link.pathname === location.pathname && link.checkVisibility());
    return [...new Set(own.map(({ hash }) => hash).filter((hash) => hash.length > 1))];
  });
}

/** Frames that a target must stand still for where it is right, and where it may be about to move there. */
interface Rested {
  readonly right: number;
  readonly wrong: number;
}
const RESTED: Rested = { right: 4, wrong: 40 };

/** How far from the top of the window a target stands once the page has come to rest: undefined where it is right. */
function offAt(page: Page, hash: string, rested: Rested = RESTED): Promise<string | undefined> {
  return page.evaluate(
    async ({ hash, farthest, rested }) => {
      const target = document.getElementById(decodeURIComponent(hash.slice(1)));
      if (!target) return `${hash}: nothing there`;
      const isRight = (top: number): boolean => {
        const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
        return Math.abs(top) <= farthest || (isAtEnd && top > 0 && top < innerHeight);
      };
      let [still, last] = [0, Number.NaN];
      while (still < rested.wrong && !(still >= rested.right && isRight(last))) {
        await new Promise(requestAnimationFrame);
        const { top } = target.getBoundingClientRect();
        still = top === last ? still + 1 : 0;
        last = top;
      }
      return isRight(last) ? undefined : `${decodeURIComponent(hash)}: ${Math.round(last)} px`;
    },
    { hash, farthest: FARTHEST, rested },
  );
}

/** What is not landed at by a link of the page, clicked from the top of it. */
async function missedBy(page: Page, rested = RESTED): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const hash of await hashesOf(page)) {
    await page.evaluate((asked) => {
      history.replaceState(null, '', location.pathname);
      scrollTo({ top: 0, behavior: 'instant' });
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')];
      links.find(({ pathname, hash: own }) => pathname === location.pathname && own === asked)?.click();
    }, hash);
    const off = await offAt(page, hash, rested);
    if (off !== undefined) missed.push(off);
  }
  return missed;
}

/** What is not landed at where the page is asked for with its farthest target in the address. */
async function missedAtOpening(page: Page, path: string): Promise<readonly string[]> {
  const farthest = (await hashesOf(page)).at(-1);
  if (farthest === undefined) throw new Error(`no link within ${path}`);
  await load(page, `${path}${farthest}`);
  await quiet(page);
  const off = await offAt(page, farthest);
  return off === undefined ? [] : [off];
}

describe.concurrent('what is linked to within a page is landed at', () => {
  it.each(onePageEach())('%s', async (path) => {
    // Without a glide, which takes its time and ends at the same place.
    const page = await openWindow({ reducedMotion: 'reduce' });
    const missed: Record<string, readonly string[]> = {};
    for (const width of [1280, 768, 360]) {
      await load(page, path, width);
      missed[`${width} px`] = await missedBy(page);
    }
    missed['asked for in the address, 360 px'] = await missedAtOpening(page, path);
    await page.evaluate(() => localStorage.setItem('kd-type', 'large'));
    await load(page, path);
    missed['360 px in 大字版'] = await missedBy(page);
    await page.context().close();
    expect(missed).toEqual({
      '1280 px': [],
      '768 px': [],
      '360 px': [],
      'asked for in the address, 360 px': [],
      '360 px in 大字版': [],
    });
  });
});

describe.concurrent('a link within a long page lands at its target at the end of a glide', () => {
  it.each(['/fees/', '/assessments/', '/inclusive/', '/kindergartens/', '/support/'])('%s', async (path) => {
    const page = await openWindow();
    await load(page, path);
    // A glide begins and ends slowly.
    expect(await missedBy(page, { right: 30, wrong: 40 })).toEqual([]);
    await page.context().close();
  });
});
