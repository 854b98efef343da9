import { type HeadText, headText } from './head-text.ts';
import { ONE_CLASS } from '../words/ages.ts';
import { CERTIFICATE_FORMS } from '../words/posts.ts';
import { composedTerms, knownWords, type Role, type Term, termsOf } from './terms.ts';

/** A word of a head, and what it may mean; a word that is not known may mean nothing. */
export interface Piece {
  readonly word: string;
  readonly terms: readonly Term[];
}

const FILLERS = [
  '数量',
  '人数',
  '情况',
  '的',
  '中',
  '及',
  '和',
  '为',
  '其中',
  '总',
  '数',
  '共',
  '是否',
  '有',
  '设',
  '插班',
  '补录',
];
const LONGEST = 16;
const WORDS_BY_LENGTH = [...knownWords()]
  .filter((word) => word.length >= 2)
  .sort((a, b) => b.length - a.length);

/** The words of one text of a head. Those that are made of several are taken apart: 小班在园人数 → 小班, 在园人数. */
export function piecesOf(written: string): readonly Piece[] {
  const head = headText(written);
  const oneClass = classPieces(head);
  if (oneClass !== null) return oneClass;
  const own = termsOf(head.word).length === 0 ? (certifiedPieces(head) ?? classesOfAge(head)) : null;
  if (own !== null) return own;
  const known = wordTerms(head);
  const isWhole = termsOf(head.full).length > 0;
  const notes = head.notes.flatMap((note) => {
    // 代收代办（自愿）, 其他（自愿）: what parents choose is no column of its own.
    const isSaid = OF_CHOICE.test(note) || (/自愿/.test(note) && known.some(({ is }) => is === 'item'));
    const terms = isWhole || isSaid || isBesides(known, note) ? [] : termsOf(note);
    if (saysPostAgain(known, terms)) return [];
    // 学校（机构）地址, 班级（全称）: what is named in brackets does not make it a name.
    const isNamed = terms.length > 0 && terms.every((term) => term.is === 'role' && isNaming(term.role));
    return terms.length > 0 && !isNamed ? [{ word: note, terms }] : [];
  });
  if (known.length > 0) return [{ word: head.word, terms: known }, ...notes];
  const parts = agreeing(takenApart(head.word));
  // 幼儿园数 counts kindergartens and names none.
  const isCount =
    parts?.every(({ terms }) => terms.every((term) => term.is === 'role' && term.role !== 'person')) === true;
  return parts === null || isCount ? [{ word: head.word, terms: [] }, ...notes] : [...parts, ...notes];
}

/** 自愿, 家长自愿选择 in brackets. */
const OF_CHOICE = /^(?:由|均为|均)?(?:幼儿)?(?:家长)?自愿(?:选择|参加|购买|缴纳|项目)?$/;

/** 是否小区配套（移交情况）: its cells say first whether it is one, and of those the other. */
function isBesides(known: readonly Term[], note: string): boolean {
  const has = (terms: readonly Term[], key: string): boolean =>
    terms.some((term) => term.is === 'field' && term.key === key);
  return has(known, 'residential') && has([...termsOf(note), ...composedTerms(note)], 'transferStatus');
}

/** 带班教师（专任）, 保育员（生活老师）: another word for the same post. */
function saysPostAgain(known: readonly Term[], note: readonly Term[]): boolean {
  const posts = known.flatMap((term) => (term.is === 'post' ? [term.post] : []));
  return note.some((term) => term.is === 'post' && posts.includes(term.post));
}

/** 2025年度检查结论 is what 检查结论 is. */
const YEAR = /^20\d{2}(?:[-—~至]20\d{2})?(?:学年度?|年度|年)/;

/** 主管（举办）单位 is what 举办单位 is. */
const OTHER_WORD = /^(?:主管|管理|审批|隶属)\(((?:举办|开办|主办))\)([^()]+)$/;

function wordTerms({ full, word }: HeadText): readonly Term[] {
  for (const form of [
    full,
    word,
    word.replace(/^是否/, ''),
    word.replace('毕业', ''),
    word.replace(YEAR, ''),
    full.replace(OTHER_WORD, '$1$2'),
  ]) {
    const terms = termsOf(form);
    if (terms.length > 0) return terms;
  }
  // 公布文号, 认定公告文号: a number of a document, whatever for.
  if (/[公发通批印][布文告报复发]文号$/.test(word)) return termsOf('文号');
  // 专任教师数 is what 专任教师 is; 幼儿园数 names no kindergarten.
  const counted = termsOf(word.replace(/(?:人数|数量|情况|数)$/, '')).filter(
    (term) => term.is !== 'role' && !isHour(term),
  );
  if (counted.length > 0) return counted;
  for (const form of [full, word, word.replace(YEAR, '')]) {
    const composed = composedTerms(form);
    if (composed.length > 0) return composed;
  }
  return [];
}

/** 入园 alone is when; 入园人数 is how many came. */
function isHour(term: Term): boolean {
  return term.is === 'field' && (term.key === 'opensAt' || term.key === 'closesAt');
}

/** Roles of the kindergarten itself: whatever else a word names, it is none of them. */
function isNaming(role: Role): boolean {
  return role === 'name' || role === 'code' || role === 'town' || role === 'serial' || role === 'unused';
}

/**
 * The parts of a word where they go together: 分园名称 is of the 分园; 园长及联系电话 is of a person; of 行政区域 (a post and a town), 主办代码
 * and 保育兼保健 (two posts) nobody knows.
 */
function agreeing(parts: readonly Piece[] | null): readonly Piece[] | null {
  if (parts === null || parts.length < 2) return parts;
  const has = (piece: Piece, is: Term['is']): boolean => piece.terms.some((term) => term.is === is);
  const isOf = (piece: Piece, role: Role): boolean =>
    piece.terms.some((term) => term.is === 'role' && term.role === role);
  if (
    parts.some((piece) => isOf(piece, 'person')) &&
    parts.some((piece) => /电话|手机|方式/.test(piece.word))
  )
    return parts.filter((piece) => isOf(piece, 'person')).slice(0, 1);
  const names = parts.filter(({ terms }) => terms.some((term) => term.is === 'role' && isNaming(term.role)));
  const others = parts.filter((piece) => !names.includes(piece));
  if (names.length > 0)
    return names.every((piece) => isOf(piece, 'name')) && others.every(isNamedThing) ? others : null;
  const posts = parts
    .filter((piece) => !has(piece, 'field'))
    .flatMap(({ terms }) => terms.flatMap((term) => (term.is === 'post' ? [term.post] : [])));
  return new Set(posts).size > 1 ? null : parts;
}

/** Columns that hold a name of something beside the kindergarten. */
const NAMED_THINGS: ReadonlySet<string> = new Set([
  'group',
  'className',
  'medicalPartner',
  'assessor',
  'item',
  'scheme',
]);

function isNamedThing({ terms }: Piece): boolean {
  return terms.some(
    (term) => term.is === 'field' && (NAMED_THINGS.has(term.key) || term.table === 'campuses'),
  );
}

/** 小一班, 小(1)班, 中班2班: an age, and which class of it; 小班1-3班 are several. */
function classPieces({ full }: HeadText): readonly Piece[] | null {
  const [, age = ''] = ONE_CLASS.exec(full) ?? [];
  return age === ''
    ? null
    : [
        { word: `${age}班`, terms: termsOf(`${age}班`) },
        { word: full, terms: [] },
      ];
}

/** 小班数, 混龄班级数: how many classes of an age. */
function classesOfAge({ word }: HeadText): readonly Piece[] | null {
  const age = /^((?:托儿?|小|中|大|混龄|混合|复式)班)级?数$/.exec(word)?.[1];
  return age === undefined
    ? null
    : [
        { word: age, terms: termsOf(age) },
        { word: '班数', terms: termsOf('班数') },
      ];
}

/** 保安员证, 持园长证人数: how many of a post have the papers that it needs. */
function certifiedPieces({ word }: HeadText): readonly Piece[] | null {
  const post = CERTIFICATE_FORMS.find(({ form }) => form.test(word))?.post;
  return post === undefined
    ? null
    : [
        { word, terms: [{ is: 'post', post }] },
        { word, terms: [{ is: 'field', table: 'staffing', key: 'certified' }] },
      ];
}

const known = new Map<string, readonly Piece[] | null>();

/** The known words of which a word is made; null where a part of it is none. */
function takenApart(word: string): readonly Piece[] | null {
  if (word.length > LONGEST) return null;
  const found = known.get(word);
  if (found !== undefined) return found;
  known.set(word, null);
  const parts =
    firstAnd(word, WORDS_BY_LENGTH, (first) => [{ word: first, terms: termsOf(first) }]) ??
    firstAnd(word, FILLERS, () => []);
  known.set(word, parts);
  return parts;
}

function firstAnd(
  word: string,
  firsts: readonly string[],
  piece: (first: string) => readonly Piece[],
): readonly Piece[] | null {
  for (const first of firsts) {
    if (!word.startsWith(first)) continue;
    const rest = word.slice(first.length);
    const others = rest === '' || FILLERS.includes(rest) ? [] : takenApart(rest);
    if (others === null) continue;
    const pieces = [...piece(first), ...others];
    if (pieces.length > 0) return pieces;
  }
  return null;
}

/** Whether a text names one class: 小一班. */
export function isClassName(written: string): boolean {
  return ONE_CLASS.test(headText(written).full);
}

/** Whether a text of a cell is one of a head. */
export function isHeadWord(written: string): boolean {
  return written.length <= 40 && piecesOf(written).some(({ terms }) => terms.length > 0);
}
