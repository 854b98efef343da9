import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { type SentError, unpackError } from './sent-error.ts';
import type { SharedExamination } from './shared-examination.ts';

export interface CompileTask {
  readonly environment: BuildEnvironment;
  /** Where the program is put. */
  readonly folder: string;
  readonly examination: SharedExamination;
}

export type CompileAnswer =
  { readonly kind: 'compiled' } | { readonly kind: 'failed'; readonly error: SentError };

/** Compiles the program in a process of its own. Throws what stood in its way, as if it had been thrown here. */
export function compileApart(task: CompileTask): Promise<void> {
  const file = fileURLToPath(new URL('./compile-process.ts', import.meta.url));
  const compiler = fork(file, { serialization: 'advanced' });
  return new Promise((done, fail) => {
    let answer: CompileAnswer | undefined;
    compiler.once('message', (said: CompileAnswer) => (answer = said));
    compiler.once('error', fail);
    compiler.once('exit', (code, signal) => {
      if (answer?.kind === 'compiled') done();
      else fail(answer ? unpackError(answer.error) : new Error(`The compiler ended with ${code ?? signal}.`));
    });
    compiler.send(task);
  });
}
