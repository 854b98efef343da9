import { relative } from 'node:path';

/** A path as messages show it: from the folder that the command was started in, or as it stands where it is not below that. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path) || '.';
  return near.startsWith('..') ? path : near;
}
