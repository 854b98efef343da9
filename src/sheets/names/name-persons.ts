import { isPlainName, isTellingName } from '../../dataset/privacy/given-names.ts';
import { DOUBLE_SURNAMES, hasFrequentSurname } from '../../dataset/privacy/person-names.ts';
import { isSoundedName } from '../../dataset/privacy/sounded-names.ts';
import { withoutPersonal } from '../records/personal-text.ts';
import { DOTTED_NAME } from '../records/told-text.ts';
import { CALLED, NO_GIVEN_NAME, PLACE_END, RUN_BY } from '../words/name-notes.ts';

/** A part of what stands in a bracket, without and with a person in it. */
export interface NotePart {
  readonly text: string;
  readonly isPerson: boolean;
}

/** Whether what a bracket says, or a part of it, names a person somewhere: 李秀兰承包, 王芳校区, 小王. */
export function namesPerson(note: string): boolean {
  const known =
    naming.get(note) ??
    (isPersonNote(note) ||
      isPlaceOfPerson(note) ||
      DOTTED_NAME.test(note) ||
      personIn(note) !== null ||
      withoutPersonal(`幼儿园（${note}）`).persons > 0);
  naming.set(note, known);
  return known;
}

/** The same few brackets are looked at for every row and sheet. */
const naming = new Map<string, boolean>();

/** 王芳校区, 白沙王芳校区: a place that is told by a person. */
export function isPlaceOfPerson(note: string): boolean {
  const whose = note.replace(PLACE_END, '');
  return whose !== note && (isPersonNote(whose) || personIn(whose) !== null);
}

/** Words and the persons between them, without a mark: 凯旋城张丽华 is 凯旋城 and 张丽华, 王芳和李娜 are two. */
export function apartFromPersons(text: string): readonly NotePart[] {
  if (isPersonNote(text) || isPlaceOfPerson(text) || DOTTED_NAME.test(text))
    return [{ text, isPerson: true }];
  const person = personIn(text);
  if (person === null) return [{ text, isPerson: namesPerson(text) }];
  const [before, after] = [text.slice(0, person.start), text.slice(person.end)];
  return [
    ...(LINK.test(before) ? [] : [{ text: before, isPerson: false }]),
    { text: text.slice(person.start, person.end), isPerson: true },
    ...(LINK.test(after) ? [] : apartFromPersons(after)),
  ];
}

/** What only joins persons, or numbers them. */
const LINK = /^[的和与及跟\P{Script=Han}]*$/u;

/** How many persons a text names, one where it is not known of how many it speaks. */
export function personsIn(text: string): number {
  const person = personIn(text);
  if (person === null) return namesPerson(text) ? 1 : 0;
  return 1 + personsBehind(text.slice(person.end));
}

function personsBehind(text: string): number {
  const person = personIn(text);
  return person === null ? 0 : 1 + personsBehind(text.slice(person.end));
}

/** 王芳, 王芳办, 小王, 李老师: nothing but a person, by the characters of the name. */
function isPersonNote(note: string): boolean {
  const name = note.replace(RUN_BY, '');
  const [, short = ''] = CALLED.exec(name)?.filter((part) => part !== undefined) ?? [];
  return isPlainName(name) || isSoundedName(name) || (short !== '' && hasFrequentSurname(short));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first person that stands in a text. */
function personIn(text: string): Span | null {
  for (let start = 0; start < text.length; start += 1) {
    const length = [4, 3, 2].find((size) => isPersonAt(text, start, size));
    if (length !== undefined) return { start, end: start + length };
  }
  return null;
}

/** Two characters are a name sooner at an end of the text, or where few words begin with the first. */
function isPersonAt(text: string, start: number, length: number): boolean {
  const name = text.slice(start, start + length);
  if (name.length < length || NO_GIVEN_NAME.test(text.slice(start + 1))) return false;
  if (length > 2) return isTellingName(name);
  const isWithin = start > 0 && DOUBLE_SURNAMES.test(text.slice(start - 1));
  const isAtEnd = start + length === text.length;
  return isPlainName(name) && !isWithin && (isAtEnd || hasFrequentSurname(name));
}
