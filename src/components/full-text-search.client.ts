/** The search page: asks Pagefind, shows what it found a dozen at a time, and keeps question and kind in the address. */
import { FULL_TEXT_KINDS, KIND_FILTER } from '../search/fulltext/kind.ts';
import type { PagefindAnswer, PagefindApi, PagefindHit } from '../search/fulltext/pagefind-api.ts';
import { type FullTextState, readFullTextState, writeFullTextState } from '../search/fulltext/state.ts';
import {
  AT_ONCE,
  SearchFailed,
  failureWords,
  foundWords,
  kindButtons,
  moreWords,
  resultItem,
} from './full-text-results.ts';
import { htmlOf } from './markup.ts';
import { need, show } from './parts.client.ts';

/** The reader has stopped typing, in milliseconds. */
const PAUSE = 250;

/** Pagefind, loaded when the reader first asks. */
class Pagefind {
  private readonly address: string;
  private api: Promise<PagefindApi> | null = null;

  constructor(address: string) {
    this.address = address;
  }

  /** Rejects with `SearchFailed`; asking again tries again. */
  load(): Promise<PagefindApi> {
    this.api ??= loadPagefind(this.address).catch((error: unknown) => {
      this.api = null;
      throw error;
    });
    return this.api;
  }

  async search({ q, kind }: FullTextState): Promise<PagefindAnswer> {
    const api = await this.load();
    return api.search(q, { filters: kind === null ? {} : { [KIND_FILTER]: kind } });
  }
}

async function loadPagefind(address: string): Promise<PagefindApi> {
  const api = await import(/* @vite-ignore */ address).catch((error: unknown) => {
    throw new SearchFailed('program', error);
  });
  return started(api as PagefindApi).catch((error: unknown) => {
    throw new SearchFailed('index', error);
  });
}

async function started(api: PagefindApi): Promise<PagefindApi> {
  await api.options({ excerptLength: 36 });
  await api.init();
  // Counts by kind come with an answer only once the filters are known.
  await api.filters();
  return api;
}

/** What was found, shown a dozen at a time. */
class Results {
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private waiting: readonly PagefindHit[] = [];

  constructor(root: HTMLElement, failed: (error: unknown) => void) {
    this.list = need(root, '[data-part="results"]', HTMLElement);
    this.more = need(root, '[data-part="more"]', HTMLButtonElement);
    this.more.addEventListener('click', () => void this.add().catch(failed));
  }

  /** Takes the place of what was shown; `isWanted` says whether it still is when the texts have come. */
  async show(hits: readonly PagefindHit[], isWanted: () => boolean): Promise<void> {
    const items = await itemsOf(hits.slice(0, AT_ONCE));
    if (!isWanted()) return;
    this.list.innerHTML = items;
    this.wait(hits.slice(AT_ONCE));
  }

  clear(): void {
    this.list.replaceChildren();
    this.wait([]);
  }

  private async add(): Promise<void> {
    const waiting = this.waiting;
    this.wait(waiting.slice(AT_ONCE));
    const items = await itemsOf(waiting.slice(0, AT_ONCE)).catch((error: unknown) => {
      this.wait(waiting);
      throw error;
    });
    const before = this.list.children.length;
    this.list.insertAdjacentHTML('beforeend', items);
    this.list.children[before]?.querySelector('a')?.focus();
  }

  private wait(hits: readonly PagefindHit[]): void {
    this.waiting = hits;
    this.more.hidden = hits.length === 0;
    this.more.textContent = moreWords(hits.length);
  }
}

async function itemsOf(hits: readonly PagefindHit[]): Promise<string> {
  return htmlOf((await Promise.all(hits.map((hit) => hit.data()))).map(resultItem));
}

/** The search of the page: the state is in the address and nowhere else. */
class FullTextSearch {
  private readonly pagefind: Pagefind;
  private readonly results: Results;
  private readonly input: HTMLInputElement;
  private readonly kinds: HTMLElement;
  private readonly count: HTMLElement;
  private readonly finder: HTMLAnchorElement;
  private readonly finderAddress: string;
  /** Numbers the questions: an answer that comes after a later question is not shown. */
  private turn = 0;
  private timer = 0;

  constructor(root: HTMLElement) {
    this.pagefind = new Pagefind(root.dataset['fullText'] ?? '');
    this.results = new Results(root, (error) => {
      this.count.textContent = failureWords(error);
    });
    this.input = need(root, 'input', HTMLInputElement);
    this.kinds = need(root, '[data-part="kinds"]', HTMLElement);
    this.count = need(root, '[data-part="count"]', HTMLElement);
    this.finder = need(root, '[data-part="finder"]', HTMLAnchorElement);
    this.finderAddress = this.finder.getAttribute('href') ?? '';
    this.listen(need(root, 'form', HTMLFormElement));
  }

  private listen(form: HTMLFormElement): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      const { q, kind } = stateOfAddress();
      const asked = this.input.value.trim();
      this.go({ q: asked, kind }, asked === q);
    });
    this.input.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.go({ q: this.input.value.trim(), kind: null }, true), PAUSE);
    });
    this.input.addEventListener('compositionend', () => this.input.dispatchEvent(new Event('input')));
    // Whoever comes to the box is about to ask; where it does not load, the question says so.
    this.input.addEventListener('focus', () => void this.pagefind.load().catch(() => undefined), {
      once: true,
    });
    this.kinds.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      const kind = FULL_TEXT_KINDS.find((one) => one === button.value) ?? null;
      this.go({ q: stateOfAddress().q, kind }, false);
    });
    addEventListener('popstate', () => this.follow());
  }

  private go(state: FullTextState, isSameStep: boolean): void {
    const address = `${location.pathname}${writeFullTextState(state)}`;
    if (isSameStep) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void this.ask(state);
  }

  /** Shows what the address asks. */
  follow(): void {
    const state = stateOfAddress();
    this.input.value = state.q;
    void this.ask(state);
  }

  private async ask(state: FullTextState): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const isWanted = (): boolean => turn === this.turn;
    const query = state.q === '' ? '' : `?q=${encodeURIComponent(state.q)}`;
    this.finder.setAttribute('href', `${this.finderAddress}${query}`);
    // As the page's own script has it before the first paint.
    document.documentElement.toggleAttribute('data-asked', state.q !== '');
    if (state.q === '') {
      this.clear('');
      return;
    }
    this.count.textContent = '正在查找……';
    try {
      const answer = await this.pagefind.search(state);
      if (isWanted()) await this.show(state, answer, isWanted);
    } catch (error) {
      if (isWanted()) this.clear(failureWords(error));
    }
  }

  private async show(state: FullTextState, answer: PagefindAnswer, isWanted: () => boolean): Promise<void> {
    const { results, totalFilters, unfilteredResultCount } = answer;
    const hadFocus = this.kinds.contains(document.activeElement);
    show(this.kinds, kindButtons(state, totalFilters[KIND_FILTER] ?? {}, unfilteredResultCount));
    if (hadFocus) this.kinds.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    await this.results.show(results, isWanted);
    if (isWanted()) this.count.textContent = foundWords(state, results.length);
  }

  private clear(message: string): void {
    this.results.clear();
    show(this.kinds);
    this.count.textContent = message;
  }
}

function stateOfAddress(): FullTextState {
  return readFullTextState(new URLSearchParams(location.search));
}

const root = document.querySelector<HTMLElement>('[data-full-text]');
if (root) new FullTextSearch(root).follow();
