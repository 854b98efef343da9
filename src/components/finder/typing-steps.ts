/** How a new state enters the reader's history: a step to come back to, or a step being taken. */
export type Step = 'push' | 'replace' | 'none';

/** Typing again after this pause, in milliseconds, begins a new step of the history. */
const PAUSE = 1500;

/** Which step of the history the letters typed belong to, until they are written into the address. */
export class TypingSteps {
  private lastTyped = -Infinity;
  private unwritten: Step = 'none';

  /** A letter at this moment, in milliseconds. */
  typed(now: number): void {
    if (this.unwritten === 'none') this.unwritten = now - this.lastTyped > PAUSE ? 'push' : 'replace';
    this.lastTyped = now;
  }

  /** How to write what has been typed since the last time; `none` where nothing has. */
  take(): Step {
    const step = this.unwritten;
    this.unwritten = 'none';
    return step;
  }
}
