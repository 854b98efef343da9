import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MachineFault } from './fault.ts';

/** Where a commit is taken out and built. */
export interface Workshop {
  /** The repository that holds the commits. */
  readonly repository: string;
  /** The files of the commit at hand; always the same folder, so that git and the build touch only what differs. */
  readonly work: string;
  /** Installed packages: a folder for each lock file. */
  readonly packages: string;
  /** What builds keep from one to the next. */
  readonly cache: string;
}

/** The folder of a machine that publishes what is pushed to it. */
export interface Machine extends Workshop {
  readonly folder: string;
  readonly settings: string;
  readonly releases: string;
  /** A link to the release that readers get. */
  readonly current: string;
  /** A link to a release that is ready while git takes its commit in. */
  readonly next: string;
  /** Which process of git is taking it in. */
  readonly taker: string;
  /** The commit of main that was taken off the site by a rollback. */
  readonly rolledBack: string;
  /** Half-made and half-deleted things: whoever holds the lock may clear it. */
  readonly making: string;
  /** The program that runs the machine, apart from the program that each commit brings. */
  readonly engine: string;
  /** Configurations to install: web servers, timer. */
  readonly setup: string;
  /** The site below the path that its address has: where the web server looks. */
  readonly web: string;
}

/** The branch that is published. */
export const MAIN = 'refs/heads/main';

export function machineIn(folder: string): Machine {
  const below = (name: string): string => join(folder, name);
  return {
    folder,
    repository: below('repo.git'),
    work: below('work'),
    packages: below('packages'),
    cache: below('cache'),
    settings: below('machine.json'),
    releases: below('releases'),
    current: below('current'),
    next: below('next'),
    taker: below('taker.json'),
    rolledBack: below('rolled-back'),
    making: below('making'),
    engine: below('engine'),
    setup: below('setup'),
    web: below('web'),
  };
}

/** The machine that `publish:init` set up in a folder; refuses any other folder. */
export function openMachine(folder: string): Machine {
  const machine = machineIn(folder);
  if (existsSync(machine.settings)) return machine;
  throw new MachineFault(
    `${folder} 不是发布文件夹（里面没有 machine.json）。请核对路径；还没有建的，先运行 npm run publish:init -- ${folder}。`,
  );
}

/** Refuses to write as somebody else: files of another owner would stop the next push. */
export function refuseOtherUsers({ folder, settings }: Machine): void {
  const owner = statSync(settings).uid;
  const user = process.getuid?.();
  if (user === undefined || user === owner) return;
  throw new MachineFault(
    `${folder} 属于另一个用户（用户号 ${owner}），用现在的用户（用户号 ${user}）写进去，以后的推送会没有权限。请换成那个用户再运行，例如 sudo -u '#${owner}' 加上这条命令。`,
  );
}
