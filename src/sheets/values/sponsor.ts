import { isWord } from '../../dataset/privacy/given-names.ts';
import {
  DOUBLE_SURNAMES,
  hasFrequentSurname,
  hasSurname,
  looksLikeName,
} from '../../dataset/privacy/person-names.ts';
import { isSoundedName } from '../../dataset/privacy/sounded-names.ts';
import { SPONSOR_CLAIMS } from '../words/natures.ts';
import { BEFORE_NAME, BESIDE_NAME, OFFICE, PRIVATE_WORD } from '../words/sponsor-names.ts';
import { ORGANISATION } from '../words/sponsors.ts';
import { bare, bracketed, isNothing } from './plain.ts';

/** Who runs a kindergarten, as a cell says it: an organisation by its name, a word for one (个人, 教育局), or a person. */
export interface Sponsor {
  readonly is: 'organisation' | 'word' | 'person' | 'nothing';
  /** What it says without names of persons: 个人 of 个人（王某某）. */
  readonly text: string;
  readonly hasPerson: boolean;
}

export function sponsorIn(written: string): Sponsor {
  const whole = bare(written);
  if (isNothing(whole) || whole === '无') return { is: 'nothing', text: whole, hasPerson: false };
  const { outer, notes } = bracketed(whole);
  // 王某某 李某某: two names, apart by a space alone.
  const listed = written.trim().split(/\s+/);
  const areNames = listed.length > 1 && listed.every((name) => isPersonNamed(name) && name.length > 1);
  const names = areNames ? listed : partsOf(outer);
  const isPerson = names.some(isPersonAlone);
  const hasPerson = isPerson || notes.some((note) => partsOf(note).some(isPersonBeside));
  if (!hasPerson) return { is: isOrganisation(whole) ? 'organisation' : 'word', text: whole, hasPerson };
  const said = isPerson ? '' : outer;
  if (isOrganisation(said)) return { is: 'organisation', text: said, hasPerson };
  const text = said || (PRIVATE_WORD.exec(whole)?.[0] ?? '');
  return { is: isPerson ? 'person' : 'word', text, hasPerson };
}

function isOrganisation(text: string): boolean {
  const isClaim = SPONSOR_CLAIMS.some(([pattern]) => pattern.test(text));
  return ORGANISATION.test(text) && (!isClaim || text.length >= 6);
}

function partsOf(text: string): readonly string[] {
  const both = /^(\p{Script=Han}{2,4})[和与及](\p{Script=Han}{2,4})$/u.exec(withoutMarks(text));
  if (both !== null && both.slice(1).some(isPersonNamed)) return both.slice(1);
  return text.split(/[、,，;；/|&+]/).filter((part) => part !== '');
}

/** A text without what is said beside a name: 投资人：王某某等3人. */
function withoutMarks(text: string): string {
  const rest = text.replace(BESIDE_NAME, '');
  return rest === text || rest === '' ? rest : withoutMarks(rest);
}

const SHORT = /^[\p{Script=Han}·]{2,4}$/u;

/** Whether a text names a person: by its surname, after a mark, or since it can be nothing else. */
function isPersonAlone(text: string): boolean {
  const name = withoutMarks(text);
  if (isPersonNamed(name) || isPersonBehind(withoutMarks(name.replace(BEFORE_NAME, '')))) return true;
  const isClaim = SPONSOR_CLAIMS.some(([pattern]) => pattern.test(name));
  return SHORT.test(name) && !isClaim && !ORGANISATION.test(name) && !OFFICE.test(name);
}

/** A name with its surname, whatever its last character: 王建社, 张小园. */
function isPersonNamed(text: string): boolean {
  const name = withoutMarks(text);
  if (OFFICE.test(name)) return false;
  // 王子涵 begins as 王子 does.
  const isFull = name.length > 2 && looksLikeName(name) && hasFrequentSurname(name);
  if (isFull || isWord(name)) return isFull;
  if (looksLikeName(name) || isSoundedName(name)) return true;
  const longest = DOUBLE_SURNAMES.test(name) ? 4 : 3;
  return SHORT.test(name) && name.length <= longest && hasSurname(name);
}

/** Behind the name of a place. */
function isPersonBehind(name: string): boolean {
  return isPersonNamed(name) && (looksLikeName(name) || hasFrequentSurname(name));
}

/** A name, also of an uncommon last character, where a place may stand as well. */
export function isPersonBeside(note: string): boolean {
  const isLong = withoutMarks(note).length > 2;
  return isPersonNamed(note) && !/[县区市镇乡村]$/.test(note) && (isLong || hasFrequentSurname(note));
}
