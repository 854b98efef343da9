import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import {
  type HelperAnswer,
  type HelperOrder,
  type RenderTask,
  startHelper,
  stopped,
} from './helper-process.ts';
import { OutcomeReceiver } from './outcome-message.ts';
import type { Program, WantedPage } from './program.ts';
import { unpackError } from './sent-error.ts';
import { type Outcome, type WritingPlace, writePage } from './write-page.ts';

/**
 * A process reads the data for itself and warms up before it gains anything: with fewer files it is not worth its start. Threads of one
 * process gain less: at 10,000 kindergartens a tenth of the time, for a fifth more work.
 */
const PAGES_WORTH_A_PROCESS = 25_000;
/** Ordered at a time: few enough that all end together. */
const AT_ONCE = 16;

/** How many processes beside this one are worth their start. */
export function processesWorth(pages: number, cores = availableParallelism()): number {
  return Math.max(0, Math.min(cores - 1, Math.floor(pages / PAGES_WORTH_A_PROCESS)));
}

/** Told of each file when it is made, in no certain order; null where its route answers with nothing. */
export type OnDone = (file: string, outcome: Outcome | null) => void;

/** Processes beside this one. */
interface Others {
  /** Not started before. */
  readonly after: Promise<void>;
  /** How many are worth their start for so many pages. */
  readonly worth?: (pages: number) => number;
  /** Gives the pages up. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes pages in this process and in others; the same bytes however many there are. This process takes them in their order, the others from
 * the end. Throws what the first of them threw, when all have stopped.
 */
export async function renderPages(
  program: Pick<Program, 'render'>,
  pages: readonly WantedPage[],
  task: RenderTask,
  { after, worth = processesWorth, signal }: Others,
  onDone: OnDone,
): Promise<void> {
  const queue = new PageQueue(pages);
  const others: ChildProcess[] = [];
  const here = renderHere(program, queue, task, onDone, signal);
  const elsewhere = async (): Promise<void> => {
    await Promise.race([after, here]);
    for (let missing = worth(queue.left); missing > 0; missing -= 1) others.push(startHelper());
    await Promise.all(others.map((other) => feed(other, task, queue, onDone)));
  };
  try {
    await Promise.all([here, elsewhere()]);
  } catch (error) {
    queue.empty();
    await Promise.allSettled([here, ...others.map(stopped)]);
    throw error;
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
  program: Pick<Program, 'render'>,
  queue: PageQueue,
  place: WritingPlace,
  onDone: OnDone,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let page = queue.takeFirst(); page; page = queue.takeFirst()) {
    signal?.throwIfAborted();
    onDone(page.file, await writePage(program, page, place));
    // No page waits for anything: without this neither the other processes nor Pagefind would be answered before all are made.
    await setImmediate();
  }
}

/** Orders that a process has at a time: with the second it begins while this one is still busy with a page. */
const AHEAD = 2;

/** Hands work to a process each time it has done some, until there is none. */
function feed(process: ChildProcess, task: RenderTask, queue: PageQueue, onDone: OnDone): Promise<void> {
  const receiver = new OutcomeReceiver();
  let ordered = 0;
  const say = (order: HelperOrder): void => void (process.connected && process.send(order));
  const orderMore = (): void => {
    const pages = queue.takeLast(AT_ONCE);
    if (pages.length > 0) {
      ordered += 1;
      say({ kind: 'pages', pages });
    } else if (ordered === 0 && process.connected) process.disconnect();
  };
  return new Promise((done, fail) => {
    process.on('message', (answer: HelperAnswer) => {
      if (answer.kind === 'failed') return fail(unpackError(answer.error));
      if (answer.kind === 'made') {
        ordered -= 1;
        for (const [file, outcome] of receiver.unpack(answer)) onDone(file, outcome);
        orderMore();
      } else if (answer.kind === 'ready') for (let order = 0; order < AHEAD; order += 1) orderMore();
    });
    process.on('error', fail);
    process.on('exit', (code, signal) =>
      code === 0 ? done() : fail(new Error(`A render process ended with ${code ?? signal}.`)),
    );
    say({ kind: 'task', task });
  });
}
