/** A process that makes pages: it opens the program over the bytes that were examined, then makes what it is told to. */
import { shareSource } from '../publication/load.ts';
import { openProgram, type Program } from './program.ts';
import type { RenderAnswer, RenderOrder, RenderTask } from './render-processes.ts';
import { type Outcome, type WritingPlace, writePage } from './write-page.ts';

let program: Program | undefined;
let place: WritingPlace | undefined;

process.on('message', (order: RenderOrder) => void carryOut(order));
// When there is no more work, or nobody to work for.
process.on('disconnect', () => process.exit());

const answer = (said: RenderAnswer): void => void process.send?.(said);

async function carryOut(order: RenderOrder): Promise<void> {
  try {
    if (order.kind === 'task') return await begin(order.task);
    if (!program || !place) throw new Error('Pages were ordered before the task.');
    const outcomes: [string, Outcome | null][] = [];
    for (const page of order.pages) outcomes.push([page.file, await writePage(program, page, place)]);
    answer({ kind: 'made', outcomes });
  } catch (error) {
    answer({ kind: 'failed', error });
  }
}

async function begin({ folder, folders, source, findings, ...rest }: RenderTask): Promise<void> {
  shareSource(folders, source, findings);
  place = rest;
  program = await openProgram(folder);
  answer({ kind: 'ready' });
}
