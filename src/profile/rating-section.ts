import { isAssessmentHeld } from '../domain/held.ts';
import type { RatingLevel, Rules } from '../domain/bureau.ts';
import { type Dated, datedValue } from '../domain/dated.ts';
import type { Assessment, Kindergarten } from '../domain/kindergarten.ts';
import { newestFirst } from '../domain/newest.ts';
import { type RatingState, ratingOn } from '../domain/rating.ts';
import { given } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { ratingTurns } from '../domain/turning-days.ts';

/** The rating a kindergarten holds, inside its own scheme; levels of different schemes are never compared. */
export interface RatingSection {
  readonly state: RatingState;
  /** The result that decides; undefined where the kindergarten was never rated. */
  readonly assessment: Assessment | undefined;
  /** Whether a result of 等级评定 is held back until it is checked. */
  readonly isHeld: boolean;
  /** The level in its scheme, with order and explanation; undefined where the scheme does not list it. */
  readonly level: RatingLevel | undefined;
  /** All levels of the scheme, highest first. */
  readonly scheme: readonly RatingLevel[];
}

/** The rating on a day, with what is known to follow: the end of its term. */
export function datedRating(kindergarten: Kindergarten, rules: Rules, day: IsoDate): Dated<RatingSection> {
  return datedValue(day, ratingTurns(kindergarten, day), (on) => ratingSection(kindergarten, rules, on));
}

function ratingSection(kindergarten: Kindergarten, rules: Rules, day: IsoDate): RatingSection {
  const { state, assessment } = ratingOn(kindergarten.assessments, day);
  const scheme = assessment ? schemeLevels(rules, given(assessment.scheme)) : [];
  return {
    state,
    assessment,
    isHeld: isAssessmentHeld(kindergarten, '等级评定'),
    level: scheme.find((one) => one.level === assessment?.result),
    scheme,
  };
}

const known = new WeakMap<readonly RatingLevel[], Map<string, readonly RatingLevel[]>>();

function schemeLevels({ ratingSchemes }: Rules, code: string | undefined): readonly RatingLevel[] {
  if (code === undefined) return [];
  let schemes = known.get(ratingSchemes);
  if (!schemes) known.set(ratingSchemes, (schemes = new Map()));
  const before = schemes.get(code);
  if (before) return before;
  const levels = ratingSchemes.filter((one) => one.code === code).toSorted((a, b) => a.order - b.order);
  schemes.set(code, levels);
  return levels;
}

/** Every assessment and inspection, newest first. */
export function assessmentTimeline({
  assessments,
}: Pick<Kindergarten, 'assessments'>): readonly Assessment[] {
  return newestFirst(assessments, ({ decidedOn }) => decidedOn);
}
