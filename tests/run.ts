/**
 * What `npm test` runs, from the cheapest to the dearest: format, lint, types, the pure tests, push-to-publish, then the demo
 * built once and tested as HTML and in a browser. Steps in one group, each of which keeps one core busy, run side
 * by side. Every step runs even when an earlier one failed, so that one run names everything; the last line counts
 * the tests.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Steps whose output is worth reading even when they pass. */
  readonly isLoud?: boolean;
  /** Another step that must have passed. */
  readonly needs?: string;
}

interface Outcome {
  readonly name: string;
  readonly result: 'ok' | 'failed' | 'not run';
  readonly seconds: number;
}

interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const projectDir = fileURLToPath(new URL('..', import.meta.url));
const temporary = await mkdtemp(join(tmpdir(), 'kindergarten-test-'));
const siteDist = join(temporary, 'dist');

const vitest = (report: string, ...projects: readonly string[]): readonly string[] =>
  ['vitest', 'run', '-c', 'tests/vitest.config.ts', '--passWithNoTests', '--reporter=default'].concat(
    ['--reporter=json', `--outputFile.json=${join(temporary, report)}`],
    projects.flatMap((project) => ['--project', project]),
  );

const groups: readonly (readonly Step[])[] = [
  [
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    {
      name: 'types of pages',
      command: ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
    },
  ],
  // After the pages: their check makes the types of the content, which a fresh checkout has not.
  [
    { name: 'lint', command: ['oxlint', '--deny-warnings', 'src', 'tests'] },
    { name: 'types', command: ['tsc', '--noEmit'] },
  ],
  [{ name: 'unit and dataset tests', command: vitest('pure.json', 'unit', 'dataset'), isLoud: true }],
  // Each builds one site after the other, in a checkout of its own.
  [
    { name: 'tests that build sites', command: vitest('builds.json', 'builds'), isLoud: true },
    { name: 'push-to-publish tests', command: vitest('machine.json', 'machine'), isLoud: true },
  ],
  [{ name: 'build of the demo', command: ['node', 'src/cli/build.ts'] }],
  [
    {
      name: 'site and browser tests',
      command: vitest('site.json', 'site', 'browser'),
      isLoud: true,
      needs: 'build of the demo',
    },
  ],
];

try {
  const outcomes: Outcome[] = [];
  for (const group of groups)
    outcomes.push(...(await Promise.all(group.map((step) => runStep(step, outcomes)))));
  const reports = ['pure.json', 'builds.json', 'machine.json', 'site.json'];
  const counts = sum(await Promise.all(reports.map(readCounts)));
  const hasFailed = outcomes.some(({ result }) => result !== 'ok') || counts.failed > 0;
  console.log(`\n${summary(outcomes)}\n`);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  process.exitCode = hasFailed ? 1 : 0;
} finally {
  await rm(temporary, { recursive: true, force: true });
}

async function runStep(step: Step, before: readonly Outcome[]): Promise<Outcome> {
  const needed = before.find(({ name }) => name === step.needs);
  if (needed !== undefined && needed.result !== 'ok')
    return { name: step.name, result: 'not run', seconds: 0 };
  console.log(`▸ ${step.name}`);
  const started = performance.now();
  const { code, printed } = await run(step.command, step.isLoud === true);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) process.stdout.write(printed);
  return { name: step.name, result: code === 0 ? 'ok' : 'failed', seconds };
}

/** Runs a program of `node_modules/.bin` with the Node that stands there; quiet ones are heard when they fail. */
function run(
  command: readonly string[],
  isLoud: boolean,
): Promise<{ readonly code: number; readonly printed: string }> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: projectDir,
    env: environmentForSteps(),
    shell: process.platform === 'win32',
    stdio: ['ignore', isLoud ? 'inherit' : 'pipe', isLoud ? 'inherit' : 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 1, printed: `${program}: ${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, printed: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** The tests are about `data/` of this repository, whatever the shell has set for another bureau. */
function environmentForSteps(): NodeJS.ProcessEnv {
  const { DATA_DIR: _data, CONTENT_DIR: _content, AS_OF: _asOf, ...inherited } = process.env;
  return {
    ...inherited,
    PATH: `${join(projectDir, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_CACHE_DIR: join(projectDir, 'node_modules', '.astro', 'tests'),
    OUT_DIR: siteDist,
    SITE_DIST: siteDist,
    BASE_PATH: '/kg/',
    SITE_URL: 'https://www.example.gov.cn',
  };
}

async function readCounts(report: string): Promise<TestCounts> {
  const text = await readFile(join(temporary, report), 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 0, skipped: 0 };
  const results = JSON.parse(text) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly numTodoTests: number;
    readonly testResults: readonly {
      readonly status: string;
      readonly assertionResults: readonly unknown[];
    }[];
  };
  // A file that cannot even be loaded has no test to count, yet it failed.
  const unloadable = results.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + unloadable,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

function sum(counts: readonly TestCounts[]): TestCounts {
  return counts.reduce((total, next) => ({
    passed: total.passed + next.passed,
    failed: total.failed + next.failed,
    skipped: total.skipped + next.skipped,
  }));
}

function summary(outcomes: readonly Outcome[]): string {
  const marks = { ok: '✓', failed: '✗', 'not run': '-' } as const;
  return outcomes
    .map(
      ({ name, result, seconds }) => `${marks[result]} ${name.padEnd(26)}${seconds.toFixed(1).padStart(6)} s`,
    )
    .join('\n');
}
