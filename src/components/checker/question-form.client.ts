import type { CheckedView } from '../../checker/checked-view.ts';
import type { ShownQuestion } from '../../checker/questions.ts';
import type { AnswerLine } from '../../sheets/questions/given-answers.ts';
import { formatNumber } from '../../format/number.ts';
import { element as h, htmlOf } from '../markup.ts';
import { need, show } from '../parts.client.ts';
import { askedMarkup, questionMarkup } from './result-markup.ts';

/** The questions with their answers: what was answered stays until it is taken back, and is handed over with every check. */
export class QuestionForm {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly given = new Map<string, AnswerLine>();
  private questions: ReadonlyMap<string, ShownQuestion> = new Map();
  private asked: CheckedView['asked'] = [];

  constructor(root: HTMLElement, onAnswered: () => void) {
    this.root = root;
    this.form = need(root, 'form', HTMLFormElement);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      onAnswered();
    });
    // A toggle does not bubble.
    this.form.addEventListener('toggle', ({ target }) => this.fill(target), { capture: true });
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset['take'] !== undefined) this.suggest(button, button.dataset['take']);
      if (button?.dataset['takeAll'] !== undefined) this.suggestAll(button);
      if (button?.dataset['forget'] === undefined) return;
      this.given.delete(button.dataset['forget']);
      onAnswered();
    });
  }

  /** What was answered so far, with what stands in the fields. */
  answers(): readonly AnswerLine[] {
    this.take();
    return [...this.given.values()];
  }

  forget(): void {
    this.given.clear();
  }

  show({ asked, sheets }: CheckedView): void {
    const open = new Set(
      [...this.form.querySelectorAll<HTMLElement>('details[open]')].map(
        ({ dataset }) => dataset['book'] ?? '',
      ),
    );
    this.asked = asked;
    this.questions = new Map(
      asked.flatMap(({ questions }) => questions.map((one) => [one.id, one] as const)),
    );
    this.root.hidden = this.questions.size + this.given.size === 0;
    const refused = [...this.questions.values()].filter(({ fault }) => fault !== '').length;
    need(this.root, '[data-part="asked-words"]', HTMLElement).textContent = [
      sheets?.asked || '都回答了，没有要问的了。',
      sheets && sheets.answered > 0 ? `用上了 ${formatNumber(sheets.answered)} 条回答。` : '',
      refused > 0 ? `${formatNumber(refused)} 条回答没有用上，原因写在各条下面。` : '',
    ].join('');
    const refusing = new Set(
      asked.flatMap(({ book, questions }) => (questions.some(({ fault }) => fault !== '') ? book : [])),
    );
    const isOpen = (book: string): boolean =>
      refusing.has(book) ||
      (asked.some((sheet) => open.has(sheet.book)) ? open.has(book) : book === asked[0]?.book);
    need(this.form, '[data-part="asked"]', HTMLElement).innerHTML = htmlOf(askedMarkup(asked, isOpen));
    need(this.form, '[data-part="submit"]', HTMLElement).hidden = this.questions.size === 0;
    this.showGiven();
  }

  /** Puts in the questions of a sheet that is unfolded. What was answered and not taken stands in its field. */
  private fill(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const at = this.asked.findIndex(({ book }) => book === target.dataset['book']);
    const list = target.querySelector('.questions');
    if (!(list instanceof HTMLElement) || list.childElementCount > 0) return;
    const before = this.asked.slice(0, at).reduce((sum, { questions }) => sum + questions.length, 0);
    list.innerHTML = htmlOf(
      (this.asked[at]?.questions ?? []).map((question, index) =>
        questionMarkup(question, before + index + 1, this.given.get(question.id)?.answer ?? ''),
      ),
    );
  }

  private showGiven(): void {
    const taken = [...this.given].filter(([id]) => !this.questions.has(id));
    const part = need(this.root, '[data-part="given"]', HTMLElement);
    part.hidden = taken.length === 0;
    show(
      part,
      h('summary', {}, `用上了的回答 ${formatNumber(taken.length)} 条`),
      h(
        'ul',
        { class: 'plain given' },
        taken.map(([id, { kindergarten, field, question, answer }]) =>
          h(
            'li',
            {},
            h(
              'span',
              {},
              [kindergarten, field].filter(Boolean).join(' ') || question,
              '：',
              h('b', {}, answer),
            ),
            h('button', { type: 'button', 'data-forget': id }, '收回'),
          ),
        ),
      ),
    );
  }

  /** A field that was emptied takes its answer back. */
  private take(): void {
    for (const item of this.form.querySelectorAll<HTMLElement>('[data-question]')) {
      const id = item.dataset['question'] ?? '';
      const line = this.questions.get(id)?.line;
      const answer = item.querySelector('input')?.value.trim() ?? '';
      if (line === undefined || answer === '') this.given.delete(id);
      else this.given.set(id, { ...line, answer, list: '网页', row: this.given.size + 1 });
    }
  }

  /** Fills in what is suggested, where nothing was written. */
  private suggestAll(button: HTMLButtonElement): void {
    const items = button.closest('details')?.querySelectorAll<HTMLElement>('.question') ?? [];
    for (const item of items) {
      const input = item.querySelector('input');
      const suggestion = this.questions.get(item.dataset['question'] ?? '')?.line.suggestion;
      if (input && input.value === '' && suggestion) input.value = suggestion;
    }
  }

  private suggest(button: HTMLButtonElement, answer: string): void {
    const input = button.closest('.question')?.querySelector('input');
    if (!input) return;
    input.value = answer;
    input.focus();
  }
}
