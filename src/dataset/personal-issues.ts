import type { Issue } from './issue.ts';
import type { Allowed } from './privacy/allowed.ts';
import { privacyIssues } from './privacy/privacy.ts';
import { anyText, decodeText } from './read/decode.ts';
import { TABLE_NAMES } from './tables/names.ts';

/** By name, relative to their folder: the bytes of files. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All that the privacy gate looks at. */
export interface LookedAt {
  /** Of the data directory. */
  readonly files: Files;
  readonly content: Files;
  readonly hidden: Files;
  /** What stands in the folders and is no file: its name alone is looked at. */
  readonly irregular: readonly string[];
}

/** All that a finding in a file depends on, besides the code. */
export interface LookedFile {
  /** As issues name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly allowed: Allowed;
}

/** Finds the personal data in a file. */
type Look = (file: LookedFile) => readonly Issue[];

/** Finds it by looking, or knows from before what a look would find. */
export type LookInto = (file: LookedFile, look: Look) => readonly Issue[];

/** Personal data in the files and in their names. One file after the other: the text of a large table is not kept for the next. */
export function personalIssues(
  lookedAt: LookedAt,
  allowed: Allowed,
  lookInto: LookInto = (file, look) => look(file),
): readonly Issue[] {
  const found = [privacyIssues(new Map(), allowed, namesOf(lookedAt))];
  for (const [name, bytes] of filesOf(lookedAt)) found.push(lookInto({ name, bytes, allowed }, look));
  return found.flat();
}

function look({ name, bytes, allowed }: LookedFile): readonly Issue[] {
  const text = isTable(name) ? tableText(bytes) : anyText(bytes);
  return text === null ? [] : privacyIssues(new Map([[name, text]]), allowed, []);
}

const TABLE_FILES: readonly string[] = TABLE_NAMES.map((name) => `${name}.csv`);

function isTable(name: string): boolean {
  return TABLE_FILES.includes(name);
}

/** The files as issues name them: the tables, then the others. */
function* filesOf({ files, content, hidden }: LookedAt): Generator<readonly [string, Uint8Array]> {
  for (const name of TABLE_FILES) {
    const bytes = files.get(name);
    if (bytes !== undefined) yield [name, bytes];
  }
  for (const [name, bytes] of files) if (!isTable(name)) yield [name, bytes];
  for (const [name, bytes] of content) yield [`content/${name}`, bytes];
  yield* hidden;
}

function namesOf({ files, content, hidden, irregular }: LookedAt): readonly string[] {
  return [
    ...files.keys(),
    ...Array.from(content.keys(), (name) => `content/${name}`),
    ...irregular,
    ...hidden.keys(),
  ];
}

/** The text that the reader reads as a table; else whatever can be read. */
function tableText(bytes: Uint8Array): string | null {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : anyText(bytes);
}

/** The issues without those of a cell, a column, or a line of site.json, that surely holds personal data: it must go anyway. */
export function withoutPersonal(issues: readonly Issue[], found: readonly Issue[]): readonly Issue[] {
  const personal = found.filter((issue) => issue.severity === 'error');
  if (personal.length === 0) return issues;
  const placeOf = ({ file, line, row, column }: Issue): string =>
    row === null ? `${file}|${line}` : `${file}|${row}|${column}`;
  const places = new Set(personal.filter((issue) => issue.row !== 1).map(placeOf));
  const columns = new Set(personal.filter((issue) => issue.row === 1).map(columnOf));
  return issues.filter(
    (issue) =>
      issue.value === null ||
      !(places.has(placeOf(issue)) || (columns.size > 0 && columns.has(columnOf(issue)))),
  );
}

function columnOf({ file, column }: Issue): string {
  return `${file}|${column}`;
}
