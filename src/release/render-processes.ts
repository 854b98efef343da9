import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { RenderTask } from './helper-process.ts';
import type { Program, WantedPage } from './program.ts';
import { RenderProcess } from './render-process.ts';
import { type OnDone, PageWriter } from './write-page.ts';

/**
 * A process reads the data for itself and warms up before it gains anything: at 260 kindergartens it saves a tenth of the time, and costs work.
 * Threads of one process gain less: at 10,000 a tenth of the time, for a fifth more work.
 */
const PAGES_WORTH_A_PROCESS = 25_000;
/** Ordered at a time: few enough that all end together. */
const AT_ONCE = 16;

/** How many processes beside this one are worth their start. */
export function processesWorth(pages: number, cores = availableParallelism()): number {
  return Math.max(0, Math.min(cores - 1, Math.floor(pages / PAGES_WORTH_A_PROCESS)));
}

/** This process and others, which make the pages of a site. */
export class Renderers {
  readonly #task: RenderTask;
  readonly #others: RenderProcess[] = [];

  constructor(task: RenderTask) {
    this.#task = task;
  }

  /** Starts processes until there are `count` beside this one: they can be ready before it is known which pages to make. */
  begin(count: number): void {
    while (this.#others.length < count) this.#others.push(new RenderProcess(this.#task));
  }

  /**
   * Makes pages; the same bytes however many processes there are. This process takes them in their order, the others from the end. Throws
   * what the first of them threw, when all have stopped. `signal`: gives the pages up.
   */
  async render(
    program: Pick<Program, 'render'>,
    pages: readonly WantedPage[],
    onDone: OnDone,
    signal?: AbortSignal,
  ): Promise<void> {
    const queue = new PageQueue(pages);
    this.begin(processesWorth(queue.left));
    const here = renderHere(new PageWriter(program, this.#task), queue, onDone, signal);
    const takeLast = (): readonly WantedPage[] => queue.takeLast(AT_ONCE);
    try {
      await Promise.all([here, ...this.#others.map((other) => other.make(takeLast, onDone))]);
    } catch (error) {
      queue.empty();
      await Promise.allSettled([here, this.stop()]);
      throw error;
    }
  }

  /** Stops the others, whatever they do; comes when they have ended. */
  async stop(): Promise<void> {
    await Promise.all(this.#others.map((other) => other.stop()));
  }
}

/** Pages that nobody makes yet. */
class PageQueue {
  readonly #pages: readonly WantedPage[];
  #first = 0;
  #end: number;

  constructor(pages: readonly WantedPage[]) {
    this.#pages = pages;
    this.#end = pages.length;
  }

  get left(): number {
    return this.#end - this.#first;
  }

  takeFirst(): WantedPage | undefined {
    return this.left > 0 ? this.#pages[this.#first++] : undefined;
  }

  takeLast(count: number): readonly WantedPage[] {
    const end = this.#end;
    this.#end = Math.max(this.#first, end - count);
    return this.#pages.slice(this.#end, end);
  }

  empty(): void {
    this.#end = this.#first;
  }
}

async function renderHere(
  writer: PageWriter,
  queue: PageQueue,
  onDone: OnDone,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let page = queue.takeFirst(); page; page = queue.takeFirst()) {
    signal?.throwIfAborted();
    onDone(page.file, await writer.write(page));
    // No page waits for anything: without this neither the other processes nor Pagefind would be answered before all are made.
    await setImmediate();
  }
}
