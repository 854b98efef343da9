import { posix } from 'node:path';
import { isSameFile } from '../changes/index.ts';
import type { Files } from '../dataset/personal-issues.ts';
import { readSheet } from '../dataset/read-sheet.ts';
import { SITE_FILE } from '../dataset/site.ts';
import { TABLE_NAMES, type TableName } from '../dataset/tables/names.ts';
import { type IsoDate, parseIsoDate } from '../domain/school-date.ts';
import { CheckImpossible } from './check-impossible.ts';
import { dataCommits, shallowEnds } from './data-states.ts';
import { dayIn } from './day-in.ts';
import { type FolderRead, type Folders, isOfData, readContent } from './folder.ts';
import { git, GitObjects } from './git.ts';
import type { DataHistory } from './history.ts';
import { asOfDay, readSource, type Source, timezoneOf } from './load.ts';
import type { Repository } from './revision.ts';
import { readRevisionFolder } from './revision-folder.ts';

/** A state as it was published, or would be, with all that an examination reads. */
export interface PublishedSource {
  readonly source: Source;
  readonly publishedOn: IsoDate;
  /** The day of the commit itself, which may touch no data: of the files as they stand now, that of HEAD; null where they differ from it. */
  readonly committedOn: IsoDate | null;
  /** Full hash; null of the files as they stand now. */
  readonly commit: string | null;
}

/** A state in a commit. */
export interface RevisionSource extends PublishedSource {
  readonly commit: string;
  /** Where its data lie, from the top of the repository: they may have been moved since. */
  readonly folder: string;
}

const NOTHING: FolderRead = { files: new Map(), hidden: new Map(), irregular: [] };

/** The files as they stand now, published on AS_OF or today, or when they were committed. */
export async function readPresent(folders: Folders, asOf: string | undefined): Promise<PublishedSource> {
  const source = await readSource(folders, asOf);
  const publishedOn = parseIsoDate(asOf ?? '') ?? source.history.updatedOn ?? source.today;
  return { source, publishedOn, committedOn: await headDay(folders, source), commit: null };
}

/** Null where the data are not as HEAD has them. */
async function headDay({ dataDir }: Folders, { history, data }: Source): Promise<IsoDate | null> {
  const { state, gap, head } = history;
  if (head === null || (state !== 'committed' && gap !== 'shallow')) return null;
  return commitDay(dataDir, head, timezoneOf(data.files));
}

async function commitDay(folder: string, commit: string, timezone: string): Promise<IsoDate> {
  const committedAt = (await git(folder, ['log', '-1', '--format=%cI', commit])) ?? '';
  return dayIn(new Date(committedAt.trim()), timezone);
}

/** States in commits of a repository, without touching the work tree. */
export class Revisions {
  readonly #repository: Repository;
  readonly #folders: Folders;
  readonly #asOf: string | undefined;
  readonly #objects: GitObjects;

  constructor(repository: Repository, folders: Folders, asOf: string | undefined) {
    this.#repository = repository;
    this.#folders = folders;
    this.#asOf = asOf;
    this.#objects = new GitObjects(repository.top);
  }

  close(): void {
    this.#objects.close();
  }

  /** A state with its day, as a build of that commit would have it. `name`: as it was asked for. Throws `CheckImpossible` where it has no data. */
  async read(commit: string, name: string): Promise<RevisionSource> {
    const folder = await this.#folderIn(commit);
    const data = folder === null ? null : await this.#data(commit, folder);
    if (folder === null || data === null) throw new CheckImpossible(await this.#missingWords(commit, name));
    const content = await this.#content(commit, folder);
    const timezone = timezoneOf(data.files);
    const today = dayIn(new Date(), timezone);
    const { history, touchedOn } = await this.#history(commit, folder, timezone);
    const day = asOfDay(this.#asOf, history, today);
    const source = { data, content, history, asOf: this.#asOf, day, today };
    const committedOn = await commitDay(this.#repository.top, commit, timezone);
    return {
      source,
      publishedOn: history.updatedOn ?? touchedOn ?? committedOn,
      committedOn,
      commit,
      folder,
    };
  }

  /**
   * States before one that say what stands where it lacks a table, or has rows that cannot be read, oldest first: back to the first in which all
   * of that is sound, or so far as it is looked for. None where nothing is lacking.
   */
  async earlier({ commit, folder, source }: RevisionSource, wanted: Files): Promise<readonly Files[]> {
    let lacking = lackingTables(source.data.files, wanted, TABLE_NAMES);
    if (lacking.length === 0) return [];
    const log = await git(this.#repository.top, [
      'log',
      '--first-parent',
      `--max-count=${LOOK_BACK}`,
      '--skip=1',
      '--format=%H',
      commit,
      ...inFolder(folder),
    ]);
    const states: Files[] = [];
    for (const hash of (log ?? '').split('\n').filter(Boolean)) {
      const state = await this.#data(hash, folder);
      if (state === null) break;
      states.unshift(state.files);
      lacking = lackingTables(state.files, wanted, lacking);
      if (lacking.length === 0) break;
    }
    return states;
  }

  async #data(commit: string, folder: string): Promise<FolderRead | null> {
    const read = await readRevisionFolder(this.#repository.top, commit, folder, 'data', this.#objects);
    return read !== null && isOfData([...read.files.keys()]) ? read : null;
  }

  /** Texts outside the repository have no history: they are as they stand now. `folder`: of the data; texts beside them may have been moved as well. */
  async #content(commit: string, folder: string): Promise<FolderRead> {
    const { top, data, content } = this.#repository;
    if (content === null) return readContent(this.#folders.contentDir);
    const beside = posix.join(posix.dirname(folder), posix.basename(content));
    const places = posix.dirname(data) === posix.dirname(content) ? [content, beside] : [content];
    for (const place of places) {
      const read = await readRevisionFolder(top, commit, place, 'content', this.#objects);
      if (read !== null) return read;
    }
    return NOTHING;
  }

  /** Where the data lie in a commit: they may have been moved since. */
  async #folderIn(commit: string): Promise<string | null> {
    const { top, data } = this.#repository;
    if ((await this.#data(commit, data)) !== null) return data;
    const moved = await dataCommits(this.#folders.dataDir, 'HEAD');
    const before = new Set((await git(top, ['rev-list', commit]))?.split('\n'));
    return moved?.commits.findLast((one) => before.has(one.commit))?.folder ?? null;
  }

  async #history(
    commit: string,
    folder: string,
    timezone: string,
  ): Promise<{ readonly history: DataHistory; readonly touchedOn: IsoDate | null }> {
    const { top } = this.#repository;
    const newest = await git(top, ['log', '-1', '--format=%H %cI', commit, ...inFolder(folder)]);
    const [hash = '', committedAt = ''] = (newest ?? '').trim().split(' ');
    const known = { state: 'committed', gap: null, head: commit } as const;
    if (hash === '') return { history: unknownHistory(commit, 'no-commit'), touchedOn: null };
    const touchedOn = dayIn(new Date(committedAt), timezone);
    if ((await shallowEnds(top)).includes(hash))
      return { history: unknownHistory(commit, 'shallow'), touchedOn };
    return { history: { ...known, commit: hash, updatedOn: touchedOn }, touchedOn };
  }

  async #missingWords(commit: string, name: string): Promise<string> {
    const { top, data } = this.#repository;
    const [shown, where] = [data || '（仓库最上层）', data === '' ? inFolder(SITE_FILE) : inFolder(data)];
    const last = await git(top, ['log', '-1', '--format=%h', commit, ...where]);
    if (last !== null && last !== '')
      return `“${name}”里没有数据文件夹 ${shown}：以前有，现在不在这里了。请用 --data 写它现在的位置。`;
    const first = await git(top, ['log', '--reverse', '--format=%h %cs', 'HEAD', ...where]);
    const [hash, day] = (first ?? '').split('\n')[0]?.split(' ') ?? [];
    const since =
      hash === undefined || day === undefined ? '' : `数据从 ${day} 的提交 ${hash} 开始有，可以从它比起。`;
    return `“${name}”里还没有数据文件夹 ${shown}。${since || '请先提交数据。'}`;
  }
}

/** Publications that are looked through for what a state lacks. */
const LOOK_BACK = 20;

function inFolder(folder: string): readonly string[] {
  return folder === '' ? [] : ['--', `:(top,literal)${folder}`];
}

function unknownHistory(head: string, gap: 'shallow' | 'no-commit'): DataHistory {
  return { commit: null, updatedOn: null, state: 'unknown', gap, head };
}

/** Of these tables, those that are wanted otherwise and that a state does not have, or has rows of that cannot be read. */
function lackingTables(files: Files, wanted: Files, tables: readonly TableName[]): readonly TableName[] {
  return tables.filter((name) => {
    const file = `${name}.csv`;
    const [bytes, next] = [files.get(file), wanted.get(file)];
    if (next === undefined) return false;
    if (bytes === undefined) return true;
    if (isSameFile(bytes, next)) return false;
    const sheet = readSheet({ name: file, bytes }, name);
    return !sheet.isUsable || sheet.issues.some(({ severity }) => severity === 'error');
  });
}
