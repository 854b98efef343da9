import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Book } from '../../sheets/import.ts';
import type { AnswerLine } from '../../sheets/questions/given-answers.ts';
import { isListName, isSheetName, noSheetWords, sameNameWords } from '../../sheets/handed-names.ts';
import { readList } from '../../sheets/questions/read-list.ts';
import { SITE_FILE } from '../../dataset/site.ts';
import { ImportImpossible } from './import-impossible.ts';

/** Reads the sheets that somebody hands over; of a folder those that lie in it. Throws `ImportImpossible` with every file that cannot be read. */
export async function readBookFiles(paths: readonly string[]): Promise<readonly Book[]> {
  const faults: string[] = [];
  const named = await Promise.all(paths.map((path) => filesAt(resolve(path), faults)));
  const unique = [...new Set(named.flat())];
  const books: Book[] = [];
  for (const path of unique) {
    const name = basename(path);
    if (isListName(name)) {
      faults.push(`${name} 是待问清单，不是要导入的表。请写成 --answers ${name}，和原来的表一起交。`);
      continue;
    }
    const read = await readOne(path);
    const refusal = noSheetWords(name);
    if ('fault' in read) faults.push(read.fault);
    else if (refusal !== null) faults.push(refusal);
    else books.push({ name, bytes: read.bytes });
  }
  const twice = sameNameWords(books.map(({ name }) => name));
  if (twice !== null) faults.push(twice);
  if (faults.length > 0) throw new ImportImpossible(faults.join('\n'));
  return books;
}

/** A file; of a folder its sheets, without those that a spreadsheet keeps while one is open. */
async function filesAt(path: string, faults: string[]): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  if (entries.some(({ name }) => name === SITE_FILE)) {
    faults.push(`${basename(path)} 是数据文件夹，不是要导入的表。请写表所在的文件夹，或者一个个写表的名字。`);
    return [];
  }
  const names = entries
    .filter((entry) => entry.isFile() && isSheetName(entry.name) && !isListName(entry.name))
    .map(({ name }) => name);
  if (names.length === 0)
    faults.push(
      `文件夹 ${basename(path)} 里没有表格（xlsx、csv、tsv）。请核对是不是这个文件夹；更里面的文件夹不读，要单独写。`,
    );
  return names.sort().map((name) => join(path, name));
}

/** Reads the lists that are given back with answers. Throws `ImportImpossible` where one is none. */
export async function readAnswerFiles(paths: readonly string[]): Promise<readonly AnswerLine[]> {
  const lists: (readonly AnswerLine[])[] = [];
  for (const path of paths) {
    const read = await readOne(resolve(path));
    if ('fault' in read) throw new ImportImpossible(read.fault);
    const list = await readList(basename(path), read.bytes);
    if ('fault' in list) throw new ImportImpossible(list.fault);
    lists.push(list.lines);
  }
  return lists.flat();
}

type FileRead = { readonly bytes: Uint8Array } | { readonly fault: string };

async function readOne(path: string): Promise<FileRead> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { fault: `${name} 是文件夹。请把里面要导入的表一个个写出来。` };
    if (!found.isFile()) return { fault: `${name} 不是普通的文件，没有读。` };
    if (found.size === 0) return { fault: `${name} 是空的，一个字节也没有。请重新另存一份。` };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { fault: whyUnread(name, error) };
  }
}

function whyUnread(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return `没有 ${name} 这个文件。请核对文件名和它所在的文件夹。`;
  if (code === 'EACCES' || code === 'EPERM') return `没有权限读 ${name}。`;
  if (code === 'EBUSY') return `${name} 正被别的程序占用。请在 WPS 里关闭它，再运行一次。`;
  return `读不了 ${name}（系统报告 ${code || '未知的错误'}）。`;
}
