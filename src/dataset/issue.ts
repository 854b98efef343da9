export type Severity = 'error' | 'warning' | 'notice';

/** One thing found in the files. What does not apply is null. The keys are the JSON of `npm run check`. */
export interface Issue {
  /** Relative to the data directory, e.g. `fees.csv`; content files as `content/…`. */
  readonly file: string;
  /** Physical line in the file, from 1. */
  readonly line: number | null;
  /** Row as WPS numbers it; quoted line breaks make it differ from `line`. */
  readonly row: number | null;
  /** Column letter as WPS shows it. */
  readonly column: string | null;
  readonly header: string | null;
  readonly value: string | null;
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, a Chinese sentence without the place (the report adds it). */
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
}
