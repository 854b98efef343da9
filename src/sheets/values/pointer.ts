import { PLACE_POINTER, POINTED, POINTERS, QUOTED_POINTERS, REFERRAL } from '../words/pointers.ts';
import { DOC_NO } from './doc-no.ts';
import { numeral } from './numerals.ts';
import { bare } from './plain.ts';

const OF_PLACES: ReadonlySet<string> = new Set(['name', 'address', 'community']);
const NUMBERED = new RegExp(DOC_NO, 'u');

/** Whether a cell only refers to what stands elsewhere: 见说明第2条, 详见附件. That is not its value; the number of a document is. */
export function isPointer(text: string): boolean {
  const plain = unmarked(text);
  if (plain === '' || NUMBERED.test(plain)) return false;
  const quoted = bare(text).replace(/[。]$/, '');
  return (
    POINTERS.some((pattern) => pattern.test(plain)) || QUOTED_POINTERS.some((pattern) => pattern.test(quoted))
  );
}

/** Whether a sentence says where something stands, and not what: 退费办法见“目录及退费”. */
export function isReferral(sentence: string): boolean {
  return isPointer(sentence) || REFERRAL.test(bare(sentence));
}

/** The same of a cell of this column: a name or an address may begin like a pointer, 见龙路公示栏对面. */
export function isPointerUnder(key: string, text: string): boolean {
  return isPointer(text) && (!OF_PLACES.has(key) || PLACE_POINTER.test(unmarked(text)));
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
