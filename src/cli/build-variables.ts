import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { CHANGE_CACHE } from '../publication/load.ts';
import { CHANGE_SOURCES, sourceKey } from '../release/program-key.ts';

/** What this process and those that it starts from now on are told of the data of a build. The compiler needs none of it. */
export async function setBuildVariables(environment: BuildEnvironment): Promise<void> {
  process.env['DATA_DIR'] = environment.dataDir;
  process.env['CONTENT_DIR'] = environment.contentDir;
  process.env[CHANGE_CACHE] = await changeCacheFile(environment);
}

/** Of this code alone: other code may find other changes, or tell them otherwise. */
async function changeCacheFile({ projectDir, cacheDir }: BuildEnvironment): Promise<string> {
  const folder = join(cacheDir, 'changes');
  const name = `${(await sourceKey(projectDir, CHANGE_SOURCES)).slice(0, 20)}.json`;
  for (const other of existsSync(folder) ? readdirSync(folder) : [])
    if (other !== name) rmSync(join(folder, other), { recursive: true, force: true });
  return join(folder, name);
}
