import type { AgeGroup, FeeAgeGroup } from '../domain/code-lists.ts';
import type { CostChild } from '../domain/cost-items.ts';

/** An age group as a class is called: 小班, 混龄班. */
export function ageWord(age: FeeAgeGroup): string {
  return age === '混龄' ? '混龄班' : age;
}

/** Age groups as a price list names them: 小班、中班; 全部 stands for itself; those in the year before school are said to be. */
export function ageWords(ages: readonly FeeAgeGroup[], finalYear: boolean): string {
  return ages
    .map((age) => (finalYear && age === '混龄' ? '混龄班中的学前一年幼儿' : ageWord(age)))
    .join('、');
}

/** One age group of a child's costs: 大班, 混龄班（学前一年）. */
export function childWord({ ageGroup, finalYear }: CostChild): string {
  return ageGroup === '混龄' && finalYear ? '混龄班（学前一年）' : ageWord(ageGroup);
}

/** Children who pay alike, said together: of a mixed-age class the two halves are one then. */
export function joinChildren(words: readonly string[]): string {
  const whole = words.includes('混龄班') ? words.filter((word) => word !== '混龄班（学前一年）') : words;
  return whole.join('、');
}

/** What care is called for an age group, in a parent's word: 保教费, 托班's 保育费. */
export function careWord(age: AgeGroup): string {
  return age === '托班' ? '保育费' : '保教费';
}
