import { headText } from './head-text.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { composedTerms, type Term, termsOf } from './terms.ts';

/** 标准 › 现执行, 面积 › 房屋: what stands below tells which price or area it is, and is no word alone. */
export function groupedTerms(path: readonly string[]): Piece | null {
  if (path.length < 2) return null;
  const [group = '', leaf = ''] = path.slice(-2).map((text) => headText(text).word);
  if (piecesOf(leaf).some(({ terms }) => terms.length > 0)) return null;
  const word = `${leaf}${group}`;
  const terms = termsOf(word).length > 0 ? termsOf(word) : composedTerms(word);
  const isOne = isPrice(termsOf(group)) ? isPrice(terms) : group === '面积' && terms.every(isArea);
  return isOne && terms.length > 0 ? { word, terms } : null;
}

function isArea(term: Term): boolean {
  return term.is === 'field' && term.key.endsWith('Area');
}

function isPrice(terms: readonly Term[]): boolean {
  return terms.some((term) => term.is === 'field' && term.table === 'fees' && /amount$/i.test(term.key));
}

/** 所在乡镇 › 名称 and 代码 are the town's own; 乡镇 › 园名 is not. */
export function ofTownAbove(pieces: readonly Piece[]): 'name' | 'code' | null {
  const [above, own] = pieces.slice(-2);
  const isTown = above?.terms.some((term) => term.is === 'role' && term.role === 'town') === true;
  if (!isTown || own === undefined) return null;
  if (/^(?:名称?|全称)$/.test(own.word)) return 'name';
  return /^(?:代码|编码)$/.test(own.word) ? 'code' : null;
}
