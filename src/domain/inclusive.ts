import type { CapSubject, HistoryField, Nature, ProfitStatus } from './code-lists.ts';
import { isHeldIn } from './held.ts';
import type { Kindergarten, Recognition } from './kindergarten.ts';
import { newestBy } from './newest.ts';
import { type Reported, UNDER_REVIEW, given, isAbsent, isGiven } from './reported.ts';
import type { IsoDate } from './school-date.ts';

type Facts = Pick<Kindergarten, 'nature' | 'profitStatus' | 'history' | 'recognitions'> &
  Partial<Pick<Kindergarten, 'held'>>;

/** An attribute as it was on a day: the former value of the first change after it, else the present one. */
export function attributeOn(
  { history }: Pick<Kindergarten, 'history'>,
  field: HistoryField,
  present: string | undefined,
  date: IsoDate,
): string | undefined {
  let first: { readonly effectiveFrom: IsoDate; readonly formerValue: string } | undefined;
  for (const change of history) {
    if (change.field !== field || change.effectiveFrom <= date) continue;
    if (first === undefined || change.effectiveFrom < first.effectiveFrom) first = change;
  }
  return first ? first.formerValue : present;
}

/** 办园性质 on a day. */
export function natureOn(facts: Pick<Facts, 'nature' | 'history'>, date: IsoDate): Nature {
  return attributeOn(facts, '办园性质', facts.nature, date) === '公办' ? '公办' : '民办';
}

/** 公办园 on a day. 教督〔2020〕1号. */
export function isPublic(facts: Pick<Facts, 'nature' | 'history'>, date: IsoDate): boolean {
  return natureOn(facts, date) === '公办';
}

/** 营利性质 on a day; `undefined` for 公办 and where it is not given. */
export function profitStatusOn(facts: Facts, date: IsoDate): ProfitStatus | undefined {
  if (isPublic(facts, date)) return undefined;
  const value = attributeOn(facts, '营利性质', given(facts.profitStatus), date);
  return value === '营利性' || value === '非营利性' ? value : undefined;
}

/** Whether a recognition holds on a day: decided, not run out (有效期至 is its last day), not revoked by then. */
export function recognitionHolds(
  { recognisedOn, validUntil, revokedOn }: Pick<Recognition, 'recognisedOn' | 'validUntil' | 'revokedOn'>,
  date: IsoDate,
): boolean {
  if (date < recognisedOn) return false;
  if (isGiven(validUntil) && date > validUntil) return false;
  return !(isGiven(revokedOn) && date >= revokedOn);
}

/** `upcoming`: decided for a later day. A `revoked` one ended before its time. */
export type RecognitionState = 'in-force' | 'upcoming' | 'expired' | 'revoked';

export function recognitionState(recognition: Recognition, date: IsoDate): RecognitionState {
  if (recognitionHolds(recognition, date)) return 'in-force';
  if (date < recognition.recognisedOn) return 'upcoming';
  return isGiven(recognition.revokedOn) && date >= recognition.revokedOn ? 'revoked' : 'expired';
}

/** The 普惠性民办 recognition that holds on a day, the newest where there are several. */
export function recognitionOn(facts: Facts, date: IsoDate): Recognition | undefined {
  if (isPublic(facts, date)) return undefined;
  const holding = facts.recognitions.filter((one) => recognitionHolds(one, date));
  return newestBy(holding, ({ recognisedOn }) => recognisedOn);
}

/**
 * 普惠性幼儿园 on a day: 公办, or a recognised 普惠性民办. 学前教育法 第二十三条. 待核实 where none of its recognitions holds and one is held back:
 * nobody knows whether it does; 营利性民办 cannot be recognised.
 */
export function isInclusive(facts: Facts, date: IsoDate): Reported<boolean> {
  if (isPublic(facts, date) || recognitionOn(facts, date)) return true;
  if (profitStatusOn(facts, date) === '营利性') return false;
  return isHeldIn({ held: facts.held ?? [] }, 'recognitions') ? UNDER_REVIEW : false;
}

/** The four kinds that fee rules tell apart: 发改价格〔2025〕1644号. */
export type FeeSubject = CapSubject | '营利性民办';

/** Kindergartens that are run alike, for comparisons: 公办, recognised 普惠性民办, other 民办. */
export type PeerNature = '公办' | '普惠性民办' | '其他民办';
export const PEER_NATURES: readonly PeerNature[] = ['公办', '普惠性民办', '其他民办'];

export function peerNature(subject: FeeSubject): PeerNature {
  return subject === '公办' || subject === '普惠性民办' ? subject : '其他民办';
}

/** 待核实 where nobody knows whether it is 普惠. */
export function feeSubjectOn(facts: Facts, date: IsoDate): Reported<FeeSubject> {
  if (isPublic(facts, date)) return '公办';
  const inclusive = isInclusive(facts, date);
  if (isAbsent(inclusive)) return inclusive;
  if (inclusive) return '普惠性民办';
  return profitStatusOn(facts, date) === '营利性' ? '营利性民办' : '其他非营利性民办';
}
