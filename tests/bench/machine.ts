import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { root } from './measured-process.ts';

/** Above this much work of others the figures of times say little. */
const QUIET_LOAD = 0.5;

/** Where, when and on what something was measured. To be made before the measuring begins, which is a load of its own. */
export interface Occasion {
  readonly words: string;
  /** Where others were at work: what that means for the figures. */
  readonly warning: string | null;
}

export function occasionNow(): Occasion {
  const [load = 0] = loadavg();
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${(totalmem() / 2 ** 30).toFixed(1)} GB memory`;
  const machine = `${model}, ${availableParallelism()} cores, ${memory}, ${systemName()}, Node ${process.version}`;
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ');
  return {
    words: `Measured ${day} UTC, ${commitWords()}, on ${machine}. Load average at the start: ${load.toFixed(2)}.`,
    warning: loadWarning(load),
  };
}

/** What a load average means for figures of time; nothing on a quiet machine. */
export function loadWarning(load: number): string | null {
  if (load <= QUIET_LOAD) return null;
  return `**The machine was not quiet: a load average of ${load.toFixed(2)} at the start, above ${QUIET_LOAD}. Do not trust the times.**`;
}

function systemName(): string {
  const kernel = `${type()} ${release()}`;
  try {
    const name = /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    return name === undefined ? kernel : `${name} (${kernel})`;
  } catch {
    return kernel;
  }
}

function commitWords(): string {
  try {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-C', root, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    const commit = git('rev-parse', '--short=10', 'HEAD');
    // The results themselves are no part of what is measured.
    const edits = git('status', '--porcelain', '--', '.', ':!tests/bench/RESULTS.md');
    return `commit ${commit}${edits === '' ? '' : ' with uncommitted changes'}`;
  } catch {
    return 'outside git';
  }
}
