import { constants, type Dirent } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { IrregularFile } from '../dataset/checks/irregular-file.ts';
import { BEGINNING, isHidden, isOfData, isOfNobody } from '../dataset/folder-names.ts';
import { holdsText } from '../dataset/read/decode.ts';
import { CheckImpossible } from './check-impossible.ts';

/** The folders whose files make a publication. */
export interface Folders {
  readonly dataDir: string;
  readonly contentDir: string;
}

/** What a folder holds, at the moment it was read. */
export interface FolderRead {
  /** By path from the folder, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files that are hidden, or lie in a hidden folder: they are not published, but they go into the repository. */
  readonly hidden: ReadonlyMap<string, Uint8Array>;
  /** Paths of what is no plain file; none of it was read. */
  readonly irregular: readonly IrregularFile[];
}

/** Every file of the data directory; of those that hold no text, only their beginning. */
export async function readData(dataDir: string): Promise<FolderRead> {
  const listed = await listFolder(dataDir).catch(() => {
    throw new CheckImpossible(`没有数据文件夹 ${dataDir}，或者没有读取权限。`);
  });
  const names = [...listed.paths, ...listed.irregular.map(({ file }) => file)];
  if (!isOfData(names)) {
    throw new CheckImpossible(`${dataDir} 里没有 site.json，也没有一张数据表，不像是数据文件夹。`);
  }
  return readListed(dataDir, listed, textOrBeginning);
}

/** Every file of the content directory, whole, pictures too; nothing where there is no such directory. */
export async function readContent(contentDir: string): Promise<FolderRead> {
  const listed = await listFolder(contentDir).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return { paths: [], hidden: [], irregular: [] };
    throw new CheckImpossible(`${contentDir} 不是文件夹，或者没有读取权限。`);
  });
  return readListed(contentDir, listed, (handle) => handle.readFile());
}

interface Listed extends Pick<FolderRead, 'irregular'> {
  readonly paths: readonly string[];
  readonly hidden: readonly string[];
}

/**
 * What stands below a folder, sorted. Hidden files stand apart: the content collections leave them out as well. Of a repository's own files
 * and what file managers leave behind there are none. A link is not followed, whatever it points at.
 */
async function listFolder(folder: string): Promise<Listed> {
  const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths: string[] = [];
  const hidden: string[] = [];
  const irregular: IrregularFile[] = [];
  for (const entry of entries) {
    const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (entry.isDirectory() || isOfNobody(path)) continue;
    if (isHidden(path)) {
      if (entry.isFile()) hidden.push(path);
    } else if (entry.isFile()) paths.push(path);
    else irregular.push({ file: path, kind: entry.isSymbolicLink() ? 'link' : 'special' });
  }
  return {
    paths: paths.sort(),
    hidden: hidden.sort(),
    irregular: irregular.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

async function readListed(
  folder: string,
  { paths, hidden, irregular }: Listed,
  read: (handle: FileHandle) => Promise<Uint8Array>,
): Promise<FolderRead> {
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path, await readPlainFile(join(folder, path), read));
  const apart = new Map<string, Uint8Array>();
  for (const path of hidden) apart.set(path, await readPlainFile(join(folder, path), textOrBeginning));
  return { files, hidden: apart, irregular };
}

/** A file that became a link or a pipe since it was listed is neither followed nor waited for. Windows has no such flags. */
const PLAIN_ONLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function readPlainFile(
  path: string,
  read: (handle: FileHandle) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, PLAIN_ONLY);
    return await read(handle);
  } catch (error) {
    throw new CheckImpossible(`读不了 ${path}：${whyUnread(path, codeOf(error))}`);
  } finally {
    await handle?.close();
  }
}

function whyUnread(path: string, code: string | undefined): string {
  if (path.includes('\uFFFD')) return '文件名不是 UTF-8 编码，成了乱码。请改名后再运行一次。';
  if (code === 'EACCES' || code === 'EPERM') return '没有读取权限。请设好权限后再运行一次。';
  if (code === 'ENOENT' || code === 'ELOOP') return '检查的时候它被移走或换掉了。请再运行一次。';
  if (code === 'ERR_FS_FILE_TOO_LARGE') return '文件太大（超过 2 GB）。请移走它。';
  return `系统报告 ${code ?? '未知的错误'}。请核对磁盘和权限后再运行一次。`;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

async function textOrBeginning(handle: FileHandle): Promise<Uint8Array> {
  const { size } = await handle.stat();
  if (size <= BEGINNING) return handle.readFile();
  const { bytesRead, buffer } = await handle.read(new Uint8Array(BEGINNING), 0, BEGINNING, 0);
  const beginning = buffer.subarray(0, bytesRead);
  if (!holdsText(beginning)) return beginning;
  // Read from its start: a position was given above, so that the file's own has not moved.
  return handle.readFile();
}
