import { answerState, type FinderAnswer, rememberingSearch } from '../../search/find/answer.ts';
import { filterRows } from '../../search/find/filter.ts';
import { type FinderState, readState, writeState } from '../../search/find/finder-state.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { search } from '../../search/find/match/match.ts';
import { ringsSvg } from '../../search/find/rings.ts';
import { Downloads, type FileName } from './downloads.client.ts';
import { chipsHtml, emptyHtml, FacetCounters, showState, stateAfter, stateOfForm } from './facets.client.ts';
import { FeeRange } from './fee-range.client.ts';
import { NUMBERED, ResultList } from './list.client.ts';
import { NearBox } from './near.client.ts';
import { Tray } from './tray.client.ts';

/** How a new state enters the reader's history: a step to come back to, or a step being taken. */
type Step = 'push' | 'replace' | 'none';

/** Typing again after this pause begins a new step of the history. */
const PAUSE = 1500;
/** The address follows the typing when it rests: changing it takes longer than finding. */
const REST = 250;
const ON_RINGS = 80;
const LACK_FILES: Readonly<Record<FinderAnswer['lacks'][number], FileName>> = {
  texts: 'text',
  homophones: 'homophones',
  places: 'places',
};

function startFinder(root: HTMLElement): void {
  const part = <E extends HTMLElement>(name: string): E => root.querySelector(`[data-part="${name}"]`) as E;
  const form = part<HTMLFormElement>('form');
  const count = part('count');
  const live = part('live');
  const chips = part('chips');
  const empty = part('empty');
  const rings = part('rings');
  const distanceSort = part<HTMLOptionElement>('sort-distance');
  const matchSort = part<HTMLOptionElement>('sort-match');
  const base = root.dataset['base'] ?? '/';
  const searchOnce = rememberingSearch();
  let state = readState(new URLSearchParams(location.search));
  let lastTyped = -Infinity;
  let announcement = 0;
  let asked = false;
  let writing = 0;
  let frame = 0;
  let following = 0;
  let unwritten: Step = 'none';
  let waitingFor: ReadonlySet<FileName> = new Set();

  const downloads = new Downloads(
    {
      core: root.dataset['core'] ?? '',
      text: root.dataset['text'] ?? '',
      places: root.dataset['places'] ?? '',
      homophones: root.dataset['homophones'] ?? '',
    },
    // A file that the shown answer did without changes nothing in it.
    (file) => {
      if (file === 'core' || waitingFor.has(file)) show();
    },
  );
  const list = new ResultList(
    part('list'),
    part<HTMLButtonElement>('more'),
    (code) => `${base}kindergartens/${code}/`,
    (code) => tray.has(code),
  );
  const tray: Tray = new Tray(part('tray'), `${base}compare/`, () => list.showPicks());
  const counters = new FacetCounters(form);
  const fees = new FeeRange(root);
  const near = new NearBox(
    root,
    () => downloads.index,
    (place) => {
      void downloads.ask('places');
      go({ ...state, near: place, sort: state.sort === 'distance' ? null : state.sort }, 'push');
    },
  );

  function go(next: FinderState, step: Step): void {
    asked = true;
    writeAddress();
    state = next;
    enter(step);
    showState(form, state);
    show();
  }

  function enter(step: Step): void {
    const query = writeState(state).toString();
    const address = query === '' ? location.pathname : `?${query}`;
    if (step === 'push') history.pushState(null, '', address);
    else if (step === 'replace') history.replaceState(null, '', address);
  }

  function type(): void {
    asked = true;
    const now = performance.now();
    if (unwritten === 'none') unwritten = now - lastTyped > PAUSE ? 'push' : 'replace';
    lastTyped = now;
    state = stateOfForm(form, state);
    show();
    clearTimeout(writing);
    writing = window.setTimeout(writeAddress, REST);
  }

  function writeAddress(): void {
    clearTimeout(writing);
    enter(unwritten);
    unwritten = 'none';
  }

  /** The list first: it is the answer. What stands around it follows when the list is on the screen. */
  function show(): void {
    const { index } = downloads;
    if (!index) return;
    const answer = answerState(index, state, searchOnce(index, state.q));
    list.show(index, answer);
    const words = countWords(answer);
    if (count.textContent !== words) count.textContent = words;
    showEmpty(index, answer);
    waitingFor = new Set(answer.lacks.map((lack) => LACK_FILES[lack]));
    for (const file of waitingFor) downloads.ask(file).catch(failed);
    cancelAnimationFrame(frame);
    clearTimeout(following);
    frame = requestAnimationFrame(() => {
      following = window.setTimeout(() => showAround(index, answer));
    });
  }

  function showAround(index: FinderIndex, answer: FinderAnswer): void {
    counters.show(answer);
    fees.show(index, answer);
    near.show(answer);
    setHtml(chips, chipsHtml(index, state));
    showRings(answer);
    matchSort.textContent = state.near ? '由近到远' : state.q === '' ? '按园名' : '最相符的在前';
    distanceSort.hidden = state.near === null;
    announce(answer);
  }

  function showEmpty(index: FinderIndex, answer: FinderAnswer): void {
    empty.hidden = answer.rows.length > 0 || answer.lacks.length > 0;
    if (empty.hidden) return;
    const anyWords = state.q === '' ? [] : Array.from({ length: index.count }, (_, row) => row);
    empty.innerHTML = emptyHtml(index, answer, filterRows(index, anyWords, state).rows.length);
  }

  function showRings(answer: FinderAnswer): void {
    rings.hidden = state.view !== 'rings';
    if (rings.hidden) return;
    if (!answer.origin) {
      rings.innerHTML = '<p class="note">先在上面选定从哪里算距离：您的位置、一个乡镇，或一所幼儿园。</p>';
      return;
    }
    const places = answer.rows.slice(0, ON_RINGS).flatMap((row, at) => {
      const way = answer.wayTo(row);
      return way ? [{ way, number: at < NUMBERED ? at + 1 : null }] : [];
    });
    const { label } = answer.origin;
    rings.innerHTML =
      ringsSvg(places, `以${label}为中心的距离图，文字列表在下方`) +
      `<p class="src">中心是${label}，上方为北；直线距离，不是步行路程。没有登记位置的幼儿园不在图上。</p>`;
  }

  // Read out once the reader has asked for something and paused, not at every letter.
  function announce(answer: FinderAnswer): void {
    clearTimeout(announcement);
    if (!asked || answer.lacks.length > 0) return;
    announcement = window.setTimeout(() => {
      live.textContent = `找到 ${answer.rows.length} 所幼儿园`;
    }, 700);
  }

  function failed(): void {
    count.textContent = '网络不通，没有取得数据。请稍后再试，或从下面的乡镇列表进入。';
  }

  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'q') type();
    else if (target.type === 'range') go({ ...stateOfForm(form, state), ...fees.limits }, 'replace');
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && (target.name === 'q' || target.type === 'range')) return;
    go(stateOfForm(form, state), 'push');
  });
  const facets = part('facets');
  const toggle = part<HTMLButtonElement>('facets-toggle');
  toggle.addEventListener('click', () => {
    const open = facets.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(open));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const buttons of [chips, empty]) {
    buttons.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      go(stateAfter(state, button.value), 'push');
      part('q').focus();
    });
  }
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-pick]') : null;
    const code = button?.dataset['pick'];
    if (!button || code === undefined) return;
    const row = downloads.index?.codes.indexOf(code) ?? -1;
    const name = downloads.index?.names.displayed[row] ?? code;
    if (!tray.toggle({ code, name })) live.textContent = '最多同时对比四所，请先移出一所';
  });
  addEventListener('pagehide', writeAddress);
  addEventListener('popstate', () => {
    clearTimeout(writing);
    unwritten = 'none';
    const query = form.elements.namedItem('q');
    if (query instanceof HTMLInputElement) query.blur();
    go(readState(new URLSearchParams(location.search)), 'none');
  });

  showState(form, state);
  void begin();

  // The browser compiles what it has run a few times: the reader's first letter should not be the one to wait for that.
  function warmUp(): void {
    const { index } = downloads;
    if (!index) return;
    for (const [at, query] of ['youer', '中心幼儿园', 'zx'].entries()) {
      setTimeout(() => search(index, query), 400 * (at + 1));
    }
  }

  // Homophones are small and wanted at the first slip; addresses only where every answer looks into them.
  async function begin(): Promise<void> {
    try {
      await downloads.ask('core');
      if (downloads.index?.addressesAlways) await downloads.ask('text');
    } catch {
      failed();
    }
    warmUp();
    // Where they do not come now, they are asked for again when an answer lacks them.
    downloads.ask('homophones').catch(() => undefined);
  }
}

function countWords({ rows, sure, lacks }: FinderAnswer): string {
  if (lacks.length > 0) return '正在查找…';
  if (sure === null || sure === rows.length) return `共 ${rows.length} 所`;
  return sure === 0 ? `相近的 ${rows.length} 所` : `${sure} 所，另有 ${rows.length - sure} 所相近`;
}

/** Leaves the element alone where it says the same already. */
function setHtml(element: HTMLElement, html: string): void {
  if (element.innerHTML !== html) element.innerHTML = html;
}

const root = document.querySelector<HTMLElement>('[data-finder]');
if (root) startFinder(root);
