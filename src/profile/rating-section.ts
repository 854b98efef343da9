import type { Bureau, RatingLevel } from '../domain/bureau.ts';
import type { Assessment, Kindergarten } from '../domain/kindergarten.ts';
import { type RatingStanding, ratingOn } from '../domain/rating.ts';
import { given } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';

/** The rating a kindergarten holds, inside its own scheme; levels of different schemes are never compared. */
export interface RatingSection {
  readonly standing: RatingStanding;
  /** The result that decides; undefined where the kindergarten was never rated. */
  readonly assessment: Assessment | undefined;
  /** The level in its scheme, with order and explanation; undefined where the scheme does not list it. */
  readonly level: RatingLevel | undefined;
  /** All levels of the scheme, highest first. */
  readonly scheme: readonly RatingLevel[];
}

export function ratingSection(kindergarten: Kindergarten, bureau: Bureau, day: IsoDate): RatingSection {
  const { standing, assessment } = ratingOn(kindergarten.assessments, day);
  const scheme = assessment ? schemeLevels(bureau, given(assessment.scheme)) : [];
  return { standing, assessment, level: scheme.find((one) => one.level === assessment?.result), scheme };
}

const known = new WeakMap<readonly RatingLevel[], Map<string, readonly RatingLevel[]>>();

function schemeLevels({ ratingSchemes }: Bureau, code: string | undefined): readonly RatingLevel[] {
  if (code === undefined) return [];
  let schemes = known.get(ratingSchemes);
  if (!schemes) known.set(ratingSchemes, (schemes = new Map()));
  const before = schemes.get(code);
  if (before) return before;
  const levels = ratingSchemes.filter((one) => one.code === code).toSorted((a, b) => a.order - b.order);
  schemes.set(code, levels);
  return levels;
}

/** The rating in a word or two, the same wherever a kindergarten stands in a row. */
export function ratingWord({ standing, assessment }: RatingSection): string {
  switch (standing) {
    case 'in-force':
      return assessment?.result ?? '暂无等级';
    case 'expired':
      return `${assessment?.result ?? '等级'}（已过有效期）`;
    case 'revoked':
      return '等级已撤销';
    case 'unrated':
      return '暂无等级';
  }
}

/** Every assessment and inspection, newest first. */
export function assessmentTimeline({
  assessments,
}: Pick<Kindergarten, 'assessments'>): readonly Assessment[] {
  return assessments.toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : a.decidedOn > b.decidedOn ? -1 : 0));
}
