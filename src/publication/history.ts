import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { IsoDate } from '../domain/school-date.ts';
import { dayIn } from './day-in.ts';

/** What git says of a data directory. */
export interface DataHistory {
  /** Newest commit that touches the data; null where history hides it or the data has uncommitted edits. */
  readonly commit: string | null;
  /** 更新于: its committer date in the site's time zone. */
  readonly updatedOn: IsoDate | null;
  readonly state: 'committed' | 'edited' | 'unknown';
}

const UNKNOWN_HISTORY: DataHistory = { commit: null, updatedOn: null, state: 'unknown' };

/** What the repository that holds the data directory says of it; nothing where there is none, or where a shallow clone ends. */
export async function dataHistory(dataDir: string, timezone: string): Promise<DataHistory> {
  const newest = await git(dataDir, ['log', '-1', '--format=%H %cI', '--', '.']);
  const edits = await git(dataDir, ['status', '--porcelain', '--', '.']);
  if (edits === null) return UNKNOWN_HISTORY;
  if (edits !== '') return { commit: null, updatedOn: null, state: 'edited' };
  const [commit, committedAt] = (newest ?? '').split(' ');
  if (!commit || committedAt === undefined || (await isShallowEnd(dataDir, commit))) return UNKNOWN_HISTORY;
  return { commit, updatedOn: dayIn(new Date(committedAt), timezone), state: 'committed' };
}

/** Whether a shallow clone was cut at this commit: it then seems to touch every file. */
async function isShallowEnd(dataDir: string, commit: string): Promise<boolean> {
  const path = await git(dataDir, ['rev-parse', '--git-path', 'shallow']);
  if (path === null) return false;
  const list = await readFile(resolve(dataDir, path), 'utf8').catch(() => '');
  return list.split('\n').includes(commit);
}

/** The output of git in a folder; null where git is not there, or the folder is in no repository. */
async function git(folder: string, args: readonly string[]): Promise<string | null> {
  // A hook's own repository must not stand in for the one that holds the data.
  const env = { ...process.env, GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined };
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], { env });
    return stdout.trim();
  } catch {
    return null;
  }
}
