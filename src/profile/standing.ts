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
import type { Reported } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { standingTurns } from '../domain/turning-days.ts';

/** Who runs a kindergarten and whether it is 普惠, on a day. */
export interface Standing {
  readonly nature: Nature;
  /** Undefined for 公办, and where a private one does not give it. */
  readonly profitStatus: ProfitStatus | undefined;
  /** 待核实, as `inclusive` is, where none of its recognitions holds and one is held back. */
  readonly subject: Reported<FeeSubject>;
  /** 公办 ∪ recognised 普惠性民办: 学前教育法 第二十三条. */
  readonly inclusive: Reported<boolean>;
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
