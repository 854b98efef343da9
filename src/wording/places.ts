import type { AdmissionPlaces, FreePlaces } from '../domain/places.ts';
import { type Reported, isAbsent, isGiven, mapReported } from '../domain/reported.ts';
import { absenceWord, formatReported } from '../format/absence.ts';
import { formatNumber } from '../format/number.ts';
import type { Phase, Wordings } from '../format/settle.ts';
import { ageWord } from './ages.ts';
import { heldPartWords } from './held.ts';
import type { Tone } from './tone.ts';

/** What the two figures of free places are called, and how each is made. They are never called by the same name. */
export const FREE_PLACES = {
  term: '空余学位',
  formula: '计划招生数 − 已录取数，各年龄段分别计算',
} as const;
export const APPROVED_BALANCE = {
  term: '核定学位余额',
  formula: '核定学位 − 在园幼儿数（含托班）',
} as const;

/** The free places of one age group: `3 个`, `满，超 2 人`. */
export function freeText(free: Reported<FreePlaces>): Reported<string> {
  return mapReported(free, ({ free: left, over }) =>
    over > 0 ? `满，超 ${over} 人` : `${formatNumber(left)} 个`,
  );
}

/** The free places by age in a line: `小班 3 · 中班 2 · 大班 未公布`. */
export function freeByAge({ ages }: AdmissionPlaces): string {
  return ages
    .map(
      ({ ageGroup, free }) => `${ageWord(ageGroup)} ${formatReported(free, (one) => formatNumber(one.free))}`,
    )
    .join(' · ');
}

/** The sum over the ages: `5`; `至少 5` where an age group's number is not known, or a row is being checked. */
export function freeSum({ free, unknown, isHeld }: AdmissionPlaces): Reported<string> {
  return mapReported(free, (sum) => `${unknown.length > 0 || isHeld ? '至少 ' : ''}${formatNumber(sum)}`);
}

/** What a sum leaves out: 大班未公布，没有计入; null where it leaves nothing out. */
export function unknownAges({ ages, unknown, isHeld }: AdmissionPlaces): string | null {
  const held = isHeld ? heldPartWords('年龄段') : null;
  if (unknown.length === 0 || unknown.length === ages.length) return held;
  const words = ages.flatMap(({ ageGroup, free }) =>
    isGiven(free) ? [] : [`${ageWord(ageGroup)}${isAbsent(free) ? absenceWord(free) : ''}`],
  );
  return [`${words.join('、')}，没有计入`, held].filter((part) => part !== null).join('；');
}

/**
 * Whether a kindergarten still takes applications, by the day it is read on. Without a last day nobody knows whether it still does, and
 * without a first day whether it does yet: then only what is known is said.
 */
export function admissionWords(opensOn: string | undefined, closesOn: string | undefined): AdmissionState {
  if (closesOn === undefined) {
    const during = '已开始报名，截止日期未公布';
    return { words: { before: '报名还没有开始', during }, tones: { before: 'wait', during: 'none' } };
  }
  const during = opensOn === undefined ? '报名尚未截止，开始日期未公布' : '正在报名';
  return {
    words: { before: '报名还没有开始', during, after: '报名已截止' },
    tones: { before: 'wait', during: opensOn === undefined ? 'none' : 'good', after: 'none' },
  };
}

export interface AdmissionState {
  readonly words: Wordings;
  readonly tones: Readonly<Partial<Record<Phase, Tone>>>;
}
