import { isHidden, isOfData, isOfNobody, readablePart } from '../dataset/folder-names.ts';
import { SITE_FILE } from '../dataset/site.ts';
import { TABLE_NAMES } from '../dataset/tables/names.ts';
import type { Book } from '../sheets/book/open.ts';
import { isListName, isSheetName, noSheetWords, sameNameWords } from '../sheets/handed-names.ts';

/** A file as somebody drops it. */
export interface HandedFile {
  /** With the folders that were dropped with it: `data/fees.csv`; a name where it came alone. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What each file that was handed over is taken for. */
export type HandedRole = 'folder' | 'text' | 'table' | 'sheet' | 'list' | 'left';

/** The files of a data folder, by path from it, as an examination reads them. */
export interface DataFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly hidden: ReadonlyMap<string, Uint8Array>;
  /** The texts that lie beside it, by path from their folder. */
  readonly content: ReadonlyMap<string, Uint8Array>;
}

/** What was handed over, sorted. */
export interface Handed {
  /** A whole data folder; null where there is none. */
  readonly folder: DataFiles | null;
  /** Tables of the contract that came by themselves, by file name: they stand in the place of those that are there. */
  readonly tables: ReadonlyMap<string, Uint8Array>;
  /** Office sheets and templates. */
  readonly sheets: readonly Book[];
  /** Lists of questions with answers. */
  readonly lists: readonly Book[];
  /** Why something cannot be taken as it is, and what to do. */
  readonly refusals: readonly string[];
  readonly roles: readonly { readonly path: string; readonly role: HandedRole }[];
}

/**
 * Sorts what was handed over. A folder with `site.json` or the list of kindergartens is a data folder, whole; the files of the contract by themselves are
 * tables; what else a spreadsheet opens is an office sheet. The order of the files does not matter.
 */
export function sortHanded(handed: readonly HandedFile[]): Handed {
  const files = handed
    .filter(({ path }) => !isOfNobody(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const { root, refusal } = dataRoot(files.map(({ path }) => path));
  const folder = {
    files: new Map<string, Uint8Array>(),
    hidden: new Map<string, Uint8Array>(),
    content: new Map<string, Uint8Array>(),
  };
  const texts = textsBeside(root);
  const tables = new Map<string, Uint8Array>();
  const sheets: Book[] = [];
  const lists: Book[] = [];
  const refusals = refusal === null ? [] : [refusal];
  const roles = files.map(({ path, bytes }): Handed['roles'][number] => {
    const role = roleOf(path, root, texts);
    const name = nameOf(path);
    if (role === 'folder') {
      const own = path.slice(root?.length ?? 0);
      (isHidden(own) ? folder.hidden : folder.files).set(own, readablePart(bytes));
    } else if (role === 'text') folder.content.set(path.slice(texts?.length ?? 0), bytes);
    else if (role === 'table') {
      if (tables.has(name)) refusals.push(sameNameWords([name, name]) ?? '');
      tables.set(name, bytes);
    } else if (role === 'list') lists.push({ name, bytes });
    else if (role === 'sheet') sheets.push({ name, bytes });
    else {
      const refused = noSheetWords(name);
      if (refused !== null) refusals.push(refused);
    }
    return { path, role };
  });
  const twice = sameNameWords(sheets.map(({ name }) => name));
  if (twice !== null) refusals.push(twice);
  const hasFolder = root !== null;
  return { folder: hasFolder ? folder : null, tables, sheets, lists, refusals, roles };
}

/** The folder that holds the data, with `/` at its end, empty where the files came by themselves; null where there is none. */
function dataRoot(paths: readonly string[]): {
  readonly root: string | null;
  readonly refusal: string | null;
} {
  const marks = paths.filter((path) => nameOf(path) === SITE_FILE || isListInFolder(path));
  const roots = [...new Set(marks.map(folderOf))].toSorted((a, b) => depthOf(a) - depthOf(b));
  const [root = null, other] = roots;
  const isTwo = root !== null && other !== undefined && depthOf(root) === depthOf(other);
  return isTwo
    ? { root: null, refusal: `有两个数据文件夹：${root}和 ${other}。一次只能看一个，请只交其中一个。` }
    : { root, refusal: null };
}

/** The list of kindergartens alone may be meant to stand among what is there; in a folder it is the folder's. */
function isListInFolder(path: string): boolean {
  return nameOf(path) === 'kindergartens.csv' && folderOf(path) !== '';
}

/** Where the texts lie beside a data folder; null where that lies nowhere. */
function textsBeside(root: string | null): string | null {
  return root === null || root === '' ? null : `${folderOf(root.slice(0, -1))}content/`;
}

function roleOf(path: string, root: string | null, texts: string | null): HandedRole {
  const name = nameOf(path);
  const isInside = root !== null && path.startsWith(root);
  // Of files that came by themselves, one that is none of the data may be a sheet.
  if (isInside && (root !== '' || isOfFolder(path))) return 'folder';
  if (texts !== null && path.startsWith(texts)) return isHidden(path) ? 'left' : 'text';
  if (TABLE_NAMES.some((table) => name === `${table}.csv`) && !isHidden(path)) return 'table';
  if (!isSheetName(name)) return 'left';
  return isListName(name) ? 'list' : 'sheet';
}

function isOfFolder(path: string): boolean {
  return isOfData([path]) || path === 'README.md';
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function depthOf(folder: string): number {
  return folder.split('/').length;
}
