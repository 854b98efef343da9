/** A thread that makes pages: it opens the program over the bytes that were examined, then asks for work until there is none. */
import { parentPort, workerData } from 'node:worker_threads';
import { shareSource } from '../publication/load.ts';
import { openProgram } from './program.ts';
import type { RenderOrder, ThreadMessage, ThreadTask } from './render-threads.ts';
import { type Outcome, writePage } from './write-page.ts';

const { folder, folders, source, findings, ...place } = workerData as ThreadTask;
shareSource(folders, source, findings);
const port = parentPort;
if (!port) throw new Error('This module runs as a thread.');
const send = (message: ThreadMessage): void => port.postMessage(message);

const program = await openProgram(folder);
port.on('message', (order: RenderOrder) => void carryOut(order));
send({ kind: 'ready', outcomes: [] });

async function carryOut({ pages }: RenderOrder): Promise<void> {
  if (pages.length === 0) {
    port?.close();
    return;
  }
  try {
    const outcomes: [string, Outcome | null][] = [];
    for (const page of pages) outcomes.push([page.file, await writePage(program, page, place)]);
    send({ kind: 'ready', outcomes });
  } catch (error) {
    send({ kind: 'failed', error });
  }
}
