import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BureauFiles } from '../../founding/index.ts';
import type { Folders } from '../../publication/folder.ts';

/** Texts of the made-up bureau; the other folders of `content/` are anybody's. */
const DEMO_TEXTS = ['notices', 'plans'] as const;

/**
 * Puts the files of a new bureau in the place of the made-up one's, and says where those are now: beside the data directory, in a folder that
 * git leaves out. All is written before anything moves; where a step fails, the steps before it are taken back and it throws.
 */
export function moveIn({ dataDir, contentDir }: Folders, files: BureauFiles): string {
  const parent = dirname(dataDir);
  const aside = freeName(join(parent, '.demo'));
  const made = mkdtempSync(join(parent, '.demo-making-'));
  const done: (readonly [string, string])[] = [];
  const move = (from: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    done.push([from, to]);
  };
  try {
    write(join(made, 'data'), files.data);
    write(join(made, 'notices'), files.notices);
    move(dataDir, join(aside, 'data'));
    move(join(made, 'data'), dataDir);
    for (const name of DEMO_TEXTS) {
      const folder = join(contentDir, name);
      if (existsSync(folder)) move(folder, join(aside, 'content', name));
    }
    move(join(made, 'notices'), join(contentDir, 'notices'));
    return aside;
  } catch (error) {
    for (const [from, to] of done.toReversed()) renameSync(to, from);
    if (done.length > 0) rmSync(aside, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function write(folder: string, texts: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
}

/** `.demo`, else `.demo-2` and so on: what was set aside before stays. */
function freeName(name: string): string {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? name : `${name}-${number}`;
    if (!existsSync(path)) return path;
  }
}
