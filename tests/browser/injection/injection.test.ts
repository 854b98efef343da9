import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../../../src/cli/serve.ts';
import { bureauFiles } from '../../fixtures/bureau.ts';
import { launchChromium } from '../chromium.ts';
import { testBasePath } from '../site-setup.ts';
import { hostile, MARKUP, NAME, PROSE, showsHostile, VARIANTS } from './corpus.ts';
import { buildBureau } from './hostile-site.ts';
import { hostileTables } from './hostile-tables.ts';
import { hostileSettings, hostileTexts, refusedLines, TAKEN_PROSE } from './hostile-texts.ts';
import { faultsAsSent, type WatchedPage, watchedPage } from './watched-page.ts';

/** Columns of text whose content has a form, so that the check may refuse every hostile text in them. */
const HELD_TO_A_FORM: readonly string[] = [
  'kindergartens.联系电话',
  'kindergartens.入园时间',
  'kindergartens.离园时间',
  'kindergartens.官网',
  'kindergarten_history.原值',
  'campuses.联系电话',
  'enrolment.简章链接',
  'assessments.报告链接',
  'support_pairs.方案链接',
];

const settings = hostileSettings(0, bureauFiles());
const tables = hostileTables(new Map([['site.json', new TextEncoder().encode(settings.text)]]));
const content = hostileTexts(tables.files);

let folder = '';
let dist = '';
let server: SiteServer;
let browser: Browser;
/** Opened without the policy: what the pages themselves do not keep out would run in it. */
let open: WatchedPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'injection-'));
  dist = await buildBureau(folder, tables.files, content.texts);
  server = await serveSite({ directory: dist, basePath: testBasePath, port: 0 });
  browser = await launchChromium();
  open = await watchedPage(browser, server.address, { bypassCSP: true });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Every file of the site with that ending, as a path from its root. */
const files = (ending: string): readonly string[] =>
  readdirSync(dist, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const pathOf = (file: string): string => testBasePath + file.replace(/(^|\/)index\.html$/, '$1');
const at = (path: string): string => new URL(path, server.address).href;

/** One path of every kind of page: codes, variants and indicators aside, they are all alike. */
function pathOfEachKind(): readonly string[] {
  const kindOf = (file: string): string =>
    file.replace(/\d{2,}/g, '0').replace(/^progress\/[^/]+\//, 'progress/0/');
  const byKind = new Map(files('.html').map((file) => [kindOf(file), pathOf(file)]));
  return [...byKind.values()];
}

describe('a hostile text', () => {
  it('is refused by its file, row and column, or taken', () => {
    expect(tables.unplaced).toEqual([]);
  });

  it('is taken in every column of text that is held to no form', () => {
    expect(tables.spared.filter((column) => !HELD_TO_A_FORM.includes(column))).toEqual([]);
  });

  it.each(Array.from({ length: VARIANTS }, (_, variant) => variant))(
    'of variant %i is refused by the name of its setting, or taken',
    (variant) => {
      expect(hostileSettings(variant, bureauFiles()).unplaced).toEqual([]);
    },
  );

  it('is taken in the names of the site and of the bureau', () => {
    expect([...settings.hostileSettings]).toEqual(expect.arrayContaining(['siteName', 'bureau.name', 'icp']));
  });

  it('is refused by its file and line where it stands in a text of the site, or taken', () => {
    expect(content.unplaced).toEqual([]);
    expect(content.refused).not.toContain('notices/notice-10.md');
  });

  it('is refused in a text of the site where it would run', () => {
    const refused = PROSE.filter((paragraph) => !TAKEN_PROSE.includes(paragraph));
    expect(refused).toEqual([
      `"'><script>ran('script')</script>`,
      '</script></title></textarea></style></template>',
      `<script>ran('closed')</script>`,
    ]);
    expect(refused.map((paragraph) => [...new Set(refusedLines(paragraph))])).toEqual([[7], [7], [7]]);
  });
});

describe('the pages of a bureau of hostile texts', () => {
  it('hold none of them but as a text, as they are sent', async () => {
    await open.page.goto(server.address);
    expect(await faultsAsSent(open, files('.html').map(pathOf))).toEqual([]);
  });

  it.each([
    ['under the policy', { bypassCSP: false }],
    ['without the policy', { bypassCSP: true }],
  ])('run nothing and ask no other site, %s', async (_, options) => {
    const watched = await watchedPage(browser, server.address, options);
    const faults: string[] = [];
    for (const path of pathOfEachKind()) {
      await watched.page.goto(at(path));
      const found = [...(await watched.faults()), ...(await watched.takeEvents())];
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await watched.page.context().close();
  });

  it('show a name as it was written', async () => {
    await open.page.goto(at('kindergartens/9901102345/'));
    expect(await open.page.locator('h1').innerText()).toContain(hostile('云溪镇中心幼儿园', 0, NAME));
  });

  it('show the tags of a prose text as they were written', async () => {
    await open.page.goto(at('about/'));
    const shown = await open.page.locator('main').innerText();
    expect(TAKEN_PROSE.filter((paragraph) => !shown.includes(paragraph))).toEqual([]);
  });
});

describe('what a reader does with hostile texts runs nothing', () => {
  const expectNothing = async (): Promise<void> => {
    expect([...(await open.faults()), ...(await open.takeEvents())]).toEqual([]);
  };

  it('in the finder: typing one, and seeing it marked', async () => {
    await open.page.goto(at('kindergartens/'));
    await open.page.locator('[data-settled-query=""]').waitFor();
    await open.page.fill('#finder-q', hostile('', 0));
    await open.page.locator('[data-settled-query*="onmouseover"]').waitFor();
    await open.page.fill('#finder-q', `'><script>`);
    await open.page.locator(`[data-settled-query="'><script>"]`).waitFor();
    expect(showsHostile(await open.page.locator('.kg-name').first().innerText())).toBe(true);
    await expectNothing();
  });

  it('in the finder: asking for one by the address, as query, place and choice', async () => {
    const asked = encodeURIComponent(MARKUP);
    await open.page.goto(
      at(`kindergartens/?q=${asked}&near=${asked}&town=${asked}&nature=${asked}&sort=${asked}`),
    );
    // Nothing is left, so the list is not seen.
    await open.page.locator('[data-settled-query]').waitFor({ state: 'attached' });
    for (const [typed, said] of [
      [hostile('云溪镇中心幼儿园', 0, NAME), '按到'],
      [`没有这个地点${MARKUP}`, '没有找到'],
    ] as const) {
      await open.page.fill('[data-part="near"]', typed);
      await open.page.keyboard.press('Enter');
      await open.page.locator('[data-part="near-says"]', { hasText: said }).waitFor();
      expect(await open.page.locator('[data-part="near-says"]').innerText()).toContain(typed);
    }
    await expectNothing();
  });

  it('in the tray and the comparison', async () => {
    await open.page.goto(at('kindergartens/'));
    await open.page.locator('[data-settled-query=""]').waitFor();
    for (let row = 0; row < 3; row += 1) await open.page.locator('[data-pick]').nth(row).click();
    expect(showsHostile(await open.page.locator('[data-part="tray"] li').first().innerText())).toBe(true);
    await expectNothing();
    await open.page.locator('[data-part="tray"] a').click();
    await open.page.locator('.compare thead th').nth(2).waitFor();
    expect(showsHostile(await open.page.locator('.compare thead th').first().innerText())).toBe(true);
    await expectNothing();
  });

  it('in a comparison and a calculation asked for by a hostile address', async () => {
    const asked = encodeURIComponent(`9901102345,${MARKUP}`);
    await open.page.goto(at(`compare/?codes=${asked}`));
    await open.page.locator('.compare thead th').first().waitFor();
    await expectNothing();
    await open.page.goto(at(`cost/?codes=${asked}&age=${asked}&year=${asked}&birth=${asked}`));
    await open.page.locator('form[data-cost]').waitFor();
    await expectNothing();
  });

  it('in the calculation of a year', async () => {
    await open.page.goto(at('cost/?town=990101010'));
    await open.page.selectOption('[name="age"]', '中班');
    await open.page.locator('.cost-list summary').first().click();
    expect(showsHostile(await open.page.locator('.cost-list > li').first().innerText())).toBe(true);
    await expectNothing();
  });

  it('in the search of the site: kindergartens, texts, and the question itself', async () => {
    const search = async (q: string, more = ''): Promise<void> => {
      await open.page.goto(at(`search/?q=${encodeURIComponent(q)}${more}`));
      await open.page.locator('[data-part="count"]', { hasText: /^(?:与“|没有)/ }).waitFor();
    };
    await search('幼儿园');
    expect(showsHostile(await open.page.locator('[data-part="rows"]').innerText())).toBe(true);
    expect(showsHostile(await open.page.locator('[data-part="results"]').innerText())).toBe(true);
    await expectNothing();
    const hostileChoice = `&kind=${encodeURIComponent(MARKUP)}&area=${encodeURIComponent(MARKUP)}`;
    for (const q of [MARKUP, "'><script>"]) {
      await search(q, hostileChoice);
      expect(await open.page.locator('[data-part="count"]').textContent()).toContain(q.slice(0, 60));
    }
    await expectNothing();
  });

  it('in a trend that is walked through by keyboard', async () => {
    await open.page.goto(at('progress/inclusive-coverage/'));
    const canvas = open.page.locator('[data-trend] canvas').first();
    await open.page.locator('[data-trend]').first().scrollIntoViewIfNeeded();
    await canvas.waitFor();
    await canvas.focus();
    await open.page.keyboard.press('ArrowLeft');
    await expectNothing();
  });

  it('in a register that is sorted and narrowed', async () => {
    await open.page.goto(at(`fees/?town=${encodeURIComponent(MARKUP)}`));
    await open.page.locator('.wide thead th button').first().click();
    await open.page.locator('[data-town]').selectOption({ index: 1 });
    await expectNothing();
  });
});

describe('the files of a bureau of hostile texts', () => {
  it('hold JSON that can be read', () => {
    expect(files('.json').length).toBeGreaterThan(50);
    for (const file of files('.json')) expect(() => JSON.parse(read(file)), file).not.toThrow();
  });

  it('hold JSON-LD whose name is that of the kindergarten', async () => {
    await open.page.goto(at('kindergartens/9901102345/'));
    const text = await open.page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(text ?? '')).toMatchObject({ name: hostile('云溪镇中心幼儿园', 0, NAME) });
  });

  it.each(['notices/feed.xml', 'sitemap-index.xml', 'sitemap-0.xml'])(
    'hold XML that can be read: %s',
    async (file) => {
      const faults = await open.page.evaluate((xml) => {
        const read = new DOMParser().parseFromString(xml, 'application/xml');
        return [...read.querySelectorAll('parsererror, script, img, x-injected')].map(
          ({ outerHTML }) => outerHTML,
        );
      }, read(file));
      expect(faults).toEqual([]);
    },
  );

  it('hold a feed whose titles are those of the notices', async () => {
    const titles = await open.page.evaluate(
      (xml) =>
        [...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('item > title')].map(
          ({ textContent }) => textContent,
        ),
      read('notices/feed.xml'),
    );
    expect(titles).toContain(hostile('标题', 0));
  });

  it('hold no cell that a spreadsheet runs', () => {
    const formulas = files('.csv').flatMap((file) =>
      Papa.parse<readonly string[]>(read(file).replace(/^\uFEFF/, ''))
        .data.flat()
        .filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))
        .map((cell) => `${file}: ${cell.slice(0, 40)}`),
    );
    expect(formulas).toEqual([]);
  });

  it('hold a neutralised formula where a text begins like one', () => {
    expect(read('fees/all.csv')).toContain(`'${hostile('云溪镇中心幼儿园', 0, NAME).replaceAll('"', '""')}`);
  });
});
