import { isWord } from '../../dataset/privacy/given-names.ts';
import {
  DOUBLE_SURNAMES,
  hasFrequentSurname,
  hasSurname,
  looksLikeName,
} from '../../dataset/privacy/person-names.ts';
import { SPONSOR_CLAIMS } from '../words/natures.ts';
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
  const names = partsOf(outer);
  const isPerson = names.some(isPersonAlone);
  const hasPerson = isPerson || notes.some((note) => partsOf(note).some(isPersonBeside));
  if (!hasPerson) return { is: isOrganisation(whole) ? 'organisation' : 'word', text: whole, hasPerson };
  const said = isPerson ? '' : outer;
  if (isOrganisation(said)) return { is: 'organisation', text: said, hasPerson };
  const text = said || (PRIVATE.exec(whole)?.[0] ?? '');
  return { is: isPerson ? 'person' : 'word', text, hasPerson };
}

/** What is said beside a name of whoever bears it. */
const PRIVATE = /自然人|公民|个人|私人|个体|投资人|民办/;

function isOrganisation(text: string): boolean {
  const isClaim = SPONSOR_CLAIMS.some(([pattern]) => pattern.test(text));
  return ORGANISATION.test(text) && (!isClaim || text.length >= 6);
}

function partsOf(text: string): readonly string[] {
  const both = /^(\p{Script=Han}{2,4})[和与及](\p{Script=Han}{2,4})$/u.exec(text);
  if (both !== null && both.slice(1).some(isPersonNamed)) return both.slice(1);
  return text.split(/[、,，;；/|&+]/).filter((part) => part !== '');
}

const MARK =
  /^(?:由|公民|自然人|个人|私人|个体户?|民办|投资人|出资人|举办人|举办者|创办人|法定代表人|法人代表|法人|负责人|股东|业主|园长|村民|居民|[:：])|(?:等(?:(?:\d+|[一二两三四五六七八九十]+)人|人)?|[两二]人|夫妇|夫妻|一家|先生|女士|同志|老师|园长|校长|个人|个体|独资|合资|出资|投资|创办|举办|开办|承办|办园)$/;

/** A text without what is said beside a name: 投资人：王某某等3人. */
function withoutMarks(text: string): string {
  const rest = text.replace(MARK, '');
  return rest === text || rest === '' ? rest : withoutMarks(rest);
}

const PLACE = /^.*(?:县|区|市|旗|镇|乡|街道|村(?!民)|社区)/;
const SHORT = /^[\p{Script=Han}·]{2,4}$/u;

/** Whether a text names a person: by its surname, after a mark, or since it can be nothing else. */
function isPersonAlone(text: string): boolean {
  const name = withoutMarks(text);
  if (isPersonNamed(name) || isPersonBehind(withoutMarks(name.replace(PLACE, '')))) return true;
  const isClaim = SPONSOR_CLAIMS.some(([pattern]) => pattern.test(name));
  return SHORT.test(name) && !isClaim && !ORGANISATION.test(name) && !OFFICE.test(name);
}

/** A name with its surname, whatever its last character: 王建社, 张小园. */
function isPersonNamed(text: string): boolean {
  const name = withoutMarks(text);
  if (OFFICE.test(name) || isWord(name)) return false;
  if (looksLikeName(name)) return true;
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

/** How an office ends that begins with a character of surnames, and no given name does: 林业局, 文明办; not 建社, 小园, 学会. */
const OFFICE =
  /[局厂场委站队馆办部]$|[工商协农委]会$|[联用报旅作]社$|供销社$|社区$|[学校公]园$|[医学书法察生老剧]院$|[究出务]所$|公司|集团|中心|小学|中学|大学|学校|文联|侨联/;
