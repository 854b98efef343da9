import { statfsSync } from 'node:fs';
import type { Say } from './fault.ts';
import { commitOf, gitIn } from './git.ts';
import { type Machine, MAIN } from './places.ts';
import { releaseBehind, releasesOf } from './releases.ts';
import { isRolledBack } from './rollback.ts';

const MEGABYTE = 1e6;
/** Megabytes: a release and its cache may need so much. */
const SCARCE = 1000;
/** How many releases are named. */
const NAMED = 10;

/** Tells what is online, where main is, and which releases can be gone back to. Returns whether all is as it should be. */
export async function tellStatus(machine: Machine, say: Say): Promise<boolean> {
  const main = await commitOf(machine.repository, MAIN);
  const current = releaseBehind(machine, machine.current);
  const releases = releasesOf(machine);
  const online = releases.find(({ name }) => name === current?.name);
  say(
    online === undefined
      ? '网站：还没有发布过。'
      : `网站：${online.name}（${online.asOf} 的网站，${online.kindergartens} 所幼儿园，${online.pages} 个网页；${online.madeAt} 生成）`,
  );
  say(`main：${main === undefined ? '还没有提交' : await titleOf(machine, main)}`);
  const isWell = tellDifference(machine, main, current?.commit, say);
  say(`留着的版本 ${releases.length} 个：`);
  for (const { name } of releases.slice(0, NAMED))
    say(`  ${name}${name === current?.name ? '（现在的）' : ''}`);
  if (releases.length > NAMED) say(`  …… 更早的在 ${machine.releases}`);
  const free = freeMegabytes(machine);
  const warning = free < SCARCE ? '，快满了，请清理：npm run publish:prune' : '';
  say(`磁盘还有 ${free} MB${warning}`);
  return isWell;
}

function tellDifference(
  machine: Machine,
  main: string | undefined,
  online: string | undefined,
  say: Say,
): boolean {
  if (main === online) {
    if (main !== undefined) say('网站就是 main 的内容。');
    return true;
  }
  const isBack = main !== undefined && isRolledBack(machine, main);
  say(
    isBack
      ? '网站已退回以前的版本，main 比它新。改正后再推送一次，网站就跟上 main。'
      : '网站不是 main 的内容：上一次发布没有做完。运行 npm run publish:rebuild 补上。',
  );
  return isBack;
}

async function titleOf({ repository }: Machine, commit: string): Promise<string> {
  const title = await gitIn(repository, ['log', '-1', '--format=%cs %s', commit]).catch(() => '');
  return `${commit.slice(0, 10)} ${title}`.trim();
}

function freeMegabytes({ folder }: Machine): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / MEGABYTE);
}
