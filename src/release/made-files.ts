import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { LinkBook } from './link-book.ts';
import type { PageStore } from './page-store.ts';
import type { KeyedPath, WantedPage } from './program.ts';
import type { Outcome } from './write-page.ts';

/** What all keys are taken with. */
interface KeyGround {
  /** What the files look like besides what they say. */
  readonly look: string;
  /** What files without a key of their own depend on. */
  readonly whole: string;
}

/** So many are looked at before others are answered. */
const AT_ONCE = 500;

/** The files of a site while it is made: which of those at hand are as they would be made, and under which key each is kept. */
export class MadeFiles {
  readonly #store: PageStore;
  readonly #book: LinkBook;
  readonly #ground: KeyGround;
  readonly #keyOf = new Map<string, KeyedPath['cacheKey']>();
  readonly #known = new Map<string, string>();

  constructor(store: PageStore, book: LinkBook, ground: KeyGround) {
    this.#store = store;
    this.#book = book;
    this.#ground = ground;
  }

  /** Takes these into the site. Returns them. */
  expect(paths: readonly KeyedPath[]): readonly KeyedPath[] {
    for (const { file, cacheKey } of paths) this.#keyOf.set(file, cacheKey);
    return paths;
  }

  /** All files of the site that are expected so far. */
  get expected(): ReadonlySet<string> {
    return new Set(this.#keyOf.keys());
  }

  /**
   * Puts those into the site whose keys have not changed, and returns the others. What was never made needs no key before it is. Other processes
   * are answered meanwhile.
   */
  async stale(paths: readonly KeyedPath[]): Promise<readonly KeyedPath[]> {
    const store = this.#store;
    const stale: KeyedPath[] = [];
    for (const [at, path] of paths.entries()) {
      if (!(store.has(path.file) && store.restore(path.file, this.#keyFor(path.file)))) stale.push(path);
      if (at % AT_ONCE === AT_ONCE - 1) await setImmediate();
    }
    return stale;
  }

  /** A file to make, as a process is told of it. */
  readonly wanted = ({ pathname, file, route }: KeyedPath): WantedPage => ({
    pathname,
    file,
    route,
    keptTag: ownTag(this.#store.tagOf(file), this.#ground.look),
  });

  /** Keeps what was made under its key; null where the route answered with nothing. */
  note(file: string, outcome: Outcome | null): void {
    if (outcome?.kind === 'kept') this.#store.restoreUnder(file, this.#keyFor(file));
    if (outcome?.kind !== 'written') return;
    this.#store.keep(file, this.#keyFor(file), tagBy(this.#ground.look, outcome.tag));
    this.#book.note(file, outcome.links);
  }

  #keyFor(file: string): string {
    let key = this.#known.get(file);
    if (key === undefined) {
      const own = this.#keyOf.get(file)?.();
      key = own === undefined ? this.#ground.whole : digest(this.#ground.look, own);
      this.#known.set(file, key);
    }
    return key;
  }
}

/** A tag says nothing of a file that looked otherwise. */
function tagBy(look: string, tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : `${look} ${tag}`;
}

function ownTag(written: string | undefined, look: string): string | undefined {
  return written?.startsWith(`${look} `) ? written.slice(look.length + 1) : undefined;
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);
}
