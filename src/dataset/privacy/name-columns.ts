import { isClearName, isName, isPlainName, isWord } from './given-names.ts';
import { PERSON_WORD } from './labelled-latin.ts';
import { looksLikeName as looksLikeOther } from './person-names.ts';
import { simplified } from './simplified.ts';
import { isSoundedName } from './sounded-names.ts';
import { isSpeltName } from './spelt-names.ts';

/** Whether a text under a header that promises names may be one, whatever the surname; 某某 is none. */
function mayBeName(text: string): boolean {
  return /^[\p{Script=Han}·•・\s]{2,12}$/u.test(text) && !/^[某x×*]+$/i.test(text);
}

/** A header that names a person, by 姓名 or by an office held by one. */
const NAMED = /姓名|名字$/;
const LIST = /名单/;
const OFFICE =
  /(园长|校长|书记|主任|负责人|法人|法定代表人|代表人?|举办人|班主任|主班|配班|教师|老师|保育员|保健医|保安|厨师|联系人|联络人|经办人?|填表人?|填报人?|审核人?|复核人?|制表人?|记录人?|签发人?|责任人|监护人|家长|幼儿|学生|会计|出纳|分管领导|值班领导|督学|值班|带班|联络员|校医|厨师长)(名|姓名|签字|签名|信息)?((及|和|、)?(联系)?(电话|方式|手机))?$/;

/** Any other word for persons, of whom a plain name must make sure. */
const OTHER_PERSON =
  /(?:[人员者师]|[组班队会]长|同志|领导|专家|评委|委员|干部|职工|员工|成员|作者|撰稿|签名|签字|宝宝|小朋友|儿童|司机|带队|值日|称呼|老师)$/;
/** The same in English and in pinyin; any name may also be that of an institution. */
const LATIN = new RegExp(`^(?:${PERSON_WORD}|name|xm|staff|person|employee|leader)$`, 'i');

/** Whether a header promises the names of persons. */
export function isPersonHeader(header: string): boolean {
  return NAMED.test(header) || OFFICE.test(header) || LIST.test(header);
}

/** Whether a header may stand over the names of persons. */
function mayBePersonHeader(header: string): boolean {
  return OTHER_PERSON.test(header) || LATIN.test(header);
}

/** How many values a column must have before their look alone tells, and what part of them must look like names. */
const LEAST_VALUES = 3;
const MOST = 0.6;
/** Of fewer, all must be names that can be nothing else. */
const LEAST_CLEAR = 2;

/**
 * Whether a column holds persons' names: by a header with 姓名, or of an office, and one value that looks like a name; or, under any
 * header, by most values, nearly all of them different. `values` are the filled cells.
 */
export function isNameColumn(written: string, values: readonly string[]): boolean {
  const header = simplified(written.replace(/\s+/g, ''));
  if (NAMED.test(header)) return values.some(mayBeName);
  const names = values.filter((value) => namesOf(value).every(looksLikeName));
  if (isPersonHeader(header)) return names.length > 0 || values.some(isSpeltName);
  if (OTHER_PERSON.test(header) && names.length > 0 && values.every((value) => namesOf(value).every(isName)))
    return true;
  if (mayBePersonHeader(header) && values.some((value) => namesOf(value).every(isPlain))) return true;
  if (values.length < LEAST_VALUES) {
    return values.length === LEAST_CLEAR && values.every((value) => namesOf(value).every(isCertainName));
  }
  if (names.filter((name) => !isWord(name)).length < values.length * MOST) return false;
  return new Set(names).size >= names.length * MOST;
}

/** 王某某, 阿依古丽·买买提, 阿依古丽. */
function looksLikeName(name: string): boolean {
  return looksLikeOther(name) || isSoundedName(name);
}

function isPlain(name: string): boolean {
  return isPlainName(name) || isSpeltName(name) || isOfSounds(name);
}

function isCertainName(name: string): boolean {
  return isClearName(name) || isOfSounds(name);
}

function isOfSounds(name: string): boolean {
  return isSoundedName(name) || (/[·•・]/.test(name) && looksLikeName(name));
}

/** What is written beside a name: the office, the sex, the title. */
const BESIDE =
  /^(?:副?园长|班主任|教师|老师|联系人|负责人)[:：\s]?(?=[\p{Script=Han}]{2})|\s*[（(][^（）()]*[)）]$|(?<=[\p{Script=Han}]{2,4}\s*)(?:[，,\s]\s*[男女]|女士|先生|同志|老师)$/gu;

/** The names that a value may list, bare. */
function namesOf(value: string): readonly string[] {
  return simplified(value)
    .split(/[、,，;；/]/)
    .map((one) =>
      one
        .replace(/[\d\s()（）-]{7,}$/, '')
        .trim()
        .replace(BESIDE, '')
        .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''),
    );
}
