import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { serveSite } from '../../src/cli/serve.ts';
import { launchChromium } from '../browser/chromium.ts';
import { buildDemo, testBasePath } from '../browser/site-setup.ts';
import { median, type BenchGroup, type BenchRow } from './row.ts';

const runsPerPage = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** Lighthouse on a phone's profile, the median of five runs, on one page of each kind. */
export const lighthouseBench: BenchGroup = {
  name: 'lighthouse',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kindergarten-lighthouse-'));
    const directory = process.env['SITE_DIST'] ?? join(folder, 'dist');
    const port = await freePort();
    const browser = await launchChromium({ args: [`--remote-debugging-port=${port}`] });
    try {
      if (process.env['SITE_DIST'] === undefined) await buildDemo(directory);
      const server = await serveSite({ directory, basePath: testBasePath, port: 0 });
      const rows: BenchRow[] = [];
      for (const [name, path] of pagesOf(directory)) {
        rows.push(...(await rowsOf(name, new URL(path.slice(1), server.address).href, port)));
      }
      await server.close();
      return rows;
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** One page of each kind, by name; those that this build does not have are left out. */
function pagesOf(directory: string): readonly (readonly [string, string])[] {
  const top = readdirSync(directory);
  const codes = top.includes('kindergartens')
    ? readdirSync(join(directory, 'kindergartens')).filter((name) => /^\d{10}$/.test(name))
    : [];
  const [first, second] = codes.toSorted();
  const all = [
    ['home', '/', true],
    ['finder', '/kindergartens/', codes.length > 0],
    ['kindergarten', `/kindergartens/${first ?? ''}/`, first !== undefined],
    ['comparison', `/compare/?codes=${first ?? ''},${second ?? ''}`, top.includes('compare')],
    ['register', '/fees/', top.includes('fees')],
    ['progress', '/progress/', top.includes('progress')],
  ] as const;
  return all.filter(([, , exists]) => exists).map(([name, path]) => [name, path]);
}

async function rowsOf(name: string, address: string, port: number): Promise<readonly BenchRow[]> {
  const scores = new Map<Category, number[]>(categories.map((category) => [category, []]));
  for (const _ of Array.from({ length: runsPerPage })) {
    const result = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    for (const category of categories) {
      const score = result?.lhr.categories[category]?.score;
      if (score === null || score === undefined) throw new Error(`${address}: no score for ${category}`);
      scores.get(category)?.push(score * 100);
    }
  }
  return categories.map((category) => ({
    name: `lighthouse, ${name}: ${category}`,
    measured: median(scores.get(category) ?? []),
    unit: 'points',
    bound: { kind: 'at least', value: 98 },
  }));
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
