import { oneLine } from './plain.ts';

/** The number of a document as documents write it: 某教发[2024] 28号 with 〔2024〕 and without spaces. */
export function plainDocNo(written: string): string {
  return oneLine(written)
    .replace(/\s+/g, '')
    .replace(/[[［【](\d{4})[\]］】]/, '〔$1〕');
}
