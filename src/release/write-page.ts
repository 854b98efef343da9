import { unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Link, linksIn, type SiteAddress } from './links.ts';
import { MadeFolders } from './made-folders.ts';
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

/** Makes files of a site. */
export class PageWriter {
  readonly #program: Pick<Program, 'render'>;
  readonly #place: WritingPlace;
  readonly #folders = new MadeFolders();

  constructor(program: Pick<Program, 'render'>, place: WritingPlace) {
    this.#program = program;
    this.#place = place;
  }

  /** Makes one file; null where its route answers with nothing. */
  async write(page: WantedPage): Promise<Outcome | null> {
    const rendered = await this.#program.render(page);
    if (rendered?.kind !== 'made') return rendered;
    const path = join(this.#place.outDir, page.file);
    this.#folders.make(dirname(path));
    writeAnew(path, rendered.bytes);
    return {
      kind: 'written',
      tag: rendered.tag,
      links: linksIn(page.file, rendered.bytes, this.#place.site),
    };
  }
}

/** An older file that stands there keeps what it holds under its other names: in the site that is published. */
function writeAnew(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    unlinkSync(path);
    writeFileSync(path, bytes, { flag: 'wx' });
  }
}
