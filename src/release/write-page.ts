import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Program, WantedPage } from './program.ts';

/** What became of a file of the site. `written`: it stands in the site now. `kept`: the one at hand says the same. */
export type Outcome =
  { readonly kind: 'written'; readonly tag: string | undefined } | { readonly kind: 'kept' };

/** Makes one file of the site; null where its route answers with nothing. */
export async function writePage(
  program: Pick<Program, 'render'>,
  page: WantedPage,
  outDir: string,
): Promise<Outcome | null> {
  const rendered = await program.render(page);
  if (rendered?.kind !== 'made') return rendered;
  const path = join(outDir, page.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, rendered.bytes);
  return { kind: 'written', tag: rendered.tag };
}
