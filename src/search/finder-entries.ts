import gcoord from 'gcoord';
import type { Bureau } from '../domain/bureau.ts';
import { AGE_GROUPS, type AgeGroup } from '../domain/code-lists.ts';
import { monthlyAmount } from '../domain/billing-unit.ts';
import { feesForAge } from '../domain/fee-in-force.ts';
import type { Fee } from '../domain/fee.ts';
import { isInclusive, natureOn } from '../domain/inclusive.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import type { Fen } from '../domain/money.ts';
import { ratingOn } from '../domain/rating.ts';
import { given, isAbsent, isGiven, NOT_GIVEN, type Reported } from '../domain/reported.ts';
import { type SchoolYear, schoolYearOf } from '../domain/school-date.ts';
import { childrenIn, staffIn } from '../domain/snapshot.ts';
import type { Position } from '../domain/position.ts';
import type { FinderEntry, FinderFacts } from './entry.ts';

/** Every kindergarten of a bureau as the finder knows it on the day the site speaks for. */
export function finderEntries(bureau: Bureau): readonly FinderEntry[] {
  return bureau.kindergartens.map((kindergarten) => finderEntry(kindergarten, bureau));
}

function finderEntry(kindergarten: Kindergarten, bureau: Bureau): FinderEntry {
  const { code, name, aliases, district, town, county, address, community } = kindergarten;
  return {
    code,
    name,
    formerNames: kindergarten.formerCodes.flatMap(({ formerName }) => given(formerName) ?? []),
    aliases: given(aliases) ?? [],
    district,
    town: town.level === '乡级' || town.level === '村级' ? town.name : null,
    county: county?.name ?? null,
    address,
    community: given(community) ?? null,
    catchment: catchmentOf(kindergarten),
    position: positionOf(kindergarten),
    facts: factsOf(kindergarten, bureau),
  };
}

function factsOf(kindergarten: Kindergarten, bureau: Bureau): FinderFacts {
  const { asOf } = bureau;
  const year = newestYear(kindergarten, schoolYearOf(asOf));
  const rating = ratingOn(kindergarten.assessments, asOf);
  return {
    nature: natureOn(kindergarten, asOf),
    inclusive: isInclusive(kindergarten, asOf),
    rating: rating.standing === 'in-force' && rating.assessment ? rating.assessment.result : NOT_GIVEN,
    service: kindergarten.serviceForm,
    nursery: kindergarten.nursery,
    integrated: kindergarten.integrated,
    freePlaces: year === undefined ? NOT_GIVEN : freePlaces(kindergarten, year),
    monthlyFees: monthlyFees(kindergarten, bureau, year),
    childrenPerTeacher: year === undefined ? NOT_GIVEN : childrenPerTeacher(kindergarten, year),
    status: kindergarten.status,
  };
}

/** The newest school year, not after `last`, of which the classes are published. */
function newestYear(kindergarten: Kindergarten, last: SchoolYear): SchoolYear | undefined {
  return kindergarten.classes.reduce<SchoolYear | undefined>(
    (newest, { schoolYear }) =>
      schoolYear <= last && (newest === undefined || schoolYear > newest) ? schoolYear : newest,
    undefined,
  );
}

/** 核定学位 − 在园幼儿数, never below zero; 托班 children take places too. */
function freePlaces(kindergarten: Kindergarten, year: SchoolYear): Reported<number> {
  const count = childrenIn(kindergarten, year);
  const { approvedPlaces } = kindergarten;
  if (isAbsent(approvedPlaces)) return approvedPlaces;
  return count ? Math.max(0, approvedPlaces - count.children - count.nurseryChildren) : NOT_GIVEN;
}

/** 在园幼儿数 ÷ 专任教师数. 教督〔2020〕1号. */
function childrenPerTeacher(kindergarten: Kindergarten, year: SchoolYear): Reported<number> {
  const count = childrenIn(kindergarten, year);
  const teachers = staffIn(kindergarten, year)?.byPost.get('专任教师');
  if (!count || count.children === 0 || !teachers || teachers.headcount === 0) return NOT_GIVEN;
  return count.children / teachers.headcount;
}

/** The care fee a month of each age group that is run, as in force; 未公布 where the group has children but no fee. */
function monthlyFees(
  kindergarten: Kindergarten,
  { asOf, site }: Bureau,
  year: SchoolYear | undefined,
): FinderFacts['monthlyFees'] {
  const run = new Set(
    kindergarten.classes.filter((row) => row.schoolYear === year).map(({ ageGroup }) => ageGroup),
  );
  const fees: Partial<Record<AgeGroup, Reported<Fen>>> = {};
  for (const age of AGE_GROUPS) {
    const fee = careFee(feesForAge(kindergarten.fees, age, asOf), age);
    if (fee && (run.size === 0 || run.has(age))) {
      fees[age] = isAbsent(fee.amount)
        ? fee.amount
        : (monthlyAmount(fee.amount, fee.unit, site.costAssumptions) ?? NOT_GIVEN);
    } else if (run.has(age)) fees[age] = NOT_GIVEN;
  }
  return Object.keys(fees).length > 0 ? fees : { 小班: NOT_GIVEN, 中班: NOT_GIVEN, 大班: NOT_GIVEN };
}

/** 保育费 of 托班, 保育教育费 of the others. */
function careFee(fees: readonly Fee[], age: AgeGroup): Fee | undefined {
  const category = age === '托班' ? '保育费' : '保育教育费';
  const own = fees.filter((fee) => fee.category === category);
  return own.find((fee) => fee.item === category) ?? own[0];
}

/** 招生范围 of the newest published plan, each wording once. */
function catchmentOf({ enrolment }: Kindergarten): string | null {
  const newest = enrolment
    .map((plan) => plan.schoolYear)
    .toSorted()
    .at(-1);
  const wordings = enrolment
    .filter((plan) => plan.schoolYear === newest)
    .flatMap(({ catchment }) => given(catchment) ?? []);
  return wordings.length > 0 ? [...new Set(wordings)].join('；') : null;
}

/** The position in WGS84, whichever system the bureau wrote it in: a phone tells its own in WGS84. */
function positionOf({ longitude, latitude, coordinateSystem }: Kindergarten): Position | null {
  if (!isGiven(longitude) || !isGiven(latitude) || !isGiven(coordinateSystem)) return null;
  if (coordinateSystem === 'WGS84' || coordinateSystem === 'CGCS2000') return { longitude, latitude };
  const source = coordinateSystem === 'GCJ02' ? gcoord.GCJ02 : gcoord.BD09;
  const [east, north] = gcoord.transform([longitude, latitude], source, gcoord.WGS84);
  return { longitude: east, latitude: north };
}
