import type { Section } from '../layout/section.ts';
import { MONEYS } from '../words/units.ts';
import { headText } from './head-text.ts';
import type { Meaning } from './meaning.ts';

/** Heads of what each child is granted, and of what a kindergarten got for all of them. */
const OF_EACH = /标准|生均|定额|每生/;
const OF_ALL = /金额|资金|额度|总额|合计|经费/;

/**
 * 补助金额（万元） is what was paid for all children: no grant of one. So is 补助金额（元） beside 补助标准; beside a column of how many were granted it may be
 * that, and is asked.
 */
export function withoutGrantTotals({ columns }: Section, meanings: readonly Meaning[]): readonly Meaning[] {
  const heads = columns.map(({ path }) => path.map((text) => headText(text).word).join(''));
  const isGrant = (meaning: Meaning | undefined): boolean =>
    meaning?.is === 'slot' && meaning.table === 'recognitions' && meaning.key === 'subsidy';
  const hasOfEach = heads.some((head, index) => isGrant(meanings[index]) && OF_EACH.test(head));
  const isCounted = heads.some((head) => /(?:补|享受|受益|受助).*(?:人数|幼儿|学生数)/.test(head));
  return meanings.map((meaning, index): Meaning => {
    if (meaning.is !== 'slot' || !isGrant(meaning)) return meaning;
    const head = heads[index] ?? '';
    if ((MONEYS[meaning.unit ?? ''] ?? 1) > 1) return { is: 'unused', why: '补助总额' };
    if (OF_EACH.test(head) || !OF_ALL.test(head)) return meaning;
    if (hasOfEach) return { is: 'unused', why: '补助总额' };
    return isCounted ? { is: 'unknown' } : meaning;
  });
}
