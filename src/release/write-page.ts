import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PagePath, Program } from './program.ts';

/** Makes one file of the site; false where its route answers with nothing. */
export async function writePage(
  program: Pick<Program, 'render'>,
  page: PagePath,
  outDir: string,
): Promise<boolean> {
  const bytes = await program.render(page);
  if (bytes === null) return false;
  const path = join(outDir, page.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return true;
}
