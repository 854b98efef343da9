import type { KindergartenStatus, Nature, ProfitStatus } from '../domain/code-lists.ts';
import type { FeeSubject } from '../domain/inclusive.ts';
import { type Reported, isAbsent } from '../domain/reported.ts';
import { absenceWord } from '../format/absence.ts';

/** Who runs a kindergarten and whether it is 普惠, on one day. */
export interface RunBy {
  readonly nature: Nature;
  readonly profitStatus: ProfitStatus | undefined;
  readonly subject: Reported<FeeSubject>;
  readonly inclusive: Reported<boolean>;
}

/** Who runs a kindergarten, as every list says it: 公办, 普惠性民办, 非营利性民办, 营利性民办; 民办 where that is all that is known; 民办（普惠待核实）. */
export function natureWord({ nature, profitStatus, subject }: RunBy): string {
  if (subject === '公办' || subject === '普惠性民办') return subject;
  if (isAbsent(subject)) return `${nature}（普惠${absenceWord(subject)}）`;
  return `${profitStatus ?? ''}${nature}`;
}

/** The same in the words under a kindergarten's name: 公办 · 普惠, 民办 · 普惠, 民办 · 非营利性, 民办 · 普惠待核实. */
export function natureTag({ nature, profitStatus, inclusive }: RunBy): string {
  if (isAbsent(inclusive)) return `${nature} · 普惠${absenceWord(inclusive)}`;
  if (inclusive) return `${nature} · 普惠`;
  return profitStatus ? `${nature} · ${profitStatus}` : nature;
}

/** The kind of kindergarten that fee rules tell apart, in a sentence: 普惠性民办园; 民办园（普惠待核实）. */
export function subjectWord(subject: Reported<FeeSubject>): string {
  if (isAbsent(subject)) return `民办园（普惠${absenceWord(subject)}）`;
  return subject === '其他非营利性民办' ? '非营利性民办园' : `${subject}园`;
}

/** 已停办, 筹建中; null for one that runs. */
export function statusWord(status: KindergartenStatus): string | null {
  switch (status) {
    case '在办':
      return null;
    case '停办':
      return '已停办';
    case '筹建':
      return '筹建中';
    default:
      return status satisfies never;
  }
}
