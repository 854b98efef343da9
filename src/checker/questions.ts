import { tableNamed } from '../dataset/tabled.ts';
import { groupBy } from '../domain/grouping.ts';
import { openBook } from '../sheets/book/open.ts';
import type { Question } from '../sheets/question.ts';
import type { OpenQuestion } from '../sheets/questions/desk.ts';
import { lineId } from '../sheets/questions/given-answers.ts';
import type { ListLine } from '../sheets/questions/list-columns.ts';
import { listLines } from '../sheets/questions/question-list.ts';
import { bookWords } from '../sheets/summary/place-words.ts';
import type { Checked } from './check-handed.ts';
import { type ExcerptCell, SheetRows } from './row-excerpt.ts';

/** A question as it is asked on a page. */
export interface ShownQuestion {
  /** What tells it from the others, also when it is asked again. */
  readonly id: string;
  /** As the list has it; the answer is written into it. */
  readonly line: ListLine;
  /** The words of its column, where it takes only some; an answer may still say that it stays empty or is not known. */
  readonly choices: readonly string[];
  /** What was answered before and could not be taken, and why; empty where nothing was. */
  readonly fault: string;
  readonly cells: readonly ExcerptCell[];
}

/** The questions of one worksheet, in the order of its rows. */
export interface AskedSheet {
  readonly book: string;
  readonly questions: readonly ShownQuestion[];
}

/** What is asked, sheet by sheet, each with the row it is about. */
export async function askedSheets({
  imported,
  handed,
}: Pick<Checked, 'imported' | 'handed'>): Promise<readonly AskedSheet[]> {
  const questions = imported?.questions ?? [];
  if (questions.length === 0) return [];
  const sheets = await sheetsOf(handed.sheets);
  return Array.from(
    groupBy(questions, ({ place }) => bookWords(place)),
    ([book, own]) => ({
      book,
      questions: byRow(own).map((question) => shownQuestion(question, sheets)),
    }),
  );
}

async function sheetsOf(books: Checked['handed']['sheets']): Promise<ReadonlyMap<string, SheetRows>> {
  const opened = await Promise.all(books.map(openBook));
  const grids = opened.flatMap((one) => ('grids' in one ? one.grids : []));
  return new Map(grids.map((grid) => [bookWords(grid), new SheetRows(grid)]));
}

function byRow(questions: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const rowOf = ({ place }: Question): number => Number(/\d+$/.exec(place.cell)?.[0] ?? 0);
  return questions.toSorted((a, b) => rowOf(a) - rowOf(b));
}

function shownQuestion(question: OpenQuestion, sheets: ReadonlyMap<string, SheetRows>): ShownQuestion {
  const { place, fault } = question;
  const [line] = listLines([{ ...question, written: '', fault: '' }]);
  if (line === undefined) throw new Error('A question has a line in the list.');
  return {
    id: lineId(line),
    line,
    choices: choicesOf(question),
    fault,
    cells: sheets.get(bookWords(place))?.around(place.cell) ?? [],
  };
}

function choicesOf({ kind, table, field }: Question): readonly string[] {
  if (kind === 'sheet' || kind === 'row') return YES_NO;
  if ((kind !== 'value' && kind !== 'word') || table === null) return [];
  const column = Object.values(tableNamed(table).columns).find(({ header }) => header === field);
  if (column?.cell.kind === 'yes-no') return YES_NO;
  return column?.cell.kind === 'one-of' ? column.cell.values : [];
}

const YES_NO = ['是', '否'];
