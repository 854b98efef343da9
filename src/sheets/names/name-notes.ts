import { isPlainName } from '../../dataset/privacy/given-names.ts';
import { safeText } from '../records/safe-text.ts';
import { bare, bracketed } from '../values/plain.ts';
import { ATTACHED, NOT_OF_NAME, PART_OF_NAME } from '../words/name-notes.ts';

const PARTS = /[、,，;；·]/;

/** Whether a bracket behind a name says something of the kindergarten that is not its name: every part of it does, or it names a person. */
export function isSaid(note: string): boolean {
  const plain = bare(note);
  const parts = plain.split(PARTS).filter((part) => part !== '');
  const isNot = (text: string): boolean => NOT_OF_NAME.some((pattern) => pattern.test(text));
  return !isOfName(plain) && ((parts.length > 0 && parts.every(isNot)) || namesPerson(plain));
}

/** Whether nobody can tell from a bracket alone if it is a part of the name: a place (白沙), or words that are not known. */
export function isDoubtful(note: string): boolean {
  return !isOfName(bare(note)) && !isSaid(note);
}

/** 王芳, 王芳办: nothing but a person, by the characters of the name. */
export function isPersonNote(note: string): boolean {
  return isPlainName(note.replace(/(?:[举开兴]?办|家)$/, ''));
}

/** 某某幼儿园（李秀兰）: whoever that is, the kindergarten is not called so. */
function namesPerson(note: string): boolean {
  const known = naming.get(note) ?? (isPersonNote(note) || safeText(`幼儿园（${note}）`).persons > 0);
  naming.set(note, known);
  return known;
}

/** The brackets that were looked at: a list has each often. */
const naming = new Map<string, boolean>();

function isOfName(note: string): boolean {
  return ATTACHED.test(note) || PART_OF_NAME.test(note);
}

/** What brackets behind a name say of the kindergarten: 营利性, 含河西园区, 原某某幼儿园. */
export function saidOfName(written: string): readonly string[] {
  return bracketed(bare(written)).notes.filter(isSaid);
}

/** What stands in brackets of a name and may be a part of it, or not. */
export function doubtfulNotes(written: string): readonly string[] {
  return bracketed(bare(written)).notes.filter(isDoubtful);
}

/** A name without the brackets that may be no part of it. */
export function withoutDoubtful(name: string): string {
  return name.replace(/（([^（）]*)）/g, (bracket, note: string) => (isDoubtful(note) ? '' : bracket));
}
