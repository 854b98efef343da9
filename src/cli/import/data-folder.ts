import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Examination, examine } from '../../dataset/validate.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { CheckImpossible } from '../../publication/check-impossible.ts';
import { dayIn } from '../../publication/day-in.ts';
import { dayWords } from '../../publication/day-words.ts';
import { MEMORY_NAME, TRACES_NAME } from '../../sheets/import.ts';
import { examineSource, readSource, type Source } from '../../publication/load.ts';
import { parseIsoDate } from '../../domain/school-date.ts';
import { ImportImpossible } from './import-impossible.ts';

/** A data folder as it was when the import began. */
export interface DataFolder {
  readonly dataDir: string;
  /** The files below it by name, without hidden ones. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The file of memos; null where there is none. */
  readonly memory: Uint8Array | null;
  /** The file of traces; null where there is none. */
  readonly traces: Uint8Array | null;
  readonly today: IsoDate;
  /** Examines the folder as it would be with other files in the place of its own, for the day for which `npm run check` would then. */
  readonly examineWith: (changed: ReadonlyMap<string, Uint8Array>) => Examined;
}

/** What would be found, and in words for which day; empty where that is today. */
export interface Examined {
  readonly examination: Examination;
  readonly day: string;
}

/** Reads a data folder; one that is not there, or is empty, is a bureau without data. Throws `ImportImpossible`. */
export async function readDataFolder(
  folders: { readonly dataDir: string; readonly contentDir: string },
  asOf: string | undefined,
): Promise<DataFolder> {
  const { dataDir } = folders;
  if (await isEmpty(dataDir)) return newFolder(dataDir, asOf);
  try {
    const source = await readSource(folders, asOf);
    return standingFolder(dataDir, source, parseIsoDate(asOf ?? '') ?? source.today);
  } catch (error) {
    if (error instanceof CheckImpossible) throw new ImportImpossible(error.message);
    throw error;
  }
}

async function isEmpty(dataDir: string): Promise<boolean> {
  const names = await readdir(dataDir).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new ImportImpossible(`${dataDir} 不是文件夹，或者没有读取权限。`);
  });
  return names.every((name) => name.startsWith('.') || name === 'README.md');
}

function newFolder(dataDir: string, asOf: string | undefined): DataFolder {
  const today = parseIsoDate(asOf ?? '') ?? dayIn(new Date(), 'Asia/Shanghai');
  const nothing = { files: new Map<string, Uint8Array>(), hidden: new Map<string, Uint8Array>() };
  return {
    dataDir,
    files: nothing.files,
    memory: null,
    traces: null,
    today,
    examineWith: (changed) => {
      const { files, hidden } = withFiles(nothing, changed);
      return { examination: examine(files, { asOf: today, hidden }), day: '' };
    },
  };
}

function standingFolder(dataDir: string, source: Source, today: IsoDate): DataFolder {
  const { data } = source;
  return {
    dataDir,
    files: data.files,
    memory: data.hidden.get(MEMORY_NAME) ?? null,
    traces: data.hidden.get(TRACES_NAME) ?? null,
    today,
    examineWith: (changed) => {
      const written = changed.size === 0 ? source : onceWritten(source, today);
      const examination = examineSource({ ...written, data: { ...data, ...withFiles(data, changed) } });
      const { asOf } = examination;
      return { examination, day: asOf === source.today ? '' : dayWords(asOf, written) };
    },
  };
}

/** Where git sees the data, what was changed is not committed: the day it speaks for is today. */
function onceWritten(source: Source, today: IsoDate): Source {
  const { history } = source;
  if (history.state === 'unknown' && history.gap !== 'shallow') return source;
  return { ...source, day: today, history: { ...history, state: 'edited', gap: null } };
}

function withFiles(
  { files, hidden }: Pick<Source['data'], 'files' | 'hidden'>,
  changed: ReadonlyMap<string, Uint8Array>,
) {
  const isHidden = (path: string): boolean => path.startsWith('.');
  return {
    files: new Map([...files, ...[...changed].filter(([path]) => !isHidden(path))]),
    hidden: new Map([...hidden, ...[...changed].filter(([path]) => isHidden(path))]),
  };
}

/** The path of a file of the folder on the disk. */
export function pathIn({ dataDir }: Pick<DataFolder, 'dataDir'>, name: string): string {
  return join(dataDir, ...name.split('/'));
}
