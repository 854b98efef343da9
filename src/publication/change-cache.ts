import { readFileSync } from 'node:fs';
import type { TableOutcome } from '../changes/index.ts';
import { writeKept } from './write-kept.ts';

/** What a step of a table tells, with whether its file stands as it is written: the next step then depends on nothing older. */
export interface KnownStep extends TableOutcome {
  readonly isClean: boolean;
}

interface Kept {
  readonly context: string;
  readonly steps: readonly (readonly [key: string, step: KnownStep])[];
}

/**
 * What was found between two states of a table, from one build to the next. It holds only what may be published, in the words of the code that
 * made it: the name of the file says of which code it is. A file that is spoilt knows nothing.
 */
export class ChangeCache {
  readonly #file: string | null;
  readonly #context: string;
  readonly #before: ReadonlyMap<string, KnownStep>;
  readonly #now = new Map<string, KnownStep>();

  /** `file`: null where nothing is kept. `context`: all that a step depends on besides its two states. */
  constructor(file: string | null, context: string) {
    this.#file = file;
    this.#context = context;
    const { context: kept, steps } = readKept(file);
    this.#before = kept === context ? new Map(steps) : new Map();
  }

  get(key: string): KnownStep | undefined {
    const step = this.#before.get(key);
    if (step) this.#now.set(key, step);
    return step;
  }

  set(key: string, step: KnownStep): void {
    this.#now.set(key, step);
  }

  /** Writes down what was asked for, if that is not what was known; the rest is forgotten. */
  keep(): void {
    const isKnown = [...this.#now.keys()].every((key) => this.#before.has(key));
    if (this.#file === null || (isKnown && this.#now.size === this.#before.size)) return;
    const kept: Kept = { context: this.#context, steps: [...this.#now] };
    writeKept(this.#file, JSON.stringify(kept));
  }
}

function readKept(file: string | null): Kept {
  try {
    const { context, steps } = JSON.parse(readFileSync(file ?? '', 'utf8')) as Kept;
    return { context, steps: [...steps] };
  } catch {
    return { context: '', steps: [] };
  }
}
