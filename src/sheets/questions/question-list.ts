import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import { quoteCsv } from '../../dataset/serialise.ts';
import { TABLE_NAMES } from '../../dataset/tables/names.ts';
import type { Question, QuestionKind } from '../question.ts';
import type { OpenQuestion } from './desk.ts';
import type { AnswerLine } from './given-answers.ts';
import { LIST_COLUMNS, type ListLine, REMARK } from './list-columns.ts';
import { fieldWords } from './question-id.ts';

/** What decides most stands first: whether a sheet is read at all, then its columns. */
const KIND_ORDER: readonly QuestionKind[] = [
  'sheet',
  'column',
  'row',
  'word',
  'value',
  'prices',
  'counts',
  'name',
  'sum',
];

/**
 * The questions as they are asked on the telephone: those about a whole sheet first, then kindergarten by kindergarten in the order of
 * `kindergartens`; whatever order the files came in.
 */
export function sortedQuestions<Q extends Question>(
  questions: readonly Q[],
  kindergartens: readonly string[],
): readonly Q[] {
  const places = new Map(kindergartens.map((name, index) => [name, index]));
  const orderOf = (question: Q): readonly (number | string)[] => {
    const { kind, kindergarten, table, place, field, of, text } = question;
    return [
      isOfNobody(question) ? 0 : 1,
      isOfNobody(question) ? KIND_ORDER.indexOf(kind) : (places.get(kindergarten) ?? kindergartens.length),
      isOfNobody(question) ? place.file : kindergarten,
      isOfNobody(question) ? (place.sheet ?? '') : '',
      table === null ? -1 : TABLE_NAMES.indexOf(table),
      place.file,
      place.sheet ?? '',
      ...cellOrder(place.cell),
      ...[field, of, text, question.question],
    ];
  };
  return questions
    .map((question) => ({ question, order: orderOf(question) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ question }) => question);
}

function isOfNobody({ kind, kindergarten }: Question): boolean {
  return kindergarten === '' && kind !== 'name';
}

/** `D18`: row 18, then column D. */
function cellOrder(cell: string): readonly (number | string)[] {
  const [, letters = '', row = '0'] = /^([A-Z]*)(\d*)$/.exec(cell) ?? [];
  return [Number(row), letters.length, letters];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  const [one, other] = [a[at] ?? 0, b[at] ?? 0];
  if (at === -1) return 0;
  return one < other ? -1 : 1;
}

/** The lines of the list: the open questions, then answers that no question asked for, which must not be lost. */
export function listLines(
  questions: readonly OpenQuestion[],
  unused: readonly AnswerLine[] = [],
): readonly ListLine[] {
  const asked = questions.map((question): ListLine => {
    const { place, kindergarten, text, suggestion } = question;
    return {
      ...{ file: place.file, sheet: place.sheet ?? '', cell: place.cell, kindergarten, text, suggestion },
      field: fieldWords(question),
      question: `${question.question}${remarks(question)}`,
      answer: '',
    };
  });
  return [...asked, ...unused.map(({ list: _, row: __, ...line }) => line)];
}

/** What the list adds to a question; by its bracket it is told from the question when the list comes back. */
function remarks({ count, written, fault }: OpenQuestion): string {
  const again = fault === '' ? '' : `${REMARK}上次的回答“${withMasks(written)}”没有用上：${fault}】`;
  return count > 1 ? `${again}${REMARK}同样的共 ${count} 处，答一次就行】` : again;
}

/** The list as CSV, with the mark by which WPS and Excel take it for UTF-8. */
export function listCsv(lines: readonly ListLine[]): string {
  const rows = [
    LIST_COLUMNS.map(({ header }) => header),
    ...lines.map((line) => LIST_COLUMNS.map(({ key }) => line[key])),
  ];
  return `\uFEFF${rows.map((row) => row.map(quoteCsv).join(',')).join('\n')}\n`;
}
