import type { IsoDate } from '../domain/school-date.ts';
import { formatDate } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { correctionWords } from './changes.ts';

/** 收费 3 处、师资 1,204 处 */
export function topicsWord(counts: readonly { readonly topic: string; readonly count: number }[]): string {
  return counts.map(({ topic, count }) => `${topic} ${formatNumber(count)} 处`).join('、');
}

/** How far the record reaches. */
interface Reach {
  /** The day from which on it runs; null where it is not known. */
  readonly since: IsoDate | null;
  /** Whether older publications exist that it does not see. */
  readonly isCut: boolean;
}

/** Since when the record runs, in a sentence: what is not known is never told as “no changes”. */
export function recordReach({ since, isCut }: Reach): string {
  if (since === null) return '生成本站时读不到数据的版本记录，以前有过哪些变动，这里不知道。';
  return isCut
    ? `变动从${formatDate(since)}起有记录；更早的版本这里读不到，那以前有过哪些变动，这里不知道。`
    : `变动从${formatDate(since)}第一次公布数据起，逐次记录。`;
}

/** What is said of a subject of which the record tells nothing. */
export function nothingRecorded(what: string, { since }: Reach): string {
  return since === null
    ? `${what}以前有过哪些变动，这里不知道：生成本站时读不到数据的版本记录。`
    : `从${formatDate(since)}有记录以来，没有记到${what}的变动。`;
}

/** What 更正 means among the changes of a record. */
export const CORRECTIONS_NOTE = '标着“更正”的，是填错后改正；其余是新的标准、新的认定、新的统计。';

const CORRECTION = correctionWords('');

/** A sentence that stands beside its topic: 更正 is not said twice. */
export function besideTopic(sentence: string): string {
  return sentence.startsWith(CORRECTION) ? sentence.slice(CORRECTION.length) : sentence;
}
