import type { Finding } from './finding.ts';
import { clearNamesOf, type Named } from './clear-names.ts';
import { isClearName, isLikelyName, isName, isPlainName, isSureName, isTellingName } from './given-names.ts';
import { isNamedAfter, isNameEnd } from './name-ends.ts';
import { DOUBLE_SURNAMES, hasFrequentSurname, looksLikeName } from './person-names.ts';
import { isSoundedName, soundedNameBefore, soundsAt } from './sounded-names.ts';
import { GLUED_NAME, isSpeltPlace, SPELT_NAME } from './spelt-names.ts';
import { BREAK, type View } from './view.ts';

/** Whom a name stands beside. */
const STAFF =
  '(?:副|业务|执行|名誉|原|现任|前任|教学|保教|后勤)?(?:园长|校长)|园书记|党支部书记|班主任(?:老师)?|主班(?:老师|教师)?|配班(?:老师|教师)?|主任教师|保健医生?|保健老师|校医|保安(?:员|队长)?|门卫|厨师长?|炊事员|司机|出纳|会计|保育员|保育老师|生活老师|(?:年级|教研|后勤|保教|备课|[大中小]班)组长|安全员|驾驶员|照管员|教研员|督导员';
const CONTACT =
  '(?:项目|报名|招生|咨询|紧急|第一|业务)?(?:联系人|联络人|咨询人|接送人|领取人|负责人|经办人|对接人|填表人|填报人|审核人|责任人|办理人|受理人|接待人|签收人|收款人|付款人|交款人|领款人|收件人)|法定代表人|法人代表|法人|举办人|举办者|投资人|出资人|实际控制人|法人姓名';
/** What is written behind an office before the colon: 园长（签字）：. */
const SUFFIX =
  '(?:\\s?[（(][^（）()\\n]{1,8}[）)])?(?:\\s?(?:姓名|名字|签字|签名|签章|盖章))?(?:[及和、]?(?:联系)?(?:电话|手机|方式))?(?:\\s?[\\dA-Z]{1,2}(?=\\s?[:：]))?';
/** The office in which somebody sits, before the name: 联系人：幼教股王芳. */
const UNIT = '\\p{Script=Han}{1,8}?(?:办|办公室|股|科|室|处|部|组|园|中心)|\\d{1,2}[.、)]';
const TITLES = '老师|园长|主任|女士|先生|校长|书记|同志|医生|阿姨';
const FAMILY =
  '幼儿姓名|学生姓名|儿童姓名|孩子姓名|家长姓名|监护人姓名|姓名|名字|监护人|父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|受助幼儿|受助学生|申请人|当事人|投诉人|举报人|伤者|患儿|新生|资助对象|宝宝';
const PEOPLE = '教师|老师|教职工|职工|幼儿|儿童|学生|孩子|小朋友|家长';
/** Who signs or writes for an office: the name may be public. */
const OFFICIAL = '局长|副局长|科长|股长|签发人|签发|编辑|author';
/** The same, of whom a kindergarten has some as well. */
const WRITERS = '主任|副主任|书记|作者|撰稿人?|撰文|供稿|记者|通讯员';

const GAP = '[\\s"\'“”‘’|*_（(【\\[<>《]{0,4}';
/** A colon, or what stands for one: the line between the cells of a table, too. */
const COLON = `${GAP}(?:[:：=]|是|为|系|名叫|叫|由|-{1,2}|·|\\||${BREAK}+)${GAP}`;
const HAN = '\\p{Script=Han}';
const NAME = `(?<name>${HAN}{2,8}[·•・.]${HAN}{2,8}|${HAN}(?:\\s?${HAN}){1,3})`;
/** The words of a pattern, with or without spaces in them: 联 系 人. */
const spaced = (pattern: string): string => pattern.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, '$&\\s?');
const labelPattern = (write: (pattern: string) => string): RegExp =>
  new RegExp(
    `(?<held>${write(`${STAFF}|${CONTACT}`)})|(?<family>${write(FAMILY)})|(?<people>${write(PEOPLE)})|(?<writers>${write(WRITERS)})|${write(OFFICIAL)}`,
    'gu',
  );
const LABEL = labelPattern((pattern) => pattern);
const SPACED_LABEL = labelPattern(spaced);
const SPACED = /[\u4e00-\u9fff]\s[\u4e00-\u9fff]/;
const BEHIND_COLON = new RegExp(`${SUFFIX}${COLON}${NAME}`, 'uy');
const OF_UNIT = new RegExp(`${SUFFIX}${COLON}(?:${UNIT})\\s{0,2}${NAME}`, 'uy');
const CALLED = new RegExp(`${SUFFIX}${COLON}(?<name>${HAN}(?:${TITLES}|股长|科长))(?!${HAN})`, 'uy');
const DIRECTLY = new RegExp(`[\\s\\d]{0,2}[（(【[/,;，；→_~<>"'“”‘「『-]?\\s?${NAME}`, 'uy');
/** John Smith, whatever the language. */
const CAPITALISED = /\s?[:：]\s?(?<name>[A-Z][a-z]{1,6}\s[A-Z][a-z]{1,12})(?![A-Za-z])/y;
const SPELT = new RegExp(`\\s?[:：]?\\s?(?<name>${SPELT_NAME})(?![A-Za-z]|\\s[A-Za-z])`, 'iy');
const SPELT_GLUED = new RegExp(`\\s?[:：]\\s?(?<name>${GLUED_NAME})(?![A-Za-z]|\\s[A-Za-z])`, 'iy');
const OTHER_COLON = new RegExp(`\\s?[:：]\\s?${NAME}`, 'uy');
const TITLE = /(?:老师|园长|女士|先生|同志|阿姨|医生)(?!们|办公室)/g;
/** A title that stands behind many other words as well. */
const COMMON_TITLE =
  /(?:班主任|教师|校长|书记|主任|局长|保育员|小朋友|同学|宝宝|家长|幼儿(?!园))(?!们|办公室|资格|大会|节|发展)/g;
const NUMBER_BESIDE = /\d{3,4}[-\s)）]{0,2}\d{3,4}[-\s]?\d{3,4}|\d{7,}/;

/**
 * Persons' names of a view that stand beside an office (联系人：王芳, 园长李晓明) or are called by a title. Sure after a colon; a
 * warning elsewhere.
 */
export function findNamedPersons({ text }: View): readonly Finding[] {
  const found: Finding[] = [];
  const add = (severity: Finding['severity'], { name, start }: Named): void => {
    found.push({ kind: '姓名', severity, start, end: start + name.length, text: name.replace(/\s/g, '') });
  };
  const labels = labelsOf(text);
  for (const label of labels) {
    const named = namedBehind(text, label.end, BEHIND_COLON, label.isGeneral ? isSureName : isName);
    if (named !== null) add(/official|writers/.test(label.group) ? 'warning' : 'error', named);
  }
  for (const { end, group, isGeneral } of labels) {
    const isOne =
      group === 'people' ? isPlainName : isGeneral || group !== 'held' ? isClearName : isLikelyName;
    const named = [
      group === 'official' ? null : namedBehind(text, end, DIRECTLY, isOne),
      namedBehind(text, end, OF_UNIT, isClearName),
      ...(/held|family/.test(group)
        ? [spokenBehind(text, end, CALLED, looksLikeName), spokenBehind(text, end, CAPITALISED, () => true)]
        : []),
      ...(group === 'official'
        ? []
        : [SPELT, SPELT_GLUED].map((pattern) =>
            spokenBehind(text, end, pattern, (name) => !isSpeltPlace(name)),
          )),
    ];
    for (const one of named) if (one !== null) add('warning', one);
  }
  for (const one of [...behindOtherColons(text), ...clearNamesOf(text)]) add('warning', one);
  for (const match of text.matchAll(TITLE)) {
    const name = nameBefore(text, match.index, match.index + match[0].length);
    if (name !== null) add('warning', { name, start: match.index - name.length });
  }
  for (const { index } of text.matchAll(COMMON_TITLE)) {
    const name = fullNameBefore(text.slice(Math.max(0, index - FAR), index), isClearName);
    if (name !== null) add('warning', { name, start: index - name.length });
  }
  return found;
}

/** A word for whom a name stands beside. */
interface Label {
  readonly group: 'held' | 'family' | 'people' | 'writers' | 'official';
  /** Whether any other word may follow it as well. */
  readonly isGeneral: boolean;
  readonly end: number;
}

const GENERAL = new RegExp(`^(?:${PEOPLE}|会计|出纳|门卫|司机|保安|举办者|法人)$`);

function labelsOf(text: string): readonly Label[] {
  const pattern = SPACED.test(text) ? SPACED_LABEL : LABEL;
  if (text.search(pattern) === -1) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: word, groups = {} }) => ({
    group: groups['held']
      ? 'held'
      : groups['family']
        ? 'family'
        : groups['people']
          ? 'people'
          : groups['writers']
            ? 'writers'
            : 'official',
    isGeneral: GENERAL.test(word.replace(/\s/g, '')),
    end: index + word.length,
  }));
}

/** The name that stands as a pattern has it from a place on; null where none does. */
function namedBehind(
  text: string,
  at: number,
  pattern: RegExp,
  isOne: (name: string) => boolean,
): Named | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const written = match?.groups?.['name'];
  if (match === null || written === undefined) return null;
  const start = match.index + match[0].length - written.length;
  const name = nameAt(written, text.slice(start, start + FAR), isOne);
  return name === null ? null : { name, start };
}

/** 联系人：王老师, 联系人：Wang Fang. */
function spokenBehind(
  text: string,
  at: number,
  pattern: RegExp,
  isOne: (name: string) => boolean,
): Named | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || !isOne(name)) return null;
  return { name, start: match.index + match[0].length - name.length };
}

/** Any other word for who does something, of which only a colon and a clear name make sure: 安全员：, 组长：. */
const OTHER = new RegExp(
  `(?:(?<!${HAN})${HAN}{1,6}[人员长师者]|业主|房东|户主|代表|(?:领导|督学|干部|专干|审核|复核|审批|校对|制表|填报|摄影|图文|供稿|撰文|拟稿|主讲|主持|联系方式|电话|名单|获奖教师|录取幼儿))${SUFFIX}\\s?$`,
  'u',
);

function behindOtherColons(text: string): readonly Named[] {
  const found: Named[] = [];
  for (const { index } of text.matchAll(/[:：]/g)) {
    if (!OTHER.test(text.slice(Math.max(0, index - FAR), index))) continue;
    const named = namedBehind(text, index, OTHER_COLON, isClearName);
    if (named !== null) found.push(named);
  }
  return found;
}

/** More of a text than a name and what tells its end. */
const FAR = 24;

/** The name with which a text begins, of so many characters that a boundary follows; null where it is none. */
function nameAt(written: string, rest: string, isOne: (name: string) => boolean): string | null {
  if (/[·•・.]/.test(written)) {
    const isToBeClear = isOne === isClearName || isOne === isPlainName;
    if (isToBeClear && soundsAt(written.replace(/[·•・.]/, '')) === null) return null;
    return looksLikeName(written.replace('.', '·')) ? written : null;
  }
  const sounds = soundsAt(rest);
  if (sounds !== null && (isOne === isName || isSoundedName(sounds)) && isNameEnd(rest.slice(sounds.length)))
    return sounds;
  const characters = Array.from(written.replace(/\s/g, ''));
  const lengths = DOUBLE_SURNAMES.test(characters.join('')) ? [4, 3] : [3, 2];
  for (const length of lengths) {
    if (characters.length < length) continue;
    const name = characters.slice(0, length).join('');
    const raw = rawLength(rest, length);
    const after = rest.slice(raw);
    if (isOne(name) && (isNameEnd(after) || (isTellingName(name) && !isNamedAfter(after))))
      return rest.slice(0, raw);
  }
  return null;
}

/** How long the first so many characters are, with the spaces among them. */
function rawLength(rest: string, characters: number): number {
  let seen = 0;
  for (let index = 0; index < rest.length; index += 1) {
    if (!/\s/.test(rest.charAt(index))) seen += 1;
    if (seen === characters) return index + 1;
  }
  return rest.length;
}

/** What stands before a name that is no part of it. */
const BEFORE_NAME =
  /(?:^|[^\p{Script=Han}]|表扬|表彰|授予|祝贺|聘任|聘请|任命|联系|找|请|由|致电|咨询|询问|是|叫|和|与|及|给|让|跟|为|对|教师|老师|班|园|员|长|人|谢|的)$/u;

/** The name with which a text ends, with its given name; null where it ends with none. */
function fullNameBefore(before: string, isOne: (name: string) => boolean): string | null {
  const sounded = soundedNameBefore(before);
  if (sounded !== null && BEFORE_NAME.test(before.slice(0, -sounded.length))) return sounded;
  for (const length of [4, 3, 2]) {
    const name = before.slice(-length);
    if (name.length < length || !BEFORE_NAME.test(before.slice(0, -length))) continue;
    if (/^\p{Script=Han}+$/u.test(name) && isOne(name)) return name;
  }
  return null;
}

/** The name before a title: 李晓明老师 anywhere, 王老师 beside a telephone number; null where it is none. */
function nameBefore(text: string, titleStart: number, end: number): string | null {
  const before = text.slice(Math.max(0, titleStart - FAR), titleStart);
  const full = fullNameBefore(before, isLikelyName);
  if (full !== null) return full;
  const surname = before.slice(-1);
  if (
    !hasFrequentSurname(surname) ||
    /\p{Script=Han}$/u.test(before.slice(0, -1).replace(/(?:联系|找|请)$/, ''))
  )
    return null;
  const around = `${text.slice(Math.max(0, titleStart - FAR), titleStart)} ${text.slice(end, end + FAR)}`;
  return NUMBER_BESIDE.test(around) ? surname : null;
}
