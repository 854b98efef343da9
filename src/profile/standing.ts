import type { Nature, ProfitStatus } from '../domain/code-lists.ts';
import {
  type FeeSubject,
  feeSubjectOn,
  isInclusive,
  natureOn,
  profitStatusOn,
  recognitionHolds,
  recognitionOn,
} from '../domain/inclusive.ts';
import type { Kindergarten, Recognition } from '../domain/kindergarten.ts';
import { isGiven } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';

/** Who runs a kindergarten and whether it is 普惠, on the day the profile speaks for. */
export interface Standing {
  readonly nature: Nature;
  /** Undefined for 公办, and where a private one does not give it. */
  readonly profitStatus: ProfitStatus | undefined;
  readonly subject: FeeSubject;
  /** 公办 ∪ recognised 普惠性民办: 学前教育法 第二十三条. */
  readonly inclusive: boolean;
  /** The recognition in force; undefined for 公办. */
  readonly recognition: Recognition | undefined;
}

/** `upcoming`: decided for a later day. A `revoked` one ended before its time. */
export type RecognitionState = 'in-force' | 'upcoming' | 'expired' | 'revoked';

export interface RecognitionStatus {
  readonly recognition: Recognition;
  readonly state: RecognitionState;
}

export function standingOf(kindergarten: Kindergarten, day: IsoDate): Standing {
  return {
    nature: natureOn(kindergarten, day),
    profitStatus: profitStatusOn(kindergarten, day),
    subject: feeSubjectOn(kindergarten, day),
    inclusive: isInclusive(kindergarten, day),
    recognition: recognitionOn(kindergarten, day),
  };
}

/** Every recognition with its state on a day, newest first. */
export function recognitionStatuses(kindergarten: Kindergarten, day: IsoDate): readonly RecognitionStatus[] {
  return kindergarten.recognitions
    .map((recognition) => ({ recognition, state: recognitionState(recognition, day) }))
    .sort((a, b) => (a.recognition.recognisedOn < b.recognition.recognisedOn ? 1 : -1));
}

function recognitionState(recognition: Recognition, day: IsoDate): RecognitionState {
  if (recognitionHolds(recognition, day)) return 'in-force';
  if (day < recognition.recognisedOn) return 'upcoming';
  return isGiven(recognition.revokedOn) && day >= recognition.revokedOn ? 'revoked' : 'expired';
}
