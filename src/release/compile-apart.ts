import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { stopped } from './helper-process.ts';
import { type SentError, unpackError } from './sent-error.ts';
import type { SharedExamination } from './shared-examination.ts';

export interface CompileTask {
  readonly environment: BuildEnvironment;
  /** Where the program is put. */
  readonly folder: string;
  /** What pages that show pictures are made from. */
  readonly examination: SharedExamination;
}

export type CompileAnswer =
  { readonly kind: 'compiled' } | { readonly kind: 'failed'; readonly error: SentError };

/** Compiles programs in a process of its own, which can be started before it is known what to compile: the compiler takes a while to load. */
export class Compiler {
  #process: ChildProcess | undefined;

  begin(): void {
    const file = fileURLToPath(new URL('./compile-process.ts', import.meta.url));
    this.#process ??= fork(file, { serialization: 'advanced' });
  }

  /** Throws what stood in its way, as if it had been thrown here. */
  compile(task: CompileTask): Promise<void> {
    this.begin();
    const process = this.#process;
    this.#process = undefined;
    return new Promise((done, fail) => {
      let answer: CompileAnswer | undefined;
      process?.once('message', (said: CompileAnswer) => (answer = said));
      process?.once('error', fail);
      process?.once('exit', (code, signal) => {
        if (answer?.kind === 'compiled') done();
        else
          fail(answer ? unpackError(answer.error) : new Error(`The compiler ended with ${code ?? signal}.`));
      });
      process?.send(task);
    });
  }

  /** Ends a process that was started and has nothing to compile; comes when it has ended. */
  async stop(): Promise<void> {
    if (this.#process) await stopped(this.#process);
  }
}
