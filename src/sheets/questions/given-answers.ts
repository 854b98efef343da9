import { groupBy } from '../../domain/grouping.ts';
import type { Question } from '../question.ts';
import { type ListLine, REMARK } from './list-columns.ts';
import { fieldWords, isOfItsSheet } from './question-id.ts';

/** A line of the list of questions as somebody gives it back. */
export interface AnswerLine extends ListLine {
  /** Where it stands: the name of the list, and its row as WPS numbers it. */
  readonly list: string;
  readonly row: number;
}

/** The answers of lists that were given back. */
export interface GivenAnswers {
  /** What was written beside a question; null where nothing was. */
  readonly answerTo: (question: Question) => string | null;
  /** The line that answers a question; null where none does. */
  readonly lineTo: (question: Question) => AnswerLine | null;
  /** Answers that no question asked for. */
  readonly unused: () => readonly AnswerLine[];
}

/** Finds answers by what the list says of their questions, whatever order its lines are in. */
export function givenAnswers(lines: readonly AnswerLine[]): GivenAnswers {
  const filled = lines.filter(({ answer }) => answer.trim() !== '');
  const byWords = groupBy(filled, lineId);
  const used = new Set<AnswerLine>();
  const lineTo = (question: Question): AnswerLine | null => {
    const sheet = question.place.sheet ?? '';
    const shown = { ...question, field: fieldWords(question), file: question.place.file, sheet };
    const alike = byWords.get(lineId(shown)) ?? [];
    const ofSheet = alike.filter(({ file, sheet: name }) => file === shown.file && name === sheet);
    const atCell = ofSheet.find(({ cell }) => cell === question.place.cell);
    const line = atCell ?? ofSheet[0] ?? otherSheet(alike, question);
    if (line === undefined) return null;
    for (const one of alike) if (one.answer === line.answer) used.add(one);
    return line;
  };
  return {
    lineTo,
    answerTo: (question) => lineTo(question)?.answer ?? null,
    unused: () => filled.filter((line) => !used.has(line)),
  };
}

/** An answer from another sheet: good where the question is not of its sheet, or where the file was only renamed. */
function otherSheet(alike: readonly AnswerLine[], question: Question): AnswerLine | undefined {
  const answers = new Set(alike.map(({ answer }) => answer));
  const isClear = answers.size === 1 && (!isOfItsSheet(question) || alike.length === 1);
  return isClear ? alike[0] : undefined;
}

/** What tells lines apart, whatever list they stand in. A workbook that was saved again has other spaces and line ends. */
export function lineId(line: Pick<AnswerLine, 'kindergarten' | 'field' | 'text' | 'question'>): string {
  const { kindergarten, field, text, question } = line;
  const [asked = ''] = question.split(REMARK);
  return [kindergarten, field, text, asked].map((part) => part.replace(/\s+/g, '')).join('|');
}
