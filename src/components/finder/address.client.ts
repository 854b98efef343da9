import type { FinderFacet } from '../../search/find/facet.ts';
import { type FinderState, readState, writeState } from '../../search/find/finder-state.ts';
import { type Step, TypingSteps } from './typing-steps.ts';

/** The address follows the typing when it rests: changing it takes longer than finding. Milliseconds. */
const REST = 250;

/** The state in the page's address, and its steps in the reader's history. */
export class Address {
  private readonly facets: readonly FinderFacet[];
  private readonly typing = new TypingSteps();
  private typed: FinderState | null = null;
  private timer = 0;

  constructor(facets: readonly FinderFacet[]) {
    this.facets = facets;
    addEventListener('pagehide', () => this.flush());
  }

  read(): FinderState {
    return readState(new URLSearchParams(location.search), this.facets);
  }

  /** Writes a state that was chosen, after what was typed before it. */
  write(state: FinderState, step: Step): void {
    this.flush();
    this.enter(state, step);
  }

  /** Writes a state that is being typed, once the typing rests. */
  writeLater(state: FinderState): void {
    this.typing.typed(performance.now());
    this.typed = state;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.flush(), REST);
  }

  /** Writes at once what waits. */
  flush(): void {
    clearTimeout(this.timer);
    const step = this.typing.take();
    if (this.typed) this.enter(this.typed, step);
    this.typed = null;
  }

  /** Forgets what waits: the reader has gone to another step of the history. */
  drop(): void {
    clearTimeout(this.timer);
    this.typing.take();
    this.typed = null;
  }

  private enter(state: FinderState, step: Step): void {
    const query = writeState(state, this.facets).toString();
    const address = query === '' ? location.pathname : `?${query}`;
    if (step === 'push') history.pushState(null, '', address);
    else if (step === 'replace') history.replaceState(null, '', address);
  }
}
