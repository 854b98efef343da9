import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../../src/cli/serve.ts';
import { launchChromium } from '../browser/chromium.ts';
import { measureNpmScript, measureScript, root, succeeded } from './measured-process.ts';
import { tellProgress } from './progress.ts';
import { type BenchRow, boundedGroup } from './row.ts';
import { temporaryFolder } from './temporary.ts';

/**
 * How long the checker in the browser takes, and how long its page answers to nothing meanwhile. In the table: `npm run bench -- checker`. Of a site that
 * is built already: `node tests/bench/checker.ts DIST`.
 */
export const checkerBench = boundedGroup(
  'checker',
  'The checker in the browser, from the choice of the files until its findings are on the page; and the longest task of the page meanwhile.',
  async function* () {
    const folder = temporaryFolder();
    try {
      tellProgress('the site');
      const [site, cache] = [join(folder.path, 'site'), join(folder.path, 'cache')];
      succeeded(await measureNpmScript('build', { OUT_DIR: site, ASTRO_CACHE_DIR: cache }));
      yield* await measureChecker(site, '/');
    } finally {
      folder.remove();
    }
  },
);

const FEES = 20_000;
const SHEETS = join(root, '../shared/samples/office-sheets');
const FIVE = [
  '1-幼儿园基本信息一览表.csv',
  '2-收费公示表.csv',
  '3-教职工统计表.csv',
  '4-普惠性民办园认定名单.csv',
  '5-班级统计表.csv',
].map((name) => join(SHEETS, name));

async function measureChecker(site: string, basePath: string): Promise<readonly BenchRow[]> {
  const server = await serveSite({ directory: site, basePath, port: 0 });
  const browser = await launchChromium();
  // From the disk: a file that is handed to the browser as bytes holds its page up itself.
  const folder = temporaryFolder();
  try {
    const address = new URL('check/', server.address).href;
    tellProgress(`${FEES} fees`);
    const fees = await feesOf(folder.path);
    const rows = rowsOf(`${FEES} fees`, await measured(browser, address, fees), 3);
    if (!existsSync(SHEETS)) return rows;
    tellProgress('five sheets');
    return [...rows, ...rowsOf('five office sheets', await measured(browser, address, FIVE), 5)];
  } finally {
    folder.remove();
    await browser.close();
    await server.close();
  }
}

/** So many kindergartens have more fees than that. */
const KINDERGARTENS = 3500;
/** What fees are checked with. */
const TABLES = ['districts', 'kindergartens', 'fee_caps', 'fee_catalogue', 'fee_waivers'];
const REQUIRED = ['staffing', 'assessments', 'recognitions'];
/** One price of so many is no number. */
const WRONG = 100;

/** The files of a made-up bureau of which little more than the fees is there, one of a hundred wrong. */
async function feesOf(folder: string): Promise<readonly string[]> {
  const data = join(folder, 'demo');
  succeeded(
    await measureScript('src/cli/demo.ts', [
      '--kindergartens',
      String(KINDERGARTENS),
      '--seed',
      '1',
      '--out',
      data,
    ]),
  );
  const [head = '', ...rows] = readFileSync(join(data, 'fees.csv'), 'utf8').trimEnd().split('\n');
  if (rows.length < FEES) throw new Error(`${KINDERGARTENS} kindergartens have only ${rows.length} fees.`);
  const wrong = rows
    .slice(0, FEES)
    .map((row, index) => (index % WRONG === 0 ? row.replace(/,\d+(?:\.\d+)?,元/, ',三百,元') : row));
  writeFileSync(join(data, 'fees.csv'), [head, ...wrong, ''].join('\n'));
  for (const name of REQUIRED) {
    const file = join(data, `${name}.csv`);
    writeFileSync(file, `${readFileSync(file, 'utf8').split('\n')[0] ?? ''}\n`);
  }
  return ['site.json', ...[...TABLES, ...REQUIRED, 'fees'].map((name) => `${name}.csv`)].map((name) =>
    join(data, name),
  );
}

interface Measured {
  readonly seconds: number;
  readonly longest: number;
}

async function measured(browser: Browser, address: string, files: readonly string[]): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await page.locator('[data-checker][data-ready]').waitFor();
  await watchTasks(page);
  const start = performance.now();
  await page.locator('input[type="file"]:not([webkitdirectory])').setInputFiles([...files]);
  await page.locator('[data-part="progress"] a').waitFor();
  const seconds = (performance.now() - start) / 1000;
  // What comes after: the changes for the public, and what is unfolded.
  await page.waitForTimeout(5000);
  for (const summary of await page.locator('[data-part="problems"] summary').all()) await summary.click();
  await page.waitForTimeout(1000);
  const longest = await page.evaluate(() => Math.max(0, ...(window.longTasks ?? [])));
  await page.close();
  return { seconds, longest };
}

declare global {
  interface Window {
    longTasks?: number[];
  }
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    window.longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

function rowsOf(what: string, { seconds, longest }: Measured, most: number): readonly BenchRow[] {
  return [
    {
      name: `checker, ${what}: until the findings are there`,
      measured: seconds,
      unit: 's',
      bound: { kind: 'at most', value: most },
    },
    {
      name: `checker, ${what}: longest task of the page`,
      measured: longest,
      unit: 'ms',
      bound: { kind: 'at most', value: 200 },
    },
  ];
}

const [dist, basePath = '/'] = process.argv.slice(2);
if (import.meta.main && dist !== undefined)
  for (const { name, measured: value, unit } of await measureChecker(dist, basePath))
    console.log(`${name}: ${value.toFixed(2)} ${unit}`);
