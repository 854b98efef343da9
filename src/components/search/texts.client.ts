import { type FullTextAnswer, askFullText, askKindergartens } from '../../search/fulltext/ask.ts';
import {
  type PagefindApi,
  type PagefindHit,
  type PagefindScript,
  canRunPagefind,
} from '../../search/fulltext/pagefind-api.ts';
import { TEXTS_FOLDER } from '../../search/fulltext/record-folders.ts';
import type { FullTextState } from '../../search/fulltext/state.ts';
import { BrowserTooOld, SearchFailed } from './search-failure.ts';

/** The texts of the site, by Pagefind, which is loaded when somebody asks. */
export class Texts {
  private readonly address: string;
  /** The folders of the indexes that hold the kindergartens, below that of the script. */
  private readonly folders: readonly string[];
  private readonly unread: UnreadFiles;
  private readonly apis = new Map<string, Promise<PagefindApi>>();

  constructor(address: string, folders: readonly string[]) {
    this.address = address;
    this.folders = folders;
    this.unread = new UnreadFiles(address.replace(/[^/]*$/, ''));
  }

  /** Rejects with `BrowserTooOld` or `SearchFailed`; asking again tries again. `folder`: of an index; by default that of the texts. */
  load(folder = TEXTS_FOLDER): Promise<PagefindApi> {
    const before = this.apis.get(folder);
    if (before) return before;
    const api = loadPagefind(this.address, folder).catch((error: unknown) => {
      this.apis.delete(folder);
      throw error;
    });
    this.apis.set(folder, api);
    return api;
  }

  async ask(state: FullTextState): Promise<FullTextAnswer> {
    const api = await this.load();
    return this.unread.during(() => askFullText(api, state));
  }

  async askKindergartens(state: FullTextState): Promise<readonly PagefindHit[]> {
    const apis = await Promise.all(this.folders.map((folder) => this.load(folder)));
    return this.unread.during(() => askKindergartens(apis, state));
  }
}

async function loadPagefind(address: string, folder: string): Promise<PagefindApi> {
  if (!canRunPagefind()) throw new BrowserTooOld();
  const script = await import(/* @vite-ignore */ address).catch((error: unknown) => {
    throw new SearchFailed('program', error);
  });
  const basePath = folder === TEXTS_FOLDER ? {} : { basePath: address.replace(/[^/]*$/, folder) };
  return started(script as PagefindScript, basePath).catch((error: unknown) => {
    throw new SearchFailed('index', error);
  });
}

async function started(
  { createInstance }: PagefindScript,
  basePath: { readonly basePath?: string },
): Promise<PagefindApi> {
  const api = createInstance({ noWorker: true, ...basePath });
  await api.init();
  // Counts by kind come with an answer only once the filters are known.
  await api.filters();
  return api;
}

/**
 * Files of the index that did not come. Pagefind says so to the console alone, and answers as if nothing were in them; what is not known must not be
 * said to be not there.
 */
class UnreadFiles {
  private count = 0;

  /** `folder`: the address below which the index lies. */
  constructor(folder: string) {
    const whole = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const isOfIndex =
        typeof input === 'string' && new URL(input, location.href).pathname.startsWith(folder);
      const response = await whole(input, init).catch((error: unknown) => {
        if (isOfIndex) this.count += 1;
        throw error;
      });
      if (isOfIndex && !response.ok) this.count += 1;
      return response;
    };
  }

  /** Throws `SearchFailed` where a file did not come while the answer was made. */
  async during<T>(task: () => Promise<T>): Promise<T> {
    const before = this.count;
    const answer = await task();
    if (this.count > before) throw new SearchFailed('answer', new Error('有一部分索引没有取得'));
    return answer;
  }
}
