import { type HeadText, headText } from './head-text.ts';
import { composedTerms, knownWords, type Term, termsOf } from './terms.ts';

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
  const known = wordTerms(head);
  const isWhole = termsOf(head.full).length > 0;
  const notes = head.notes.flatMap((note) => {
    const terms = isWhole ? [] : termsOf(note);
    return terms.length > 0 ? [{ word: note, terms }] : [];
  });
  if (known.length > 0) return [{ word: head.word, terms: known }, ...notes];
  const parts = takenApart(head.word);
  // 幼儿园数 counts kindergartens and names none.
  const isNaming = parts?.every(({ terms }) => terms.every(({ is }) => is === 'role')) === true;
  return parts === null || isNaming ? [{ word: head.word, terms: [] }, ...notes] : [...parts, ...notes];
}

/** 2025年度检查结论 is what 检查结论 is. */
const YEAR = /^20\d{2}(?:[-—~至]20\d{2})?(?:学年度?|年度|年)/;

function wordTerms({ full, word }: HeadText): readonly Term[] {
  for (const form of [
    full,
    word,
    word.replace(/^是否/, ''),
    word.replace('毕业', ''),
    word.replace(YEAR, ''),
  ]) {
    const terms = termsOf(form);
    if (terms.length > 0) return terms;
  }
  // 公布文号, 认定公告文号: a number of a document, whatever for.
  if (/[公发通批印][布文告报复发]文号$/.test(word)) return termsOf('文号');
  // 专任教师数 is what 专任教师 is; 幼儿园数 names no kindergarten.
  const counted = termsOf(word.replace(/(?:人数|数量|情况|数)$/, '')).filter(({ is }) => is !== 'role');
  if (counted.length > 0) return counted;
  const composed = composedTerms(full);
  return composed.length > 0 ? composed : composedTerms(word);
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

/** Whether a text of a cell is one of a head. */
export function isHeadWord(written: string): boolean {
  return written.length <= 40 && piecesOf(written).some(({ terms }) => terms.length > 0);
}
