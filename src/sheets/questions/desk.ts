import type { FoundText } from '../merge/found-entries.ts';
import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import { placeId } from '../place.ts';
import type { Desk, Question } from '../question.ts';
import type { GivenAnswers } from './given-answers.ts';
import { questionId } from './question-id.ts';
import { type CodeOf, readAnswer } from './answer-form.ts';

/** What was answered for an earlier import. */
export interface Remembered {
  /** The answer to a question; null where there is none. */
  readonly answerTo: (question: Question) => string | null;
  /** What was answered to the same question of another sheet; null where nothing was. */
  readonly answerElsewhere: (question: Question) => string | null;
}

export interface DeskOptions {
  readonly given: GivenAnswers;
  readonly remembered: Remembered;
  readonly codeOf: CodeOf;
}

/** A question that is open, and why what was answered to it could not be taken. */
export interface OpenQuestion extends Question {
  /** How many cells ask it. */
  readonly count: number;
  /** What was written beside it and could not be taken, or says that nobody knows yet; empty where nothing was. */
  readonly written: string;
  /** Why it could not be taken; empty where it could be, and where nothing was written. */
  readonly fault: string;
}

export interface Answered {
  readonly question: Question;
  readonly answer: string;
}

/** A desk that knows what was answered, now and before, and keeps the rest. */
export interface OfficeDesk extends Desk {
  /** What is open without what is `needless`; of questions that are asked together, the first. */
  readonly open: (options?: OpenOptions) => readonly OpenQuestion[];
  /** Files that say more once what is open of them is answered, save what is `needless`: they are not done with. */
  readonly unfinished: (needless: ReadonlySet<string>) => ReadonlySet<string>;
  /** What a question is known by at this desk. */
  readonly idOf: (question: Question) => string;
  /** What was answered in this import, once for each question. */
  readonly answered: () => readonly Answered[];
  /** Whether it was answered of a column, and of a kindergarten (empty: of all), that it stays empty. */
  readonly isLeftEmpty: (question: Pick<Question, 'table' | 'field' | 'kindergarten'>) => boolean;
  /** Whether a text of a sheet is an answer of an earlier import, also where a list gives it once more. */
  readonly isRemembered: (text: FoundText) => boolean;
  /** Whether it is an answer that was given for the first time in this import. */
  readonly isNew: (text: FoundText) => boolean;
  /** Whether it was answered what to do about a total at a place that is not the sum of its parts. */
  readonly isExplained: (place: Question['place']) => boolean;
  /** Whether it is an answer at all, and not what the sheet says. */
  readonly isAnswer: (text: FoundText) => boolean;
}

interface OpenOptions {
  readonly together?: readonly (readonly Question[])[];
  /** By id. */
  readonly needless?: ReadonlySet<string>;
  /** By id: what stands in the table. It is suggested where the sheet suggests nothing, whatever was answered before. */
  readonly standing?: ReadonlyMap<string, string>;
}

export function officeDesk({ given, remembered, codeOf }: DeskOptions): OfficeDesk {
  const open = new Map<
    string,
    {
      plain: Question;
      question: Question;
      written: string;
      fault: string;
      places: Set<string>;
      files: Set<string>;
    }
  >();
  const answered = new Map<string, Answered>();
  const masked = masking();
  const [answersBefore, answersNow] = [new Set<string>(), new Set<string>()];
  const [leftEmpty, answers, explained] = [new Set<string>(), new Set<string>(), new Set<string>()];
  /** A word that was explained says what the sheet says now; a cell that was answered says what was known then. */
  const note = (question: Question, answer: string): string => {
    const isKnown = remembered.answerTo(question) === answer || isRepeated(question, answer);
    if (answer === '') leftEmpty.add(cellOf(question));
    if (question.kind === 'sum') explained.add(placeId(question.place));
    const id = textId({ text: answer, place: question.place });
    answers.add(id);
    if (!isKnown) answersNow.add(id);
    else if (question.kind === 'value') answersBefore.add(id);
    return answer;
  };
  /** Whether a list that was answered for another sheet only says once more what was answered then. */
  const isRepeated = (question: Question, answer: string): boolean => {
    const line = given.lineTo(question);
    const isOfOther = line !== null && line.file !== question.place.file;
    return isOfOther && remembered.answerElsewhere(question) === answer;
  };
  const answerNow = (question: Question, id: string): { readonly answer: string } | Fault | null => {
    const line = given.lineTo(question);
    if (line === null) return null;
    const written = line.answer;
    // Who agrees, agrees to what the list showed.
    const shown = line.suggestion === '' ? question : { ...question, suggestion: line.suggestion };
    const form = readAnswer(written, shown, codeOf);
    if ('isUnknown' in form) return { fault: '', written };
    if ('fault' in form) return { fault: form.fault, written: form.shown ?? written };
    answered.set(id, { question, answer: form.answer });
    return form;
  };
  return {
    ask: (asked) => {
      const plain = withoutPersons(asked, masked);
      const id = questionId(plain);
      const known = answered.get(id);
      if (known !== undefined) return note(plain, known.answer);
      const question = suggesting(plain, remembered);
      const now = answerNow(question, id);
      if (now !== null && 'answer' in now) return note(plain, now.answer);
      const before = now === null ? answeredBefore(plain, remembered) : null;
      if (before !== null) return note(plain, before);
      const entry = open.get(id) ?? {
        ...{ plain, question, written: '', fault: '' },
        ...{ places: new Set(), files: new Set() },
      };
      entry.places.add(placeId(asked.place));
      entry.files.add(asked.place.file);
      if (now !== null) Object.assign(entry, { written: now.written, fault: now.fault });
      open.set(id, entry);
      return null;
    },
    unfinished: (needless) =>
      new Set(
        [...open].flatMap(([id, { question, files }]) =>
          opensMore(question) && !needless.has(id) ? [...files] : [],
        ),
      ),
    idOf: (question) => questionId(withoutPersons(question, masked)),
    open: ({ together = [], needless = new Set(), standing = new Map() } = {}) => {
      const copies = copiesAmong(
        together.map((all) => all.map((one) => questionId(withoutPersons(one, masked)))),
      );
      return (
        [...open]
          // What was answered and could not be taken is told in any case.
          .filter(([id, { fault }]) => !copies.has(id) && (fault !== '' || !needless.has(id)))
          .map(([id, { plain, question, written, fault, places }]) => ({
            ...question,
            suggestion: plain.suggestion || standing.get(id) || question.suggestion,
            count: places.size,
            written,
            fault,
          }))
      );
    },
    answered: () => [...answered.values()],
    isLeftEmpty: (question) => leftEmpty.has(cellOf(question)),
    isRemembered: (text) => answersBefore.has(textId(text)),
    isNew: (text) => answersNow.has(textId(text)),
    isExplained: (place) => explained.has(placeId(place)),
    isAnswer: (text) => answers.has(textId(text)),
  };
}

/** All but one of each group of ids, groups that share an id taken as one. */
function copiesAmong(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  const firstOf = new Map<string, string>();
  const find = (id: string): string => {
    const known = firstOf.get(id) ?? id;
    return known === id ? id : find(known);
  };
  for (const group of groups) {
    const [first, ...others] = new Set(group.map(find).sort());
    for (const other of others) if (first !== undefined) firstOf.set(other, first);
  }
  return new Set(firstOf.keys());
}

/** What was answered before. A sum that was explained in another form of its sheet is explained: its answer changes nothing. */
function answeredBefore(question: Question, { answerTo, answerElsewhere }: Remembered): string | null {
  return answerTo(question) ?? (question.kind === 'sum' ? answerElsewhere(question) : null);
}

/** Whether an answer says more than the text of its one cell: which row, column or word is meant, or several figures. */
function opensMore({ kind }: Question): boolean {
  return kind !== 'value' && kind !== 'sum';
}

interface Fault {
  readonly fault: string;
  readonly written: string;
}

/** The question as it may be shown: no number or name of a person in it, whoever put it. */
function withoutPersons(question: Question, masked: (text: string) => string): Question {
  return { ...question, text: masked(question.text), question: masked(question.question) };
}

/** The same question is put for each of many rows: what its text hides is looked for once. */
function masking(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const masked = known.get(text) ?? withMasks(text);
    known.set(text, masked);
    return masked;
  };
}

/** The question with what was answered to it in another sheet, where the sheet itself suggests nothing. */
function suggesting(question: Question, { answerElsewhere }: Remembered): Question {
  // By its suggestion a name is told apart.
  if (question.suggestion !== '' || question.kind === 'name') return question;
  return { ...question, suggestion: answerElsewhere(question) ?? '' };
}

function cellOf({ table, field, kindergarten }: Pick<Question, 'table' | 'field' | 'kindergarten'>): string {
  return [table ?? '', field, kindergarten].join('|');
}

function textId({ text, place }: FoundText): string {
  return `${placeId(place)}|${text}`;
}
