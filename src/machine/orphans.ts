import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Every process that works in a machine's folder carries this, down to the last one. */
export const MARK = 'KINDERGARTEN_MACHINE';

/**
 * Ends what a killed publication left running, since it would write where the next one works. Only whoever holds the lock may call it, and
 * must not carry the mark itself. Where there is no /proc nobody is found; a build still waits for another one by its own locks.
 */
export async function endOrphans(folder: string): Promise<void> {
  for (let left = orphansOf(folder); left.length > 0; left = orphansOf(folder)) {
    for (const pid of left) kill(pid);
    await sleep(10);
  }
}

function orphansOf(folder: string): readonly number[] {
  const mark = `${MARK}=${folder}`;
  return processes().filter((pid) => variablesOf(pid).includes(mark) && stateOf(pid) !== 'Z');
}

function processes(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** Empty of a process that is gone or belongs to somebody else. */
function variablesOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** `Z`: ended, and only waiting to be counted by its parent. */
function stateOf(pid: number): string | undefined {
  return statOf(pid)?.[0];
}

/** State and what follows it, behind the name, which may hold anything. */
function statOf(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** A process, so that another one that later gets its number is not taken for it. */
export interface ProcessName {
  readonly pid: number;
  /** Since the machine was started, in ticks; empty where there is no /proc. */
  readonly startedAt: string;
}

export function nameOfProcess(pid: number): ProcessName {
  return { pid, startedAt: startOf(pid) ?? '' };
}

export function isAlive({ pid, startedAt }: ProcessName): boolean {
  if (startedAt !== '') return startOf(pid) === startedAt && stateOf(pid) !== 'Z';
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Field 22 of `stat`: the 20th from the state on. */
function startOf(pid: number): string | undefined {
  return statOf(pid)?.[19];
}
