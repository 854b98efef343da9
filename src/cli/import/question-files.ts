import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Imported } from '../../sheets/import.ts';
import { listBook } from '../../sheets/questions/list-book.ts';
import { LIST_NAME } from '../../sheets/questions/list-columns.ts';
import { listCsv, listLines } from '../../sheets/questions/question-list.ts';
import { type AnswerLine, givenAnswers, lineId } from '../../sheets/questions/given-answers.ts';
import { readList } from '../../sheets/questions/read-list.ts';
import type { FileChange } from './write-files.ts';

export interface QuestionFiles {
  readonly changes: readonly FileChange[];
  /** Answers that stand in the lists already and were not given with --answers. */
  readonly unread: number;
  /** The paths of the lists; empty where nothing is left to ask. */
  readonly paths: readonly string[];
  /** Whether the lists stand there already, byte by byte. */
  readonly isSame: boolean;
}

interface ListContext {
  /** The lines that were given back with --answers. */
  readonly given: readonly AnswerLine[];
  /** By name of the kindergarten. */
  readonly phones: ReadonlyMap<string, string>;
  /** The names of the sheets that are imported. */
  readonly files: ReadonlySet<string>;
}

/**
 * The lists of questions as they are to stand beside the data folder, as CSV and as workbook. What somebody wrote into one of them and did not
 * hand over stays beside its question; without a question it stays at the end while there is a list: nothing that was written is lost untold.
 */
export async function questionFiles(
  dataDir: string,
  { questions, unused, isDone }: Pick<Imported, 'questions' | 'unused' | 'isDone'>,
  { given, phones, files }: ListContext,
): Promise<QuestionFiles> {
  const paths = ['csv', 'xlsx'].map((ending) => join(dirname(resolve(dataDir)), `${LIST_NAME}.${ending}`));
  const known = new Set(given.map(answerId));
  const asking = new Set(listLines(questions).map(lineId));
  const standing = (await Promise.all(paths.map((path) => linesAt(path)))).flat();
  const unread = standing
    .filter((line) => line.answer.trim() !== '' && !known.has(answerId(line)))
    // An answer that is kept has done its work, unless its question is open once more.
    .filter((line) => asking.has(lineId(line)) || !isDone(line));
  const kept = givenAnswers(unread);
  const asked = listLines(questions).map((line, index) => {
    const question = questions[index];
    return { ...line, answer: (question && kept.answerTo(question)) ?? '' };
  });
  // Answers that were told to be of no use keep no list alive, unless they are about a sheet that was not handed over.
  const isSettled = asked.length === 0 && kept.unused().length === 0;
  const stray = isSettled ? unused.filter(({ file }) => !files.has(file)) : [...unused, ...kept.unused()];
  const lines = [...asked, ...listLines([], withoutCopies(stray))];
  const after =
    lines.length === 0
      ? [null, null]
      : [new TextEncoder().encode(listCsv(lines)), await listBook(lines, phones)];
  const changes = paths.map((path, index) => ({ path, before: undefined, after: after[index] ?? null }));
  const same = await Promise.all(changes.map(isWritten));
  return {
    changes,
    unread: lines.length === 0 ? 0 : withoutCopies(unread).length,
    paths: lines.length === 0 ? [] : paths,
    isSame: same.every(Boolean),
  };
}

async function isWritten({ path, after }: FileChange): Promise<boolean> {
  const stands = await readFile(path).catch(() => null);
  return stands === null || after === null ? stands === after : stands.equals(after);
}

async function linesAt(path: string): Promise<readonly AnswerLine[]> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return [];
  const read = await readList(basename(path), bytes);
  return 'lines' in read ? read.lines : [];
}

/** What was answered to what, whatever file it stands in. */
function answerId(line: AnswerLine): string {
  return `${lineId(line)}|${line.answer.trim()}`;
}

/** A line that stands in both lists is one. */
function withoutCopies(lines: readonly AnswerLine[]): readonly AnswerLine[] {
  const byWords = new Map(
    lines.map((line) => [
      [line.file, line.sheet, line.cell, line.field, line.question, line.answer].join('|'),
      line,
    ]),
  );
  return [...byWords.values()];
}
