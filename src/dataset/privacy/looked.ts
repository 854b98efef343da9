import type { Stretch } from './digit-runs.ts';
import type { Finding } from './finding.ts';
import type { Site } from './surroundings.ts';
import type { View } from './view.ts';

/** A text in which numbers are looked for. */
export interface Looked extends View {
  /** The text from which the view was made. */
  readonly source: string;
  readonly site: Site;
}

/** What some groups of digits are, where no other finding covers them. */
export type Candidate = Omit<Finding, 'start' | 'end'> & { readonly stretch: Stretch };
