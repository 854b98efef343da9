import type { FinderAnswer } from '../../search/find/answer.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { type Child, element, htmlOf } from '../markup.ts';
import { type Divider, dividers } from './answer-words.ts';
import { type ListedRow, type RowPlaces, rowsOf } from './listed-rows.ts';
import { briefRow, resultRow } from './result-row.ts';

/** Rows that a keystroke waits for: more are seldom seen above the keyboard of a telephone. */
const FIRST = 3;
/** Rows whole in the next moment: as many as the tallest screen shows. */
const WHOLE = 10;
/** Rows there in the next moment, those after the whole ones with no more than their name. */
const SOON = 60;
/** Rows completed at a time while the browser has nothing else to do, and rows added as the reader scrolls. */
const STEP = 8;
const MORE = 60;
/** The reader has stopped typing, in milliseconds. */
const REST = 220;
const BREATH = 30;

const wholeRow = ({ whole }: ListedRow): Child => resultRow(whole());

/** The list of results: what is seen at once, the rest when there is time or need for it. */
export class ResultList {
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private readonly places: RowPlaces;
  private rowAt: ((at: number) => ListedRow) | null = null;
  private dividers: readonly Divider[] = [];
  private total = 0;
  private shown = 0;
  private whole = 0;
  private timer = 0;
  private readonly nearTheEnd: IntersectionObserver;

  constructor(list: HTMLElement, more: HTMLButtonElement, places: RowPlaces) {
    this.list = list;
    this.more = more;
    this.places = places;
    more.addEventListener('click', () => {
      const first = this.shown;
      this.add();
      this.rowElements()[first]?.querySelector('a')?.focus();
    });
    this.nearTheEnd = new IntersectionObserver(
      (entries) => {
        // A reader who is beyond the list has jumped over it, and wants no more of it.
        const isAhead = ({ isIntersecting, boundingClientRect: { top } }: IntersectionObserverEntry) =>
          isIntersecting && top > 0;
        if (entries.some(isAhead)) this.add();
      },
      { rootMargin: '1200px' },
    );
  }

  /** Shows the first rows of an answer, and says in the list's attributes what they answer. */
  show(index: FinderIndex, answer: FinderAnswer): void {
    const { asked, rows, notRunning, lacks } = answer;
    this.rowAt = rowsOf(index, answer, this.places);
    this.dividers = dividers(answer);
    this.total = rows.length + notRunning.length;
    this.shown = Math.min(FIRST, this.total);
    this.whole = this.shown;
    clearTimeout(this.timer);
    this.nearTheEnd.disconnect();
    // Written without reading what is there first: a keystroke waits for this.
    this.list.innerHTML = htmlOf(this.rows(0, this.whole, wholeRow));
    this.list.dataset['resultCount'] = String(rows.length);
    if (lacks.length === 0) this.list.dataset['settledQuery'] = asked.q;
    else delete this.list.dataset['settledQuery'];
    // It would be seen for a moment below the first rows.
    this.more.hidden = true;
  }

  /** Lets the other rows follow the first. */
  showRest(): void {
    const from = this.shown;
    this.whole = Math.min(WHOLE, this.total);
    this.shown = Math.min(SOON, this.total);
    this.list.insertAdjacentHTML(
      'beforeend',
      htmlOf([this.rows(from, this.whole, wholeRow), this.rows(this.whole, this.shown, briefRow)]),
    );
    this.more.hidden = this.shown >= this.total;
    this.nearTheEnd.observe(this.more);
    this.completeLater(REST);
  }

  /** Makes the rows of an answer that nobody sees. */
  rehearse(index: FinderIndex, answer: FinderAnswer): void {
    const rowAt = rowsOf(index, answer, this.places);
    for (let at = 0; at < Math.min(FIRST, answer.rows.length); at += 1) htmlOf(wholeRow(rowAt(at)));
  }

  /** Marks the rows that are set aside for comparison. */
  showPicks(): void {
    for (const button of this.list.querySelectorAll<HTMLButtonElement>('[data-pick]')) {
      button.setAttribute(
        'aria-pressed',
        String(this.places.isPicked(button.dataset['pick'] ?? '') === true),
      );
    }
  }

  private rows(from: number, to: number, make: (row: ListedRow) => Child): readonly Child[] {
    const rowAt = this.rowAt;
    if (!rowAt) return [];
    return Array.from({ length: to - from }, (_, offset) => {
      const at = from + offset;
      const over = this.dividers.filter((one) => one.at === at);
      return [over.map(({ words }) => element('li', { class: 'kg-divider' }, words)), make(rowAt(at))];
    });
  }

  private rowElements(): readonly Element[] {
    return [...this.list.querySelectorAll('[data-code]')];
  }

  private add(): void {
    if (this.shown >= this.total) return;
    this.complete(this.shown);
    const to = Math.min(this.shown + MORE, this.total);
    this.list.insertAdjacentHTML('beforeend', htmlOf(this.rows(this.shown, to, wholeRow)));
    this.shown = to;
    this.whole = to;
    this.more.hidden = to >= this.total;
  }

  private completeLater(pause: number): void {
    clearTimeout(this.timer);
    if (this.whole >= this.shown) return;
    this.timer = window.setTimeout(() => {
      this.complete(Math.min(this.whole + STEP, this.shown));
      this.completeLater(BREATH);
    }, pause);
  }

  /** Puts whole rows in the place of brief ones, up to the row `to`. */
  private complete(to: number): void {
    const brief = this.rowElements().slice(this.whole, to);
    const held = document.activeElement?.closest('[data-code]') ?? null;
    const template = document.createElement('template');
    brief.forEach((row, offset) => {
      if (!this.rowAt) return;
      template.innerHTML = htmlOf(wholeRow(this.rowAt(this.whole + offset)));
      const link = template.content.querySelector('a');
      row.replaceWith(template.content);
      if (row === held) link?.focus();
    });
    this.whole = to;
  }
}
