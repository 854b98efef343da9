import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { serveSite } from '../../src/cli/serve.ts';
import { launchChromium } from '../browser/chromium.ts';
import { measureScript } from './measured-process.ts';
import type { BenchGroup, BenchRow } from './row.ts';

/**
 * Sizes and keystrokes of the finder: of a county (300 kindergartens) and of a province (20,000). In the table:
 * `npm run bench -- finder`. Of a site that is built already: `node tests/bench/finder.ts DIST`.
 */
export const finderBench: BenchGroup = {
  name: 'finder',
  measure: async () => {
    const rows: BenchRow[] = [];
    for (const kindergartens of [300, 20_000]) rows.push(...(await measureBureau(kindergartens)));
    return rows;
  },
};

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

async function measureBureau(kindergartens: number): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kindergarten-bench-'));
  try {
    const [data, dist] = [join(folder, 'data'), join(folder, 'dist')];
    const size = String(kindergartens);
    const demo = await measureScript('src/cli/demo.ts', [
      '--kindergartens',
      size,
      '--seed',
      '1',
      '--out',
      data,
    ]);
    // Without a commit to date it by, the demo is read on a day after all its dates.
    const env = {
      DATA_DIR: data,
      OUT_DIR: dist,
      ASTRO_CACHE_DIR: join(folder, 'cache'),
      AS_OF: '2026-12-31',
    };
    const build = await measureScript('src/cli/build.ts', [], env);
    if (demo.exitCode !== 0 || build.exitCode !== 0) {
      throw new Error(`a bureau of ${size} does not build:\n${build.printed.slice(-2000)}`);
    }
    return rowsOf(await measureFinder(dist));
  } finally {
    await rm(folder, { recursive: true, force: true });
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
    let [firstResults, code] = [0, 0];
    page.on('response', async (response) => {
      const bytes = gzipSync(await response.body(), { level: 9 }).length;
      firstResults += bytes;
      if (response.url().endsWith('.js')) code += bytes;
    });
    await page.goto(new URL('kindergartens/', server.address).href, { waitUntil: 'networkidle' });
    const total = firstResults;
    const kindergartens = Number(await page.locator('[data-result-count]').getAttribute('data-result-count'));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const keystrokes: number[] = [];
    for (const query of QUERIES) keystrokes.push(...(await typeIn(page, query)));
    return { kindergartens, firstResults: total, data: await dataSize(dist), code, keystrokes };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function dataSize(dist: string): Promise<number> {
  const folder = join(dist, 'kindergartens/finder');
  const files = await readdir(folder);
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Types a query letter by letter. Each time runs from the key until the list shows, laid out, the results of what is typed. */
function typeIn(page: Page, query: string): Promise<readonly number[]> {
  return page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('[name="q"]');
    const list = document.querySelector<HTMLElement>('[data-result-count]');
    const taken: number[] = [];
    if (!input || !list) return taken;
    const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
    for (let length = 1; length <= typed.length; length += 1) {
      await pause(300);
      input.value = typed.slice(0, length);
      const begun = performance.now();
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (list.dataset['settledQuery'] !== input.value.trim()) await pause(2);
      list.getBoundingClientRect();
      taken.push(performance.now() - begun);
    }
    return taken;
  }, query);
}

if (import.meta.main) {
  const [dist] = process.argv.slice(2);
  if (dist === undefined) throw new Error('name the folder of a built site');
  for (const { name, measured, unit } of rowsOf(await measureFinder(dist))) {
    console.log(`${name}: ${measured.toFixed(1)} ${unit}`);
  }
}
