import type { AgeGroup, FeeAgeGroup } from '../../domain/code-lists.ts';
import type { RatioReason } from '../../domain/staff-ratio.ts';
import type { Post } from '../../domain/code-lists.ts';

/** A state in a word, with the tone of `components/status-tone.ts`. */
export interface Verdict {
  readonly word: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'wait' | 'none';
}

/** Age groups as a price list names them: 小班、中班; 全部 stands for itself; those in the year before school are said to be. */
export function ageWords(ages: readonly FeeAgeGroup[], finalYear: boolean): string {
  if (!finalYear) return ages.map((age) => (age === '混龄' ? '混龄班' : age)).join('、');
  return ages.map((age) => (age === '混龄' ? '混龄班中的学前一年幼儿' : age)).join('、');
}

/** One age group of a child's costs: 大班, 混龄班（学前一年）. */
export function costAgeWord(age: AgeGroup, finalYear: boolean): string {
  if (age !== '混龄') return age;
  return finalYear ? '混龄班（学前一年）' : '混龄班';
}

/** Age groups that pay alike, said together: of a mixed-age class the two halves are one then. */
export function joinCostAges(words: readonly string[]): string {
  const whole = words.includes('混龄班') ? words.filter((word) => word !== '混龄班（学前一年）') : words;
  return whole.join('、');
}

/** Why a ratio of children to staff is not shown. */
export function ratioReason(reason: RatioReason, missingPosts: readonly Post[]): string {
  switch (reason) {
    case 'no-class-rows':
      return '没有公布在园幼儿数，不能测算';
    case 'no-children':
      return '没有在园幼儿，不能测算';
    case 'no-staffing-rows':
      return '没有公布教职工配备，不能测算';
    case 'posts-missing':
      return `没有公布${missingPosts.join('、')}的人数，不能测算`;
    case 'no-staff':
      return '没有在岗人员，不能测算';
    default:
      return reason satisfies never;
  }
}

/** 《幼儿园教职工配备标准（暂行）》. */
export const STAFFING_STANDARD = '教师〔2013〕1号';
