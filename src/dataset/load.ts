import { execFile } from 'node:child_process';
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Bureau } from '../domain/bureau.ts';
import { type IsoDate, isoDate, parseIsoDate } from '../domain/school-date.ts';
import type { Issue } from './issue.ts';
import { isTextFile } from './read/decode.ts';
import { toRefusal } from './report.ts';
import { FALLBACK_SITE, readSite, SITE_FILE } from './site.ts';
import { TABLE_NAMES } from './tables/names.ts';
import { type AsOf, examine, type Examination } from './validate.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What git says of a data directory. */
export interface DataHistory {
  /** Newest commit that touches the data; null where history hides it or the data has uncommitted edits. */
  readonly commit: string | null;
  /** 更新于: its committer date in the site's time zone. */
  readonly updatedOn: IsoDate | null;
  readonly state: 'committed' | 'edited' | 'unknown';
}

/** What a build publishes: the bureau, and what git says of its data. */
export interface Publication extends Pick<DataHistory, 'commit' | 'updatedOn'> {
  readonly bureau: Bureau;
  /** Warnings and notices; under the policy `hold` also the errors whose rows were held. */
  readonly issues: readonly Issue[];
  readonly examination: Examination;
}

/** The data may not be published; the message is the printed report. */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';
}

/** The check could not run at all; the message says why, in one sentence. */
export class CheckImpossible extends Error {
  override readonly name = 'CheckImpossible';
}

export interface Folders {
  readonly dataDir: string;
  readonly contentDir: string;
}

export interface ExaminedFolders {
  readonly examination: Examination;
  readonly history: DataHistory;
}

/**
 * Reads and examines a data directory with its texts. Memoised in the process by folders and AS_OF, so that the check before
 * a build and the pages of that build share one examination; `forgetExaminations` lets the next call read again.
 */
export function examineFolders(
  folders: Folders,
  env: Variables = process.env,
  onProgress?: (step: string) => void,
): Promise<ExaminedFolders> {
  const key = [resolve(folders.dataDir), resolve(folders.contentDir), env['AS_OF'] ?? ''].join('\n');
  const known = examined().get(key);
  if (known) return known;
  const fresh = examineNow(folders, env, onProgress);
  examined().set(key, fresh);
  return fresh;
}

/** Lets the next call read the files again: `astro dev` after a save. */
export function forgetExaminations(): void {
  examined().clear();
  publications().clear();
}

/**
 * The publication of DATA_DIR (default `data`) and CONTENT_DIR, memoised for the process. Throws `PublicationRefused` with the
 * report where the policy forbids to publish.
 */
export function loadPublication(env: Variables = process.env): Promise<Publication> {
  const dataDir = resolve(env['DATA_DIR'] || 'data');
  const contentDir = resolve(env['CONTENT_DIR'] || join(dirname(dataDir), 'content'));
  const key = [dataDir, contentDir, env['AS_OF'] ?? ''].join('\n');
  const known = publications().get(key);
  if (known) return known;
  const fresh = publish({ dataDir, contentDir }, env);
  publications().set(key, fresh);
  return fresh;
}

async function publish(folders: Folders, env: Variables): Promise<Publication> {
  const { examination, history } = await examineFolders(folders, env);
  const bureau = examination.bureau();
  if (bureau === null) {
    const shown = relative(process.cwd(), folders.dataDir) || '.';
    throw new PublicationRefused(
      toRefusal(examination, 100, {
        places: (file) => (file.startsWith('content/') ? file : `${shown}/${file}`),
      }),
    );
  }
  const { commit, updatedOn } = history;
  return { bureau, commit, updatedOn, issues: examination.issues, examination };
}

async function examineNow(
  { dataDir, contentDir }: Folders,
  env: Variables,
  onProgress: ((step: string) => void) | undefined,
): Promise<ExaminedFolders> {
  const files = await readData(dataDir);
  const content = await readTexts(contentDir);
  const timezone = timezoneOf(files);
  const history = await dataHistory(dataDir, timezone);
  const asOf = asOfDay(env['AS_OF'], history, today(timezone));
  return { examination: examine(files, { asOf, content, ...(onProgress && { onProgress }) }), history };
}

/** The day the site speaks for: AS_OF; else the commit's; else, without history, the newest 统计日期; for edits, today. */
function asOfDay(written: string | undefined, history: DataHistory, today: IsoDate): AsOf {
  if (written !== undefined && written !== '') {
    const day = parseIsoDate(written);
    if (day === null) throw new CheckImpossible(`AS_OF 填写的是“${written}”，请写成 2026-09-01 的样子。`);
    return day;
  }
  if (history.updatedOn !== null) return history.updatedOn;
  return history.state === 'edited' ? today : { newestCountUntil: today };
}

/** Every file of the data directory; of those that hold no text, only the name. */
async function readData(dataDir: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = await listFiles(dataDir).catch(() => {
    throw new CheckImpossible(`没有数据文件夹 ${dataDir}，或者没有读取权限。`);
  });
  if (!names.some((name) => name === SITE_FILE || TABLE_NAMES.some((table) => name === `${table}.csv`))) {
    throw new CheckImpossible(`${dataDir} 里没有 site.json，也没有一张数据表，不像是数据文件夹。`);
  }
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    files.set(name, isTextFile(name) ? await readFile(join(dataDir, name)) : new Uint8Array());
  }
  return files;
}

/** The texts of the content directory; none where there is no such directory. */
async function readTexts(contentDir: string): Promise<ReadonlyMap<string, string>> {
  const names = await listFiles(contentDir).catch(() => []);
  const texts = new Map<string, string>();
  for (const name of names) {
    if (isTextFile(name)) texts.set(name, await readFile(join(contentDir, name), 'utf8'));
  }
  return texts;
}

/** Paths of the files below a folder, with `/`, sorted; hidden files and folders are left out. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules'))
    .sort();
}

function timezoneOf(files: ReadonlyMap<string, Uint8Array>): string {
  const bytes = files.get(SITE_FILE);
  return ((bytes && readSite(bytes).site) ?? FALLBACK_SITE).timezone;
}

function today(timezone: string): IsoDate {
  return dayIn(new Date(), timezone);
}

function dayIn(moment: Date, timeZone: string): IsoDate {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    format.formatToParts(moment).find((piece) => piece.type === type)?.value ?? '';
  return isoDate(`${part('year')}-${part('month')}-${part('day')}`);
}

const UNKNOWN_HISTORY: DataHistory = { commit: null, updatedOn: null, state: 'unknown' };

/** What the repository that holds the data directory says of it; nothing where there is none, or where a shallow clone ends. */
async function dataHistory(dataDir: string, timezone: string): Promise<DataHistory> {
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

/** Kept on the process, not in the module: the bundled pages and the command that runs them are two copies of this file. */
const EXAMINED = Symbol.for('kindergarten-disclosure.examined');
const PUBLICATIONS = Symbol.for('kindergarten-disclosure.publications');
interface Shared {
  [EXAMINED]?: Map<string, Promise<ExaminedFolders>>;
  [PUBLICATIONS]?: Map<string, Promise<Publication>>;
}
const shared = globalThis as typeof globalThis & Shared;

function examined(): Map<string, Promise<ExaminedFolders>> {
  return (shared[EXAMINED] ??= new Map());
}

function publications(): Map<string, Promise<Publication>> {
  return (shared[PUBLICATIONS] ??= new Map());
}
