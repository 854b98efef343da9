import type { FileProblems, ShownProblem } from '../../checker/problems.ts';
import type { Severity } from '../../dataset/issue.ts';
import { formatNumber } from '../../format/number.ts';
import { element as h, htmlOf } from '../markup.ts';
import { need } from '../parts.client.ts';
import { countOf, fileMarkup, problemMarkup } from './result-markup.ts';

/** Problems that are put on the page at once. */
const SOME = 100;

/** Fetches some of the problems of a file. */
export type FetchProblems = (
  wanted: {
    readonly file: string;
    readonly severities: readonly Severity[];
    readonly from: number;
    readonly most: number;
  },
  then: (problems: readonly ShownProblem[]) => void,
) => void;

/** The problems by file, each filled when it is opened and as far as it is asked for. */
export class ProblemList {
  private readonly root: HTMLElement;
  private readonly files: HTMLElement;
  private readonly fetch: FetchProblems;
  private problems: readonly FileProblems[] = [];

  constructor(root: HTMLElement, fetch: FetchProblems) {
    this.root = root;
    this.files = need(root, '[data-part="files"]', HTMLElement);
    this.fetch = fetch;
    root.addEventListener('change', () => this.draw());
    // A toggle does not bubble.
    root.addEventListener('toggle', ({ target }) => this.fill(target), { capture: true });
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('[data-more]') : null;
      if (button instanceof HTMLButtonElement) this.more(button);
    });
  }

  show(problems: readonly FileProblems[], counts: Readonly<Record<Severity, number>>): void {
    this.problems = problems;
    this.root.hidden = problems.length === 0;
    for (const box of this.boxes()) {
      const count = counts[box.value as Severity];
      need(box.parentElement ?? box, 'span', HTMLElement).textContent = formatNumber(count);
      box.disabled = count === 0;
    }
    this.draw();
  }

  private boxes(): readonly HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  private severities(): readonly Severity[] {
    return this.boxes()
      .filter(({ checked }) => checked)
      .map(({ value }) => value as Severity);
  }

  /** What was looked into stays open; at first, the first file is. */
  private draw(): void {
    const open = [...this.files.querySelectorAll<HTMLElement>('details[open]')].map(
      ({ dataset }) => dataset['file'],
    );
    const severities = this.severities();
    const shown = this.problems.filter((one) => countOf(one, severities) > 0);
    this.files.innerHTML = htmlOf(
      shown.map((one, at) =>
        fileMarkup(one, severities, open.length === 0 ? at === 0 : open.includes(one.file)),
      ),
    );
    if (shown.length === 0) this.files.innerHTML = htmlOf(h('p', { class: 'soft' }, '勾上的几种都没有。'));
  }

  private fill(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const list = target.querySelector('.problems');
    if (list instanceof HTMLElement && list.childElementCount === 0) this.append(target, list);
  }

  private more(button: HTMLButtonElement): void {
    const file = button.closest('details');
    const list = file?.querySelector('.problems');
    if (!file || !(list instanceof HTMLElement)) return;
    const before = list.childElementCount;
    button.remove();
    this.append(file, list, () => {
      const next = list.children[before];
      if (!(next instanceof HTMLElement)) return;
      next.tabIndex = -1;
      next.focus();
    });
  }

  private append(details: HTMLDetailsElement, list: HTMLElement, then: () => void = () => undefined): void {
    const file = details.dataset['file'] ?? '';
    const severities = this.severities();
    const from = list.childElementCount;
    this.fetch({ file, severities, from, most: SOME }, (problems) => {
      list.insertAdjacentHTML('beforeend', htmlOf(problems.map(problemMarkup)));
      const own = this.problems.find((one) => one.file === file);
      const left = (own === undefined ? 0 : countOf(own, severities)) - from - problems.length;
      if (left > 0)
        list.insertAdjacentHTML(
          'afterend',
          htmlOf(h('button', { type: 'button', 'data-more': true }, moreWords(left))),
        );
      then();
    });
  }
}

function moreWords(left: number): string {
  const next = Math.min(SOME, left);
  return `再看 ${formatNumber(next)} 条${left > next ? `（还有 ${formatNumber(left)} 条）` : ''}`;
}
