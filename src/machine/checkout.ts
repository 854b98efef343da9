import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitAt } from './git.ts';
import { MARK } from './orphans.ts';
import type { Workshop } from './places.ts';

type Variables = Readonly<Record<string, string>>;

/** What is left alone from one commit to the next: links to packages, and what Astro keeps below the program. */
const KEPT = ['node_modules', '.astro'];

/**
 * Takes a commit out into the work folder, touching only files that differ. The folder is a repository of its own that borrows all objects, so
 * that the build finds the history of the data there, and nothing of a refused push is left in the repository that was pushed to.
 */
export async function checkOut(
  workshop: Workshop,
  commit: string,
  objects: Variables,
  owner: string,
): Promise<void> {
  const { work, repository } = workshop;
  const variables = { ...objects, [MARK]: owner };
  await openRepository(work, repository, variables);
  writeFileSync(join(work, '.git', 'HEAD'), `${commit}\n`);
  rmSync(join(work, '.git', 'index.lock'), { force: true });
  try {
    await readTree(work, commit, variables);
  } catch {
    // What a killed run left cannot be gone on with: everything is taken out again.
    clearWork(work);
    await readTree(work, commit, variables);
  }
}

async function openRepository(work: string, repository: string, variables: Variables): Promise<void> {
  const git = join(work, '.git');
  if (!existsSync(join(git, 'alternated'))) {
    rmSync(git, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    await gitAt(work, ['init', '--quiet', '--template=', work], variables);
    await gitAt(work, ['config', 'core.autocrlf', 'false'], variables);
    await gitAt(work, ['config', 'core.bare', 'false'], variables);
    writeFileSync(join(git, 'alternated'), '');
  }
  mkdirSync(join(git, 'objects', 'info'), { recursive: true });
  writeFileSync(join(git, 'objects', 'info', 'alternates'), `${join(repository, 'objects')}\n`);
}

async function readTree(work: string, commit: string, variables: Variables): Promise<void> {
  await gitAt(work, ['read-tree', '--reset', '-u', commit], variables);
  const kept = KEPT.flatMap((name) => ['-e', `/${name}`]);
  await gitAt(work, ['clean', '-ffdxq', ...kept], variables);
}

function clearWork(work: string): void {
  rmSync(join(work, '.git', 'index'), { force: true });
  for (const name of readdirSync(work))
    if (name !== '.git' && !KEPT.includes(name)) rmSync(join(work, name), { recursive: true, force: true });
}
