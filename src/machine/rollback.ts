import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { MachineFault, type Say } from './fault.ts';
import { commitOf } from './git.ts';
import { type Machine, MAIN, refuseOtherUsers } from './places.ts';
import { type KeptRelease, pointTo, releaseBehind, releasesOf } from './releases.ts';
import { alone } from './session.ts';

/** Whether the site was taken back from this commit of main; a later push ends that. */
export function isRolledBack({ rolledBack }: Machine, main: string): boolean {
  return existsSync(rolledBack) && readFileSync(rolledBack, 'utf8').trim() === main;
}

/** Puts an earlier release online: the one before the current, or the one whose name begins so. Main stays as it is. */
export function rollback(machine: Machine, wanted: string | undefined, say: Say): Promise<KeptRelease> {
  refuseOtherUsers(machine);
  return alone(machine, { holder: `退回（进程 ${process.pid}）`, say }, async () => {
    const target = targetOf(machine, wanted);
    const main = await commitOf(machine.repository, MAIN);
    // Written first: interrupted here, the site is still that of main, and the note means nothing.
    if (main !== undefined && main !== target.commit) note(machine, main);
    pointTo(machine.current, target.name);
    if (main === target.commit) rmSync(machine.rolledBack, { force: true });
    say(`已退回 ${target.name}（${target.asOf} 的网站，${target.kindergartens} 所幼儿园）。`);
    if (main !== undefined && main !== target.commit)
      say(
        `main 仍然是 ${main.slice(0, 10)}，比网站新：每晚重新生成的是退回的这一版，不会把它翻过去。请改正（或 git revert）后再推送一次，网站就跟上 main。`,
      );
    return target;
  });
}

function note({ rolledBack }: Machine, main: string): void {
  const near = `${rolledBack}.${process.pid}`;
  writeFileSync(near, `${main}\n`);
  renameSync(near, rolledBack);
}

function targetOf(machine: Machine, wanted: string | undefined): KeptRelease {
  const releases = releasesOf(machine);
  const current = releaseBehind(machine, machine.current);
  const list = releases
    .map(({ name }) => `  ${name}${name === current?.name ? '（现在的）' : ''}`)
    .join('\n');
  if (wanted !== undefined) return chosen(releases, wanted, list);
  const at = releases.findIndex(({ name }) => name === current?.name);
  const target = at === -1 ? undefined : releases.slice(at + 1).find((one) => one.commit !== current?.commit);
  if (target !== undefined) return target;
  throw new MachineFault(`没有更早的版本可以退回，网站不变。现有的版本：\n${list || '  没有'}`);
}

function chosen(releases: readonly KeptRelease[], wanted: string, list: string): KeptRelease {
  const found = releases.filter(({ name }) => name.startsWith(wanted));
  const [only] = found;
  if (only !== undefined && (found.length === 1 || found.every(({ commit }) => commit === only.commit)))
    return found.find(({ name }) => name === wanted) ?? only;
  const fault = found.length === 0 ? '没有这个版本' : '有几个版本以它开头';
  throw new MachineFault(`${wanted}：${fault}，网站不变。现有的版本：\n${list}`);
}
