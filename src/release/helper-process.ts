import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Findings } from '../dataset/validate.ts';
import type { Folders } from '../publication/folder.ts';
import type { Source } from '../publication/load.ts';
import type { OutcomeMessage } from './outcome-message.ts';
import type { ListedPath, WantedPage } from './program.ts';
import type { SentError } from './sent-error.ts';
import type { SharedExamination } from './shared-examination.ts';
import type { WritingPlace } from './write-page.ts';

/** What a process is told before it makes pages. */
export interface RenderTask extends WritingPlace {
  /** Of the compiled program. */
  readonly folder: string;
  /** Of the values kept from build to build. */
  readonly values: string;
  readonly examination: SharedExamination;
}

/** What a process is told that examines. */
export interface CheckTask {
  readonly folders: Folders;
  readonly source: Source;
  /** Where the files are listed in which the privacy gate found nothing, and the key of the gate as it is. */
  readonly cleanFiles: { readonly list: string; readonly code: string };
}

/** The task of a process that has examined the same bytes itself. */
export type OwnRenderTask = Omit<RenderTask, 'examination'>;

/** What is said to a process: what to examine; its task; to list the files that are not of one kindergarten; what to make. */
export type HelperOrder =
  | { readonly kind: 'check'; readonly task: CheckTask }
  | { readonly kind: 'task'; readonly task: RenderTask | OwnRenderTask }
  | { readonly kind: 'list' }
  | { readonly kind: 'pages'; readonly pages: readonly WantedPage[] };

export type HelperAnswer =
  | { readonly kind: 'found'; readonly findings: Findings }
  | { readonly kind: 'listed'; readonly paths: readonly ListedPath[] }
  | ({ readonly kind: 'made' } & OutcomeMessage)
  | { readonly kind: 'failed'; readonly error: SentError };

/** A process that waits for orders: with the options of this one, and the maps and bytes of messages as they are. */
export function startHelper(): ChildProcess {
  return fork(fileURLToPath(new URL('./helper.ts', import.meta.url)), { serialization: 'advanced' });
}

/** Stops a process, whatever it does; comes when it has ended. */
export function stopped(process: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (process.exitCode !== null || process.signalCode !== null) return done();
    process.once('exit', () => done());
    process.kill();
  });
}
