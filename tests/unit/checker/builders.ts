import { type Checked, checkHanded, type CheckRequest } from '../../../src/checker/check-handed.ts';
import type { HandedFile } from '../../../src/checker/handed.ts';
import { readBooks } from '../../../src/sheets/read-books.ts';
import { type Files, FIXTURE_AS_OF } from '../../fixtures/bureau.ts';

const encoder = new TextEncoder();

/** A file as it is dropped. */
export function handedFile(path: string, content: string | Uint8Array): HandedFile {
  return { path, bytes: typeof content === 'string' ? encoder.encode(content) : content };
}

/** The files of a folder as they are dropped with it: `data/fees.csv`. */
export function handedFolder(files: Files, folder = 'data/'): readonly HandedFile[] {
  return Array.from(files, ([name, bytes]) => ({ path: `${folder}${name}`, bytes }));
}

/** Checks files on the day of the fixtures, beside nothing. */
export function checked(
  handed: readonly HandedFile[],
  request: Partial<CheckRequest> = {},
): Promise<Checked> {
  return checkHanded({ handed, answers: [], published: null, asOf: FIXTURE_AS_OF, ...request }, readBooks);
}
