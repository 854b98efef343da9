import { lstatSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entriesOf } from './site-files.ts';

/** Whether a file stays; `file`: its path below the folder, with `/`. */
type Keeps = (file: string) => boolean;

/** Deletes the files below a folder that are not to stay, and every folder that is empty then. Nothing where there is no such folder. */
export function clearFolder(folder: string, keeps: Keeps): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) clear(folder, '', keeps);
}

/** Whether something is left below the path. */
function clear(folder: string, path: string, keeps: Keeps): boolean {
  let isLeft = false;
  for (const entry of entriesOf(join(folder, path))) {
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    const place = join(folder, below);
    if (entry.isDirectory() ? clear(folder, below, keeps) : entry.isFile() && keeps(below)) isLeft = true;
    else if (!entry.isDirectory()) unlinkSync(place);
  }
  if (!isLeft) rmdirSync(join(folder, path));
  return isLeft;
}

/** Deletes a file below a folder, if it is there, and the folders between that are empty then. */
export function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true });
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above));
    } catch {
      // Something else stands in it.
      return;
    }
  }
}
