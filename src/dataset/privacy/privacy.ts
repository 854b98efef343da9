import type { Issue } from '../issue.ts';
import { type Allowed, isBureausOwn } from './allowed.ts';
import { mayBePersonal } from './first-look.ts';
import { columnIssues } from './personal-columns.ts';
import { findPersonalData } from './personal-data.ts';
import { personalIssue } from './privacy-rule.ts';
import { lineBreaks } from './table-cells.ts';
import { tableIssues } from './table-privacy.ts';

/**
 * Personal data anywhere in the files of `data/` (by name) and `content/` (as `content/…`), known or not, and in their names. `texts` holds
 * those that hold text, decoded; `names` all. The value of an issue is masked; it is never shown in full.
 */
export function privacyIssues(
  texts: ReadonlyMap<string, string>,
  allowed: Allowed,
  names: Iterable<string> = texts.keys(),
): readonly Issue[] {
  const issues: (readonly Issue[])[] = [];
  for (const name of names) issues.push(nameIssues(name, allowed));
  for (const [file, text] of texts) {
    if (isTable(file)) {
      const columns = columnIssues(file, text);
      const reported = new Set(columns.flatMap(({ column }) => column ?? []));
      issues.push(columns, tableIssues(file, text, allowed, reported));
    } else issues.push(proseIssues(file, text, allowed));
  }
  return issues.flat();
}

/** By the ending of its name, a copy or a backup of one too: `fees.csv~`, `fees.csv.bak`. */
function isTable(file: string): boolean {
  return /\.(?:csv|tsv)(?:~|\.\w+)?$/i.test(file);
}

/** Personal data in the name of a file, or of a folder in which it is. */
function nameIssues(name: string, allowed: Allowed): readonly Issue[] {
  // The parts of a path are words of their own, not the address of a page.
  const words = name.replaceAll('/', '\n\n');
  if (!mayBePersonal(words)) return [];
  return findPersonalData(words)
    .filter((one) => one.severity === 'error' && !isBureausOwn(one, allowed))
    .map((one) => personalIssue(name, {}, one));
}

/** A part of a text that is looked at on its own, and the line on which it begins. */
interface Passage {
  readonly text: string;
  readonly line: number;
}

function proseIssues(file: string, text: string, allowed: Allowed): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { text: passage, line } of passagesOf(text)) {
    if (!mayBePersonal(passage)) continue;
    let [at, reached] = [line, 0];
    for (const one of findPersonalData(passage)) {
      at += lineBreaks(passage.slice(reached, one.start));
      reached = one.start;
      if (!isBureausOwn(one, allowed)) issues.push(personalIssue(file, { line: at }, one));
    }
  }
  return issues;
}

/** Longer passages are looked at in parts of this length: a log without a blank line must not be held twice in memory. */
const LONGEST_PASSAGE = 100_000;

/** The paragraphs of a text, a table of HTML whole; what has no blank line is parted at the ends of lines. */
function* passagesOf(text: string): Generator<Passage> {
  let [line, from, tableEnd] = [1, 0, 0];
  const blank = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\r|\n)/g;
  while (from < text.length) {
    blank.lastIndex = from;
    let end = blank.exec(text)?.index ?? text.length;
    if (opensTable(text.slice(from, Math.min(end, from + LONGEST_PASSAGE)))) {
      if (tableEnd < end) tableEnd = text.indexOf('</table', end);
      if (tableEnd === -1) tableEnd = text.length;
      if (tableEnd < text.length && tableEnd - from <= LONGEST_PASSAGE) end = tableEnd;
    }
    const to = end - from <= LONGEST_PASSAGE ? end : partAt(text, from);
    const next = to === end ? Math.max(blank.lastIndex, to) : to;
    yield { text: text.slice(from, to), line };
    const upTo = to === end && end < text.length ? next : to;
    line += lineBreaks(text.slice(from, upTo));
    from = upTo === from ? from + 1 : upTo;
  }
}

/** Whether a passage ends within a table of HTML. */
function opensTable(passage: string): boolean {
  return passage.lastIndexOf('<table') > passage.lastIndexOf('</table');
}

/** Where a long passage may be parted: at an end of line, else where no number is. */
function partAt(text: string, from: number): number {
  const most = from + LONGEST_PASSAGE;
  const lineEnd = text.lastIndexOf('\n', most);
  if (lineEnd > from) return lineEnd + 1;
  const gap = /[^\d\W][^\d\W](?=[^\d\W])|[\u4e00-\u9fff]/g;
  gap.lastIndex = most - 1000;
  return gap.exec(text.slice(0, most)) === null ? most : gap.lastIndex;
}
