import { spawn } from 'node:child_process';
import { ALLOWANCES, type Allowance } from './examine-site.ts';
import { MachineFault, type Say } from './fault.ts';
import { commitOf, gitIn, pushedObjects } from './git.ts';
import { finishSite, makeSite } from './make-release.ts';
import { isAlive, type ProcessName } from './orphans.ts';
import { type Machine, MAIN, refuseOtherUsers } from './places.ts';
import { newReleaseName, type Release, releaseNamed } from './releases.ts';
import { alone, handOver } from './session.ts';
import { flushToDisk } from './flush.ts';

/** What a push wants of a branch. */
export interface RefUpdate {
  readonly old: string;
  readonly new: string;
  readonly ref: string;
}

/** The lines that git gives to its hook. */
export function parseUpdates(text: string): readonly RefUpdate[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [old = '', wanted = '', ...ref] = line.split(' ');
      return { old, new: wanted, ref: ref.join(' ') };
    });
}

/** The options of `git push -o …`; refuses one that does not exist, which would else be thought to have helped. */
export function allowances(env: NodeJS.ProcessEnv): ReadonlySet<Allowance> {
  const count = Number(env['GIT_PUSH_OPTION_COUNT'] ?? 0);
  const given = Array.from({ length: count }, (_, number) => env[`GIT_PUSH_OPTION_${number}`] ?? '');
  const known = given.flatMap((option) => ALLOWANCES.find((one) => one === option) ?? []);
  const unknown = given.find((option) => !ALLOWANCES.some((one) => one === option));
  if (unknown === undefined) return new Set(known);
  throw new MachineFault(`没有 ${unknown} 这个推送选项。可以用的：${ALLOWANCES.join('、')}。`);
}

const isNone = (commit: string): boolean => /^0+$/.test(commit);

export interface Push {
  readonly updates: readonly RefUpdate[];
  /** The git that waits for this answer. */
  readonly taker: ProcessName;
  readonly env: NodeJS.ProcessEnv;
  readonly say: Say;
}

/**
 * Answers a push. Returns where it may be accepted: the release of main's new commit is then ready, and goes online when git has taken the
 * commit in. Throws where it must be refused. Other branches are nobody's business.
 */
export async function receive(machine: Machine, push: Push): Promise<void> {
  const update = push.updates.find(({ ref }) => ref === MAIN);
  if (update === undefined) return;
  if (isNone(update.new))
    throw new MachineFault(
      `main 是正在公布的分支，不能删除。要撤回这一次发布的，在发布机器上运行 ${machine.folder}/publish rollback。`,
    );
  refuseOtherUsers(machine);
  const allowed = allowances(push.env);
  const objects = pushedObjects(push.env);
  await refuseRewriting(machine, update, objects);
  await alone(machine, { holder: `推送（进程 ${process.pid}）`, say: push.say }, async () => {
    await refuseOvertaken(machine, update);
    await prepare(machine, update.new, { ...push, allowed, objects });
  });
  startWatch(machine);
}

/** A published commit stays in the history: what was public once can be looked up. */
async function refuseRewriting(
  { repository }: Machine,
  { old, new: wanted }: RefUpdate,
  objects: Readonly<Record<string, string>>,
): Promise<void> {
  if (isNone(old)) return;
  const isAhead = await gitIn(repository, ['merge-base', '--is-ancestor', old, wanted], objects).then(
    () => true,
    () => false,
  );
  if (isAhead) return;
  throw new MachineFault(
    '这次推送不含 main 上已经公布的提交，会改写历史，没有接受。请先 git pull 合并，再推送；要退回以前的内容，用 git revert 新做一次提交。',
  );
}

/** Somebody else may have published while this push waited for its turn. */
async function refuseOvertaken({ repository }: Machine, { old }: RefUpdate): Promise<void> {
  const main = await commitOf(repository, MAIN);
  if ((main ?? old.replace(/./g, '0')) === old) return;
  throw new MachineFault(
    '排队的时候别人刚刚发布了新的提交，这次推送没有接受。请先 git pull 合并，再推送一次。',
  );
}

interface Preparing extends Push {
  readonly allowed: ReadonlySet<Allowance>;
  readonly objects: Readonly<Record<string, string>>;
}

async function prepare(machine: Machine, commit: string, push: Preparing): Promise<void> {
  const { say, env, objects, allowed, taker } = push;
  say(`收到提交 ${commit.slice(0, 10)}，正在检查和生成……`);
  const made = await makeSite(machine, { commit, asOf: env['AS_OF'] || 'today', objects, allowed, say });
  await finishSite(made);
  const release = newRelease(machine, commit, made.manifest.asOf);
  await flushToDisk(made.folder);
  if (!isAlive(taker)) throw new MachineFault('推送中断了，没有发布。');
  handOver(machine, made.folder, release, taker);
  say('检查、生成、核对都已通过，正在上线。');
}

function newRelease(machine: Machine, commit: string, day: string): Release {
  const release = releaseNamed(machine, newReleaseName(machine, commit, day));
  if (release === undefined) throw new Error(`${commit} is no commit.`);
  return release;
}

/** Sees to it that a release goes online even if git is killed between taking the commit in and calling its hook. */
function startWatch({ folder }: Machine): void {
  const command = process.argv[1];
  if (command === undefined) return;
  spawn(process.execPath, [command, 'settle', folder], {
    cwd: '/',
    detached: true,
    stdio: 'ignore',
  }).unref();
}
