/** The search page: asks Pagefind, shows what it found a dozen at a time, and keeps question and kind in the address. */
import { excerptParts } from '../search/fulltext/excerpt.ts';
import { FULL_TEXT_KINDS, KIND_FILTER, type FullTextKind } from '../search/fulltext/kind.ts';
import { type FullTextState, readFullTextState, writeFullTextState } from '../search/fulltext/state.ts';
import type {
  PagefindAnswer,
  PagefindApi,
  PagefindHit,
  PagefindPage,
} from '../search/fulltext/pagefind-api.ts';

const AT_ONCE = 12;
const PAUSE = 250;

const root = document.querySelector<HTMLElement>('[data-full-text]');
if (root) start(root);

function start(root: HTMLElement): void {
  const part = <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-part="${name}"]`);
  const form = root.querySelector('form');
  const [input, kinds, count, list, more] = [
    root.querySelector('input'),
    part<HTMLElement>('kinds'),
    part<HTMLElement>('count'),
    part<HTMLElement>('results'),
    part<HTMLButtonElement>('more'),
  ];
  const finder = part<HTMLAnchorElement>('finder');
  if (!form || !input || !kinds || !count || !list || !more || !finder) return;

  let pagefind: Promise<PagefindApi> | undefined;
  let asked = 0;
  let waiting: readonly PagefindHit[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finderAddress = finder.getAttribute('href') ?? '';

  const load = () => (pagefind ??= loadPagefind(root.dataset['fullText'] ?? ''));

  async function ask(state: FullTextState): Promise<void> {
    const turn = (asked += 1);
    finderLink(state.q);
    if (state.q === '') return clear('');
    if (count) count.textContent = '正在查找……';
    try {
      const api = await load();
      const filters: Record<string, string> = state.kind === null ? {} : { [KIND_FILTER]: state.kind };
      const answer = await api.search(state.q, { filters });
      if (turn !== asked) return;
      await show(state, answer, turn);
    } catch {
      pagefind = undefined;
      if (turn === asked) clear('搜索没有成功，可能是网络断了。请稍后再试，或者用下面的栏目查找。');
    }
  }

  async function show(state: FullTextState, answer: PagefindAnswer, turn: number): Promise<void> {
    const { results, totalFilters, unfilteredResultCount } = answer;
    showKinds(state, totalFilters[KIND_FILTER] ?? {}, unfilteredResultCount);
    const first = await Promise.all(results.slice(0, AT_ONCE).map((hit) => hit.data()));
    if (turn !== asked) return;
    list?.replaceChildren(...first.map(resultItem));
    waiting = results.slice(AT_ONCE);
    showMore();
    if (!count) return;
    count.textContent =
      results.length === 0
        ? `没有找到与“${state.q}”有关的内容。可以换一个说法，或者少写几个字。`
        : `与“${state.q}”有关的${state.kind === null ? '' : state.kind}有 ${results.length} 条。`;
  }

  function showKinds(
    { q, kind }: FullTextState,
    counts: Readonly<Record<string, number>>,
    all: number,
  ): void {
    const button = (label: string, value: FullTextKind | null, number: number) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.setAttribute('aria-pressed', String(value === kind));
      element.append(label, small(String(number)));
      element.addEventListener('click', () => go({ q, kind: value }));
      return element;
    };
    const present = FULL_TEXT_KINDS.filter((one) => (counts[one] ?? 0) > 0 || one === kind);
    const buttons = [button('全部', null, all), ...present.map((one) => button(one, one, counts[one] ?? 0))];
    const focused = kinds?.contains(document.activeElement);
    kinds?.replaceChildren(...(present.length === 0 ? [] : buttons));
    if (focused) kinds?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }

  function clear(message: string): void {
    waiting = [];
    list?.replaceChildren();
    kinds?.replaceChildren();
    if (count) count.textContent = message;
    showMore();
  }

  function showMore(): void {
    if (!more) return;
    more.hidden = waiting.length === 0;
    more.textContent = `再看 ${Math.min(AT_ONCE, waiting.length)} 条`;
  }

  function finderLink(q: string): void {
    finder?.setAttribute('href', q === '' ? finderAddress : `${finderAddress}?q=${encodeURIComponent(q)}`);
  }

  function go(state: FullTextState, replace = false): void {
    const address = `${location.pathname}${writeFullTextState(state)}`;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void ask(state);
  }

  function fromAddress(): void {
    const state = readFullTextState(new URLSearchParams(location.search));
    if (input) input.value = state.q;
    void ask(state);
  }

  const present = () => readFullTextState(new URLSearchParams(location.search));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const q = input.value.trim();
    go({ q, kind: present().kind }, q === present().q);
  });
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => go({ q: input.value.trim(), kind: null }, true), PAUSE);
  });
  input.addEventListener('compositionend', () => input.dispatchEvent(new Event('input')));
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  more.addEventListener('click', async () => {
    const next = waiting.slice(0, AT_ONCE);
    waiting = waiting.slice(AT_ONCE);
    const items = (await Promise.all(next.map((hit) => hit.data()))).map(resultItem);
    list.append(...items);
    showMore();
    items[0]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

async function loadPagefind(address: string): Promise<PagefindApi> {
  const api = (await import(/* @vite-ignore */ address)) as PagefindApi;
  await api.options({ excerptLength: 36 });
  await api.init();
  // Counts by kind come with an answer only once the filters are known.
  await api.filters();
  return api;
}

function resultItem({ url, excerpt, meta, filters }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const words = document.createElement('p');
  words.append(...excerptParts(excerpt).map(({ text, marked }) => (marked ? mark(text) : text)));
  item.append(link, small(filters[KIND_FILTER]?.[0] ?? ''), words);
  return item;
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

function small(text: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = text;
  return element;
}
