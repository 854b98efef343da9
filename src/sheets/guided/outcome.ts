/** What a guided change comes to: done in the tables that it was given, or why it cannot be. */
export interface GuidedOutcome {
  /** Why nothing is changed: sentences for the clerk, all of them at once. Empty where the change is made. */
  readonly reasons: readonly string[];
  /** What was left as it is, and why, in sentences. */
  readonly kept: readonly string[];
  /** The kindergartens that it is about, by 标识码. */
  readonly codes: readonly string[];
}

export function refused(...reasons: readonly string[]): GuidedOutcome {
  return { reasons, kept: [], codes: [] };
}
