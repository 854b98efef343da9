import { oneLine } from './plain.ts';

/** The number of a document in a text, for a pattern with `u`: 某教发〔2024〕28号. */
export const DOC_NO = String.raw`\p{Script=Han}{2,12}[〔[［【(（]20\d{2}[〕\]］】)）]第?\d{1,4}号`;

/** 见某教发〔2024〕28号: what stands before the number of a document and is no part of it. */
export const REFERRING = new RegExp(`^(?:详|参)?见(?=${DOC_NO}$)`, 'u');

/** The number of a document as documents write it: 某教发[2024] 28号 with 〔2024〕 and without spaces. */
export function plainDocNo(written: string): string {
  return oneLine(written)
    .replace(/\s+/g, '')
    .replace(/[[［【](\d{4})[\]］】]/, '〔$1〕');
}
