import { AGE_GROUPS, type MetricId, type Post } from '../../domain/code-lists.ts';
import { TOTAL_CLASS } from '../../domain/class-size.ts';
import { DEFAULT_THRESHOLDS } from '../../domain/site.ts';
import { autumnOf, schoolYearLabel, type YearIndex } from '../calendar.ts';
import { wasPublic } from '../kindergartens/kindergarten.ts';
import type { Area } from '../places/area.ts';
import { isRecognisedOn } from '../quality/recognitions.ts';
import { populationOf } from './population.ts';
import { childrenTaught, childrenWhere, taughtIn, type StatisticsInput } from './taught.ts';

/** A part of a whole, both counted. */
export interface Share {
  readonly metric: MetricId;
  readonly numerator: number;
  readonly denominator: number;
}

/** Classes within the limit, of those that have one and are not told as a total. */
function classShare({ classes }: StatisticsInput, codes: ReadonlySet<string>, year: YearIndex): Share {
  const judged = classes.flatMap(({ ageGroup, children, className, code, schoolYear }) => {
    if (schoolYear !== schoolYearLabel(year) || className === TOTAL_CLASS || !codes.has(code ?? ''))
      return [];
    const group = AGE_GROUPS.find((age) => age === ageGroup);
    const limit = group && DEFAULT_THRESHOLDS.classSize[group];
    return limit === undefined || limit === null ? [] : [Number(children) <= limit];
  });
  return {
    metric: 'class-size-compliance',
    numerator: judged.filter((within) => within).length,
    denominator: judged.length,
  };
}

const CERTIFIED_POSTS: readonly (readonly [MetricId, Post])[] = [
  ['certified-principals', '园长'],
  ['certified-teachers', '专任教师'],
  ['certified-carers', '保育员'],
  ['certified-health-staff', '卫生保健人员'],
  ['certified-guards', '保安员'],
];

/** The certified of each post, of those whose number is known. */
function certifiedShares(
  { staffing }: StatisticsInput,
  codes: ReadonlySet<string>,
  year: YearIndex,
): Share[] {
  return CERTIFIED_POSTS.map(([metric, post]) => {
    const rows = staffing.filter(
      (row) =>
        row.post === post &&
        row.countedOn?.startsWith(String(autumnOf(year))) &&
        codes.has(row.code ?? '') &&
        /^\d+$/.test(row.certified ?? ''),
    );
    return {
      metric,
      numerator: rows.reduce((sum, row) => sum + Number(row.certified), 0),
      denominator: rows.reduce((sum, row) => sum + Number(row.headcount), 0),
    };
  });
}

/**
 * What the rows give for an area (the prefecture, without one) and a year. The prefecture, and the newest year of the
 * areas, have the three core shares alone.
 */
export function sharesOf(input: StatisticsInput, area: Area | undefined, year: YearIndex): Share[] {
  const taught = taughtIn(input, area, year);
  const all = childrenTaught(taught);
  const areas = area ? [area] : input.bureau.areas;
  const population = areas.reduce((sum, one) => sum + populationOf(input, one, year), 0);
  const inPublic = childrenWhere(taught, wasPublic);
  const inInclusive = childrenWhere(taught, (one, day) => wasPublic(one, day) || isRecognisedOn(one, day));
  const core: Share[] = [
    { metric: 'gross-enrolment-rate', numerator: all, denominator: population },
    { metric: 'inclusive-coverage', numerator: inInclusive, denominator: all },
    { metric: 'public-share', numerator: inPublic, denominator: all },
  ];
  if (!area || year === 2) return core;
  const codes = new Set(taught.map(([one]) => one.code));
  return [...core, classShare(input, codes, year), ...certifiedShares(input, codes, year)];
}
