import { isHeldIn } from '../domain/held.ts';
import type { Nature, ProfitStatus } from '../domain/code-lists.ts';
import { type Dated, datedValue } from '../domain/dated.ts';
import {
  type FeeSubject,
  type RecognitionState,
  feeSubjectOn,
  isInclusive,
  natureOn,
  profitStatusOn,
  recognitionOn,
  recognitionState,
} from '../domain/inclusive.ts';
import type { Kindergarten, Recognition } from '../domain/kindergarten.ts';
import { newestFirst } from '../domain/newest.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { standingTurns } from '../domain/turning-days.ts';

/** Who runs a kindergarten and whether it is 普惠, on a day. */
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

export interface RecognitionStatus {
  readonly recognition: Recognition;
  readonly state: RecognitionState;
}

function standingOn(kindergarten: Kindergarten, day: IsoDate): Standing {
  return {
    nature: natureOn(kindergarten, day),
    profitStatus: profitStatusOn(kindergarten, day),
    subject: feeSubjectOn(kindergarten, day),
    inclusive: isInclusive(kindergarten, day),
    recognition: recognitionOn(kindergarten, day),
  };
}

/** Whether it is not known if a private kindergarten is 普惠: none of its recognitions is in force, and one is held back. */
export function isRecognitionOpen(
  kindergarten: Pick<Kindergarten, 'held'>,
  { inclusive, profitStatus }: Pick<Standing, 'inclusive' | 'profitStatus'>,
): boolean {
  return !inclusive && profitStatus !== '营利性' && isHeldIn(kindergarten, 'recognitions');
}

/** The standing on a day, with what is known to follow: a recognition that runs out, a change of nature. */
export function datedStanding(kindergarten: Kindergarten, day: IsoDate): Dated<Standing> {
  return datedValue(day, standingTurns(kindergarten, day), (on) => standingOn(kindergarten, on));
}

/** Every recognition with its state on a day, newest first. */
export function recognitionStatuses(kindergarten: Kindergarten, day: IsoDate): readonly RecognitionStatus[] {
  return newestFirst(kindergarten.recognitions, ({ recognisedOn }) => recognisedOn).map((recognition) => ({
    recognition,
    state: recognitionState(recognition, day),
  }));
}
