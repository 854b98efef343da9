import { DOTTED_NAME } from '../records/told-text.ts';
import { bare, bracketed } from '../values/plain.ts';
import { ATTACHED, NOT_OF_NAME, PART_OF_NAME, TOLD_ELSEWHERE } from '../words/name-notes.ts';
import { apartFromPersons, isPlaceOfPerson, namesPerson, type NotePart, personsIn } from './name-persons.ts';

const PARTS = /[、,，;；·]/;
/** 阿依古丽·买买提 is one. */
const PARTS_OF_DOTTED = /[、,，;；]/;
const NOTE = /（([^（）]*)）/g;

/** What stands in a bracket, part by part. */
function partsOf(note: string): readonly NotePart[] {
  return note
    .split(DOTTED_NAME.test(note) ? PARTS_OF_DOTTED : PARTS)
    .filter((part) => part !== '')
    .flatMap((part) =>
      isNot(part) ? [{ text: part, isPerson: namesPerson(part) }] : apartFromPersons(part),
    );
}

function isNot(part: string): boolean {
  return NOT_OF_NAME.some((pattern) => pattern.test(part));
}

/** Whether a bracket behind a name says something of the kindergarten that is not its name: every part of it does, or names a person. */
export function isSaid(note: string): boolean {
  const plain = bare(note);
  if (isOfName(plain)) return false;
  const parts = partsOf(plain);
  return parts.length > 0 && parts.every(({ text, isPerson }) => isPerson || isNot(text));
}

/** Whether nobody can tell from a bracket alone if it is a part of the name: a place (白沙), or words that are not known. */
export function isDoubtful(note: string): boolean {
  return !isOfName(bare(note)) && !isSaid(note);
}

function isOfName(note: string): boolean {
  return ATTACHED.test(note) || (PART_OF_NAME.test(note) && !namesPerson(note));
}

/** A name in one width without spaces, its brackets closed and none within another. A person in them, apart by a space alone, is a part of its own. */
export function bareName(written: string): string {
  const parted = written.replace(/[(（【[〔][^()（）【】[\]〔〕]*[)）】\]〕]/g, (bracket) => {
    const parts = bracket.slice(1, -1).trim().split(/\s+/);
    return parts.length > 1 && parts.some((part) => namesPerson(bare(part)))
      ? `（${parts.join('、')}）`
      : bracket;
  });
  return flat(
    bare(parted)
      .replace(/[([【〔]/g, '（')
      .replace(/[)\]】〕]/g, '）'),
  );
}

/** （民办（非营利性）） is （民办、非营利性）, （北区 is （北区）. */
function flat(name: string): string {
  let [depth, text] = [0, ''];
  for (const character of name) {
    const isInner = depth > (character === '）' ? 1 : 0);
    if (character === '（') depth += 1;
    if (character === '）') depth = Math.max(0, depth - 1);
    text += isInner && /[（）]/.test(character) ? '、' : character;
  }
  return `${text}${depth > 0 ? '）' : ''}`.replace(/、+(?=[、）])|(?<=（)、+/g, '');
}

/** A name without those of its brackets that a test tells. */
export function withoutNotes(name: string, test: (note: string) => boolean): string {
  return name.replace(NOTE, (bracket, note: string) => (test(note) ? '' : bracket));
}

/** A bare name without the persons that stand in a bracket beside something else: （北区，王芳） is （北区）. */
export function withoutPersons(name: string): string {
  return name.replace(NOTE, (bracket, note: string) => {
    const parts = partsOf(note);
    const others = parts.filter(({ isPerson }) => !isPerson).map(({ text }) => text);
    return others.length === 0 || others.length === parts.length ? bracket : `（${others.join('、')}）`;
  });
}

/** How many persons the brackets of a name tell of. */
export function personsOfName(written: string): number {
  return bracketed(bareName(written))
    .notes.flatMap(partsOf)
    .filter(({ isPerson }) => isPerson)
    .reduce((sum, { text }) => sum + personsIn(text), 0);
}

function notesOf(written: string): readonly string[] {
  return bracketed(withoutPersons(bareName(written))).notes;
}

/** What brackets behind a name say of the kindergarten: 营利性, 含河西园区, 原某某幼儿园. */
export function saidOfName(written: string): readonly string[] {
  return notesOf(written).filter(isSaid);
}

/** Whether all that a bracket says has a question or a column of its own. */
export function isToldElsewhere(note: string): boolean {
  return partsOf(note).every(({ text, isPerson }) => !isPerson && TOLD_ELSEWHERE.test(text));
}

/** What stands in brackets of a name and may be a part of it, or not. */
export function doubtfulNotes(written: string): readonly string[] {
  return notesOf(written).filter(isDoubtful);
}

/** Whether a bracket behind a name tells a place by a person (王芳校区): it may be a part of the name, and is not shown. */
export function hasPlaceOfPerson(written: string): boolean {
  return bracketed(bareName(written))
    .notes.flatMap(partsOf)
    .some(({ text }) => isPlaceOfPerson(text) && !isNot(text));
}

/** A name without the brackets that may be no part of it. */
export function withoutDoubtful(name: string): string {
  return withoutNotes(name, isDoubtful);
}
