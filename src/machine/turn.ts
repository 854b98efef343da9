import { rmSync } from 'node:fs';
import type { Allowance } from './examine-site.ts';
import { MachineFault, type Say } from './fault.ts';
import { flushToDisk } from './flush.ts';
import { commitOf } from './git.ts';
import { finishSite, type MadeSite, makeSite } from './make-release.ts';
import { type Machine, MAIN, refuseOtherUsers } from './places.ts';
import { newReleaseName, releaseBehind, releaseNamed } from './releases.ts';
import { isRolledBack } from './rollback.ts';
import { alone, putOnline } from './session.ts';
import { isSameSite } from './same-site.ts';
import { toldIn } from './told-site.ts';

/** What a turn of the day did. */
export type Turned = 'nothing-published-yet' | 'unchanged' | 'published';

/**
 * Builds what is published again for another day: a fee that was announced comes into force. Where no page says anything else than before, but
 * for the name of the day, nothing is published. After a rollback it is the commit on the site that is built, not that of main.
 */
export function turn(machine: Machine, asOf: string, say: Say): Promise<Turned> {
  refuseOtherUsers(machine);
  return alone(machine, { holder: `重新生成（进程 ${process.pid}）`, say }, async () => {
    const main = await commitOf(machine.repository, MAIN);
    if (main === undefined) {
      say('main 上还没有提交，没有要生成的。');
      return 'nothing-published-yet';
    }
    const current = releaseBehind(machine, machine.current);
    const commit = current !== undefined && isRolledBack(machine, main) ? current.commit : main;
    const allowed = new Set<Allowance>(current?.commit === commit ? ['allow-fewer', 'allow-heavy'] : []);
    const made = await makeSite(machine, { commit, asOf, objects: {}, allowed, say });
    return publishTurned(machine, made, say);
  });
}

async function publishTurned(machine: Machine, made: MadeSite, say: Say): Promise<Turned> {
  const { former, manifest, folder } = made;
  if (former !== undefined && (await isSameSite(toldIn(former), toldIn(made)))) {
    say(`${manifest.asOf} 没有要变的内容，网站不变。`);
    rmSync(folder, { recursive: true, force: true });
    return 'unchanged';
  }
  await finishSite(made);
  const name = newReleaseName(machine, manifest.commit, manifest.asOf);
  const release = releaseNamed(machine, name);
  if (release === undefined) throw new MachineFault(`${name} 不是提交。`);
  await flushToDisk(folder);
  putOnline(machine, folder, release);
  say(`已按 ${manifest.asOf} 重新生成并上线。`);
  return 'published';
}
