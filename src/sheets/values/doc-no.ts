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

/** The number in a text; null where there is none, or several. */
export function onlyDocNo(text: string): string | null {
  const [only, another] = text.replace(REFERS, '').match(NUMBERS) ?? [];
  return only === undefined || another !== undefined ? null : only;
}

/** The number of a document as documents write it: 某教发[2024] 28号 with 〔2024〕 and without spaces. */
export function plainDocNo(written: string): string {
  return oneLine(written)
    .replace(/\s+/g, '')
    .replace(/[[［【](\d{4})[\]］】]/, '〔$1〕');
}
