import type { TableName } from '../../dataset/index.ts';
import { NOT_KEPT_COUNTS, NOT_KEPT_GROUPS, NOT_KEPT_SIZES } from '../words/heads/roles.ts';
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

/** 有效期限, 起止时间: how long something holds. */
const SPAN =
  /^(?:普惠性?|认定|资格|证书|执行|收费)*(?:有效期?|效期|期|起止)(?:限|间|内|年限|时间|日期|年月)*$/;
const BEGINS = /^(?:起|自|从|由)(?:始|点)?(?:时间|日期?|年月日?)?$|^开始(?:时间|日期?|年月)?$/;
const ENDS = /^(?:止|至|到|截[止至]|终止?|结束|到期)(?:时间|日期?|年月日?)?$/;
const field = (table: TableName, key: string): Term => ({ is: 'field', table, key });
const FIRST_DAYS = [field('recognitions', 'validFrom'), field('fees', 'effectiveFrom')];
const LAST_DAYS = [
  field('recognitions', 'validUntil'),
  field('assessments', 'validUntil'),
  field('fees', 'until'),
];

/** 有效期限 › 起 and 止: from when, and until when. */
export function spanTerms(path: readonly string[]): Piece | null {
  const [group = '', word = ''] = path.slice(-2).map((text) => headText(text).word);
  if (path.length < 2 || !SPAN.test(group)) return null;
  if (BEGINS.test(word)) return { word, terms: FIRST_DAYS };
  return ENDS.test(word) ? { word, terms: LAST_DAYS } : null;
}

/** 举办 › 类别 and 单位全称, 主办情况 › 性质: who runs it, and of what sort that is. */
export function sponsorTerms(path: readonly string[]): Piece | null {
  const [group = '', word = ''] = path.slice(-2).map((text) => headText(text).word);
  if (path.length < 2 || !/^(?:举办|主办)(?:情况|信息)?$/.test(group)) return null;
  if (/^(?:单位|主体)?(?:类别|类型|性质|种类)$/.test(word))
    return { word, terms: [field('kindergartens', 'sponsorType')] };
  const isName = /^(?:单位|主体)(?:(?:名称?|全称)(?:\(?全称\)?)?)?$|^(?:名称?|全称)$/.test(word);
  return isName ? { word, terms: [field('kindergartens', 'sponsorName')] } : null;
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

/** 职称 › 高级, 职称 › 二级及以下; 35岁以下; 最大班额: counts that no table has. */
export function isNotKept(path: readonly string[]): boolean {
  const words = path.map((text) => headText(text).word);
  const own = words.at(-1) ?? '';
  return (
    words.slice(0, -1).some((word) => NOT_KEPT_GROUPS.test(word)) ||
    NOT_KEPT_COUNTS.test(own) ||
    NOT_KEPT_SIZES.test(own)
  );
}
