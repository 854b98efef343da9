/**
 * How a status is shown: always a word with a shape, and a colour besides. good ● met, open; warn ▲ attention, above a limit;
 * bad ■ not met, overdue; wait ○ not yet begun, in progress; none – no judgement is possible.
 */
export type Tone = 'good' | 'warn' | 'bad' | 'wait' | 'none';

/** A state in a word with its tone: the one type for every verdict of the site. */
export interface Verdict {
  readonly word: string;
  readonly tone: Tone;
}
