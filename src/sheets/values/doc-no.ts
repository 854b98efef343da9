import { AND_DOC_NO, BEFORE_DOC_NO, BEHIND_DOC_NO, IS_DOCUMENT } from '../words/documents.ts';
import { DAY } from './day.ts';
import { oneLine } from './plain.ts';

/** The number of a document in a text, for a pattern with `u`: 某教发〔2024〕28号. */
export const DOC_NO = String.raw`\p{Script=Han}{2,12}[〔[［【(（]20\d{2}[〕\]］】)）]第?\d{1,4}号`;

const SEE = '(?:请|具体|可)?(?:详|参)?[见阅看]';
const REFERRING = new RegExp(`^${SEE}((?:《[^《》]+》[(（]?)?${DOC_NO}[)）]?)(?:文件?|通知|的?规定)*$`, 'u');

/** 见某教发〔2024〕28号文件: the document without what refers to it. */
export function withoutReferring(text: string): string {
  return text.replace(REFERRING, '$1');
}

const REFERS = new RegExp(`^${SEE}`);

/** Whether a text refers to documents. */
export function isReferring(text: string): boolean {
  return REFERS.test(text);
}

const NUMBERS = new RegExp(DOC_NO, 'gu');

/** The numbers in a text, each without the words that stand before it: 第六批为某教发〔2026〕41号. */
export function docNosIn(text: string): readonly string[] {
  const apart = text.replace(REFERS, '').replace(AND_DOC_NO, '，');
  return [...apart.matchAll(NUMBERS)].map(([no]) => no.replace(BEFORE_DOC_NO, ''));
}

/** The number in a text; null where there is none, or several. */
export function onlyDocNo(text: string): string | null {
  const [only, another] = new Set(docNosIn(text));
  return only === undefined || another !== undefined ? null : only;
}

/** What a cell writes around the only number in it. */
export interface Framed {
  readonly number: string;
  /** Words of another sort: 同镇区标准，…; empty where they only say that it is a document. */
  readonly words: string;
  /** Whether it stands in brackets behind them. */
  readonly isBracketed: boolean;
}

/** A number with words around it: 备案（某价备〔2025〕21号）, 依据某教发〔2024〕28号文件. Null where it stands alone, or more stands behind it. */
export function framedDocNo(text: string): Framed | null {
  const number = onlyDocNo(text);
  if (number === null || number === text) return null;
  const [before = '', behind = ''] = text.split(number);
  if (!BEHIND_DOC_NO.test(behind)) return null;
  const words = before.replace(/^[(（《]|[,，;；:：(（《》、\s]+$/g, '');
  const isBracketed = /[(（]$/.test(before);
  return { number, isBracketed, words: IS_DOCUMENT.test(words) ? '' : words };
}

const DATED = new RegExp(
  String.raw`^(${DOC_NO})(?:文件?)?[,，;；、(（]*(?:自|从|于)?(${DAY})((?:起|开始)?(?:执行|实施|施行|生效)?)[)）]?$`,
  'u',
);

/** A number and a day behind it: 某发改价〔2026〕7号（2026年9月1日起）; whether it says that something holds from then on. */
export function datedDocNo(
  text: string,
): { readonly number: string; readonly day: string; readonly isFrom: boolean } | null {
  const [, number, day = '', from] = DATED.exec(text) ?? [];
  return number === undefined ? null : { number, day, isFrom: from !== '' };
}

/** The number of a document as documents write it: 某教发[2024] 28号 with 〔2024〕 and without spaces. */
export function plainDocNo(written: string): string {
  return oneLine(written)
    .replace(/\s+/g, '')
    .replace(/[[［【](\d{4})[\]］】]/, '〔$1〕');
}
