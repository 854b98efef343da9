import { existsSync, readdirSync } from 'node:fs';
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

/** One page of each kind, by name; those that this build does not have are left out, and the 公示牌, which asks not to be found. */
function pagesOf(directory: string): readonly (readonly [string, string])[] {
  const namesIn = (folder: string, pattern: RegExp): readonly string[] =>
    existsSync(join(directory, folder))
      ? readdirSync(join(directory, folder))
          .filter((name) => pattern.test(name))
          .sort()
      : [];
  const [code = '', other = ''] = namesIn('kindergartens', /^\d{10}$/);
  const [town = ''] = namesIn('districts', /^\d{9}$/);
  const [county = ''] = namesIn('districts', /^\d{6}$/);
  const [plan = ''] = namesIn('plans', /^[a-z]+$/);
  const [notice = ''] = namesIn('notices', /^\d/);
  const all = [
    ['home', '/'],
    ['finder', '/kindergartens/'],
    ['list of a town', `/kindergartens/towns/${town}/`],
    ['kindergarten', `/kindergartens/${code}/`],
    ['record of a kindergarten', `/kindergartens/${code}/history/`],
    ['comparison', `/compare/?codes=${code},${other}`],
    ['cost', '/cost/'],
    ['cost in a town', `/cost/?town=${town}`],
    ['fees', '/fees/'],
    ['staffing', '/staffing/'],
    ['assessments', '/assessments/'],
    ['inclusive', '/inclusive/'],
    ['district', `/districts/${county}/`],
    ['progress', '/progress/'],
    ['indicator', '/progress/inclusive-coverage/'],
    ['plan', `/plans/${plan}/`],
    ['support', '/support/'],
    ['completeness', '/completeness/'],
    ['catalogue', '/catalogue/'],
    ['downloads', '/data/'],
    ['changes', '/changes/'],
    ['notice', `/notices/${notice}/`],
    ['search', '/search/?q=幼儿园'],
  ] as const;
  return all.filter(([, path]) => existsSync(join(directory, path.split('?')[0] ?? '', 'index.html')));
}

async function rowsOf(name: string, address: string, port: number): Promise<readonly BenchRow[]> {
  const scores = new Map<Category, number[]>(categories.map((category) => [category, []]));
  const shifts: number[] = [];
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
    shifts.push(result?.lhr.audits['cumulative-layout-shift']?.numericValue ?? Infinity);
  }
  const rows = categories.map((category): BenchRow => ({
    name: `lighthouse, ${name}: ${category}`,
    measured: median(scores.get(category) ?? []),
    unit: 'points',
    bound: { kind: 'at least', value: 98 },
  }));
  const shift = { name: `lighthouse, ${name}: layout shift`, measured: median(shifts), unit: '' };
  return [...rows, { ...shift, bound: { kind: 'at most', value: 0 } }];
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
