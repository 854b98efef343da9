import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { toRefusal } from '../dataset/index.ts';
import { CheckImpossible } from '../publication/check-impossible.ts';
import type { Folders } from '../publication/folder.ts';
import { examineFolders, forgetExaminations } from '../publication/load.ts';

/** A save in WPS is several file events: they are one change. */
const settleMs = 150;

/** Examines the data whenever a table is saved, and shows the pages anew or the report. */
export function watchData(server: ViteDevServer, folders: Folders): void {
  server.watcher.add(folders.dataDir);
  let timer: NodeJS.Timeout | undefined;
  const settle = async (): Promise<void> => {
    forgetExaminations();
    const fault = await faultIn(folders);
    if (fault === null) server.ws.send({ type: 'full-reload' });
    else server.ws.send({ type: 'error', err: { message: fault, stack: '' } });
  };
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folders.dataDir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), settleMs);
  });
}

/** The report of data that may not be published; null where it may. */
async function faultIn(folders: Folders): Promise<string | null> {
  try {
    const { examination } = await examineFolders(folders);
    return examination.publishable ? null : toRefusal(examination, 100);
  } catch (error) {
    if (error instanceof CheckImpossible) return error.message;
    throw error;
  }
}
