import { type FullTextAnswer, askFullText, askKindergartens } from '../../search/fulltext/ask.ts';
import {
  type PagefindApi,
  type PagefindHit,
  type PagefindScript,
  canRunPagefind,
} from '../../search/fulltext/pagefind-api.ts';
import type { FullTextState } from '../../search/fulltext/state.ts';
import { BrowserTooOld, SearchFailed } from './search-failure.ts';

/** The texts of the site, by Pagefind, which is loaded when somebody asks. */
export class Texts {
  private readonly address: string;
  private readonly unread: UnreadFiles;
  private api: Promise<PagefindApi> | null = null;

  constructor(address: string) {
    this.address = address;
    this.unread = new UnreadFiles(address.replace(/[^/]*$/, ''));
  }

  /** Rejects with `BrowserTooOld` or `SearchFailed`; asking again tries again. */
  load(): Promise<PagefindApi> {
    this.api ??= loadPagefind(this.address).catch((error: unknown) => {
      this.api = null;
      throw error;
    });
    return this.api;
  }

  async ask(state: FullTextState): Promise<FullTextAnswer> {
    const api = await this.load();
    return this.unread.during(() => askFullText(api, state));
  }

  async askKindergartens(state: FullTextState): Promise<readonly PagefindHit[]> {
    const api = await this.load();
    return this.unread.during(() => askKindergartens(api, state));
  }
}

async function loadPagefind(address: string): Promise<PagefindApi> {
  if (!canRunPagefind()) throw new BrowserTooOld();
  const script = await import(/* @vite-ignore */ address).catch((error: unknown) => {
    throw new SearchFailed('program', error);
  });
  return started(script as PagefindScript).catch((error: unknown) => {
    throw new SearchFailed('index', error);
  });
}

async function started({ createInstance }: PagefindScript): Promise<PagefindApi> {
  const api = createInstance({ noWorker: true });
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
