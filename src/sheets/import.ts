import type { IsoDate } from '../domain/school-date.ts';
import type { Issue } from '../dataset/issue.ts';
import { readSite, SITE_FILE } from '../dataset/site.ts';
import type { TableName } from '../dataset/tables/names.ts';
import type { Reading } from './found.ts';
import { type Memo, memoryText, readMemory } from './memory/memory-file.ts';
import { keptAnswers, type PrintOf, remembered, withAnswers } from './memory/memory.ts';
import { printsOf } from './memory/sheet-print.ts';
import { NO_TRACES, type Traces, withTraces } from './memory/traces.ts';
import { readTraces, type TracesRead, tracesText } from './memory/traces-file.ts';
import { withAliases } from './merge/alias-rows.ts';
import { merge, type Merged } from './merge/merge.ts';
import type { History } from './merge/since.ts';
import { changedFiles, withRequired } from './merge/written-files.ts';
import { codeFinder, foundNames, named } from './names/code-finder.ts';
import type { Roster } from './names/roster.ts';
import { cellValue } from './present/cell-values.ts';
import { type PresentFiles, presentFiles } from './present/present-files.ts';
import { presentRoster } from './present/present-roster.ts';
import type { Desk } from './question.ts';
import { type CodeOf, isUnknown, saysNothing } from './questions/answer-form.ts';
import { type OfficeDesk, officeDesk, type OpenQuestion } from './questions/desk.ts';
import { askedTogether } from './questions/asked-together.ts';
import { type AnswerLine, givenAnswers } from './questions/given-answers.ts';
import { questionId } from './questions/question-id.ts';
import { type Settled, settledQuestions } from './questions/settled.ts';
import { sortedQuestions } from './questions/question-list.ts';
import { withStrayAnswers } from './questions/stray-answers.ts';

/** A file that somebody hands over. */
export interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How books are read: `readBooks`. */
export type ReadBooks = (
  books: readonly Book[],
  context: { roster: Roster; desk: Desk; today: IsoDate; tell?: (progress: string) => void },
) => Promise<Reading>;

export interface ImportInput {
  readonly books: readonly Book[];
  /** The files of the data folder, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Lines of lists of questions that were given back. */
  readonly answers: readonly AnswerLine[];
  /** The file of memos; null where there is none yet. */
  readonly memory: Uint8Array | null;
  /** The file of traces; null where there is none yet. */
  readonly traces?: Uint8Array | null;
  /** Whether what was imported before is to be written as if it were the first time. */
  readonly isAgain?: boolean;
  readonly today: IsoDate;
  readonly tell?: (progress: string) => void;
}

/** What an import comes to; nothing is written yet. */
export interface Imported {
  readonly reading: Reading;
  readonly merged: Merged;
  readonly questions: readonly OpenQuestion[];
  /** The files of the data folder that would be written. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The file of memos as it would be written; null where it stays. */
  readonly memory: Uint8Array | null;
  /** The file of traces as it would be written; null where it stays. */
  readonly traces: Uint8Array | null;
  /** How many answers were taken, and those that no question asked for. */
  readonly answered: number;
  readonly unused: readonly AnswerLine[];
  /** Whether a line of a list has nothing more to give: its answer is kept, or says that nobody knows. */
  readonly isDone: (line: AnswerLine) => boolean;
  /** Cells that were counted as personal and left out. */
  readonly persons: number;
}

/** Why nothing can be imported. */
export interface ImportRefused {
  /** Errors in the tables into which rows were to be merged, and in the files. */
  readonly faults: readonly (Issue | { readonly file: string; readonly message: string })[];
}

/**
 * Imports office sheets: files and tables as they stand, with what was answered, give the tables as they would stand and what is to be
 * asked. Whatever order the files come in, the result is the same; importing them again into it changes nothing.
 */
export async function importSheets(
  input: ImportInput,
  readBooks: ReadBooks,
): Promise<Imported | ImportRefused> {
  const read = readMemos(input.memory);
  if ('fault' in read) return { faults: [{ file: MEMORY_NAME, message: read.fault }] };
  // What was kept before words that agree were told from values.
  const memos = read.memos.filter((memo) => !saysNothing(memo.answer, { ...memo, place: NOWHERE }));
  const before = traces(input.traces ?? null);
  if ('fault' in before) return { faults: [{ file: TRACES_NAME, message: before.fault }] };
  const present = presentFiles(input.files);
  const site = input.files.get(SITE_FILE);
  const roster = presentRoster(present, site && readSite(site).site?.regionCode);
  const printOf = printsOf(
    input.books,
    new Set([...memos.map(({ print }) => print), ...before.traces.books]),
  );
  const context = { roster, memos, printOf };
  const first = await readAnswered(input, { ...context, codeOf: codeFinder(named(roster)) }, readBooks);
  // An answer may name a kindergarten that only the sheets know.
  const isMissed = first.desk.open().some(({ kind, fault }) => kind === 'name' && fault !== '');
  const codeOf = codeFinder([...named(roster), ...foundNames(first.reading)]);
  const second = isMissed ? await readAnswered(input, { ...context, codeOf }, readBooks) : first;
  const { answers } = settledBy(second, present);
  const last =
    answers.size > 0
      ? await readAnswered(input, { ...context, codeOf, settled: answers }, readBooks)
      : second;
  const { reading, desk, given } = last;
  if (reading.faults.length > 0) return { faults: reading.faults };
  const faults = faultsOf(present, reading);
  if (faults.length > 0) return { faults };
  const known = input.isAgain === true ? NO_TRACES : before.traces;
  const isOldBook: History['isOldBook'] = ({ file }) => known.books.has(printOf(file));
  const merged = mergeReading(present, reading, { desk, traces: known, isOldBook });
  const answered = desk.answered();
  const kept = withAnswers(memos, answered, { printOf, codeOf });
  const isKept = keptAnswers(kept, codeOf);
  const isDone = (line: AnswerLine): boolean => isUnknown(line.answer) || isKept(line);
  const settled = settledBy(last, present);
  return {
    reading: { ...reading, sums: reading.sums.filter(({ place }) => !desk.isExplained(place)) },
    merged,
    questions: sortedQuestions(
      withStrayAnswers(desk.open({ together: askedTogether(reading.rows), ...settled }), input.answers),
      kindergartensOf(present, merged),
    ),
    files: withRequired(changedFiles(merged), input.files, present),
    memory: answered.length === 0 ? null : new TextEncoder().encode(memoryText(kept)),
    traces: changedTraces(input, before.traces, merged, {
      printOf,
      unfinished: desk.unfinished(settled.needless),
    }),
    answered: answered.length,
    unused: given.unused().filter((line) => !isDone(line)),
    isDone,
    persons: reading.persons + merged.persons,
  };
}

interface ReadingContext {
  readonly roster: Roster;
  readonly memos: readonly Memo[];
  readonly codeOf: CodeOf;
  readonly printOf: PrintOf;
  /** By id of a question that could only confirm what the tables say: what it was answered before. */
  readonly settled?: ReadonlyMap<string, string>;
}

/** Reads the books at a desk that knows what was answered. */
async function readAnswered(
  input: ImportInput,
  { roster, memos, codeOf, printOf, settled = new Map() }: ReadingContext,
  readBooks: ReadBooks,
) {
  const given = givenAnswers(input.answers);
  const memory = remembered(memos, printOf, codeOf);
  const answerTo: typeof memory.answerTo = (question) =>
    memory.answerTo(question) ?? settled.get(questionId(question)) ?? null;
  const desk = officeDesk({ given, remembered: { ...memory, answerTo }, codeOf });
  const { today, tell } = input;
  const books = input.books.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const reading = await readBooks(books, { roster, desk, today, ...(tell && { tell }) });
  return { reading, desk, given, memory };
}

function settledBy(
  { reading: { rows }, desk, memory }: Awaited<ReturnType<typeof readAnswered>>,
  { presentOf }: PresentFiles,
): Settled {
  return settledQuestions(rows, { presentOf, idOf: desk.idOf, answerElsewhere: memory.answerElsewhere });
}

const NOWHERE = { file: '', sheet: null, cell: '' };

/** The file of memos below the data folder: it goes with the data, and being hidden it is not published. */
export const MEMORY_NAME = '.import/记忆.csv';

function readMemos(
  bytes: Uint8Array | null,
): { readonly memos: readonly Memo[] } | { readonly fault: string } {
  return bytes === null ? { memos: [] } : readMemory(bytes);
}

/** The file of traces, beside the file of memos. */
export const TRACES_NAME = '.import/导入记录.csv';

function traces(bytes: Uint8Array | null): TracesRead {
  return bytes === null ? { traces: NO_TRACES } : readTraces(bytes);
}

/** The file of traces after an import; null where it says what it said. */
function changedTraces(
  { books, traces: bytes }: ImportInput,
  before: Traces,
  { tables }: Merged,
  { printOf, unfinished }: { readonly printOf: PrintOf; readonly unfinished: ReadonlySet<string> },
): Uint8Array | null {
  // While it is asked what a file says, or whether it or the table is right, the file is no old one.
  const asking = new Set([...unfinished, ...tables.flatMap(({ asking: files }) => files)]);
  const done = books.filter(({ name }) => !asking.has(name)).map(({ name }) => printOf(name));
  const text = tracesText(withTraces(before, tables, done));
  const written = new TextEncoder().encode(text);
  return bytes && tracesText(before) === text ? null : written;
}

/** What the checker finds wrong in the tables that are to be written, and in those that tell who is who. */
function faultsOf(present: PresentFiles, { rows }: Reading): readonly Issue[] {
  const tables = new Set<TableName>(['districts', 'kindergartens', ...rows.map(({ table }) => table)]);
  return [...tables].flatMap((table) => present.faultsOf(table));
}

function mergeReading(
  { presentOf }: PresentFiles,
  { rows }: Reading,
  { desk, traces, isOldBook }: Pick<History, 'traces' | 'isOldBook'> & { readonly desk: OfficeDesk },
): Merged {
  const used = desk
    .answered()
    .flatMap(({ question: { kind, of, text, place }, answer }) =>
      kind === 'name' && of === '' && answer !== '' ? [{ code: answer, name: text.trim(), place }] : [],
    );
  const found = withAliases(presentOf('kindergartens'), rows, used);
  const { isRemembered, isNew, isAnswer, isLeftEmpty } = desk;
  const history = { traces, isOldBook, isRemembered, isNew, isAnswer };
  return merge(found, { desk, presentOf, isLeftEmpty, history });
}

/** The names of the kindergartens in the order of their table, those that came with the sheets among them. */
function kindergartensOf({ presentOf }: PresentFiles, { tables }: Merged): readonly string[] {
  const table = presentOf('kindergartens');
  const rows = tables.find(({ present }) => present.name === 'kindergartens')?.rows ?? table.rows;
  const column = table.table.columns['name'];
  return rows.map(({ cells }) => (column ? cellValue(column, cells['name'] ?? '').text : ''));
}
