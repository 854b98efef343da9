import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childSeconds } from './cpu-times.ts';
import { ProcessTree } from './process-tree.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ProcessMeasurement {
  /** Processor time, user and system, of the process with its threads and of every process below it. */
  readonly cpuSeconds: number;
  /** From start to exit. */
  readonly wallSeconds: number;
  /** The most memory that all its processes held at one moment. Missing where there is no /proc. */
  readonly peakMegabytes: number | undefined;
  readonly exitCode: number;
  readonly printed: string;
}

type Variables = Readonly<Record<string, string>>;

/**
 * Node tells only what it used itself, a shell what its children did: it waits for the program and prints the system's own count of all that
 * ran below it, to a pipe of its own, which the program does not get.
 */
const TIMED = '"$@" 3>&-; code=$?; times >&3; exit $code';

const SAMPLE_MS = 100;

/** Runs a program and measures it with all that it starts. */
export function measureCommand(
  command: readonly string[],
  env: Variables = {},
  cwd = root,
): Promise<ProcessMeasurement> {
  const started = performance.now();
  const child = spawn('/bin/sh', ['-c', TIMED, 'sh', ...command], {
    cwd,
    env: { ...inheritedVariables(), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [printed, times]: [string[], string[]] = [[], []];
  const [, out, err, report] = child.stdio;
  for (const stream of [out, err]) stream?.on('data', (chunk) => printed.push(String(chunk)));
  report?.on('data', (chunk) => times.push(String(chunk)));
  const tree = new ProcessTree(child.pid ?? 0);
  const timer = setInterval(() => tree.sample(), SAMPLE_MS);
  // Whoever ends the bench alone, without a terminal, means all of it.
  const end = (): void => tree.end();
  process.once('exit', end);
  let wallSeconds = 0;
  child.on('exit', () => (wallSeconds = (performance.now() - started) / 1000));
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => {
      clearInterval(timer);
      process.off('exit', end);
      done({
        cpuSeconds: childSeconds(times.join('')) + tree.unwaitedSeconds,
        wallSeconds,
        peakMegabytes: tree.peakMegabytes,
        exitCode: code ?? 1,
        printed: printed.join(''),
      });
    });
  });
}

/** Runs a script of this repository with the Node that runs this. */
export function measureScript(
  script: string,
  args: readonly string[] = [],
  env: Variables = {},
): Promise<ProcessMeasurement> {
  return measureCommand([process.execPath, script, ...args], env);
}

/** Runs what `npm run NAME` runs, with the switches that stand in package.json. */
export function measureNpmScript(name: string, env: Variables): Promise<ProcessMeasurement> {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [program, ...args] = scripts[name]?.split(' ') ?? [];
  if (program !== 'node') throw new Error(`package.json: the script ${name} is none of Node's`);
  return measureCommand([process.execPath, ...args], env);
}

/** The measurement of a run that succeeded; else what the run printed at its end is the error. */
export function succeeded(run: ProcessMeasurement): ProcessMeasurement {
  if (run.exitCode !== 0) throw new Error(`exit ${run.exitCode}:\n${run.printed.slice(-2000)}`);
  return run;
}

/** What the shell has set for another bureau does not count here. */
const NOT_INHERITED = [
  'DATA_DIR',
  'CONTENT_DIR',
  'AS_OF',
  'OUT_DIR',
  'SITE_URL',
  'BASE_PATH',
  'ASTRO_CACHE_DIR',
];

function inheritedVariables(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_INHERITED.includes(name)));
}
