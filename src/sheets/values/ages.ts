import type { FeeAgeGroup } from '../../domain/code-lists.ts';
import { AGE_WORDS, SHORT_AGES } from '../words/ages.ts';
import { bare } from './plain.ts';

const SEVERAL = /^(?:[托小中大](?:[、,，及和与/]|以及)?){2,4}(?:幼儿)?(?:[（(].*[)）])?$/;
/** 小班至大班, 3-6岁 */
const FROM_TO = /^小班?[至到~～—–-]+大班?$|^[3三](?:周?岁)?[至到~～—–-]+[6六]周?岁$/;

/** The ages that a text lists: 小、中、大班, 中大班, 小班; null where it is no such list. */
export function agesListed(written: string): readonly FeeAgeGroup[] | null {
  const text = bare(written);
  if (FROM_TO.test(text)) return ['小班', '中班', '大班'];
  const plain = text.replaceAll('班', '');
  if (SEVERAL.test(plain)) return [...plain.replace(/[（(].*$/, '')].flatMap((age) => SHORT_AGES[age] ?? []);
  const one = AGE_WORDS.get(text);
  return one === undefined ? null : [one];
}
