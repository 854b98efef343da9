import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenChange, asListed, listedChanges } from './listed-changes.ts';
import { ChangingBureau, publishedFourTimes } from './changing-bureau.ts';

/** A build waits for those of other test files. */
const timeout = 600_000;

const CHANGED = '9900112346';
const OTHER = '9900112345';

let bureau: ChangingBureau;
let commits: readonly string[] = [];
beforeAll(async () => {
  bureau = new ChangingBureau(mkdtempSync(join(tmpdir(), 'change-pages-')));
  commits = publishedFourTimes(bureau);
  const run = bureau.build({ SITE_URL: 'https://www.example.gov.cn' });
  expect([await run.ended, run.said()]).toEqual([0, expect.stringContaining('已生成')]);
}, timeout);
afterAll(() => rmSync(bureau.folder, { recursive: true }));

const listedOn = (path: string): readonly string[] => listedChanges(bureau.read(`www${path}index.html`));
const recorded = (): readonly OpenChange[] =>
  (JSON.parse(bureau.read('www/api/v1/changes.json')) as { changes: readonly OpenChange[] }).changes;

describe('what the pages say changed', () => {
  it('is in the record of a kindergarten exactly what the open data say of it', () => {
    const own = recorded().filter(({ code }) => code === CHANGED);
    expect(own.length).toBeGreaterThan(2);
    expect(listedOn(`/kindergartens/${CHANGED}/history/`)).toEqual(own.map(asListed));
  });

  it('is in the pages of the months all that the open data say', () => {
    const months = ['/changes/2026-09/', '/changes/2026-08/'];
    expect(months.flatMap(listedOn).toSorted()).toEqual(recorded().map(asListed).toSorted());
  });

  it('is on the page of the record the newest first', () => {
    expect(listedOn('/changes/')[0]).toContain('2026-09-21');
  });

  it('is on the page of a kindergarten its newest, with the way to all', () => {
    const page = bureau.read(`www/kindergartens/${OTHER}/index.html`);
    expect(page).toContain('最近变动');
    expect(page).toContain(`href="/kindergartens/${OTHER}/history/"`);
  });

  it('stands on the home page and on the page of the town', () => {
    expect(bureau.read('www/index.html')).toContain('最近变动');
    expect(bureau.read('www/districts/990101002/index.html')).toContain('href="/changes/990101002/"');
  });
});

describe('the drawing of a kindergarten’s fee', () => {
  it('has the steps that its page has, the announced one too', () => {
    const steps = '2025年9月1日起 650 元/月，2026年9月1日起 690 元/月';
    expect(bureau.read(`www/kindergartens/${CHANGED}/history/index.html`)).toContain(steps);
    expect(bureau.read(`www/kindergartens/${CHANGED}/index.html`)).toContain(steps);
  });
});

describe('the feed of a kindergarten', () => {
  const entries = () =>
    bureau.read(`www/kindergartens/${CHANGED}/feed.xml`).match(/<item>.*?<\/item>/gs) ?? [];

  it('has an entry for each publication that changed it, with the day of publication', () => {
    expect(entries().map((entry) => /<pubDate>(.*?)<\/pubDate>/.exec(entry)?.[1])).toEqual([
      'Tue, 25 Aug 2026 16:00:00 GMT',
      'Tue, 25 Aug 2026 16:00:00 GMT',
    ]);
  });

  it('leads to the place of the publication, by which the entry is known for ever', () => {
    const places = [commits[2], commits[1]].map(
      (commit = '') =>
        `https://www.example.gov.cn/kindergartens/${CHANGED}/history/#p-${commit.slice(0, 12)}`,
    );
    expect(entries().map((entry) => /<guid isPermaLink="true">(.*?)<\/guid>/.exec(entry)?.[1])).toEqual(
      places,
    );
    const page = bureau.read(`www/kindergartens/${CHANGED}/history/index.html`);
    expect(places.filter((place) => !page.includes(`id="${place.split('#')[1]}"`))).toEqual([]);
  });

  it('is named by the page of the kindergarten and by that of its record', () => {
    const link = `<link rel="alternate" type="application/rss+xml" title="云溪镇小杜鹃幼儿园的变动" href="/kindergartens/${CHANGED}/feed.xml">`;
    expect(bureau.read(`www/kindergartens/${CHANGED}/index.html`)).toContain(link);
    expect(bureau.read(`www/kindergartens/${CHANGED}/history/index.html`)).toContain(link);
  });
});

describe('a bureau that publishes once more', () => {
  it(
    'has the site that a new build makes, byte for byte, with the change on the page of its kindergarten',
    { timeout },
    async () => {
      bureau.edit('data/kindergartens.csv', '000-1234599', '000-1234577');
      bureau.publish('2026-10-09');
      const [after, fresh] = await Promise.all([
        (async () => {
          const run = bureau.build({ SITE_URL: 'https://www.example.gov.cn' });
          return [await run.ended, run.said()];
        })(),
        (async () => {
          const run = bureau.build({
            SITE_URL: 'https://www.example.gov.cn',
            OUT_DIR: bureau.path('www-fresh'),
            ASTRO_CACHE_DIR: bureau.path('cache-fresh'),
          });
          return [await run.ended, run.said()];
        })(),
      ]);
      expect([after[0], fresh[0]]).toEqual([0, 0]);
      const [site, anew] = [bureau.site('www'), bureau.site('www-fresh')];
      const isOther = (file: string): boolean => site[file] !== anew[file];
      expect([...Object.keys(site), ...Object.keys(anew)].filter(isOther)).toEqual([]);
      expect(listedOn(`/kindergartens/${CHANGED}/history/`)[0]).toContain('2026-10-09');
      expect(bureau.read(`www/kindergartens/${CHANGED}/index.html`)).toContain('000-1234577');
    },
  );
});

describe('a bureau without git', () => {
  it('says that it does not know what changed, never that nothing did', { timeout }, async () => {
    rmSync(bureau.path('.git'), { recursive: true });
    const run = bureau.build();
    expect([await run.ended, run.said()]).toEqual([0, expect.stringContaining('已生成')]);
    const page = bureau.read('www/changes/index.html');
    expect(page).toContain('以前有过哪些变动，这里不知道');
    expect(bureau.read(`www/kindergartens/${CHANGED}/history/index.html`)).toContain('这里不知道');
    expect(bureau.read('www/index.html')).not.toContain('最近变动');
  });
});
