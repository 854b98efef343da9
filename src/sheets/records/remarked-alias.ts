import type { FoundCell } from '../found.ts';
import { bare } from '../values/plain.ts';
import { remarkCells, type Subject, value, type Work } from './work.ts';

/** 又名县第三幼儿园 */
const ALSO_CALLED =
  /^(?:又名|又称|亦称|别名|也叫)(?:为|是|[:：])?[“"「]?(\p{Script=Han}{3,20}(?:幼儿园|园))[”"」]?$/u;

/** What else a kindergarten is called, as a remark of its row says. */
export function remarkedAlias(work: Work, subject: Subject): FoundCell | null {
  for (const { text, place } of remarkCells(work, subject)) {
    const names = bare(text)
      .split(/[。;；,，]/)
      .flatMap((clause) => ALSO_CALLED.exec(clause)?.[1] ?? []);
    if (names.length > 0) return value(names.join('、'), place);
  }
  return null;
}
