import type { Known } from '../names/register.ts';
import { TOTAL_WORD } from '../words/unlisted.ts';
import type { Work } from './work.ts';

/** Whose total it is, as its word says: 红星幼儿园 of 红星幼儿园汇总; empty of 小计. */
export function wordOf(total: string): string {
  return total.replace(TOTAL_WORD, '');
}

/** Whether a total names a kindergarten: the roster finds it by that name. 幼儿园合计 names none. */
export function isTotalOf(
  { register }: Work,
  total: string,
  { name, known }: { readonly name: string; readonly known: Known | null },
): boolean {
  const whose = wordOf(total);
  if (whose === name) return true;
  const found = register.find(whose, '');
  return found.kind === 'one' && found.known === known;
}
