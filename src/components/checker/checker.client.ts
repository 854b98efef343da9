import { type Download, DOWNLOAD_NAMES } from '../../checker/download-names.ts';
import type { CheckedView, TakeView } from '../../checker/checked-view.ts';
import type { HandedFile } from '../../checker/handed.ts';
import type { ReviewOutline } from '../../changes/review/index.ts';
import { formatDate } from '../../format/date.ts';
import { parseIsoDate } from '../../domain/school-date.ts';
import { formatNumber } from '../../format/number.ts';
import { element as h } from '../markup.ts';
import { need, show } from '../parts.client.ts';
import { CheckerWorker } from './checker-worker.client.ts';
import { chosenFiles, droppedFiles, FileUnread } from './dropped-files.client.ts';
import { ProblemList } from './problem-list.client.ts';
import { QuestionForm } from './question-form.client.ts';
import { fixesMarkup, type HandedGroup, handedMarkup, reviewMarkup, sheetsMarkup } from './result-markup.ts';
import type { Telling } from './messages.ts';

/** The page of the checker: takes files, has its worker check them, and shows what that comes to. */
class Checker {
  private readonly root: HTMLElement;
  private readonly worker: CheckerWorker;
  private readonly questions: QuestionForm;
  private readonly problems: ProblemList;
  private readonly files = new Map<string, HandedFile>();
  private view: CheckedView | null = null;
  /** Whether the reader waits for what an answer comes to: then the questions are looked at next. */
  private isAnswering = false;
  private replaced: readonly string[] = [];

  constructor(root: HTMLElement) {
    this.root = root;
    this.worker = new CheckerWorker(
      root.dataset['published'] ?? '',
      (telling) => this.ready(telling),
      () =>
        this.say(
          '您的浏览器运行不了自查。请换用新一些的：Chrome、Edge、360、QQ 浏览器都可以，2022 年以后的版本。',
        ),
    );
    this.questions = new QuestionForm(this.part('questions'), () => {
      this.isAnswering = true;
      this.look();
    });
    this.problems = new ProblemList(this.part('problems'), (wanted, then) =>
      this.worker.ask({ kind: 'problems', ...wanted }, (telling) => {
        if (telling.kind === 'problems') then(telling.problems);
      }),
    );
  }

  private part(name: string): HTMLElement {
    return need(this.root, `[data-part="${name}"]`, HTMLElement);
  }

  /** Follows what the reader does. */
  begin(): void {
    const drop = this.part('drop');
    for (const input of drop.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
      input.addEventListener('change', () => {
        const list = input.files;
        if (list && list.length > 0) void this.take(chosenFiles(list)).finally(() => (input.value = ''));
      });
    }
    // Anywhere on the page: a file that misses the box would else be opened in place of the page.
    addEventListener('dragover', (event) => {
      event.preventDefault();
      drop.classList.add('over');
    });
    addEventListener('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) drop.classList.remove('over');
    });
    addEventListener('drop', (event) => {
      event.preventDefault();
      drop.classList.remove('over');
      if (event.dataTransfer) void this.take(droppedFiles(event.dataTransfer));
    });
    this.root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset['remove'] !== undefined) this.remove(button.dataset['remove']);
      if (button?.dataset['download'] !== undefined) this.download(button.dataset['download'] as Download);
    });
    const day = this.day();
    if (day.value === '') day.value = todayHere();
    day.addEventListener('change', () => this.look());
  }

  private day(): HTMLInputElement {
    return need(this.root, 'input[name="day"]', HTMLInputElement);
  }

  private ready(telling: Telling): void {
    if (telling.kind !== 'ready') return;
    const day = parseIsoDate(telling.publishedOn ?? '');
    const beside =
      day === null ? '没有取到本站的数据，只看交来的' : `和本站 ${formatDate(day)} 公布的数据一起看`;
    this.root.dataset['ready'] = '';
    if (this.files.size === 0) this.say(`准备好了：${beside}。现在断网也能用。`);
  }

  private async take(files: Promise<readonly HandedFile[]>): Promise<void> {
    try {
      this.add(await files);
    } catch (error) {
      this.say(error instanceof FileUnread ? error.message : `读不了这些文件（${String(error)}）。`);
    }
  }

  private add(files: readonly HandedFile[]): void {
    const replaced = files.flatMap(({ path }) => (this.files.has(path) ? path : []));
    for (const file of files) this.files.set(file.path, file);
    this.look(replaced);
  }

  private remove(name: string): void {
    for (const path of this.files.keys()) if (groupOf(path) === name) this.files.delete(path);
    if (this.files.size > 0) return this.look();
    this.worker.forget();
    this.questions.forget();
    this.showHanded([]);
    this.part('result').hidden = true;
    this.say('');
  }

  /** Has everything looked through. `replaced`: files in the place of which others came. */
  private look(replaced: readonly string[] = []): void {
    if (this.files.size === 0) return;
    this.replaced = replaced;
    this.worker.forget();
    this.showHanded([]);
    this.say('正在看……');
    this.part('result').setAttribute('aria-busy', 'true');
    const asking = {
      kind: 'check',
      files: [...this.files.values()],
      answers: this.questions.answers(),
      asOf: this.day().value,
    } as const;
    this.worker.ask(asking, (telling) => this.told(telling));
  }

  private told(telling: Telling): void {
    if (telling.kind === 'progress')
      this.say(`${telling.words}……${this.isLarge() ? '文件很大，要多等一会儿。' : ''}`);
    else if (telling.kind === 'failed') this.say(telling.words);
    else if (telling.kind === 'checked') this.show(telling.view);
    else if (telling.kind === 'take') this.showTake(telling.take);
    else if (telling.kind === 'review') this.showReview(telling.review);
  }

  private show(view: CheckedView): void {
    const result = this.part('result');
    result.hidden = false;
    result.removeAttribute('aria-busy');
    this.showHanded(view.roles);
    const { verdict, refusals, notes } = view;
    const others = verdict === null ? refusals : refusals.slice(1);
    show(
      this.part('verdict'),
      verdict && h('p', { class: `verdict status ${verdict.tone}` }, verdict.words),
      others.map((line) => h('p', { class: 'note warn' }, line.trim())),
      notes.map((line) => h('p', { class: 'src' }, line)),
    );
    this.view = view;
    this.showTake(NOTHING_YET);
    this.questions.show(view);
    this.problems.show(view.problems, view.counts);
    this.fill('sheets', view.sheets !== null, ...(view.sheets === null ? [] : sheetsMarkup(view.sheets)));
    this.fill('review', false);
    this.sayDone(verdict === null ? '' : '公布以后公众看到的变化，还在对照……');
    if (!this.isAnswering) return;
    this.isAnswering = false;
    const heading = need(this.root, '#check-questions', HTMLElement);
    heading.focus();
    heading.scrollIntoView({ block: 'start' });
  }

  /** The downloads, and what is only written otherwise. */
  private showTake({ take, left, fixes }: TakeView): void {
    const { asked = [], problems = [] } = this.view ?? {};
    this.fill('fixes', fixes.length > 0, fixesMarkup(fixes));
    const is: Readonly<Record<Download, boolean>> = {
      tables: take.length > 0,
      questions: asked.length > 0,
      problems: problems.length > 0,
    };
    const words: Readonly<Record<Download, string>> = {
      tables: `下载改好的数据表（${formatNumber(take.length)} 个）`,
      questions: '下载待问清单',
      problems: '下载问题清单',
    };
    show(
      this.part('downloads'),
      (['tables', 'questions', 'problems'] as const)
        .filter((what) => is[what])
        .map((what) =>
          h(
            'button',
            { type: 'button', 'data-download': what, class: what === 'tables' ? 'main' : null },
            words[what],
          ),
        ),
      left.map(({ file, why }) => h('p', { class: 'note warn' }, `${file}：${why}`)),
    );
  }

  private sayDone(more: string): void {
    const { length } = this.replaced;
    const some = this.replaced.slice(0, 3).join('、');
    const replaced = length === 0 ? '' : `换下了先前的 ${some}${length > 3 ? '等' : ''}。`;
    show(
      this.part('progress'),
      replaced,
      '看完了，',
      h('a', { href: '#check-verdict' }, '看结果'),
      '。',
      more,
    );
  }

  private showReview(review: ReviewOutline | null): void {
    this.sayDone('');
    this.fill('review', review !== null, ...(review === null ? [] : reviewMarkup(review)));
  }

  private fill(part: string, isThere: boolean, ...children: Parameters<typeof show>[1][]): void {
    const section = this.part(part);
    section.hidden = !isThere;
    show(need(section, '[data-part="body"]', HTMLElement), ...children);
  }

  private showHanded(roles: CheckedView['roles']): void {
    const groups = new Map<string, string[]>();
    for (const path of this.files.keys()) {
      const name = groupOf(path);
      groups.set(name, [...(groups.get(name) ?? []), path]);
    }
    const list = Array.from(groups, ([name, paths]): HandedGroup => ({ name, paths }));
    show(this.part('handed'), list.length > 0 && handedMarkup(list, roles));
  }

  private download(what: Download): void {
    this.worker.ask({ kind: 'download', what }, (telling) => {
      if (telling.kind !== 'download') return;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([telling.bytes.slice()]));
      link.download = DOWNLOAD_NAMES[what];
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    });
  }

  private isLarge(): boolean {
    return [...this.files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0) > LARGE;
  }

  private say(words: string): void {
    this.part('progress').textContent = words;
  }
}

/** Bytes of files that take more than a few seconds. */
const LARGE = 8_000_000;
const NOTHING_YET: TakeView = { take: [], left: [], fixes: [] };

/** By the clock of the computer. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A folder as it was dropped, or a file by itself. */
function groupOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path;
}

const root = document.querySelector<HTMLElement>('[data-checker]');
if (root) new Checker(root).begin();
