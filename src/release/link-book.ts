import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkTargets } from './link-targets.ts';
import { type DeadLink, leadsToFile, type Link, linksIn, type SiteAddress } from './links.ts';
import type { SiteFiles } from './site-files.ts';

/** What a book is written down as; a link is the number of its target. */
interface Written {
  readonly site: string;
  readonly targets: readonly Link[];
  readonly files: readonly (readonly [file: string, key: string, links: readonly number[]])[];
}

interface Page {
  /** Under which it was made: equal keys, equal links. */
  readonly key: string;
  readonly links: readonly number[];
}

/** What every page of a site names, kept from build to build: only a file made anew is read for its links, yet all links are followed. */
export class LinkBook {
  readonly #path: string;
  readonly #site: SiteAddress;
  readonly #targets: LinkTargets;
  readonly #before: ReadonlyMap<string, Page>;
  readonly #made = new Map<string, readonly number[]>();

  constructor(path: string, site: SiteAddress) {
    const { targets, files } = readBook(path, nameOf(site));
    this.#path = path;
    this.#site = site;
    this.#targets = new LinkTargets(targets);
    this.#before = new Map(files.map(([file, key, links]) => [file, { key, links }]));
  }

  /** Notes what a file names that was made just now. */
  note(file: string, links: readonly Link[]): void {
    this.#made.set(file, this.#targets.numbersOf(links));
  }

  /**
   * Follows all links of the site in a folder and writes the book down. `keys`: the files that were made under a key. Files that were neither
   * noted nor known under their key are read. Returns the links without a file, by the order of the files.
   */
  follow(folder: string, files: SiteFiles, keys: ReadonlyMap<string, string>): readonly DeadLink[] {
    const pages = new Map<string, Page>();
    for (const file of files.keys()) {
      const key = keys.get(file) ?? '';
      const before = this.#before.get(file);
      const made = this.#made.get(file);
      const known = made ?? (key !== '' && before?.key === key ? before.links : undefined);
      const read = (): readonly number[] =>
        this.#targets.numbersOf(linksIn(file, readFileSync(join(folder, file)), this.#site));
      pages.set(file, { key, links: known ?? read() });
    }
    const { all } = this.#targets;
    this.#write(all, pages);
    const isDead = all.map(([, path]) => !leadsToFile(path, files));
    return [...pages].flatMap(([file, { links }]) =>
      links.filter((link) => isDead[link]).map((link) => ({ file, address: all[link]?.[0] ?? '' })),
    );
  }

  /** Targets that nothing names any more are left out. */
  #write(all: readonly Link[], pages: ReadonlyMap<string, Page>): void {
    const numbers = new Map<number, number>();
    const numberOf = (link: number): number => {
      const number = numbers.get(link) ?? numbers.size;
      numbers.set(link, number);
      return number;
    };
    const files = [...pages].flatMap(([file, { key, links }]) =>
      key === '' ? [] : [[file, key, links.map(numberOf)] as const],
    );
    const targets = [...numbers.keys()].flatMap((link) => (all[link] ? [all[link]] : []));
    const book: Written = { site: nameOf(this.#site), targets, files };
    const near = `${this.#path}.${process.pid}`;
    writeFileSync(near, JSON.stringify(book));
    renameSync(near, this.#path);
  }
}

function nameOf({ basePath, siteUrl = '' }: SiteAddress): string {
  return `${siteUrl}${basePath}`;
}

/** A book that was cut off, or is of another site, knows nothing. */
function readBook(path: string, site: string): Written {
  try {
    const book = JSON.parse(readFileSync(path, 'utf8')) as Written;
    if (book.site === site) return { site, targets: [...book.targets], files: [...book.files] };
  } catch {
    // Not there, or not whole.
  }
  return { site, targets: [], files: [] };
}
