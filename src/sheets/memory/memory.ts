import { groupBy } from '../../domain/grouping.ts';
import type { Question } from '../question.ts';
import { type CodeOf, readAnswer } from '../questions/answer-form.ts';
import type { Answered, Remembered } from '../questions/desk.ts';
import { type AnswerLine, lineId } from '../questions/given-answers.ts';
import { fieldWords, isOfItsSheet, questionSubject } from '../questions/question-id.ts';
import type { Memo } from './memory-file.ts';

/** The marks of the files that are imported, by name. */
export type PrintOf = (file: string) => string;

/** Answers of earlier imports. An answer that is good for its sheet alone is taken for the very same file only, else suggested. */
export function remembered(memos: readonly Memo[], printOf: PrintOf): Remembered {
  const byId = new Map(memos.map((memo) => [memoId(memo), memo]));
  const bySubject = new Map(memos.map((memo) => [subjectOf(memo), memo]));
  return {
    answerTo: (question) => byId.get(idOf(question, printOf))?.answer ?? null,
    suggestionFor: (question) => bySubject.get(questionSubject(question).join('|'))?.answer ?? '',
  };
}

/** The memos with what was answered now: the newest answer to a question stands. */
export function withAnswers(
  memos: readonly Memo[],
  answered: readonly Answered[],
  printOf: PrintOf,
): readonly Memo[] {
  const byId = new Map(memos.map((memo) => [memoId(memo), memo]));
  for (const { question, answer } of answered) {
    byId.set(idOf(question, printOf), memoOf(question, answer, printOf));
  }
  return [...byId.values()];
}

/** Tells of a line of a list whether its answer is kept: then it has done its work, whichever list it stands in. */
export function keptAnswers(memos: readonly Memo[], codeOf: CodeOf): (line: AnswerLine) => boolean {
  const byWords = groupBy(memos, (memo) => lineId({ ...memo, field: fieldWords(memo) }));
  return (line) =>
    (byWords.get(lineId(line)) ?? []).some((memo) => {
      const place = { file: memo.file, sheet: memo.sheet, cell: memo.cell };
      const form = readAnswer(line.answer, { ...memo, place }, codeOf);
      return 'answer' in form && form.answer === memo.answer;
    });
}

function memoOf(question: Question, answer: string, printOf: PrintOf): Memo {
  const { kind, table, field, kindergarten, of, text, suggestion, place } = question;
  const isBound = isOfItsSheet(question);
  const isOfSheet = isBound || kind === 'sheet';
  return {
    ...{ kind, table, field, kindergarten, of, text, question: question.question, suggestion, answer },
    file: isOfSheet ? place.file : '',
    sheet: isOfSheet ? (place.sheet ?? '') : '',
    cell: kind === 'sum' ? place.cell : '',
    print: isBound ? printOf(place.file) : '',
  };
}

function idOf(question: Question, printOf: PrintOf): string {
  const { place } = question;
  const sheet = isOfItsSheet(question) ? [place.sheet ?? '', printOf(place.file)] : [];
  return [...questionSubject(question), ...sheet].join('|');
}

function memoId(memo: Memo): string {
  const sheet = memo.print === '' ? [] : [memo.sheet, memo.print];
  return [subjectOf(memo), ...sheet].join('|');
}

function subjectOf(memo: Memo): string {
  const place = { file: memo.file, sheet: memo.sheet === '' ? null : memo.sheet, cell: memo.cell };
  return questionSubject({ ...memo, place }).join('|');
}
