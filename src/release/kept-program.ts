import { existsSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import type { BuildEnvironment } from '../integrations/environment.ts';
import type { Compiler } from './compile-apart.ts';
import { RECORD_FILE } from './program.ts';
import type { ExaminedFolders } from '../publication/load.ts';
import { type ProgramKeys, programKeys } from './program-key.ts';
import { examinationForPictures } from './shared-examination.ts';

/** Where programs are kept. */
export function programsFolder({ cacheDir }: Pick<BuildEnvironment, 'cacheDir'>): string {
  return join(cacheDir, 'programs');
}

export interface KeptProgram extends ProgramKeys {
  readonly folder: string;
}

/** The program compiled from the code and texts as they are: the one kept, or a new one in its place. */
export async function keptProgram(
  environment: BuildEnvironment,
  examined: ExaminedFolders,
  compiler: Compiler,
  onStep: (step: string) => void,
): Promise<KeptProgram> {
  const { contentDir, examinedTexts } = environment;
  const keys = await programKeys(environment, examinedTexts ?? contentDir);
  const key = keys.program;
  const programs = programsFolder(environment);
  const folder = join(programs, key);
  if (!existsSync(join(folder, RECORD_FILE))) {
    onStep('正在编译网页程序');
    await forgetCompiledCode();
    await compiler.compile({
      environment,
      folder,
      examination: examinationForPictures(environment, examined),
    });
  }
  linkPackages(folder, join(environment.projectDir, 'node_modules'));
  for (const other of await readdir(programs))
    if (other !== key) await rm(join(programs, other), { recursive: true, force: true });
  return { ...keys, folder };
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
