import type { FinderAnswer } from '../../search/find/answer.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { type Marks, markerFor } from '../../search/find/match/highlight.ts';
import { finderRow } from '../../search/find/row.ts';
import { type Child, element, htmlOf } from '../markup.ts';
import { show } from '../parts.client.ts';
import { type Divider, dividers } from './answer-words.ts';
import { type ResultRow, briefRow, resultRow } from './result-row.ts';
import { NUMBERED } from './rings.ts';

/** Rows made whole at once: as many as the tallest screen shows. */
const WHOLE = 10;
/** Rows there at once, those after the first with no more than their name. */
const AT_ONCE = 60;
/** Rows completed at a time while the browser has nothing else to do, and rows added as the reader scrolls. */
const STEP = 8;
const MORE = 60;
/** The reader has stopped typing, in milliseconds. */
const REST = 220;
const BREATH = 30;

/** What a row of the list needs beside the answer. */
export interface RowPlaces {
  readonly hrefOf: (code: string) => string;
  readonly isPicked: (code: string) => boolean;
}

/** The rows an answer shows, from the first to the last: those that run, then those that do not. */
function rowsOf(index: FinderIndex, answer: FinderAnswer, places: RowPlaces): (at: number) => ResultRow {
  const { state, origin } = answer;
  const rows = [...answer.rows, ...answer.notRunning];
  const isNumbered = state.view === 'rings' && origin !== null;
  let marker: ((row: number) => Marks) | null = null;
  return (at) => {
    const row = rows[at] ?? -1;
    if (state.q !== '') marker ??= markerFor(index, state.q);
    const code = index.codes[row] ?? '';
    const way = answer.wayTo(row);
    return {
      row: finderRow(index, row, state.age),
      href: places.hrefOf(code),
      marks: marker?.(row) ?? null,
      way: way ?? (origin ? 'unknown' : null),
      ringNumber: isNumbered && way && at < NUMBERED ? at + 1 : null,
      picked: places.isPicked(code),
    };
  };
}

/** The list of results: what is seen at once, the rest when there is time or need for it. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #places: RowPlaces;
  #rowAt: ((at: number) => ResultRow) | null = null;
  #dividers: readonly Divider[] = [];
  #total = 0;
  #shown = 0;
  #whole = 0;
  #timer = 0;

  constructor(list: HTMLElement, more: HTMLButtonElement, places: RowPlaces) {
    this.#list = list;
    this.#more = more;
    this.#places = places;
    more.addEventListener('click', () => {
      const first = this.#shown;
      this.#add();
      this.#rowElements()[first]?.querySelector('a')?.focus();
    });
    new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#add();
      },
      { rootMargin: '1200px' },
    ).observe(more);
  }

  /** Shows the rows of an answer, and says in the list's attributes what they answer. */
  show(index: FinderIndex, answer: FinderAnswer): void {
    const { state, rows, notRunning, lacks } = answer;
    this.#rowAt = rowsOf(index, answer, this.#places);
    this.#dividers = dividers(answer);
    this.#total = rows.length + notRunning.length;
    this.#shown = Math.min(AT_ONCE, this.#total);
    this.#whole = Math.min(WHOLE, this.#total);
    show(this.#list, this.#rows(0, this.#whole, resultRow), this.#rows(this.#whole, this.#shown, briefRow));
    this.#list.dataset['resultCount'] = String(rows.length);
    if (lacks.length === 0) this.#list.dataset['settledQuery'] = state.q;
    else delete this.#list.dataset['settledQuery'];
    this.#more.hidden = this.#shown >= this.#total;
    this.#completeLater(REST);
  }

  /** Marks the rows that are set aside for comparison. */
  showPicks(): void {
    for (const button of this.#list.querySelectorAll<HTMLButtonElement>('[data-pick]')) {
      button.setAttribute('aria-pressed', String(this.#places.isPicked(button.dataset['pick'] ?? '')));
    }
  }

  #rows(from: number, to: number, make: (row: ResultRow) => Child): readonly Child[] {
    const rowAt = this.#rowAt;
    if (!rowAt) return [];
    return Array.from({ length: to - from }, (_, offset) => {
      const at = from + offset;
      const over = this.#dividers.filter((one) => one.at === at);
      return [over.map(({ words }) => element('li', { class: 'kg-divider' }, words)), make(rowAt(at))];
    });
  }

  #rowElements(): readonly Element[] {
    return [...this.#list.querySelectorAll('[data-code]')];
  }

  #add(): void {
    if (this.#shown >= this.#total) return;
    this.#complete(this.#shown);
    const to = Math.min(this.#shown + MORE, this.#total);
    this.#list.insertAdjacentHTML('beforeend', htmlOf(this.#rows(this.#shown, to, resultRow)));
    this.#shown = to;
    this.#whole = to;
    this.#more.hidden = to >= this.#total;
  }

  #completeLater(pause: number): void {
    clearTimeout(this.#timer);
    if (this.#whole >= this.#shown) return;
    this.#timer = window.setTimeout(() => {
      this.#complete(Math.min(this.#whole + STEP, this.#shown));
      this.#completeLater(BREATH);
    }, pause);
  }

  /** Puts whole rows in the place of brief ones, up to the row `to`. */
  #complete(to: number): void {
    const brief = this.#rowElements().slice(this.#whole, to);
    const held = document.activeElement?.closest('[data-code]') ?? null;
    const template = document.createElement('template');
    brief.forEach((row, offset) => {
      if (!this.#rowAt) return;
      template.innerHTML = htmlOf(resultRow(this.#rowAt(this.#whole + offset)));
      const link = template.content.querySelector('a');
      row.replaceWith(template.content);
      if (row === held) link?.focus();
    });
    this.#whole = to;
  }
}
