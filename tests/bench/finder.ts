import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { serveSite } from '../../src/cli/serve.ts';
import { launchChromium } from '../browser/chromium.ts';
import { openQuiet } from '../browser/quiet-page.ts';
import { measureNpmScript, measureScript, succeeded } from './measured-process.ts';
import { tellProgress } from './progress.ts';
import { type BenchRow, boundedGroup } from './row.ts';
import { grouped } from './table.ts';
import { temporaryFolder } from './temporary.ts';

/**
 * Sizes and keystrokes of the finder: of a county (300 kindergartens) and of a province (20,000). In the table:
 * `npm run bench -- finder`. Of a site that is built already: `node tests/bench/finder.ts DIST`.
 */
export const finderBench = boundedGroup(
  'finder',
  'The finder of a county and of a province: bytes as gzip, and how long a typed letter waits for its results where the processor is slowed four times.',
  async function* () {
    const folder = temporaryFolder();
    try {
      const cache = join(folder.path, 'cache');
      for (const kindergartens of [COUNTY, PROVINCE]) {
        tellProgress(`the finder of ${grouped(kindergartens)} kindergartens`);
        const site = join(folder.path, `site-${kindergartens}`);
        await makeSite(kindergartens, site, cache);
        tellProgress(`typing, ${grouped(kindergartens)} kindergartens`);
        yield* rowsOf(await measureFinder(site));
      }
    } finally {
      folder.remove();
    }
  },
);

/** A site of 20,000 takes many minutes, so that of the larger only the finder is made, with what the smaller has compiled. */
const [COUNTY, PROVINCE] = [300, 20_000];

/** Without a commit to date it by, the demo is read on a day after all its dates. */
const DAY = '2026-12-31';

/** Compressed bytes and answered keystrokes of one built site. */
interface FinderMeasurement {
  readonly kindergartens: number;
  /** Everything until the first results, gzip. */
  readonly firstResults: number;
  /** All files of the finder's index, gzip. */
  readonly data: number;
  /** All scripts of the page, gzip. */
  readonly code: number;
  readonly keystrokes: readonly number[];
}

const QUERIES = [
  '阳光幼儿园',
  'yangguang',
  'ygyey',
  '中心幼儿园',
  '实验幼儿圆',
  'zhongxin',
  '小太 双语',
  '龙泉',
];
/** How much slower the processor is made. */
const SLOWED = 4;

async function makeSite(kindergartens: number, site: string, cache: string): Promise<void> {
  const data = `${site}-data`;
  const size = ['--kindergartens', String(kindergartens)];
  succeeded(await measureScript('src/cli/demo.ts', [...size, '--seed', '1', '--out', data]));
  const bureau = { DATA_DIR: data, AS_OF: DAY };
  if (kindergartens === COUNTY) {
    succeeded(await measureNpmScript('build', { ...bureau, OUT_DIR: site, ASTRO_CACHE_DIR: cache }));
  } else {
    const env = { ...bureau, NODE_ENV: 'production' };
    const parts = ['kindergartens/index.html', 'kindergartens/finder/'].flatMap((path) => ['--below', path]);
    succeeded(await measureScript('tests/bench/program-files.ts', [cache, site, ...parts], env));
  }
}

function rowsOf(measurement: FinderMeasurement): readonly BenchRow[] {
  const { kindergartens, firstResults, data, code, keystrokes } = measurement;
  const named = (what: string): string => `finder, ${kindergartens} kindergartens: ${what}`;
  const most = (value: number): BenchRow['bound'] & object => ({ kind: 'at most', value });
  const small = kindergartens <= 1000;
  const size = (what: string, bytes: number, limit: number | null): BenchRow => ({
    name: named(what),
    measured: bytes / 1024,
    unit: 'KB',
    ...(limit === null ? {} : { bound: most(limit) }),
  });
  return [
    size('first results, all in all', firstResults, small ? null : 450),
    size('data', data, small ? 30 : null),
    size('code', code, 25),
    { name: named('keystroke, median'), measured: percentile(keystrokes, 0.5), unit: 'ms' },
    {
      name: named('keystroke, 95th percentile'),
      measured: percentile(keystrokes, 0.95),
      unit: 'ms',
      bound: most(50),
    },
  ];
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function measureFinder(dist: string): Promise<FinderMeasurement> {
  const server = await serveSite({ directory: dist, basePath: '/', port: 0 });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const loaded: Promise<Loaded>[] = [];
    const listen = (response: Response): void => void loaded.push(sizeOf(response));
    page.on('response', listen);
    await openQuiet(page, new URL('kindergartens/', server.address).href);
    const firstResults = sumOf(await Promise.all(loaded));
    const kindergartens = Number(await page.locator('[data-result-count]').getAttribute('data-result-count'));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const keystrokes: number[] = [];
    for (const query of QUERIES) keystrokes.push(...(await typeIn(page, query)));
    page.off('response', listen);
    const scripts = (await Promise.all(loaded)).filter(({ address }) => address.endsWith('.js'));
    return { kindergartens, firstResults, data: await dataSize(dist), code: sumOf(scripts), keystrokes };
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Loaded {
  readonly address: string;
  /** As gzip. */
  readonly bytes: number;
}

async function sizeOf(response: Response): Promise<Loaded> {
  return { address: response.url(), bytes: gzipSync(await response.body(), { level: 9 }).length };
}

function sumOf(files: readonly Loaded[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function dataSize(dist: string): Promise<number> {
  const folder = join(dist, 'kindergartens/finder');
  const files = await readdir(folder);
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** No answer takes as long: a list that has not settled by then never will. */
const HANGS_MS = 60_000;

/** Types a query letter by letter. Each time runs from the key until the list shows, laid out, the results of what is typed. */
function typeIn(page: Page, query: string): Promise<readonly number[]> {
  return page.evaluate(
    async ({ typed, longest }) => {
      const input = document.querySelector<HTMLInputElement>('#finder-q');
      const list = document.querySelector<HTMLElement>('[data-result-count]');
      if (!input || !list) throw new Error('The page of the finder has no field or no list.');
      const taken: number[] = [];
      const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
      for (let length = 1; length <= typed.length; length += 1) {
        await pause(300);
        input.value = typed.slice(0, length);
        const begun = performance.now();
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        while (list.dataset['settledQuery'] !== input.value.trim()) {
          if (performance.now() - begun > longest) {
            const shown = list.dataset['settledQuery'] ?? 'nothing settled';
            throw new Error(`The list never settled on “${input.value}”: ${shown}.`);
          }
          await pause(2);
        }
        list.getBoundingClientRect();
        taken.push(performance.now() - begun);
      }
      return taken;
    },
    { typed: query, longest: HANGS_MS },
  );
}

if (import.meta.main) {
  const [dist] = process.argv.slice(2);
  if (dist === undefined) throw new Error('name the folder of a built site');
  for (const { name, measured, unit } of rowsOf(await measureFinder(dist))) {
    console.log(`${name}: ${measured.toFixed(1)} ${unit}`);
  }
}
