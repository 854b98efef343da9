import { LinkTargets } from './link-targets.ts';
import type { Link } from './links.ts';
import type { Outcome } from './write-page.ts';

/** A file and what became of it; null where its route answered with nothing. */
export type FileOutcome = readonly [file: string, outcome: Outcome | null];

/** An outcome as it is sent; a link is the number of its target. */
type Sent =
  | Extract<Outcome, { readonly kind: 'kept' }>
  | { readonly kind: 'written'; readonly tag: string | undefined; readonly links: readonly number[] };

/** Outcomes as one process tells them to another: a target is named once, however many pages lead to it. */
export interface OutcomeMessage {
  readonly outcomes: readonly (readonly [file: string, sent: Sent | null])[];
  /** Targets not named before; their numbers go on from there. */
  readonly targets: readonly Link[];
}

/** Of the process that tells. */
export class OutcomeSender {
  readonly #targets = new LinkTargets();
  #named = 0;

  pack(outcomes: readonly FileOutcome[]): OutcomeMessage {
    const sent = outcomes.map(([file, outcome]) => [file, this.#sent(outcome)] as const);
    const targets = this.#targets.all.slice(this.#named);
    this.#named += targets.length;
    return { outcomes: sent, targets };
  }

  #sent(outcome: Outcome | null): Sent | null {
    if (outcome?.kind !== 'written') return outcome;
    return { ...outcome, links: this.#targets.numbersOf(outcome.links) };
  }
}

/** Of the process that is told, one for each that tells; takes the messages in the order they were packed. */
export class OutcomeReceiver {
  readonly #targets: Link[] = [];

  unpack({ outcomes, targets }: OutcomeMessage): readonly FileOutcome[] {
    for (const target of targets) this.#targets.push(target);
    return outcomes.map(([file, sent]) => [file, this.#received(sent)] as const);
  }

  #received(sent: Sent | null): Outcome | null {
    if (sent?.kind !== 'written') return sent;
    return { ...sent, links: sent.links.map((number) => this.#targetOf(number)) };
  }

  #targetOf(number: number): Link {
    const target = this.#targets[number];
    if (target === undefined) throw new Error(`A link leads to target ${number}, which was never named.`);
    return target;
  }
}
