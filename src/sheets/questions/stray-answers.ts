import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import { groupBy } from '../../domain/grouping.ts';
import { withoutNamesBesidePhones } from '../values/phone-words.ts';
import type { OpenQuestion } from './desk.ts';
import { type AnswerLine, lineId } from './given-answers.ts';
import { LIST_COLUMNS, type ListLine } from './list-columns.ts';
import { PHONE } from './phone-answer.ts';
import { listLines } from './question-list.ts';

/** The columns into which an answer may slip: beside 回答, and any that the list left empty. */
const COLUMNS = ['suggestion', 'text', 'kindergarten'] as const;
type StrayColumn = (typeof COLUMNS)[number];

/**
 * The questions with what was typed beside them into another column than 回答: it is not taken, and told as an answer that could not be. `lines`: of lists
 * that were given back.
 */
export function withStrayAnswers(
  questions: readonly OpenQuestion[],
  lines: readonly AnswerLine[],
): readonly OpenQuestion[] {
  const empty = lines.filter(({ answer }) => answer.trim() === '');
  const byPlace = groupBy(empty, placeOf);
  const shown = empty.length === 0 ? [] : listLines(questions);
  return questions.map((question, index) => {
    const asked = shown[index];
    if (asked === undefined || question.written !== '') return question;
    return { ...question, ...strayBeside(asked, byPlace.get(placeOf(asked)) ?? []) };
  });
}

function strayBeside(asked: ListLine, lines: readonly AnswerLine[]): Partial<OpenQuestion> {
  for (const line of lines) {
    const key = strayColumn(asked, line);
    if (key === null) continue;
    const header = LIST_COLUMNS.find((column) => column.key === key)?.header ?? '';
    const named = asked.field === PHONE ? withoutNamesBesidePhones(line[key]) : null;
    return {
      written: named ?? withMasks(line[key]),
      fault: `它写在 ${line.list} 第 ${line.row} 行的“${header}”一栏，“回答”一栏空着。回答请写在“回答”一栏。`,
    };
  }
  return {};
}

/** The one column in which a line says something else than the list did; null where there is none. */
function strayColumn(asked: ListLine, line: ListLine): StrayColumn | null {
  const [key, another] = COLUMNS.filter((one) => !isResaved(line[one], asked[one]));
  if (key === undefined || another !== undefined || line[key].trim() === '') return null;
  if (key !== 'suggestion' && asked[key] !== '') return null;
  return lineId({ ...line, [key]: '' }) === lineId({ ...asked, [key]: '' }) ? key : null;
}

/** Whether a text is another as a spreadsheet may have saved it again: 2026/9/5 for 2026-09-05, 380 for 380.00, 1.2E+17 for a code. */
function isResaved(text: string, before: string): boolean {
  const digits = [text, before].some((one) => /\dE\+\d/i.test(one)) ? 4 : 15;
  return plainly(text, digits) === plainly(before, digits);
}

function plainly(text: string, digits: number): string {
  const plain = text.replace(/\s+/g, '');
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain) ?? [];
  if (year !== undefined) return [year, Number(month), Number(day)].join('-');
  const number = Number(plain.replaceAll(',', ''));
  return plain === '' || Number.isNaN(number) ? plain : number.toPrecision(digits);
}

function placeOf({ file, sheet, cell }: ListLine): string {
  return [file, sheet, cell].join('|');
}
