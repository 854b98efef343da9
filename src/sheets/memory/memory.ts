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
export function remembered(memos: readonly Memo[], printOf: PrintOf, codeOf: CodeOf): Remembered {
  const byId = new MemoIndex(memos, memoId);
  const bySubject = new MemoIndex(memos, subjectOf);
  return {
    answerTo: (question) =>
      byId.find(whoIn(question, codeOf), (who) => idOf(question, who, printOf))?.answer ?? null,
    answerElsewhere: (question) =>
      bySubject.find(whoIn(question, codeOf), (who) => questionWords(question, who))?.answer ?? null,
  };
}

/** The memos with what was answered now: the newest answer to a question stands. */
export function withAnswers(
  memos: readonly Memo[],
  answered: readonly Answered[],
  { printOf, codeOf }: { readonly printOf: PrintOf; readonly codeOf: CodeOf },
): readonly Memo[] {
  const known = new MemoIndex(memos, memoId);
  const kept = new Set(memos);
  const added = new Map<string, Memo>();
  for (const { question, answer } of answered) {
    const who = whoIn(question, codeOf);
    const before = known.find(who, (one) => idOf(question, one, printOf));
    if (before !== undefined) kept.delete(before);
    added.set(idOf(question, who, printOf), memoOf(question, answer, { code: who.code, printOf }));
  }
  return [...kept, ...added.values()];
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

/** Whom a question is about: by its code, which a rename does not change, or by name alone. */
interface Who {
  readonly name: string;
  /** Empty where no kindergarten, or more than one, bears the name. */
  readonly code: string;
}

function whoIn({ kind, kindergarten }: Question, codeOf: CodeOf): Who {
  // A name that is asked is not one that is known.
  const codes = kind === 'name' || kindergarten === '' ? [] : new Set(codeOf(kindergarten));
  const [code = '', another] = codes;
  return { name: kindergarten, code: another === undefined ? code : '' };
}

/** Memos by what they answer, of a kindergarten by its code and by its name. */
class MemoIndex {
  readonly #byCode = new Map<string, Memo>();
  readonly #byName = new Map<string, Memo>();

  constructor(memos: readonly Memo[], idIn: (memo: Memo, who: Who) => string) {
    for (const memo of memos) {
      const { kindergarten: name, code } = memo;
      if (code !== '') this.#byCode.set(idIn(memo, { name, code }), memo);
      this.#byName.set(idIn(memo, { name, code: '' }), memo);
    }
  }

  /** One that was kept by name is good for the kindergarten that bears the name; one of another code is not. */
  find(who: Who, idFor: (who: Who) => string): Memo | undefined {
    const byCode = who.code === '' ? undefined : this.#byCode.get(idFor(who));
    const byName = byCode ?? this.#byName.get(idFor({ ...who, code: '' }));
    const isOther = byName !== undefined && who.code !== '' && byName.code !== '' && byName.code !== who.code;
    return isOther ? undefined : byName;
  }
}

function memoOf(
  question: Question,
  answer: string,
  { code, printOf }: { readonly code: string; readonly printOf: PrintOf },
): Memo {
  const { kind, table, field, kindergarten, of, text, suggestion, place } = question;
  const isBound = isOfItsSheet(question);
  const isOfSheet = isBound || kind === 'sheet';
  return {
    ...{ kind, table, field, kindergarten, of, text, question: question.question, suggestion, answer, code },
    file: isOfSheet ? place.file : '',
    sheet: isOfSheet ? (place.sheet ?? '') : '',
    cell: kind === 'sum' ? place.cell : '',
    print: isBound ? printOf(place.file) : '',
  };
}

function idOf(question: Question, who: Who, printOf: PrintOf): string {
  const { place } = question;
  const sheet = isOfItsSheet(question) ? [place.sheet ?? '', printOf(place.file)] : [];
  return [questionWords(question, who), ...sheet].join('|');
}

function memoId(memo: Memo, who: Who): string {
  const sheet = memo.print === '' ? [] : [memo.sheet, memo.print];
  return [subjectOf(memo, who), ...sheet].join('|');
}

function subjectOf(memo: Memo, who: Who): string {
  const place = { file: memo.file, sheet: memo.sheet === '' ? null : memo.sheet, cell: memo.cell };
  return questionWords({ ...memo, place }, who);
}

/**
 * What a question is about, with the code of its kindergarten wherever its name stands, but for what the question quotes: a remark that tells the name to
 * come says the same before and after it came.
 */
function questionWords(question: Question, { name, code }: Who): string {
  if (code === '') return questionSubject(question).join('|');
  const quoted = `“${question.text}”`;
  const asked = question.question.split(quoted).map((part) => part.replaceAll(name, code));
  return questionSubject({ ...question, kindergarten: code, question: asked.join(quoted) }).join('|');
}
