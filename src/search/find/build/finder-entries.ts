import type { Bureau } from '../../../domain/bureau.ts';
import type { AgeGroup } from '../../../domain/code-lists.ts';
import type { Kindergarten } from '../../../domain/kindergarten.ts';
import type { Fen } from '../../../domain/money.ts';
import { given, NOT_GIVEN, type Reported } from '../../../domain/reported.ts';
import { type Profile, profilesOf } from '../../../profile/index.ts';
import type { FinderEntry, FinderFacts } from './entry.ts';

/** Every kindergarten of a bureau as the finder knows it on the day the site speaks for. */
export function finderEntries(bureau: Bureau): readonly FinderEntry[] {
  return [...profilesOf(bureau).values()].map(finderEntry);
}

function finderEntry(profile: Profile): FinderEntry {
  const { kindergarten, position } = profile;
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
    position,
    facts: factsOf(profile),
  };
}

function factsOf({ kindergarten, standing, rating, places, staff, costs }: Profile): FinderFacts {
  const { ratio } = staff.perTeacher;
  return {
    nature: standing.nature,
    inclusive: standing.inclusive,
    rating: rating.state === 'in-force' && rating.assessment ? rating.assessment.result : NOT_GIVEN,
    service: kindergarten.serviceForm,
    nursery: kindergarten.nursery,
    integrated: kindergarten.integrated,
    freePlaces: places.current?.free ?? NOT_GIVEN,
    monthlyFees: monthlyFees(costs),
    childrenPerTeacher: 'reason' in ratio ? NOT_GIVEN : ratio.value,
    status: kindergarten.status,
  };
}

/** The care fee a month of each age group that is run, before any waiver; of 混龄 that of all its children. */
function monthlyFees(costs: Profile['costs']): FinderFacts['monthlyFees'] {
  const fees: Partial<Record<AgeGroup, Reported<Fen>>> = {};
  for (const { ageGroup, care } of costs) fees[ageGroup] ??= care.value.standard;
  return fees;
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
