/** What the search page uses of Pagefind's browser script (`/pagefind/pagefind.js`, version 1.6). */
export interface PagefindScript {
  /** Without a worker it needs no second script, and a slow network no second try. */
  readonly createInstance: (options: {
    readonly noWorker: true;
    /** Address of the index, where it is not beside the script. */
    readonly basePath?: string;
  }) => PagefindApi;
}

export interface PagefindApi {
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<PagefindCounts>;
  /** `null` asks for all that the filters leave; a term in quotes for records that hold its words one after another. */
  readonly search: (
    term: string | null,
    options: { readonly filters: PagefindFilters },
  ) => Promise<PagefindAnswer>;
}

/** Values that a record must have, or under `not` must not have. */
export type PagefindFilters = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

export interface PagefindAnswer {
  /** Best first; of a term in quotes in no order. */
  readonly results: readonly PagefindHit[];
  /** How many hits each value of a filter has among them. */
  readonly filters: PagefindCounts;
}

export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindHit {
  /** The same record has the same in every answer. */
  readonly id: string;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  /** Address below the base path. */
  readonly url: string;
  /** The text that was indexed, words set apart: see `textOf`. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The text of a record as it was written: Pagefind sets Chinese words apart with spaces that are not seen. */
export function textOf({ content }: Pick<PagefindPage, 'content'>): string {
  return content.replace(/\u200B/g, '');
}

/** An empty module with a table of references to outside: Chromium 96 and Safari 15 are the first to know these. */
const WITH_REFERENCES = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 4, 4, 1, 0x6f, 0, 0];

/**
 * Whether Pagefind runs in this browser: its program is WebAssembly with references, and Chinese questions have to be divided into words
 * as the index is. The floor of the site (Chromium 86, Safari 14) has neither.
 */
export function canRunPagefind(): boolean {
  return (
    typeof WebAssembly === 'object' &&
    WebAssembly.validate(Uint8Array.from(WITH_REFERENCES)) &&
    'Segmenter' in Intl
  );
}
