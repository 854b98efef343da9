import type { ChildProcess } from 'node:child_process';
import type { CheckBeside } from './check-beside.ts';
import {
  type HelperAnswer,
  type HelperOrder,
  type RenderTask,
  startHelper,
  stopped,
} from './helper-process.ts';
import { OutcomeReceiver } from './outcome-message.ts';
import type { PageQueue } from './page-queue.ts';
import type { ListedPath } from './program.ts';
import { unpackError } from './sent-error.ts';
import type { OnDone } from './write-page.ts';

/** Orders that a process has at a time: with the second it begins while this one is still busy with a page. */
const AHEAD = 2;

/** A process that examines the data, or has examined them. */
export type Examiner = Pick<CheckBeside, 'process' | 'findings'>;

/** A process beside this one that makes pages. It reads the data and opens the program from its start on. */
export class RenderProcess {
  readonly #process: ChildProcess;
  readonly #examiner: Examiner | undefined;
  readonly #receiver = new OutcomeReceiver();
  readonly #ended = Promise.withResolvers<void>();
  readonly #listed = Promise.withResolvers<readonly ListedPath[]>();
  #onMade: (made: Extract<HelperAnswer, { readonly kind: 'made' }>) => void = () => {};
  #orderMore: () => void = () => {};

  /** `examiner`: a process that examines or has examined the same data, and goes on with what it has; without it, a new one. */
  constructor({ examination, ...task }: RenderTask, examiner?: Examiner) {
    this.#process = examiner?.process ?? startHelper();
    this.#examiner = examiner;
    const { resolve, reject, promise } = this.#ended;
    this.#process.on('message', (answer: HelperAnswer) => {
      if (answer.kind === 'failed') reject(unpackError(answer.error));
      if (answer.kind === 'made') this.#onMade(answer);
      if (answer.kind === 'listed') this.#listed.resolve(answer.paths);
    });
    this.#process.on('error', reject);
    this.#process.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`A render process ended with ${code ?? signal}.`)),
    );
    // Whoever has it make pages is told; until then nobody listens.
    promise.catch(() => {});
    this.#say({ kind: 'task', task: examiner ? task : { ...task, examination } });
  }

  /** The files that are not of one kindergarten, as it lists them. Throws what stood in its way. */
  list(): Promise<readonly ListedPath[]> {
    this.#say({ kind: 'list' });
    // It ends well only where nothing more is asked of it.
    const none = this.#ended.promise.then(() =>
      Promise.reject(new Error('A process ended before it had listed anything.')),
    );
    return Promise.race([this.#listed.promise, none]);
  }

  /** Makes what is in the queue, from its end; when the queue is closed and empty, it ends. Throws what stood in its way. */
  make(queue: PageQueue, onDone: OnDone): Promise<void> {
    let ordered = 0;
    this.#orderMore = () => {
      while (ordered < AHEAD) {
        const pages = queue.takeLast();
        if (pages.length === 0) break;
        ordered += 1;
        this.#say({ kind: 'pages', pages });
      }
      if (ordered === 0 && queue.isClosed && this.#process.connected) this.#process.disconnect();
    };
    this.#onMade = (made) => {
      ordered -= 1;
      // It goes on while this one hears what it has made.
      this.#orderMore();
      for (const [file, outcome] of this.#receiver.unpack(made)) onDone(file, outcome);
    };
    this.#orderMore();
    return this.#ended.promise;
  }

  /** There is more in the queue, or it was closed. */
  wake(): void {
    this.#orderMore();
  }

  /** Ends it, whatever it makes; comes when it has ended. What it is still to find out is waited for by others. */
  async stop(): Promise<void> {
    await this.#examiner?.findings.catch(() => {});
    await stopped(this.#process);
  }

  #say(order: HelperOrder): void {
    if (this.#process.connected) this.#process.send(order);
  }
}
