import type { IsoDate } from '../domain/school-date.ts';
import { shallowEnds } from './data-states.ts';
import { dayIn } from './day-in.ts';
import { git } from './git.ts';

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
  if (edits.trim() !== '') return { commit: null, updatedOn: null, state: 'edited' };
  const [commit, committedAt] = (newest ?? '').trim().split(' ');
  if (!commit || committedAt === undefined || (await isShallowEnd(dataDir, commit))) return UNKNOWN_HISTORY;
  return { commit, updatedOn: dayIn(new Date(committedAt), timezone), state: 'committed' };
}

/** Whether a shallow clone was cut at this commit: it then seems to touch every file. */
async function isShallowEnd(dataDir: string, commit: string): Promise<boolean> {
  return (await shallowEnds(dataDir)).includes(commit);
}
