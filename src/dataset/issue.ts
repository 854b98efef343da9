import { shownPlainly } from './read/characters.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** What is wrong, apart from where. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, a Chinese sentence without the place (the report adds it). */
  readonly message: string;
  /** How to mend it. */
  readonly remedy: string;
}

/** One thing found in the files. What does not apply is null. The keys are the JSON of `npm run check`. */
export interface Issue extends Problem {
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
}

/** Where an issue is; what is left out is null. */
export type Place = Partial<Pick<Issue, 'line' | 'row' | 'column' | 'header' | 'value'>>;

/** A problem at its place, with the keys in the order of the published JSON. */
export function issueAt(file: string, place: Place, problem: Problem): Issue {
  return {
    file,
    line: place.line ?? null,
    row: place.row ?? null,
    column: place.column ?? null,
    header: place.header ?? null,
    value: place.value ?? null,
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message,
    remedy: problem.remedy,
  };
}

/** The letter(s) over a column, as WPS shows them: 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetter((index - rest) / 26 - 1) + letter;
}

const QUOTED_CHARACTERS = 40;

/** A value as messages quote it: on one line, cut where it is long, and with every character to be seen. */
export function quoted(value: string): string {
  // A cell may hold a whole file; only its beginning is looked at.
  const line = value
    .slice(0, QUOTED_CHARACTERS * 20)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  const isCut = characters.length > QUOTED_CHARACTERS || value.length > QUOTED_CHARACTERS * 20;
  return `“${shownPlainly(isCut ? `${characters.slice(0, QUOTED_CHARACTERS).join('')}…` : line)}”`;
}
