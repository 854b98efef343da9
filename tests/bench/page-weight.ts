import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDemo, testBasePath } from '../browser/site-setup.ts';
import { boundedGroup, median } from './row.ts';
import { temporaryFolder } from './temporary.ts';

/** What a kindergarten's page weighs on the wire: its HTML and every style sheet it names, compressed. */
export const pageWeightBench = boundedGroup(
  'page-weight',
  "What the demo's kindergarten pages weigh on the wire: HTML and every style sheet it names, each gzip.",
  async function* () {
    const folder = temporaryFolder();
    const directory = process.env['SITE_DIST'] ?? join(folder.path, 'dist');
    try {
      if (process.env['SITE_DIST'] === undefined) await buildDemo(directory);
      const pages = join(directory, 'kindergartens');
      const codes = readdirSync(pages).filter((name) => /^\d{10}$/.test(name));
      const weights = codes.map((code) => weightOf(directory, join(pages, code, 'index.html')));
      yield {
        name: 'HTML and CSS of a typical kindergarten page',
        measured: median(weights),
        unit: 'KB',
        bound: { kind: 'at most', value: 25 },
      };
      yield {
        name: 'HTML and CSS of the heaviest kindergarten page',
        measured: Math.max(...weights),
        unit: 'KB',
      };
    } finally {
      folder.remove();
    }
  },
);

function weightOf(directory: string, file: string): number {
  const html = readFileSync(file);
  const sheets = [...html.toString('utf8').matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    ([, href = '']) => readFileSync(join(directory, href.slice(testBasePath.length))),
  );
  return [html, ...sheets].reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0) / 1024;
}
