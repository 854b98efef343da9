import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Folders } from '../publication/folder.ts';
import type { Findings } from '../dataset/validate.ts';
import type { Source } from '../publication/load.ts';
import type { Program, WantedPage } from './program.ts';
import { type Outcome, type WritingPlace, writePage } from './write-page.ts';

/** What a thread is given when it starts. */
export interface ThreadTask extends WritingPlace {
  /** Of the compiled program. */
  readonly folder: string;
  readonly folders: Folders;
  readonly source: Source;
  readonly findings: Findings;
}

/** What to make next; nothing: there is no more work. */
export interface RenderOrder {
  readonly pages: readonly WantedPage[];
}

export type ThreadMessage =
  | {
      readonly kind: 'ready';
      readonly outcomes: readonly (readonly [file: string, outcome: Outcome | null])[];
    }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * A thread reads the data for itself and warms up before it gains anything: with fewer files it is not worth its start. With 10,000 it takes
 * a tenth off the time and adds a fifth to the work.
 */
const PAGES_WORTH_A_THREAD = 25_000;
/** Handed out at a time: few enough that all end together. */
const AT_ONCE = 16;

/** How many threads beside this one are worth their start. */
export function threadsWorth(pages: number, cores = availableParallelism()): number {
  return Math.max(0, Math.min(cores - 1, Math.floor(pages / PAGES_WORTH_A_THREAD)));
}

/** Told of each file when it is made, in no certain order; null where its route answers with nothing. */
export type OnDone = (file: string, outcome: Outcome | null) => void;

/**
 * Makes pages in this thread and `helpers` others; the same bytes however many there are. They are taken in their order. Throws what the
 * first of them threw, when all have stopped.
 */
export async function renderPages(
  program: Pick<Program, 'render'>,
  pages: readonly WantedPage[],
  task: ThreadTask,
  helpers: number,
  onDone: OnDone,
): Promise<void> {
  let next = 0;
  const take = (): readonly WantedPage[] => pages.slice(next, (next += AT_ONCE));
  const workers = Array.from(
    { length: helpers },
    () => new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: task }),
  );
  try {
    await Promise.all([
      renderHere(program, take, task, onDone),
      ...workers.map((worker) => feed(worker, take, onDone)),
    ]);
  } catch (error) {
    next = pages.length;
    await Promise.all(workers.map((worker) => worker.terminate()));
    throw error;
  }
}

async function renderHere(
  program: Pick<Program, 'render'>,
  take: () => readonly WantedPage[],
  place: WritingPlace,
  onDone: OnDone,
): Promise<void> {
  for (let batch = take(); batch.length > 0; batch = take())
    for (const page of batch) onDone(page.file, await writePage(program, page, place));
}

/** Hands work to a thread each time it asks, until there is none. */
function feed(worker: Worker, take: () => readonly WantedPage[], onDone: OnDone): Promise<void> {
  return new Promise((done, fail) => {
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'failed') return fail(message.error);
      for (const [file, outcome] of message.outcomes) onDone(file, outcome);
      const order: RenderOrder = { pages: take() };
      worker.postMessage(order, []);
    });
    worker.on('error', fail);
    worker.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`A render thread ended with ${code}.`)),
    );
  });
}
