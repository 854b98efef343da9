import workerUrl from './checker.worker.ts?worker&url';
import { type Asking, type NumberedTelling, PUBLISHED_NAME, type Telling } from './messages.ts';

/** Told of everything that the worker says of one asking. */
type Listener = (telling: Telling) => void;

/** The checker's worker, which takes over the policy of the page: it can send nothing. */
export class CheckerWorker {
  private readonly worker: Worker;
  private readonly listeners = new Map<number, Listener>();
  private number = 0;

  /** `published`: the address of the script that holds the site's data. `onReady` is told once; `onBroken`, that the browser cannot run it. */
  constructor(published: string, onReady: Listener, onBroken: () => void) {
    this.listeners.set(0, onReady);
    this.worker = new Worker(URL.createObjectURL(bootstrap(published)));
    this.worker.addEventListener('error', onBroken);
    this.worker.addEventListener('message', ({ data }: MessageEvent<NumberedTelling>) =>
      this.listeners.get(data.number)?.(data),
    );
  }

  /** Asks; every answer comes to the listener, the progress too. */
  ask(asking: Asking, listener: Listener): void {
    this.number += 1;
    this.listeners.set(this.number, listener);
    this.worker.postMessage({ ...asking, number: this.number });
  }

  /** Hears no more of what was asked so far: something newer is asked. */
  forget(): void {
    this.listeners.clear();
  }
}

/** A worker from a blob has the policy of its page, one from an address has its own. Without the site's data it checks all the same. */
function bootstrap(published: string): Blob {
  const address = (path: string): string => JSON.stringify(new URL(path, location.href).href);
  const code = [
    `try{importScripts(${address(published)})}catch(e){self.${PUBLISHED_NAME}=null}`,
    `importScripts(${address(workerUrl)})`,
  ].join(';');
  return new Blob([code], { type: 'text/javascript' });
}
