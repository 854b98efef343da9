import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FIXTURE_AS_OF, type Files } from '../../fixtures/bureau.ts';
import { buildSiteOf } from '../site-setup.ts';

/** Writes a bureau into a folder and builds its site there as a reader would get it; returns the folder of the site. */
export async function buildBureau(
  folder: string,
  data: Files,
  content: ReadonlyMap<string, string>,
): Promise<string> {
  const write = (name: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  };
  for (const [name, bytes] of data) write(`data/${name}`, bytes);
  for (const [name, text] of content) write(`content/${name}`, text);
  const directory = join(folder, 'dist');
  await buildSiteOf({
    DATA_DIR: join(folder, 'data'),
    CONTENT_DIR: join(folder, 'content'),
    ASTRO_CACHE_DIR: join(folder, 'cache'),
    OUT_DIR: directory,
    AS_OF: FIXTURE_AS_OF,
  });
  return directory;
}
