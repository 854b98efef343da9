import { POINTED, POINTERS } from '../words/pointers.ts';
import { numeral } from './numerals.ts';
import { bare } from './plain.ts';

/** Whether a cell only refers to what stands elsewhere: 见说明第2条, 详见附件. That is not its value. */
export function isPointer(text: string): boolean {
  const plain = unmarked(text);
  return plain !== '' && POINTERS.some((pattern) => pattern.test(plain));
}

/** The number of the note that it refers to; null for none, or for several. */
export function pointedNumber(text: string): number | null {
  const plain = unmarked(text);
  const [, behind, alone] = /[、,，和至-]/.test(plain) ? [] : (POINTED.exec(plain) ?? []);
  return noteNumber(behind ?? alone ?? '');
}

/** 2, 二 or ② → 2 */
export function noteNumber(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const circled = written === '' ? -1 : '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(written);
  return circled >= 0 ? circled + 1 : numeral(written);
}

function unmarked(text: string): string {
  return bare(text)
    .replace(/^[(（[【]([^()（）]*)[)）\]】]$/, '$1')
    .replace(/[“”"'‘’。]/g, '');
}
