import { newestFirst } from './newest.ts';
import { isAssessmentHeld } from './held.ts';
import type { Assessment, Kindergarten } from './kindergarten.ts';
import { given, isGiven, isUnderReview } from './reported.ts';
import type { IsoDate } from './school-date.ts';

/** How a kindergarten's rating stands on a day. `expired`: 有效期至 has passed and no newer result is known. */
export type RatingState = 'in-force' | 'expired' | 'revoked' | 'unrated';

export interface Rating {
  readonly state: RatingState;
  /** The result that decides the state; none where the kindergarten was never rated. */
  readonly assessment: Assessment | undefined;
}

/**
 * The rating of each scheme in force on a day, the newest first. Within a scheme the newest result decides alone: 降级 is the
 * lower level, 撤销 ends the rating, and a result whose 有效期至 has passed does not let an older one revive. A 撤销 without a
 * scheme ends them all.
 */
export function ratingsInForce(assessments: readonly Assessment[], date: IsoDate): readonly Assessment[] {
  return newestByScheme(assessments, date).filter((result) => stateOf(result, date) === 'in-force');
}

/** Whether nobody may say which ratings a kindergarten holds on a day: a result, or of which scheme one is, is being checked. */
export function areRatingsOpen(
  { assessments, held = [] }: Pick<Kindergarten, 'assessments'> & Partial<Pick<Kindergarten, 'held'>>,
  date: IsoDate,
): boolean {
  return (
    isAssessmentHeld({ held }, '等级评定') ||
    assessments.some(
      ({ kind, decidedOn, scheme }) => kind === '等级评定' && decidedOn <= date && isUnderReview(scheme),
    )
  );
}

/** The one rating that pages show: the newest in force, else why there is none. */
export function ratingOn(assessments: readonly Assessment[], date: IsoDate): Rating {
  const newest = newestByScheme(assessments, date);
  const inForce = newest.find((result) => stateOf(result, date) === 'in-force');
  const assessment = inForce ?? newest[0];
  return { state: assessment ? stateOf(assessment, date) : 'unrated', assessment };
}

function newestByScheme(assessments: readonly Assessment[], date: IsoDate): readonly Assessment[] {
  const decided = assessments.filter((result) => result.kind === '等级评定' && result.decidedOn <= date);
  const results = newestFirst(decided, ({ decidedOn }) => decidedOn);
  const newest = new Map<string, Assessment>();
  for (const result of results) {
    const scheme = given(result.scheme) ?? '';
    if (!newest.has(scheme)) newest.set(scheme, result);
    if (scheme === '' && result.resultType === '撤销') break;
  }
  return [...newest.values()];
}

function stateOf(result: Assessment, date: IsoDate): RatingState {
  if (result.resultType === '撤销') return 'revoked';
  return isGiven(result.validUntil) && date > result.validUntil ? 'expired' : 'in-force';
}
