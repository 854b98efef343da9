import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { CheckImpossible } from './check-impossible.ts';
import { shallowEnds } from './data-states.ts';
import { git, type GitSilence, gitSilence } from './git.ts';

/** The repository that holds the data. */
export interface Repository {
  /** Its top folder. */
  readonly top: string;
  /** Of the data directory from the top, with `/`; empty where it is the top. */
  readonly data: string;
  /** Of the texts likewise; null where they lie outside. */
  readonly content: string | null;
}

/** What to compare, as it was asked for: git's own ways to name a commit, null for the files as they stand now. */
export interface Range {
  readonly from: string;
  readonly to: string | null;
  /** `A...B`: from where the two parted. */
  readonly isFromMergeBase: boolean;
}

/** The commits of a range by their full hashes. */
export interface ComparedCommits {
  readonly from: string;
  readonly to: string | null;
}

/** Finds the repository, whether the data directory is there now or not. Throws `CheckImpossible` without one. */
export async function repositoryOf(dataDir: string, contentDir: string): Promise<Repository> {
  const near = nearestFolder(dataDir);
  const top = (await git(near, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '');
  if (top === undefined) throw new CheckImpossible(silenceWords(await gitSilence(near), dataDir));
  const data = below(top, dataDir);
  if (data === null) throw new CheckImpossible(`${dataDir} 不在 git 仓库 ${top} 里。`);
  return { top, data, content: below(top, contentDir) };
}

/** The folder, or the nearest above it that is there. */
function nearestFolder(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) if (existsSync(at) || at === dirname(at)) return at;
}

/** A folder as seen from the top of the repository, links above it followed; null where it lies outside. */
function below(top: string, folder: string): string | null {
  const near = nearestFolder(folder);
  const real = join(realpathSync(near), relative(near, resolve(folder)));
  const path = relative(realpathSync(top), real).replaceAll('\\', '/');
  return path.startsWith('../') || path === '..' || /^[a-z]:/i.test(path) ? null : path;
}

function silenceWords(silence: GitSilence | null, dataDir: string): string {
  switch (silence) {
    case 'no-git':
      return '这台电脑没有装 git，读不到改前的数据。请装好 git 再运行一次。';
    case 'no-repository':
      return `${dataDir} 不在 git 仓库里（可能只复制了文件），没有改前的数据可以对照。请在用 git clone 取来的文件夹里运行。`;
    case 'another-owner':
      return '仓库属于另一个系统用户，git 不让读。请用那个用户运行，或者由管理员用 git config --global --add safe.directory 加上仓库的路径。';
    default:
      return 'git 读不了这个仓库。请运行 git status 看它怎么说。';
  }
}

/** Finds the commits that a range names. Throws `CheckImpossible` where one cannot be found. */
export async function revisionsOf({ top }: Repository, range: Range): Promise<ComparedCommits> {
  const from = await commitOf(top, range.from);
  const to = range.to === null ? null : await commitOf(top, range.to);
  if (!range.isFromMergeBase) return { from, to };
  const base = (await git(top, ['merge-base', from, to ?? 'HEAD']))?.trim();
  if (base === undefined || base === '')
    throw new CheckImpossible(
      `${range.from} 和 ${range.to ?? 'HEAD'} 没有共同的起点，不能用三个点对照。${(await unshallowHint(top)) || '请改用两个点：A..B。'}`,
    );
  return { from: base, to };
}

async function commitOf(top: string, name: string): Promise<string> {
  const hash = await resolved(top, `${name}^{commit}`);
  if (hash !== null) return hash;
  if ((await resolved(top, 'HEAD')) === null)
    throw new CheckImpossible('仓库里还没有提交，没有改前的数据可以对照。请先提交一次。');
  const unfetched = await unfetchedWords(top, name);
  if (unfetched !== null) throw new CheckImpossible(unfetched);
  const hint = await unshallowHint(top);
  throw new CheckImpossible(
    `仓库里没有“${name}”这个版本。${hint || '可以写分支、标签或者提交号，如 main、HEAD~1；别人刚推送的，先运行 git fetch。git log --oneline 列出有哪些提交。'}`,
  );
}

/** The one hash that git knows a name as; null where it knows none, or takes the name for what is left out. */
async function resolved(top: string, name: string): Promise<string | null> {
  const hash = (await git(top, ['rev-parse', '--verify', '--quiet', name]))?.trim();
  return hash !== undefined && /^[0-9a-f]{40,64}$/.test(hash) ? hash : null;
}

/** `origin/main`, and what is counted from it, as `origin/main~2`. */
const REMOTE_BRANCH = /^([\w.-]+)\/([\p{L}\p{N}_./-]+)(?=$|[~^@:])/u;

/** Of a remote branch that was never fetched, as in a clone of one branch, where `git fetch` alone does not get it; null of any other name. */
async function unfetchedWords(top: string, name: string): Promise<string | null> {
  const [, remote = '', branch = ''] = REMOTE_BRANCH.exec(name) ?? [];
  const tracked = `refs/remotes/${remote}/${branch}`;
  const remotes = (await git(top, ['remote']))?.split('\n') ?? [];
  if (branch === '' || !remotes.includes(remote) || (await resolved(top, tracked)) !== null) return null;
  return `这里还没有取过 ${remote} 的 ${branch}。运行 git fetch ${remote} +refs/heads/${branch}:${tracked}，再来一次。`;
}

async function unshallowHint(top: string): Promise<string> {
  const ends = await shallowEnds(top);
  return ends.length === 0
    ? ''
    : '这个仓库只取了最近几次提交，更早的不在这里：运行 git fetch --unshallow 取全，再来一次。';
}
