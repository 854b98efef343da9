import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { RenderTask } from './helper-process.ts';
import { PageQueue } from './page-queue.ts';
import type { KeyedPath, Program, WantedPage } from './program.ts';
import { type Examiner, RenderProcess } from './render-process.ts';
import { type OnDone, PageWriter } from './write-page.ts';

/**
 * A process reads the data for itself and warms up before it gains anything: at 260 kindergartens it saves a tenth of the time, and costs work.
 * Threads of one process gain less: at 10,000 a tenth of the time, for a fifth more work.
 */
const PAGES_WORTH_A_PROCESS = 25_000;

/** How many processes beside this one are worth their start. */
export function processesWorth(pages: number, cores = availableParallelism()): number {
  return Math.max(0, Math.min(cores - 1, Math.floor(pages / PAGES_WORTH_A_PROCESS)));
}

/** The processes that are at hand for a site. */
export interface Hands {
  /** Told of each page that is made. */
  readonly onDone: OnDone;
  /** A process that has read the data already: it costs little more than to open the program, and always helps. */
  readonly examiner?: Examiner | undefined;
  /** Others that are started however few the pages are. */
  readonly atLeast?: number;
}

/** This process and others, which make the pages of a site; the same bytes however many processes there are. */
export class Renderers {
  readonly #task: RenderTask;
  readonly #hands: Hands;
  readonly #queue = new PageQueue();
  readonly #others: { readonly process: RenderProcess; readonly ended: Promise<void> }[] = [];

  constructor(task: RenderTask, hands: Hands) {
    this.#task = task;
    this.#hands = hands;
  }

  /** The files that are not of one kindergarten, listed by a process that has read the data too, while this one goes on; null where there is none. */
  list(): Promise<readonly KeyedPath[]> | null {
    if (this.#hands.examiner === undefined) return null;
    const listed = this.#startOther()
      .list()
      .then((paths) => paths.map(({ key, ...path }) => ({ ...path, cacheKey: () => key })));
    // Whoever waits for them is told; until then nobody listens.
    listed.catch(() => {});
    return listed;
  }

  /** These pages are made before those that are left. The others begin with them, from the end; this process may still find out what else there is to make. */
  begin(pages: readonly WantedPage[]): void {
    this.#queue.putFirst(pages);
    this.#startOthers();
    this.#wakeOthers();
  }

  /** Makes what is left, in its order, with the others. Throws what the first process threw, when all have stopped. */
  async render(program: Pick<Program, 'render'>, signal?: AbortSignal): Promise<void> {
    this.#queue.close();
    this.#wakeOthers();
    const here = this.#renderHere(new PageWriter(program, this.#task), signal);
    try {
      await Promise.all([here, ...this.#others.map(({ ended }) => ended)]);
    } catch (error) {
      this.#queue.empty();
      await Promise.allSettled([here, this.stop()]);
      throw error;
    }
  }

  /** Stops the others, whatever they do; comes when they have ended. */
  async stop(): Promise<void> {
    await Promise.all(this.#others.map(({ process }) => process.stop()));
  }

  #wakeOthers(): void {
    for (const { process } of this.#others) process.wake();
  }

  #startOthers(): void {
    const { examiner, atLeast = examiner === undefined ? 0 : 1 } = this.#hands;
    const worth = Math.max(atLeast, processesWorth(this.#queue.left));
    while (this.#queue.left > 0 && this.#others.length < worth) this.#startOther();
  }

  #startOther(): RenderProcess {
    const { onDone, examiner } = this.#hands;
    const process = new RenderProcess(this.#task, this.#others.length === 0 ? examiner : undefined);
    const ended = process.make(this.#queue, onDone);
    // Whoever waits for all is told; until then nobody listens.
    ended.catch(() => {});
    this.#others.push({ process, ended });
    return process;
  }

  async #renderHere(writer: PageWriter, signal: AbortSignal | undefined): Promise<void> {
    for (let page = this.#queue.takeFirst(); page; page = this.#queue.takeFirst()) {
      signal?.throwIfAborted();
      this.#hands.onDone(page.file, await writer.write(page));
      // No page waits for anything: without this neither the other processes nor Pagefind would be answered before all are made.
      await setImmediate();
    }
  }
}
