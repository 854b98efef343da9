import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { holdLocks } from '../release/lock.ts';
import type { Say } from './fault.ts';
import { commitOf } from './git.ts';
import { endOrphans, isAlive, nameOfProcess, type ProcessName } from './orphans.ts';
import { type Machine, MAIN } from './places.ts';
import { pointTo, releaseBehind, removeRelease, type Release } from './releases.ts';

/** How often it is looked whether git has ended. */
const LOOK_MS = 30;

export interface Session {
  /** Who waits is told: 推送, 重新生成 … */
  readonly holder: string;
  readonly say: Say;
  /** Called when another one is at work; by default that is said. */
  readonly onBusy?: () => void;
}

/** Waits for its turn, mends what killed runs have left, and works alone on the machine's folder. */
export async function alone<T>(machine: Machine, session: Session, work: () => Promise<T>): Promise<T> {
  const { say, holder } = session;
  const busy = session.onBusy ?? (() => say('另一次发布正在进行，等它结束后自动继续……'));
  const release = await holdLocks([{ path: machine.folder, what: '发布文件夹' }], { holder, onWait: busy });
  try {
    await endOrphans(machine.folder);
    rmSync(machine.making, { recursive: true, force: true });
    mkdirSync(machine.making, { recursive: true });
    await settleNext(machine, say);
    return await work();
  } finally {
    // What was given up must not take the room that the next one needs.
    rmSync(machine.making, { recursive: true, force: true });
    release();
  }
}

/**
 * Hands a finished site over to git: it becomes the site when main holds its commit, which the post-receive hook sees to. Until then `next`
 * leads to it, so that whoever finds it later knows what to do. The link comes first: a release without one would be nobody's.
 */
export function handOver(machine: Machine, site: string, release: Release, taker: ProcessName): void {
  writeFileSync(machine.taker, JSON.stringify(taker));
  pointTo(machine.next, release.name);
  renameSync(site, release.folder);
}

/** Puts a finished site online at once: main holds its commit already. Interrupted, it is finished by `settleNext`. */
export function putOnline(machine: Machine, site: string, release: Release): void {
  handOver(machine, site, release, { pid: 0, startedAt: 'none' });
  renameSync(machine.next, machine.current);
}

/**
 * Finishes or undoes a publication that was interrupted while git took its commit in. Main decides: what it holds goes online, what it does
 * not hold is nobody's. Waits as long as that git is alive.
 */
export async function settleNext(machine: Machine, say: Say): Promise<void> {
  while (existsLink(machine) && isTaking(machine)) await sleep(LOOK_MS);
  const release = releaseBehind(machine, machine.next);
  if (release === undefined) return rmSync(machine.next, { force: true });
  const main = await commitOf(machine.repository, MAIN);
  if (main === release.commit && existsSync(release.folder)) {
    if (renamed(machine.next, machine.current))
      say(`上一次发布在最后一步中断：main 里已有的提交 ${main.slice(0, 10)} 现在上线了。`);
  } else {
    // The link goes last: until then the next one knows that the release is nobody's.
    if (releaseBehind(machine, machine.current)?.name !== release.name) removeRelease(machine, release);
    rmSync(machine.next, { force: true });
  }
}

/** False where the hook of git was faster. */
function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function existsLink(machine: Machine): boolean {
  return releaseBehind(machine, machine.next) !== undefined;
}

function isTaking({ taker }: Machine): boolean {
  try {
    return isAlive(JSON.parse(readFileSync(taker, 'utf8')) as ProcessName);
  } catch {
    return false;
  }
}

/** The git that runs this process as its hook. */
export function gitThatWaits(): ProcessName {
  return nameOfProcess(process.ppid);
}
