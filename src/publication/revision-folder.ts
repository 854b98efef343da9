import type { IrregularFile } from '../dataset/checks/irregular-file.ts';
import { isHidden, isOfNobody, readablePart } from '../dataset/folder-names.ts';
import type { FolderRead } from './folder.ts';
import { git, type GitObjects } from './git.ts';

/** A file of a tree as git lists it. */
interface Listed {
  readonly mode: string;
  readonly hash: string;
  readonly path: string;
}

/** What a folder holds in a commit, sorted and cut as where it is read from the disk; null where the commit does not have it. */
export async function readRevisionFolder(
  top: string,
  commit: string,
  folder: string,
  kind: 'data' | 'content',
  objects: GitObjects,
): Promise<FolderRead | null> {
  const listed = await filesIn(top, commit, folder);
  if (listed === null) return null;
  const [files, hidden] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()];
  const irregular: IrregularFile[] = [];
  const reading = listed.map(({ mode, hash }) => (mode.startsWith('100') ? objects.read(hash) : null));
  for (const [index, { mode, path }] of listed.entries()) {
    const object = await reading[index];
    const isApart = isHidden(path);
    if (object) {
      const whole = kind === 'content' && !isApart;
      (isApart ? hidden : files).set(path, whole ? object.bytes : readablePart(object.bytes));
    } else if (!isApart) irregular.push({ file: path, kind: mode === '120000' ? 'link' : 'special' });
  }
  return { files, hidden, irregular };
}

/** The files of a folder and of those below it, by path from it; null where there is no such folder, or nothing in it. */
async function filesIn(top: string, commit: string, folder: string): Promise<readonly Listed[] | null> {
  const raw = await git(top, ['ls-tree', '-r', '-z', '--full-tree', `${commit}:${folder}`]);
  if (raw === null) return null;
  const listed = raw.split('\0').flatMap((entry): Listed[] => {
    const [, mode = '', hash = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    return path === '' || isOfNobody(path) ? [] : [{ mode, hash, path }];
  });
  return listed.length === 0 ? null : listed.sort((a, b) => (a.path < b.path ? -1 : 1));
}
