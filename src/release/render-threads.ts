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
  | { readonly kind: 'ready'; readonly outcomes: readonly (readonly [file: string, outcome: Outcome])[] }
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

/**
 * Makes pages in this thread and `helpers` others; the same bytes however many there are. Returns what became of each file, those whose
 * route answers with nothing left out. Throws what the first of them threw, when all have stopped.
 */
export async function renderPages(
  program: Pick<Program, 'render'>,
  pages: readonly WantedPage[],
  task: ThreadTask,
  helpers: number,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  let next = 0;
  const take = (): readonly WantedPage[] => pages.slice(next, (next += AT_ONCE));
  const workers = Array.from(
    { length: helpers },
    () => new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: task }),
  );
  try {
    await Promise.all([
      renderHere(program, take, task, outcomes),
      ...workers.map((worker) => feed(worker, take, outcomes)),
    ]);
  } catch (error) {
    next = pages.length;
    await Promise.all(workers.map((worker) => worker.terminate()));
    throw error;
  }
  return outcomes;
}

async function renderHere(
  program: Pick<Program, 'render'>,
  take: () => readonly WantedPage[],
  place: WritingPlace,
  outcomes: Map<string, Outcome>,
): Promise<void> {
  for (let batch = take(); batch.length > 0; batch = take())
    for (const page of batch) {
      const outcome = await writePage(program, page, place);
      if (outcome) outcomes.set(page.file, outcome);
    }
}

/** Hands work to a thread each time it asks, until there is none. */
function feed(
  worker: Worker,
  take: () => readonly WantedPage[],
  outcomes: Map<string, Outcome>,
): Promise<void> {
  return new Promise((done, fail) => {
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'failed') return fail(message.error);
      for (const [file, outcome] of message.outcomes) outcomes.set(file, outcome);
      const order: RenderOrder = { pages: take() };
      worker.postMessage(order, []);
    });
    worker.on('error', fail);
    worker.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`A render thread ended with ${code}.`)),
    );
  });
}
