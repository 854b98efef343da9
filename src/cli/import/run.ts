import { readSite, SITE_FILE } from '../../dataset/site.ts';
import {
  importSheets,
  type Imported,
  type ImportRefused,
  MEMORY_NAME,
  TRACES_NAME,
  type ReadBooks,
} from '../../sheets/import.ts';
import type { Output } from '../progress.ts';
import { startSteps } from '../progress.ts';
import { shownPath } from '../shown-path.ts';
import { openTerminal } from '../terminal.ts';
import { isYes } from '../yes.ts';
import { type DataFolder, pathIn, readDataFolder } from './data-folder.ts';
import { readAnswerFiles, readBookFiles } from './handed-over.ts';
import { ImportImpossible } from './import-impossible.ts';
import { importJson } from './import-json.ts';
import { importText, lastLook, owedText } from './import-text.ts';
import { knownPhones } from '../../sheets/questions/list-groups.ts';
import {
  faultLines,
  isNothingRead,
  isOfTables,
  unreadSheetLines,
} from '../../sheets/summary/refusal-words.ts';
import { questionFiles } from './question-files.ts';
import type { ImportRequest } from './request.ts';
import { type FileChange, writeFiles } from './write-files.ts';

const ROSTER = 'kindergartens.csv';

export interface ImportRun extends Output {
  readonly dataDir: string;
  readonly contentDir: string;
  readonly asOf: string | undefined;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly readBooks: ReadBooks;
}

/** Runs an import: reads, shows, asks, writes. Returns the exit code: 0 all understood, 1 questions open, 2 nothing could be done. */
export async function runImport(request: ImportRequest, run: ImportRun): Promise<0 | 1 | 2> {
  try {
    return await importInto(request, run);
  } catch (error) {
    const why =
      error instanceof ImportImpossible
        ? error.message
        : `程序没有料到这样的表，什么也没有写。请一张一张导入，找出是哪一张，连同这句话交给维护程序的人：${String(error)}`;
    run.stderr.write(`没有导入：${why}\n`);
    return 2;
  }
}

async function importInto(request: ImportRequest, run: ImportRun): Promise<0 | 1> {
  const books = await readBookFiles(request.files);
  const answers = await readAnswerFiles(request.answers);
  const folder = await readDataFolder(run, run.asOf);
  const steps = startSteps(run);
  const { files, memory, traces, today } = folder;
  const { isAgain } = request;
  const input = { books, files, answers, memory, traces, isAgain, today, tell: steps.show };
  const imported = await importSheets(input, run.readBooks).finally(steps.stop);
  if ('faults' in imported) throw new ImportImpossible(refusal(imported));
  if (isNothingRead(imported))
    throw new ImportImpossible([NOTHING_READ, ...unreadSheetLines(imported)].join('\n'));
  if (!request.isDryRun && isMixed(files, imported)) throw new ImportImpossible(MIXED);
  const changed = new Map([
    ...imported.files,
    ...(imported.memory ? [[MEMORY_NAME, imported.memory] as const] : []),
    ...(imported.traces ? [[TRACES_NAME, imported.traces] as const] : []),
  ]);
  const { examination, day } = folder.examineWith(changed);
  const phones = knownPhones(changed.get(ROSTER) ?? files.get(ROSTER));
  const lists = await questionFiles(folder.dataDir, imported, {
    ...{ given: answers, phones },
    files: new Set(books.map(({ name }) => name)),
  });
  const isText = request.format === 'text';
  if (isText) {
    const isAsking = imported.questions.length > 0;
    const owed = imported.files.size > 0 || isAsking ? owedText(examination, isAsking, day) : [];
    run.stdout.write(
      [
        importText(imported, { ...request, memory: shownPath(pathIn(folder, MEMORY_NAME)) }),
        ...owed.map((line) => `${line}\n`),
        lastLook(imported, request),
      ].join(''),
    );
  }
  const isWritten = await mayWrite(request, run, whatToWrite(imported, lists.isSame));
  if (isWritten) await writeFiles([...fileChanges(folder, changed), ...lists.changes]);
  const written = isWritten ? [...imported.files.keys()] : [];
  if (!isText) run.stdout.write(importJson(imported, examination, written));
  else if (isWritten) run.stdout.write(writtenText(folder, imported, lists));
  return imported.questions.length > 0 ? 1 : 0;
}

/** Whether kindergartens would come to stand among the invented ones of the demo. */
function isMixed(files: DataFolder['files'], { merged: { tables } }: Imported): boolean {
  const site = files.get(SITE_FILE);
  const isDemo = site !== undefined && readSite(site).site?.demo === true;
  return isDemo && tables.some(({ present, added }) => present.name === 'kindergartens' && added.length > 0);
}

const NOTHING_READ =
  '这些表里没有读出一行数据，什么也没有写。请核对是不是交错了文件；表头要有园名或标识码，还要有要导入的内容。';

const MIXED =
  '这里还是演示数据，导入的园会混在虚构的园里。请先运行 npm run init，换成本单位的；只想看看的，加上 --dry-run。什么也没有写。';

const MOST_FAULTS = 20;

function refusal(refused: ImportRefused): string {
  const lines = faultLines(refused);
  const first = isOfTables(refused)
    ? '数据文件夹里的表有错，先改好再导入，什么也没有写。'
    : '有的文件读不了，什么也没有写。';
  const more = lines.length > MOST_FAULTS ? [`…… 共 ${lines.length} 处，用 npm run check 逐处看。`] : [];
  return [first, ...lines.slice(0, MOST_FAULTS), ...more].join('\n');
}

/** What is asked before it is written; empty where nothing is. */
function whatToWrite({ files, memory, traces }: Imported, areListsSame: boolean): string {
  if (files.size > 0 || memory !== null) return '写入吗？';
  if (!areListsSame) return '表里没有要改的，只更新待问清单，写入吗？';
  return traces === null ? '' : '表里没有要改的，只记下这些表导入过，写入吗？';
}

/** Whether what was shown is to be written: asked on a terminal, agreed with --yes; never in a dry run. */
async function mayWrite(
  { isDryRun, isAgreed, format }: ImportRequest,
  { stdin, stdout, stderr }: ImportRun,
  what: string,
): Promise<boolean> {
  if (isDryRun) {
    stderr.write('只是看看（--dry-run），什么也没有写。\n');
    return false;
  }
  if (isAgreed) return true;
  if (what === '') {
    stdout.write('没有要写的，一个字节也没有动。\n');
    return false;
  }
  if (stdin.isTTY !== true || stdout.isTTY !== true || format === 'json') {
    stderr.write('没有写入：这里不能问您，确定要写的，加上 --yes 再运行一次。\n');
    return false;
  }
  const { ask, close } = openTerminal(stdin, stdout);
  const isAgreedNow = isYes(await ask(`${what}（是/否）`).finally(close));
  if (!isAgreedNow) stderr.write('没有写入。\n');
  return isAgreedNow;
}

function fileChanges(folder: DataFolder, changed: ReadonlyMap<string, Uint8Array>): readonly FileChange[] {
  return Array.from(changed, ([name, after]) => ({
    path: pathIn(folder, name),
    before: standingFile(folder, name),
    after,
  }));
}

function standingFile({ memory, traces, files }: DataFolder, name: string): Uint8Array | null {
  if (name === MEMORY_NAME) return memory;
  return name === TRACES_NAME ? traces : (files.get(name) ?? null);
}

function writtenText(
  { dataDir }: DataFolder,
  { files, questions }: Imported,
  { paths, unread }: { readonly paths: readonly string[]; readonly unread: number },
): string {
  const [, book = ''] = paths;
  const list = shownPath(book);
  return [
    files.size === 0
      ? `${shownPath(dataDir)} 里没有要改的，一个字节也没有动。`
      : `已写入 ${shownPath(dataDir)}：${[...files.keys()].join('、')}。`,
    ...(questions.length === 0
      ? []
      : [
          `要问的写在 ${list}（同样的一份 .csv）。打印出来打电话，把结果填在“回答”一栏，再运行同一条命令，末尾加上 --answers ${list}`,
        ]),
    ...(unread > 0
      ? [`清单里已经填了 ${unread} 条回答，这次没有读，照样留着。要用上，加上 --answers。`]
      : []),
    '',
  ].join('\n');
}
