import {
  type HelperAnswer,
  type HelperOrder,
  type RenderTask,
  startHelper,
  stopped,
} from './helper-process.ts';
import { OutcomeReceiver } from './outcome-message.ts';
import type { WantedPage } from './program.ts';
import { unpackError } from './sent-error.ts';
import type { OnDone } from './write-page.ts';

/** Orders that a process has at a time: with the second it begins while this one is still busy with a page. */
const AHEAD = 2;

/** A process beside this one that makes pages. It reads the data and opens the program from its start on. */
export class RenderProcess {
  readonly #process = startHelper();
  readonly #receiver = new OutcomeReceiver();
  readonly #ended = Promise.withResolvers<void>();
  #onMade: (made: Extract<HelperAnswer, { readonly kind: 'made' }>) => void = () => {};

  constructor(task: RenderTask) {
    const { resolve, reject, promise } = this.#ended;
    this.#process.on('message', (answer: HelperAnswer) => {
      if (answer.kind === 'failed') reject(unpackError(answer.error));
      if (answer.kind === 'made') this.#onMade(answer);
    });
    this.#process.on('error', reject);
    this.#process.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`A render process ended with ${code ?? signal}.`)),
    );
    // Whoever has it make pages is told; until then nobody listens.
    promise.catch(() => {});
    this.#say({ kind: 'task', task });
  }

  /** Makes what it is given as long as there is any, then ends. Throws what stood in its way. */
  make(take: () => readonly WantedPage[], onDone: OnDone): Promise<void> {
    let ordered = 0;
    const orderMore = (): void => {
      const pages = take();
      if (pages.length > 0) {
        ordered += 1;
        this.#say({ kind: 'pages', pages });
      } else if (ordered === 0 && this.#process.connected) this.#process.disconnect();
    };
    this.#onMade = (made) => {
      ordered -= 1;
      for (const [file, outcome] of this.#receiver.unpack(made)) onDone(file, outcome);
      orderMore();
    };
    for (let order = 0; order < AHEAD; order += 1) orderMore();
    return this.#ended.promise;
  }

  /** Ends it, whatever it does; comes when it has ended. */
  stop(): Promise<void> {
    return stopped(this.#process);
  }

  #say(order: HelperOrder): void {
    if (this.#process.connected) this.#process.send(order);
  }
}
