import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { serveSite } from '../../src/cli/serve.ts';
import { launchChromium } from '../browser/chromium.ts';
import { buildDemo, testBasePath } from '../browser/site-setup.ts';
import { tellProgress } from './progress.ts';
import { type BenchRow, boundedGroup, median } from './row.ts';
import { temporaryFolder } from './temporary.ts';

const runsPerPage = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** Lighthouse on a phone's profile, the median of five runs, on one page of each kind. */
export const lighthouseBench = boundedGroup(
  'lighthouse',
  `Lighthouse on a phone's profile, the median of ${runsPerPage} runs, on one page of each kind.`,
  async function* () {
    const folder = temporaryFolder();
    const directory = process.env['SITE_DIST'] ?? join(folder.path, 'dist');
    const port = await freePort();
    const browser = await launchChromium({ args: [`--remote-debugging-port=${port}`] });
    try {
      if (process.env['SITE_DIST'] === undefined) await buildDemo(directory);
      const server = await serveSite({ directory, basePath: testBasePath, port: 0 });
      for (const [name, path] of pagesOf(directory)) {
        tellProgress(`Lighthouse: ${name}`);
        yield* await rowsOf(name, new URL(path.slice(1), server.address).href, port);
      }
      await server.close();
    } finally {
      await browser.close();
      folder.remove();
    }
  },
);

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
