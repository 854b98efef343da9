import { dirname, join, relative, resolve } from 'node:path';
import { type ChangeRecord, presentOf } from '../changes/index.ts';
import type { Bureau } from '../domain/bureau.ts';
import { type IsoDate, parseIsoDate } from '../domain/school-date.ts';
import type { Issue } from '../dataset/issue.ts';
import { toRefusal } from '../dataset/report.ts';
import { FALLBACK_SITE, readSite, SITE_FILE } from '../dataset/site.ts';
import {
  type AsOf,
  examine,
  examinedBefore,
  type Examination,
  type ExamineOptions,
  type Findings,
} from '../dataset/validate.ts';
import { changeRecord } from './change-record.ts';
import { CheckImpossible } from './check-impossible.ts';
import { dayIn } from './day-in.ts';
import { type FolderRead, type Folders, readContent, readData } from './folder.ts';
import { type DataHistory, dataHistory } from './history.ts';
import { headFaults } from './head-faults.ts';
import { readProse } from './prose.ts';
import { textDayFaults } from './text-days.ts';
import { textFaults } from './text-faults.ts';
import { misplacedTexts } from './text-places.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What a build publishes: the bureau, and what git says of its data. */
export interface Publication extends Pick<DataHistory, 'commit' | 'updatedOn'> {
  readonly bureau: Bureau;
  /** Warnings and notices; under the policy `hold` also the errors whose rows were held. */
  readonly issues: readonly Issue[];
  readonly examination: Examination;
  /** `site.json` as it stands. */
  readonly siteText: string;
  /** Everything that changed for the public. Worked out at the first call: a build that makes no page which tells of it does not pay for it. */
  readonly changes: () => Promise<ChangeRecord>;
}

/** The variable that names the file in which the record of changes is kept from build to build. */
export const CHANGE_CACHE = 'CHANGE_CACHE';

/** The data may not be published; the message is the printed report. */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';
}

/** All that an examination reads: two of the same source find the same, whenever and wherever they are made. */
export interface Source {
  readonly data: FolderRead;
  /** The texts and their pictures, by path from the content directory. */
  readonly content: FolderRead;
  readonly history: DataHistory;
  /** AS_OF as given. */
  readonly asOf: string | undefined;
  /** What it comes to. */
  readonly day: AsOf;
  readonly today: IsoDate;
}

/** How an examination is accompanied; what it finds does not depend on it. */
export type ExaminingOptions = Pick<ExamineOptions, 'onProgress' | 'lookInto'>;

export interface ReadingOptions extends ExaminingOptions {
  /** Told of what was read before it is examined, which waits until it has been heard. */
  readonly onRead?: (source: Source) => Promise<void>;
}

export interface ExaminedFolders {
  readonly examination: Examination;
  readonly source: Source;
}

/**
 * Reads and examines a data directory with its texts. Memoised in the process by folders and AS_OF, so that the check before
 * a build and the pages of that build share one examination; `forgetExaminations` lets the next call read again.
 */
export function examineFolders(
  folders: Folders,
  env: Variables = process.env,
  options: ReadingOptions = {},
): Promise<ExaminedFolders> {
  const key = [resolve(folders.dataDir), resolve(folders.contentDir), env['AS_OF'] ?? ''].join('\n');
  const known = examined().get(key);
  if (known) return known;
  const fresh = examineNow(folders, env, options);
  examined().set(key, fresh);
  return fresh;
}

/**
 * Lets this process take what another one read and found in the same folders and AS_OF, so that all speak of the same bytes. Returns what it takes.
 */
export function shareSource(folders: Folders, source: Source, findings: Findings): ExaminedFolders {
  return shareExamined(folders, { examination: examinedBefore(source.data.files, findings), source });
}

/** Lets whoever asks in this process for the folders have what was examined of them. Returns it. */
export function shareExamined(folders: Folders, known: ExaminedFolders): ExaminedFolders {
  const key = [resolve(folders.dataDir), resolve(folders.contentDir), known.source.asOf ?? ''].join('\n');
  examined().set(key, Promise.resolve(known));
  return known;
}

/** What an examination comes to that finds nothing: with this a process may begin while another one examines the source. */
export function presumeSound(folders: Folders, source: Source): ExaminedFolders {
  return shareSource(folders, source, { asOf: source.day, issues: [], waived: [] });
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
  const { examination, source } = await examineFolders(folders, env);
  const bureau = examination.bureau();
  if (bureau === null) {
    const shown = relative(process.cwd(), folders.dataDir) || '.';
    throw new PublicationRefused(
      toRefusal(examination, 100, {
        places: (file) => (file.startsWith('content/') ? file : `${shown}/${file}`),
      }),
    );
  }
  const { commit, updatedOn, head } = source.history;
  let record: Promise<ChangeRecord> | undefined;
  const changes = (): Promise<ChangeRecord> =>
    (record ??= changeRecord(
      { dataDir: folders.dataDir, head },
      presentOf(bureau, examination.held, source.data.files),
      env[CHANGE_CACHE] || null,
    ));
  const siteText = new TextDecoder().decode(source.data.files.get(SITE_FILE));
  return { bureau, commit, updatedOn, issues: examination.issues, examination, siteText, changes };
}

async function examineNow(
  folders: Folders,
  env: Variables,
  { onRead, ...options }: ReadingOptions,
): Promise<ExaminedFolders> {
  const source = await readSource(folders, env['AS_OF']);
  await onRead?.(source);
  return { examination: examineSource(source, options), source };
}

/** Reads all that an examination reads. Throws `CheckImpossible` where AS_OF is no day. */
export async function readSource(
  { dataDir, contentDir }: Folders,
  asOf: string | undefined,
): Promise<Source> {
  const data = await readData(dataDir);
  const content = await readContent(contentDir);
  const timezone = timezoneOf(data.files);
  const history = await dataHistory(dataDir, timezone);
  const today = dayIn(new Date(), timezone);
  return { data, content, history, asOf, day: asOfDay(asOf, history, today), today };
}

/** What is found in what was read. */
export function examineSource(
  { data, content, asOf, day, today }: Source,
  options: ExaminingOptions = {},
): Examination {
  const prose = readProse(content.files);
  return examine(data.files, {
    asOf: day,
    content: content.files,
    hidden: new Map([
      ...data.hidden,
      ...[...content.hidden].map(([path, bytes]) => [`content/${path}`, bytes] as const),
    ]),
    irregularFiles: [
      ...data.irregular,
      ...content.irregular.map(({ file, kind }) => ({ file: `content/${file}`, kind })),
    ],
    textFaults: [
      ...prose.issues,
      ...misplacedTexts(content.files.keys()),
      ...headFaults(prose.texts),
      ...textFaults(prose.texts, (path) => content.files.has(path)),
      // A notice may be younger than the data: only a day that is given holds for it.
      ...textDayFaults(prose.texts, parseIsoDate(asOf ?? '') ?? today),
    ],
    ...options,
  });
}

/** What AS_OF says for the day on which a build is made, by the clock of the site. */
const TODAY = 'today';

/** The day the site speaks for: AS_OF; else the commit's; else, without history, the newest 统计日期; for edits, today. */
export function asOfDay(written: string | undefined, history: DataHistory, today: IsoDate): AsOf {
  if (written === TODAY) return today;
  if (written !== undefined && written !== '') {
    const day = parseIsoDate(written);
    if (day === null)
      throw new CheckImpossible(
        `AS_OF 填写的是“${written}”，请写成 2026-09-01 的样子；要今天的，写 ${TODAY}。`,
      );
    return day;
  }
  if (history.updatedOn !== null) return history.updatedOn;
  return history.state === 'edited' ? today : { newestCountUntil: today };
}

/** The time zone in which a bureau counts its days. */
export function timezoneOf(files: ReadonlyMap<string, Uint8Array>): string {
  const bytes = files.get(SITE_FILE);
  return ((bytes && readSite(bytes).site) ?? FALLBACK_SITE).timezone;
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
