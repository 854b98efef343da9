import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Say } from './fault.ts';
import { commitOf, fileAt } from './git.ts';
import { packagesKey } from './packages.ts';
import { type Machine, MAIN, refuseOtherUsers } from './places.ts';
import { releaseBehind, releasesOf, removeRelease } from './releases.ts';
import { alone } from './session.ts';

/** How many releases are kept where nobody says otherwise. */
export const KEPT_RELEASES = 30;

/** Deletes all releases but the newest ones and the current one, and packages that neither main nor the site needs. */
export function prune(machine: Machine, keep: number, say: Say): Promise<void> {
  refuseOtherUsers(machine);
  return alone(machine, { holder: `清理（进程 ${process.pid}）`, say }, async () => {
    const current = releaseBehind(machine, machine.current);
    const old = releasesOf(machine)
      .slice(keep)
      .filter(({ name }) => name !== current?.name);
    for (const release of old) removeRelease(machine, release);
    const packages = await prunePackages(machine, current?.commit);
    const also = packages > 0 ? `，${packages} 套不再用的程序包` : '';
    say(`删除了 ${old.length} 个旧版本${also}；留下 ${releasesOf(machine).length} 个版本。`);
  });
}

async function prunePackages(machine: Machine, published: string | undefined): Promise<number> {
  const main = await commitOf(machine.repository, MAIN);
  const commits = [main, published].filter((commit) => commit !== undefined);
  // Before the first push nobody knows what will be needed.
  if (commits.length === 0 || !existsSync(machine.packages)) return 0;
  const needed = new Set(await Promise.all(commits.map((commit) => keyAt(machine, commit))));
  if (needed.has(undefined)) return 0;
  const unused = readdirSync(machine.packages).filter((name) => !needed.has(name));
  for (const name of unused) {
    const gone = join(machine.making, `gone-${name}`);
    renameSync(join(machine.packages, name), gone);
    rmSync(gone, { recursive: true, force: true });
  }
  return unused.length;
}

/** Which packages a commit asks for. */
async function keyAt({ repository }: Machine, commit: string): Promise<string | undefined> {
  const lock = await fileAt(repository, commit, 'package-lock.json');
  return lock && packagesKey(lock);
}
