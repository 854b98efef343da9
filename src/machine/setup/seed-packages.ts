import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from '../child.ts';
import type { Say } from '../fault.ts';
import { plainVariables } from '../git.ts';
import { packagesFolder, packagesKey } from '../packages.ts';
import type { Machine } from '../places.ts';

/** What npm wrote down of what it installed. */
const INSTALLED = '.package-lock.json';

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

/**
 * Takes the packages of the project's folder over, where they are those of its lock file: the first push then installs nothing, and a machine
 * without network never has to.
 */
export async function seedPackages(machine: Machine, projectDir: string, say: Say): Promise<void> {
  const lock = join(projectDir, 'package-lock.json');
  const modules = join(projectDir, 'node_modules');
  if (!existsSync(lock) || !isInstalled(lock, join(modules, INSTALLED))) return;
  const folder = packagesFolder(machine, packagesKey(readFileSync(lock)));
  if (existsSync(folder)) return;
  say('正在取用现有的程序包……');
  const near = join(machine.making, 'node_modules');
  await copyTree(modules, near);
  // What builds of the project's folder have kept there is none of the machine's.
  for (const name of ['.cache', '.astro', '.vite'])
    await rm(join(near, name), { recursive: true, force: true });
  mkdirSync(join(folder, '..'), { recursive: true });
  await rename(near, folder);
}

/** No package of the lock file is missing, and none has another version. What somebody has installed besides does no harm. */
export function isInstalled(lockFile: string, installedFile: string): boolean {
  if (!existsSync(installedFile)) return false;
  const [lock, installed] = [lockFile, installedFile].map(
    (path) => (JSON.parse(readFileSync(path, 'utf8')) as Lock).packages ?? {},
  ) as [NonNullable<Lock['packages']>, NonNullable<Lock['packages']>];
  const isMissing = Object.entries(lock).some(
    ([path, { optional }]) => path !== '' && optional !== true && installed[path] === undefined,
  );
  return (
    !isMissing &&
    Object.entries(installed).every(([path, { version }]) => (lock[path]?.version ?? version) === version)
  );
}

/** With links instead of copies where the disk allows it. */
async function copyTree(from: string, to: string): Promise<void> {
  const { code } = await runChild(
    ['cp', '-al', `${from}/.`, to],
    { cwd: '/', env: plainVariables() },
    () => {},
  ).catch(() => ({ code: 1 }));
  if (code === 0) return;
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
}
