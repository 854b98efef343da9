import type { IsoDate } from '../domain/school-date.ts';
import { shallowEnds } from './data-states.ts';
import { dayIn } from './day-in.ts';
import { git, type GitSilence, gitSilence } from './git.ts';

/** What git says of a data directory. */
export interface DataHistory {
  /** Newest commit that touches the data; null where history hides it or the data has uncommitted edits. */
  readonly commit: string | null;
  /** 更新于: its committer date in the site's time zone. */
  readonly updatedOn: IsoDate | null;
  readonly state: 'committed' | 'edited' | 'unknown';
  /** Why nothing is known: git does not answer, a shallow clone ends at the data, or no commit has them. Null where something is. */
  readonly gap: GitSilence | 'shallow' | 'no-commit' | null;
  /** Where the repository stands: the record of changes ends there, whatever is committed while pages are made. Null without git. */
  readonly head: string | null;
}

/** What the repository that holds the data directory says of it; nothing where there is none, or where a shallow clone ends. */
export async function dataHistory(dataDir: string, timezone: string): Promise<DataHistory> {
  const head = (await git(dataDir, ['rev-parse', '--verify', 'HEAD']))?.trim() ?? null;
  const unknown = { commit: null, updatedOn: null, state: 'unknown', head } as const;
  const newest = await git(dataDir, ['log', '-1', '--format=%H %cI', '--', '.']);
  const edits = await git(dataDir, ['status', '--porcelain', '--', '.']);
  if (edits === null) return { ...unknown, gap: (await gitSilence(dataDir)) ?? 'unknown' };
  if (edits.trim() !== '') return { commit: null, updatedOn: null, state: 'edited', head, gap: null };
  const [commit, committedAt] = (newest ?? '').trim().split(' ');
  if (!commit || committedAt === undefined) return { ...unknown, gap: 'no-commit' };
  if (await isShallowEnd(dataDir, commit)) return { ...unknown, gap: 'shallow' };
  return { commit, updatedOn: dayIn(new Date(committedAt), timezone), state: 'committed', head, gap: null };
}

/** Whether a shallow clone was cut at this commit: it then seems to touch every file. */
async function isShallowEnd(dataDir: string, commit: string): Promise<boolean> {
  return (await shallowEnds(dataDir)).includes(commit);
}
