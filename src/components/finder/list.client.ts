import type { FinderAnswer } from '../../search/find/answer.ts';
import { type Marks, markerFor } from '../../search/find/match/highlight.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { briefRowHtml, type ResultRow, resultRowHtml } from './result-row.ts';

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
/** Places that carry a number on the rings. */
export const NUMBERED = 12;

/** The list of results: what is seen at once, the rest when there is time or need for it. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #hrefOf: (code: string) => string;
  readonly #isPicked: (code: string) => boolean;
  #rowAt: (at: number) => ResultRow | null = () => null;
  #dividerAt: number | null = null;
  #total = 0;
  #shown = 0;
  #whole = 0;
  #timer = 0;

  constructor(
    list: HTMLElement,
    more: HTMLButtonElement,
    hrefOf: (code: string) => string,
    isPicked: (code: string) => boolean,
  ) {
    this.#list = list;
    this.#more = more;
    this.#hrefOf = hrefOf;
    this.#isPicked = isPicked;
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
    const { state, rows, sure, lacks } = answer;
    this.#rowAt = this.#rowsOf(index, answer);
    this.#dividerAt = sure === null || sure === rows.length ? null : sure;
    this.#total = rows.length;
    this.#shown = Math.min(AT_ONCE, rows.length);
    this.#whole = Math.min(WHOLE, rows.length);
    this.#list.innerHTML = this.#html(0, this.#whole, true) + this.#html(this.#whole, this.#shown, false);
    this.#list.dataset['resultCount'] = String(rows.length);
    if (lacks.length === 0) this.#list.dataset['settledQuery'] = state.q;
    else delete this.#list.dataset['settledQuery'];
    this.#more.hidden = this.#shown >= this.#total;
    this.#completeLater(REST);
  }

  /** Marks the rows that are set aside for comparison. */
  showPicks(): void {
    for (const button of this.#list.querySelectorAll<HTMLButtonElement>('[data-pick]')) {
      button.setAttribute('aria-pressed', String(this.#isPicked(button.dataset['pick'] ?? '')));
    }
  }

  #rowsOf(index: FinderIndex, answer: FinderAnswer): (at: number) => ResultRow | null {
    const { state, rows, origin } = answer;
    const numbered = state.view === 'rings' && origin !== null;
    let marker: ((row: number) => Marks) | null = null;
    return (at) => {
      const row = rows[at] ?? -1;
      const facts = index.facts[row];
      if (!facts) return null;
      if (state.q !== '') marker ??= markerFor(index, state.q);
      const code = index.codes[row] ?? '';
      const way = answer.wayTo(row);
      return {
        code,
        name: index.names.displayed[row] ?? '',
        town: index.towns[row]?.town ?? '',
        facts,
        age: state.age,
        href: this.#hrefOf(code),
        marks: marker?.(row) ?? null,
        way: way ?? (origin ? 'unknown' : null),
        ringNumber: numbered && way && at < NUMBERED ? at + 1 : null,
        picked: this.#isPicked(code),
      };
    };
  }

  #html(from: number, to: number, whole: boolean): string {
    let html = '';
    for (let at = from; at < to; at += 1) {
      if (at === this.#dividerAt) html += dividerHtml(at);
      const row = this.#rowAt(at);
      if (row) html += whole ? resultRowHtml(row) : briefRowHtml(row);
    }
    return html;
  }

  #rowElements(): readonly Element[] {
    return [...this.#list.querySelectorAll('[data-code]')];
  }

  #add(): void {
    if (this.#shown >= this.#total) return;
    this.#complete(this.#shown);
    const to = Math.min(this.#shown + MORE, this.#total);
    this.#list.insertAdjacentHTML('beforeend', this.#html(this.#shown, to, true));
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
    brief.forEach((element, offset) => {
      const row = this.#rowAt(this.#whole + offset);
      if (!row) return;
      template.innerHTML = resultRowHtml(row);
      const link = template.content.querySelector('a');
      element.replaceWith(template.content);
      if (element === held) link?.focus();
    });
    this.#whole = to;
  }
}

function dividerHtml(sure: number): string {
  const words = sure === 0 ? '没有完全相符的，以下读音或字形相近' : '以下读音或字形相近';
  return `<li class="kg-divider">${words}</li>`;
}
