/** A process that makes pages: it opens the program over the bytes that were examined, then makes what it is told to. */
import { setImmediate } from 'node:timers/promises';
import { type FileOutcome, OutcomeSender } from './outcome-message.ts';
import { openProgram, type Program } from './program.ts';
import type { RenderAnswer, RenderOrder, RenderTask } from './render-processes.ts';
import { packError } from './sent-error.ts';
import { takeExamination } from './shared-examination.ts';
import { type WritingPlace, writePage } from './write-page.ts';

let program: Program | undefined;
let place: WritingPlace | undefined;
const sender = new OutcomeSender();

/** Ends when all that was ordered so far is done. */
let work = Promise.resolve();
process.on('message', (order: RenderOrder) => void (work = work.then(() => carryOut(order))));
// When there is no more work, or nobody to work for.
process.on('disconnect', () => process.exit());

const answer = (said: RenderAnswer): void => void process.send?.(said);

async function carryOut(order: RenderOrder): Promise<void> {
  try {
    if (order.kind === 'task') return await begin(order.task);
    if (!program || !place) throw new Error('Pages were ordered before the task.');
    const outcomes: FileOutcome[] = [];
    for (const page of order.pages) {
      outcomes.push([page.file, await writePage(program, page, place)]);
      // No page waits for anything: without this what was said before would not leave the process until all are made.
      await setImmediate();
    }
    answer({ kind: 'made', ...sender.pack(outcomes) });
  } catch (error) {
    answer({ kind: 'failed', error: packError(error) });
  }
}

async function begin({ folder, examination, ...rest }: RenderTask): Promise<void> {
  takeExamination(examination);
  place = rest;
  program = await openProgram(folder);
  answer({ kind: 'ready' });
}
