import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Machine } from '../places.ts';

/** What the hook and the timer run, from the project's folder. */
const COMMAND = 'src/cli/publish.ts';

/** Static and dynamic imports of the project's own modules. */
const IMPORT = /(?:from|import\()\s*'(\.{1,2}\/[^']+\.ts)'/g;

/**
 * Copies what runs the machine into it, with the Node that runs it: the commits that are pushed bring their own program, and one that is broken must
 * not break the machine. It needs no packages.
 */
export function installEngine(machine: Machine, projectDir: string): void {
  const near = join(machine.making, 'engine');
  rmSync(near, { recursive: true, force: true });
  const program = join(near, 'program');
  for (const path of ['package.json', ...filesOf(projectDir, COMMAND)]) {
    const to = join(program, path);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(projectDir, path), to);
  }
  linkNode(join(near, 'node'));
  if (existsSync(machine.engine)) renameSync(machine.engine, join(machine.making, 'gone-engine'));
  renameSync(near, machine.engine);
  rmSync(join(machine.making, 'gone-engine'), { recursive: true, force: true });
}

/** A module and all that it imports, by path from the project's folder. */
export function filesOf(projectDir: string, entry: string): readonly string[] {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(projectDir, path), 'utf8');
    for (const [, imported = ''] of code.matchAll(IMPORT))
      add(relative(projectDir, join(projectDir, dirname(path), imported)));
  };
  add(entry);
  return [...found].sort();
}

function linkNode(to: string): void {
  try {
    linkSync(process.execPath, to);
  } catch {
    copyFileSync(process.execPath, to);
    chmodSync(to, 0o755);
  }
}
