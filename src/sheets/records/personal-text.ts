import { mayBePersonal } from '../../dataset/privacy/first-look.ts';
import { findPersonalData } from '../../dataset/privacy/personal-data.ts';
import { CHILD_REMARK } from '../words/persons.ts';
import { HIDDEN, withoutDoers } from './doers.ts';

/** A text without what belongs to a person, and how much of that there was. */
export interface SafeText {
  readonly text: string;
  readonly persons: number;
}

const BRACKETS = /[（(]([^（）()]*)[)）]/g;

/** A text without numbers and names of persons as they stand in sentences, and without remarks about children. */
export function withoutPersonal(written: string, header = ''): SafeText {
  let persons = 0;
  let text = written.replace(BRACKETS, (bracket, note: string) => {
    if (!CHILD_REMARK.test(note)) return bracket;
    persons += 1;
    return '';
  });
  const site = { isCell: true, header, column: 'other' as const };
  const found = mayBePersonal(text) ? findPersonalData(text, site).toReversed() : [];
  for (const { start, end } of found) {
    persons += 1;
    text = `${text.slice(0, start)}${HIDDEN}${text.slice(end)}`;
  }
  const rest = withoutDoers(text);
  return { text: rest.text, persons: persons + rest.persons };
}
