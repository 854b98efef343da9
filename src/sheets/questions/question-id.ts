import { tableNamed } from '../../dataset/tabled.ts';
import type { Question } from '../question.ts';

/** What a question is told apart by: two of the same id are one, and one answer is good for both. */
export function questionId(question: Question): string {
  const { place } = question;
  return [
    ...questionSubject(question),
    ...(isOfItsSheet(question) ? [place.file, place.sheet ?? ''] : []),
  ].join('|');
}

/** What a question is about, whatever sheet asks it. */
export function questionSubject(question: Question): readonly string[] {
  const { kind, kindergarten, field, of, text, suggestion, place } = question;
  const table = question.table ?? '';
  switch (kind) {
    case 'sheet':
      return [kind, place.file, place.sheet ?? ''];
    case 'row':
      return [kind, kindergarten, text];
    case 'column':
      return [kind, table, field];
    case 'word':
      return [kind, table, field, text];
    // Two towns may each have a 中心园: they are told apart by what is suggested.
    case 'name':
      return [kind, kindergarten, text, suggestion, ...(of === '' ? [] : [of])];
    case 'sum':
      return [kind, table, kindergarten, field, of, text, place.cell, question.question];
    case 'value':
    case 'prices':
    case 'counts':
      return [kind, table, kindergarten, field, of, text, question.question];
    default:
      return kind satisfies never;
  }
}

/**
 * Whether the answer is good for the sheet alone that asks: what a sheet says of its own day, and figures that belong to a day. What
 * a kindergarten is (its code, its telephone) is the same in every sheet.
 */
export function isOfItsSheet({ kind, table, kindergarten, of }: Question): boolean {
  // A row that is told by its key is the same row in every sheet.
  if (kind === 'sum' || kind === 'row') return kind === 'sum' || of === '';
  // A name that its cell alone tells apart.
  if (kind === 'name') return of !== '';
  return (
    (kind === 'value' || kind === 'prices' || kind === 'counts') &&
    (kindergarten === '' || table === null || tableNamed(table).datedBy !== undefined)
  );
}

/** How the list names what is asked: the header, and which row of the kindergarten. */
export function fieldWords({ field, of }: Pick<Question, 'field' | 'of'>): string {
  return of === '' ? field : `${field}（${of}）`;
}
