import type { Assessment, Kindergarten } from '../domain/kindergarten.ts';
import { ratingOn } from '../domain/rating.ts';
import { type IsoDate, isoDate } from '../domain/school-date.ts';
import { ratingTurns } from '../domain/turning-days.ts';

/** A time in which a kindergarten held one rating. */
export interface RatingSpell {
  readonly from: IsoDate;
  /** The first day on which it holds no longer; null where no end is known. */
  readonly end: IsoDate | null;
  readonly assessment: Assessment;
}

/** Before every day that data may speak of. */
export const EARLIEST_DAY = isoDate('0001-01-01');

/** The ratings of a kindergarten one after another, each day judged as its page judges it; between them there was none. */
export function ratingSpells({ assessments }: Pick<Kindergarten, 'assessments'>): readonly RatingSpell[] {
  const spells: RatingSpell[] = [];
  for (const from of ratingTurns({ assessments }, EARLIEST_DAY)) {
    const { state, assessment } = ratingOn(assessments, from);
    const last = spells.at(-1);
    const isOpen = last !== undefined && last.end === null;
    const holds = state === 'in-force' ? assessment : undefined;
    if (isOpen && holds === last.assessment) continue;
    if (isOpen) spells[spells.length - 1] = { ...last, end: from };
    if (holds) spells.push({ from, end: null, assessment: holds });
  }
  return spells;
}
