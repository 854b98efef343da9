import type { FilingState } from '../domain/filing-status.ts';
import type { Verdict } from './tone.ts';

/** How a filed change stands; undefined while its month runs or nothing is seen, which the day it is read on settles. */
export function filingVerdict(state: FilingState): Verdict | undefined {
  if (state === 'on-time') return { word: '按期', tone: 'good' };
  return state === 'late' ? { word: '迟于一个月', tone: 'warn' } : undefined;
}
