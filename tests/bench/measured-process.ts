import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ProcessMeasurement {
  readonly seconds: number;
  /** The most memory the process held at once; its children are not counted. Missing where there is no /proc. */
  readonly peakMegabytes: number | undefined;
  readonly exitCode: number;
  readonly printed: string;
}

const sampleMs = 20;

/** Runs a script of this repository with Node and measures it from start to exit. */
export function measureScript(
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<ProcessMeasurement> {
  const { DATA_DIR: _data, CONTENT_DIR: _content, AS_OF: _asOf, ...inherited } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=64', script, ...args], {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  child.stdout.on('data', (chunk) => printed.push(String(chunk)));
  child.stderr.on('data', (chunk) => printed.push(String(chunk)));
  let peakMegabytes: number | undefined;
  const timer = setInterval(() => {
    peakMegabytes = peakOf(child.pid) ?? peakMegabytes;
  }, sampleMs);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      done({ seconds, peakMegabytes, exitCode: code ?? 1, printed: printed.join('') });
    });
  });
}

/** Linux keeps the high-water mark itself, so sampling can miss only the last moment. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
