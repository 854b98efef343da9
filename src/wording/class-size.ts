import type { ClassSizeReason, ClassSizeState } from '../domain/class-size.ts';
import { AGE_GROUPS } from '../domain/code-lists.ts';
import type { Thresholds } from '../domain/site.ts';
import { ageWord } from './ages.ts';
import type { Verdict } from './tone.ts';

const VERDICTS: Readonly<Record<ClassSizeState, Verdict>> = {
  within: { word: '未超', tone: 'good' },
  over: { word: '超额', tone: 'warn' },
  'total-row': { word: '不能测算', tone: 'none' },
  'no-limit': { word: '不测算', tone: 'none' },
  empty: { word: '没有幼儿', tone: 'none' },
};

/** How one class stands to its limit. */
export function classSizeVerdict(state: ClassSizeState): Verdict {
  return VERDICTS[state];
}

/** The limits that the site judges by: 小班 25 人、中班 30 人、大班 35 人、混龄班 30 人. */
export function classSizeLimits(limits: Thresholds['classSize']): string {
  return AGE_GROUPS.flatMap((age) =>
    limits[age] === null ? [] : [`${ageWord(age)} ${limits[age]} 人`],
  ).join('、');
}

/** Why class sizes are not judged, as a sentence; null where nothing is published, which the section says itself. */
export function classSizeReason(reason: ClassSizeReason): string | null {
  switch (reason) {
    case 'no-class-rows':
      return null;
    case 'class-totals-only':
      return '只公布了合计人数，没有分班人数，班额不能测算。';
    case 'no-children':
      return '各班都没有幼儿，班额不作测算。';
    case 'no-limit':
      return '托班的班额没有全国规定，不作测算。';
    default:
      return reason satisfies never;
  }
}
