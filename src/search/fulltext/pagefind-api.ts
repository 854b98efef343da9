/** What the search page uses of Pagefind's browser script (`/pagefind/pagefind.js`, version 1.6). */
export interface PagefindApi {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<PagefindCounts>;
  readonly search: (
    term: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindHit[];
  /** How many hits each value of a filter would have, for the question as filtered. */
  readonly filters: PagefindCounts;
  /** The same for the question alone. */
  readonly totalFilters: PagefindCounts;
  readonly unfilteredResultCount: number;
}

export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindHit {
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  /** Address below the base path. */
  readonly url: string;
  /** Escaped text with `<mark>` around what was found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}
