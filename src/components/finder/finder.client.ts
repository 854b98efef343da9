import { dayInChina } from '../../format/settle.ts';
import {
  type AnsweredWords,
  type FinderAnswer,
  answerState,
  rememberingSearch,
} from '../../search/find/answer.ts';
import type { FinderFacet } from '../../search/find/facet.ts';
import { filterRows } from '../../search/find/filter.ts';
import type { FinderState } from '../../search/find/finder-state.ts';
import { runningRows } from '../../search/find/found.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { understand } from '../../search/find/understand/understand.ts';
import { need, show } from '../parts.client.ts';
import { Address } from './address.client.ts';
import { AfterPaint } from './after-paint.client.ts';
import { Announcer } from './announcer.client.ts';
import { countWords, spokenCount } from './answer-words.ts';
import { Downloads, LACK_FILES } from './downloads.client.ts';
import { type FileName, failureWords } from './failure.ts';
import { FeeRange } from './fee-range.client.ts';
import { queryOf, showState, stateOfForm } from './form.client.ts';
import { readPage } from './finder-page.ts';
import { ResultList } from './list.client.ts';
import { emptyNote, stateAfter } from './narrowing.ts';
import { NearBox } from './near.client.ts';
import { Surroundings } from './surroundings.client.ts';
import { Tray } from './tray.client.ts';
import type { Step } from './typing-steps.ts';

/**
 * Between them they go the ways a query can go: by sound, by characters, as a slip of the pen, as words apart. Each goes by other words a
 * second time: what is compiled for one query alone is given up at the next.
 */
const WARMING = [
  ...['y', 'youer', '中心幼儿圆', 'zx', '中心 双语'],
  ...['zho', '第一幼', '实验幼儿元', 'shi', '阳光 yi', 'ying', '中心幼儿元'],
];
const BETWEEN = 150;

/** The finder of a page: holds the state that is asked for, and shows its answer. */
export class Finder {
  private readonly facets: readonly FinderFacet[];
  private readonly form: HTMLFormElement;
  private readonly count: HTMLElement;
  private readonly empty: HTMLElement;
  private readonly address: Address;
  private readonly announcer: Announcer;
  private readonly downloads: Downloads;
  private readonly list: ResultList;
  private readonly tray: Tray;
  private readonly fees: FeeRange;
  private readonly surroundings: Surroundings;
  private readonly afterPaint = new AfterPaint();
  private readonly understandOnce: ReturnType<typeof rememberingSearch>;
  private state: FinderState;
  /** What became of the words of the answer shown. */
  private words: AnsweredWords = { applied: [], offered: [], told: [], dropped: [] };
  /** Whether the reader has asked for anything yet. */
  private asked = false;
  /** Files without which the answer shown may still change. */
  private waitingFor: ReadonlySet<FileName> = new Set();

  constructor(root: HTMLElement) {
    const { base, addresses, facets } = readPage(root);
    this.facets = facets;
    this.understandOnce = rememberingSearch(facets);
    this.form = need(root, '[data-part="form"]', HTMLFormElement);
    this.count = need(root, '[data-part="count"]', HTMLElement);
    this.empty = need(root, '[data-part="empty"]', HTMLElement);
    this.address = new Address(facets);
    this.state = this.address.read();
    this.announcer = new Announcer(need(root, '[data-part="live"]', HTMLElement));
    this.downloads = new Downloads(addresses, dayInChina(new Date()), (file) => this.came(file));
    const tray = need(root, '[data-part="tray"]', HTMLElement);
    this.tray = new Tray(tray, `${base}compare/`, () => this.list.showPicks());
    const more = need(root, '[data-part="more"]', HTMLButtonElement);
    this.list = new ResultList(need(root, '[data-part="list"]', HTMLElement), more, {
      hrefOf: (code) => `${base}kindergartens/${code}/`,
      isPicked: (code) => this.tray.has(code),
    });
    this.fees = new FeeRange(root);
    const near = new NearBox(
      root,
      () => this.downloads.index,
      (place) => {
        const { sort } = this.state;
        this.go({ ...this.state, near: place, sort: sort === 'distance' ? null : sort }, 'push');
      },
    );
    this.surroundings = new Surroundings(root, this.form, facets, { fees: this.fees, near });
    showState(this.form, this.state, facets);
  }

  /** What the form says now, as a state. */
  get chosen(): FinderState {
    return stateOfForm(this.form, this.state, this.facets);
  }

  /** Asks for another state. */
  go(next: FinderState, step: Step): void {
    this.asked = true;
    this.state = next;
    this.address.write(next, step);
    showState(this.form, next, this.facets);
    this.show();
  }

  /** The fee range has been moved. */
  moveFees(): void {
    this.go({ ...this.chosen, ...this.fees.limits }, 'replace');
  }

  /** A letter has been typed: nothing else of the form has changed. */
  type(): void {
    this.asked = true;
    this.state = { ...this.state, q: queryOf(this.form) };
    this.address.writeLater(this.state);
    this.show('letter');
  }

  /** Gives up what a chip or a button of the empty list stands for. */
  giveUp(taken: string): void {
    this.go(stateAfter(this.state, taken, this.words), 'push');
  }

  /** The reader has gone to another step of the history. */
  follow(): void {
    this.address.drop();
    this.go(this.address.read(), 'none');
  }

  /** Sets a kindergarten aside for comparison, or takes it back. */
  pick(code: string): void {
    const { index } = this.downloads;
    const name = index?.names.displayed[index.codes.indexOf(code)] ?? code;
    if (!this.tray.toggle({ code, name })) this.announcer.say('最多同时对比四所，请先移出一所');
  }

  /** Homophones are small and wanted at the first slip; addresses only where every answer looks into them. */
  async begin(): Promise<void> {
    try {
      await this.downloads.ask('core');
    } catch (error) {
      this.fail(error);
      return;
    }
    const { index } = this.downloads;
    if (index) this.warmUp(index);
    for (const file of index?.addressesAlways
      ? (['text', 'homophones'] as const)
      : (['homophones'] as const)) {
      // What does not come now is asked for again when an answer lacks it.
      this.downloads.ask(file).catch(() => undefined);
    }
  }

  /** The browser compiles what it has run a few times: the reader's first letter should not be the one to wait for that. */
  private warmUp(index: FinderIndex): void {
    for (const [at, q] of WARMING.entries()) {
      setTimeout(
        () => {
          const understood = understand(index, this.facets, q);
          this.list.rehearse(index, answerState(index, { ...this.state, q }, this.facets, understood));
        },
        BETWEEN * (at + 1),
      );
    }
  }

  /** Tells the reader what has failed. */
  fail(error: unknown): void {
    this.count.textContent = failureWords(error);
  }

  // A file that the shown answer did without changes nothing in it.
  private came(file: FileName): void {
    if (file === 'core' || this.waitingFor.has(file)) this.show();
  }

  private show(after: 'letter' | 'choice' = 'choice'): void {
    const { index } = this.downloads;
    if (index) this.saying(() => this.showAnswer(index, after));
  }

  /** Runs a task of the page; one that breaks says so. */
  private saying(task: () => void): void {
    try {
      task();
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }

  /**
   * The list first: it is the answer, after a letter no more of it than is seen. What stands around it follows when the list is on the
   * screen.
   */
  private showAnswer(index: FinderIndex, after: 'letter' | 'choice'): void {
    const understood = this.understandOnce(index, this.state.q);
    const answer = answerState(index, this.state, this.facets, understood);
    this.words = answer.words;
    this.list.show(index, answer);
    if (after === 'choice') this.list.showRest();
    const words = countWords(answer);
    if (this.count.textContent !== words) this.count.textContent = words;
    this.showEmpty(index, answer);
    this.waitingFor = new Set(answer.lacks.map((lack) => LACK_FILES[lack]));
    for (const file of this.waitingFor) this.downloads.ask(file).catch((error: unknown) => this.fail(error));
    this.afterPaint.run(() =>
      this.saying(() => {
        if (after === 'letter') this.list.showRest();
        this.surroundings.show(index, answer);
        this.announce(answer);
      }),
    );
  }

  private showEmpty(index: FinderIndex, answer: FinderAnswer): void {
    const { rows, notRunning, lacks, state, asked } = answer;
    this.empty.hidden = rows.length + notRunning.length > 0 || lacks.length > 0;
    if (this.empty.hidden) return;
    const anyWords = asked.q === '' ? [] : runningRows(index);
    const withoutQuery = filterRows(index, anyWords, asked, this.facets).rows.length;
    show(this.empty, emptyNote({ index, facets: this.facets, state }, answer, withoutQuery));
  }

  private announce(answer: FinderAnswer): void {
    this.announcer.cancel();
    if (this.asked && answer.lacks.length === 0) this.announcer.sayLater(spokenCount(answer));
  }
}
