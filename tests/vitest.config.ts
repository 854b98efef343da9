import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** No machine is so slow that a test reaches this, only one that hangs: times are measured by `npm run bench`, never asserted. */
const HANGS = 1_200_000;

/** The command that builds, with what it says. */
const BUILDS = [
  'build',
  'change-pages',
  'check-beside',
  'first-day',
  'heaviest-pages',
  'held-pages',
  'publishing',
].map((name) => `tests/dataset/${name}.test.ts`);

/**
 * The kinds of test, one vitest project each:
 *
 * - `unit`     tests/unit/     mirrors src/; pure, no built site
 * - `dataset`  tests/dataset/  the command line and fixtures on disk
 * - `builds`   tests/dataset/     those that build a site
 * - `machine`  tests/machine/  push-to-publish with real repositories, a real nginx and killed processes
 * - `site`     tests/site/     the built HTML
 * - `browser`  tests/browser/  the built site in a real browser
 *
 * Run all of one kind with `npm run unit`; one file or folder with
 * `npm run vitest -- --project unit tests/unit/domain`. `site` and `browser` build the demo first; to reuse a
 * build, name it: `SITE_DIST=/tmp/dist`, built with `BASE_PATH=/kg/`.
 */
export default defineConfig({
  root,
  test: {
    testTimeout: HANGS,
    hookTimeout: HANGS,
    teardownTimeout: HANGS,
    // By default one core is left alone.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // A process for each file would take four times as long as the tests. What a test sets (a clock, a variable) it takes back itself.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'dataset', include: ['tests/dataset/**/*.test.ts'], exclude: BUILDS },
      },
      {
        extends: true,
        test: {
          name: 'builds',
          include: BUILDS,
          // One build at a time uses the program's folder: another one would wait, and say so.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'machine',
          include: ['tests/machine/**/*.test.ts'],
          globalSetup: 'tests/machine/machine-setup.ts',
          // Builds one after the other: side by side each would take as many times as long.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/browser/site-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/site-setup.ts',
          // Pages that wait for frames to pass may wait together (`concurrent`).
          maxConcurrency: 4,
        },
      },
    ],
  },
});
