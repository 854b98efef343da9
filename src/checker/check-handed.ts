import { readSite, SITE_FILE } from '../dataset/site.ts';
import { TABLE_NAMES } from '../dataset/tables/names.ts';
import { examine, type Examination } from '../dataset/validate.ts';
import type { IsoDate } from '../domain/school-date.ts';
import type { Site } from '../domain/site.ts';
import {
  type Imported,
  importSheets,
  type ImportInput,
  MEMORY_NAME,
  type ReadBooks,
  TRACES_NAME,
} from '../sheets/import.ts';
import type { AnswerLine } from '../sheets/questions/given-answers.ts';
import { readList } from '../sheets/questions/read-list.ts';
import { faultLines, isNothingRead, isOfTables, unreadSheetLines } from '../sheets/summary/refusal-words.ts';
import { type DataFiles, type Handed, type HandedFile, sortHanded } from './handed.ts';
import { lookedOnce } from './looked-once.ts';
import { type Published, publishedFiles } from './published.ts';
import { type FixedTable, fixedTable } from './safe-fixes.ts';

export interface CheckRequest {
  readonly handed: readonly HandedFile[];
  /** What was answered on the page. */
  readonly answers: readonly AnswerLine[];
  /** What the new is put beside; null where nothing is known of it. */
  readonly published: Published | null;
  /** The day for which it is examined. */
  readonly asOf: IsoDate;
  readonly tell?: (progress: string) => void;
}

/**
 * What the new stands among: a whole folder that came with it, what the site has published, or nothing: the site has only invented data (`demo`), or none
 * could be had of it.
 */
export type Ground = 'folder' | 'published' | 'demo' | 'nothing';

/** What a check of what was handed over comes to. */
export interface Checked {
  readonly handed: Handed;
  /** Why nothing, or not all of it, could be done, each with what to do. */
  readonly refusals: readonly string[];
  readonly ground: Ground;
  /** The files of the data folder as they would be: those that stand there, with what was handed over. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Null where nothing could be examined. */
  readonly examination: Examination | null;
  /** What the office sheets come to; null where there are none, or they cannot be read. */
  readonly imported: Imported | null;
}

/**
 * Checks what somebody hands over, as the commands would: office sheets are imported into the tables, the tables examined, and what would change for the
 * public worked out. Nothing throws but what nobody foresaw; the same files, answers and day give the same.
 */
export async function checkHanded(request: CheckRequest, readBooks: ReadBooks): Promise<Checked> {
  const handed = await withListsByHead(sortHanded(request.handed));
  const lists = await Promise.all(handed.lists.map(({ name, bytes }) => readList(name, bytes)));
  const listed = lists.flatMap((list) => ('lines' in list ? list.lines : []));
  const faults = lists.flatMap((list) => ('fault' in list ? list.fault : []));
  const { folder, tables, sheets } = handed;
  const isNone = folder === null && tables.size + sheets.length === 0;
  const refusals = [...handed.refusals, ...faults];
  if (refusals.length > 0 || isNone)
    return { ...NOTHING_DONE, handed, refusals: refusals.length > 0 ? refusals : [NONE_HANDED] };
  const tried = await importInto(
    standingFor(handed, request.published),
    { ...request, handed, listed },
    readBooks,
  );
  return { handed, ...concluded(tried, request) };
}

/** A list of questions is one by its head, whatever it was renamed to. */
async function withListsByHead(handed: Handed): Promise<Handed> {
  const read = await Promise.all(handed.sheets.map(({ name, bytes }) => readList(name, bytes)));
  const isList = (index: number): boolean => 'lines' in (read[index] ?? {});
  const lists = handed.sheets.filter((_, index) => isList(index));
  if (lists.length === 0) return handed;
  const names = new Set(lists.map(({ name }) => name));
  return {
    ...handed,
    sheets: handed.sheets.filter((_, index) => !isList(index)),
    lists: [...handed.lists, ...lists],
    roles: handed.roles.map((one) =>
      one.role === 'sheet' && names.has(one.path.slice(one.path.lastIndexOf('/') + 1))
        ? { ...one, role: 'list' }
        : one,
    ),
  };
}

const NONE_HANDED =
  '这里面没有可以检查的表。请拖进来办公用的表（xlsx、csv）、填好的模板，或者整个 data 文件夹。';

const NOTHING_READ =
  '这些表里没有读出一行数据。请核对是不是交错了文件；表头要有园名或标识码，还要有要整理的内容。';

const NOTHING_DONE = {
  ground: 'nothing',
  files: new Map(),
  examination: null,
  imported: null,
} as const satisfies Partial<Checked>;

/** What stands before the sheets are imported. */
interface Standing extends DataFiles {
  readonly ground: Ground;
}

/** Office sheets of a bureau are not put among the invented kindergartens of a demo, whatever they tell. */
function standingFor({ folder, tables, sheets }: Handed, published: Published | null): Standing {
  if (folder !== null) return { ...folder, ground: 'folder', files: new Map([...folder.files, ...tables]) };
  const beside = published === null ? new Map<string, Uint8Array>() : publishedFiles(published);
  const isInvented = sheets.length > 0 && siteOf(beside)?.demo === true;
  return {
    ground: published === null ? 'nothing' : isInvented ? 'demo' : 'published',
    hidden: new Map(),
    content: new Map(),
    files: new Map([...(isInvented ? [] : beside), ...tables]),
  };
}

interface Tried extends Standing {
  readonly handed: Handed;
  readonly refusals: readonly string[];
  readonly imported: Imported | null;
}

interface Importing extends Omit<CheckRequest, 'handed'> {
  readonly handed: Handed;
  readonly listed: readonly AnswerLine[];
}

async function importInto(standing: Standing, importing: Importing, readBooks: ReadBooks): Promise<Tried> {
  const { handed, answers, listed, asOf, tell } = importing;
  const nothing = { ...standing, handed, refusals: [], imported: null };
  if (handed.sheets.length === 0) return nothing;
  const input: ImportInput = {
    books: handed.sheets,
    files: standing.files,
    answers: [...listed, ...answers],
    memory: standing.hidden.get(MEMORY_NAME) ?? null,
    traces: standing.hidden.get(TRACES_NAME) ?? null,
    today: asOf,
    ...(tell && { tell }),
  };
  const imported = await importSheets(input, readBooks);
  if ('faults' in imported) {
    const refusals = isOfTables(imported)
      ? ['数据文件夹里的表有错，先改好，办公用的表才能整理进去。']
      : ['有的文件读不了，这一次什么也没有整理。拿掉或者换好它，再看一遍。', ...faultLines(imported)];
    return { ...nothing, refusals };
  }
  if (isNothingRead(imported)) return { ...nothing, refusals: [NOTHING_READ, ...unreadSheetLines(imported)] };
  const { files, memory, traces } = imported;
  const hidden = [
    ...(memory ? [[MEMORY_NAME, memory] as const] : []),
    ...(traces ? [[TRACES_NAME, traces] as const] : []),
  ];
  return {
    ...nothing,
    imported,
    files: new Map([...standing.files, ...files]),
    hidden: new Map([...standing.hidden, ...hidden]),
  };
}

/** `site.json` of these files; null where it is not there, or cannot be read. */
export function siteOf(files: Standing['files']): Site | null {
  const site = files.get(SITE_FILE);
  return site === undefined ? null : readSite(site).site;
}

function concluded(
  { refusals, ground, files, hidden, content, imported }: Tried,
  { asOf, tell = () => undefined }: CheckRequest,
): Omit<Checked, 'handed'> {
  const found = examine(files, { asOf, hidden, content, onProgress: tell, lookInto: lookedOnce });
  const examination = ground === 'demo' || ground === 'nothing' ? withoutSite(found) : found;
  return { refusals, ground, files, examination, imported };
}

/** Of a bureau that has no data yet: that `site.json` is not there is not for whoever hands over sheets. */
function withoutSite(examination: Examination): Examination {
  const { issues, counts } = examination;
  const left = issues.filter(({ file, rule }) => file !== SITE_FILE || rule !== 'missing-file');
  const error = counts.error - (issues.length - left.length);
  return { ...examination, issues: left, counts: { ...counts, error }, publishable: error === 0 };
}

/** Of the tables that came or were filled: what is only written otherwise. */
export function fixedTables(checked: Checked): readonly FixedTable[] {
  const before = fixed.get(checked);
  if (before) return before;
  const { handed, imported, files } = checked;
  const touched = new Set([
    ...(handed.folder?.files.keys() ?? []),
    ...handed.tables.keys(),
    ...(imported?.files.keys() ?? []),
  ]);
  const tables = TABLE_NAMES.filter((name) => touched.has(`${name}.csv`)).flatMap((name) => {
    const bytes = files.get(`${name}.csv`);
    return (bytes && fixedTable(name, bytes)) ?? [];
  });
  fixed.set(checked, tables);
  return tables;
}

const fixed = new WeakMap<Checked, readonly FixedTable[]>();
