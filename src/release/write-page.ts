import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Link, linksIn, type SiteAddress } from './links.ts';
import type { Program, WantedPage } from './program.ts';

/** What became of a file of the site. `written`: it stands in the site now. `kept`: the one at hand says the same. */
export type Outcome =
  | { readonly kind: 'written'; readonly tag: string | undefined; readonly links: readonly Link[] }
  | { readonly kind: 'kept' };

/** Told of each file when it is made, in no certain order; null where its route answers with nothing. */
export type OnDone = (file: string, outcome: Outcome | null) => void;

/** Where a site is written, and where it will be published. */
export interface WritingPlace {
  readonly outDir: string;
  readonly site: SiteAddress;
}

/** Makes one file of the site; null where its route answers with nothing. */
export async function writePage(
  program: Pick<Program, 'render'>,
  page: WantedPage,
  { outDir, site }: WritingPlace,
): Promise<Outcome | null> {
  const rendered = await program.render(page);
  if (rendered?.kind !== 'made') return rendered;
  const path = join(outDir, page.file);
  const folder = dirname(path);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(path, rendered.bytes);
  return { kind: 'written', tag: rendered.tag, links: linksIn(page.file, rendered.bytes, site) };
}
