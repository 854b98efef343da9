import { compact } from './table.ts';

/** Those of a mixed-age class who start school next: what they pay is a part of its own. */
export const MIXED_FINAL = '混龄（学前一年）';

/** The age groups of a line: `小班、中班`, `混龄班`, `大班（学前一年）`, `混龄班中的学前一年幼儿`; `[]` where it names none. */
export function agesIn(words: string): readonly string[] {
  const text = compact(words);
  if (/混龄/.test(text)) return [/学前一年/.test(text) ? MIXED_FINAL : '混龄'];
  return ['托班', '小班', '中班', '大班'].filter((age) => text.includes(age));
}
