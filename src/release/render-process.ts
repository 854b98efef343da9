/** A process that makes pages: it opens the program over the bytes that were examined, then asks for work until there is none. */
import { shareSource } from '../publication/load.ts';
import { openProgram, type Program } from './program.ts';
import type { RenderAnswer, RenderOrder, RenderTask } from './render-processes.ts';
import { type Outcome, type WritingPlace, writePage } from './write-page.ts';

let program: Program | undefined;
let place: WritingPlace | undefined;

process.on('message', (order: RenderOrder) => void carryOut(order));
// Without the build that started it there is nobody to work for.
process.on('disconnect', () => process.exit());

const answer = (said: RenderAnswer): void => void process.send?.(said);

async function carryOut(order: RenderOrder): Promise<void> {
  try {
    if (order.kind === 'task') return await begin(order.task);
    if (order.pages.length === 0) return process.disconnect();
    if (!program || !place) throw new Error('Pages were ordered before the task.');
    const outcomes: [string, Outcome | null][] = [];
    for (const page of order.pages) outcomes.push([page.file, await writePage(program, page, place)]);
    answer({ kind: 'ready', outcomes });
  } catch (error) {
    answer({ kind: 'failed', error });
  }
}

async function begin({ folder, folders, source, findings, ...rest }: RenderTask): Promise<void> {
  shareSource(folders, source, findings);
  place = rest;
  program = await openProgram(folder);
  answer({ kind: 'ready', outcomes: [] });
}
