/** A process that helps: it examines the data; it opens the program over the bytes that were examined, here or elsewhere, and makes pages. */
import { setImmediate } from 'node:timers/promises';
import { KEPT_VALUES } from '../publication/kept-values.ts';
import { examineHere } from './check-beside.ts';
import { type FileOutcome, OutcomeSender } from './outcome-message.ts';
import { type ListedPath, openProgram, type Program } from './program.ts';
import type { HelperAnswer, HelperOrder, OwnRenderTask, RenderTask } from './helper-process.ts';
import { isOfOneKindergarten } from './routes.ts';
import { packError } from './sent-error.ts';
import { takeExamination } from './shared-examination.ts';
import { PageWriter } from './write-page.ts';

let made: { readonly program: Program; readonly writer: PageWriter } | undefined;
const sender = new OutcomeSender();

/** Ends when all that was ordered so far is done. */
let work = Promise.resolve();
process.on('message', (order: HelperOrder) => void (work = work.then(() => carryOut(order))));
// When there is no more work, or nobody to work for.
process.on('disconnect', () => process.exit());

const answer = (said: HelperAnswer): void => void process.send?.(said);

async function carryOut(order: HelperOrder): Promise<void> {
  try {
    if (order.kind === 'check') return answer({ kind: 'found', findings: examineHere(order.task) });
    if (order.kind === 'task') return await begin(order.task);
    if (!made) throw new Error('Pages were ordered before the task.');
    const { program, writer } = made;
    if (order.kind === 'list') return answer({ kind: 'listed', paths: await listed(program) });
    const outcomes: FileOutcome[] = [];
    for (const page of order.pages) {
      outcomes.push([page.file, await writer.write(page)]);
      // No page waits for anything: without this what was said before would not leave the process until all are made.
      await setImmediate();
    }
    answer({ kind: 'made', ...sender.pack(outcomes) });
  } catch (error) {
    answer({ kind: 'failed', error: packError(error) });
  }
}

async function begin({ folder, values, ...task }: RenderTask | OwnRenderTask): Promise<void> {
  process.env[KEPT_VALUES] = values;
  if ('examination' in task) takeExamination(task.examination);
  const program = await openProgram(folder);
  made = { program, writer: new PageWriter(program, task) };
}

/** With their keys worked out. */
async function listed(program: Program): Promise<readonly ListedPath[]> {
  const paths = await program.paths((component) => !isOfOneKindergarten(component));
  return paths.map(({ cacheKey, ...path }) => ({ ...path, key: cacheKey() }));
}
