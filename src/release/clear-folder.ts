import { lstatSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DROPPINGS, entriesOf, foldersAbove } from './site-files.ts';

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

/** Deletes files below a folder, those that are there, and the folders between that hold nothing then but what the system drops. */
export function removeFiles(folder: string, files: readonly string[]): void {
  for (const file of files) rmSync(join(folder, file), { force: true });
  const emptied = new Set(files.flatMap(foldersAbove));
  // Those below first.
  for (const path of [...emptied].sort().reverse()) removeBare(join(folder, path));
}

function removeBare(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const entries = entriesOf(folder);
  if (entries.some((entry) => entry.isDirectory() || !DROPPINGS.has(entry.name))) return;
  for (const { name } of entries) unlinkSync(join(folder, name));
  rmdirSync(folder);
}
