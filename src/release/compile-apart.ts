import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { stopped } from './helper-process.ts';
import { type SentError, unpackError } from './sent-error.ts';

export interface CompileTask {
  readonly environment: BuildEnvironment;
  /** Where the program is put: its name tells what it is compiled from. */
  readonly folder: string;
}

export type CompileAnswer =
  { readonly kind: 'compiled' } | { readonly kind: 'failed'; readonly error: SentError };

interface Ordered {
  readonly folder: string;
  readonly compiled: Promise<void>;
}

/**
 * Compiles programs in a process of its own, which can be started before it is known what to compile (the compiler takes a while to load), and can
 * be given its order before it is known whether the program will be needed.
 */
export class Compiler {
  readonly #start: () => ChildProcess;
  #process: ChildProcess | undefined;
  #ordered: Ordered | undefined;

  /** `start`: another process than the one that compiles, for tests. */
  constructor(start: () => ChildProcess = startCompiling) {
    this.#start = start;
  }

  begin(): void {
    this.#process ??= this.#start();
  }

  /** Orders a program. Whether something stands in its way is told by `compile`. */
  async order(task: CompileTask): Promise<void> {
    if (this.#ordered?.folder === task.folder) return;
    if (this.#ordered) await this.stop();
    this.begin();
    const compiled = answered(this.#process);
    // It is waited for in `compile`; until then nobody listens.
    compiled.catch(() => {});
    this.#ordered = { folder: task.folder, compiled };
    this.#process?.send(task);
  }

  /** Comes when the program is there. Throws what stood in its way, as if it had been thrown here. */
  async compile(task: CompileTask): Promise<void> {
    await this.order(task);
    await this.#ordered?.compiled;
  }

  /** Ends a process that has nothing to compile any more, or whose program nobody needs; comes when it has ended. */
  async stop(): Promise<void> {
    const process = this.#process;
    this.#process = undefined;
    this.#ordered = undefined;
    if (process) await stopped(process);
  }
}

function startCompiling(): ChildProcess {
  const file = fileURLToPath(new URL('./compile-process.ts', import.meta.url));
  return fork(file, { serialization: 'advanced' });
}

function answered(process: ChildProcess | undefined): Promise<void> {
  return new Promise((done, fail) => {
    process?.once('message', (answer: CompileAnswer) => {
      if (answer.kind === 'compiled') done();
      else fail(unpackError(answer.error));
    });
    process?.once('error', fail);
    // Whatever was answered before holds.
    process?.once('exit', (code, signal) => fail(new Error(`The compiler ended with ${code ?? signal}.`)));
  });
}
