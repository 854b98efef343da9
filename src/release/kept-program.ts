import { existsSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import type { BuildEnvironment } from '../integrations/environment.ts';
import type { Compiler } from './compile-apart.ts';
import { RECORD_FILE } from './program.ts';
import { type ProgramKeys, programKeys, programsFolder } from './program-key.ts';

export interface KeptProgram extends ProgramKeys {
  readonly folder: string;
}

/**
 * The program compiled from the code and texts as they are: the one kept, or a new one in its place. `beside`: what there is to do while one is
 * compiled.
 */
export async function keptProgram(
  environment: BuildEnvironment,
  compiler: Compiler,
  onStep: (step: string) => void,
  beside: () => Promise<void>,
): Promise<KeptProgram> {
  const { keys, folder } = await programPlace(environment);
  if (!isKept(folder)) {
    onStep('正在编译网页程序');
    await forgetCompiledCode();
    await Promise.all([compiler.compile({ environment, folder }), beside()]);
  }
  linkPackages(folder, join(environment.projectDir, 'node_modules'));
  const programs = programsFolder(environment);
  for (const other of await readdir(programs))
    if (other !== keys.program) await rm(join(programs, other), { recursive: true, force: true });
  return { ...keys, folder };
}

/** Orders the program that `keptProgram` will want, unless it is kept. */
export async function orderProgram(environment: BuildEnvironment, compiler: Compiler): Promise<void> {
  const { folder } = await programPlace(environment);
  if (!isKept(folder)) await compiler.order({ environment, folder });
}

async function programPlace(
  environment: BuildEnvironment,
): Promise<{ readonly keys: ProgramKeys; readonly folder: string }> {
  const { contentDir, examinedTexts } = environment;
  const keys = await programKeys(environment, examinedTexts ?? contentDir);
  return { keys, folder: join(programsFolder(environment), keys.program) };
}

function isKept(folder: string): boolean {
  return existsSync(join(folder, RECORD_FILE));
}

/** A program finds its packages by a link, which leads nowhere once the folder of the project or of the cache has been moved. */
function linkPackages(folder: string, packages: string): void {
  const link = join(folder, 'node_modules');
  if (existsSync(link) && readlinkSync(link) === packages) return;
  rmSync(link, { force: true });
  symlinkSync(packages, link, 'junction');
}

/** Node keeps what modules compile to, those of programs that are gone as well. Another build may be writing there: what is left stays. */
async function forgetCompiledCode(): Promise<void> {
  const folder = getCompileCacheDir();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => {});
}
