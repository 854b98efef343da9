import type { Bureau } from '../../../domain/bureau.ts';
import type { Kindergarten } from '../../../domain/kindergarten.ts';
import { newestBy } from '../../../domain/newest.ts';
import { given } from '../../../domain/reported.ts';
import { type Fact, datedFact } from '../../../facts/index.ts';
import { type Profile, profilesOf } from '../../../profile/index.ts';
import type { FinderEntry } from './entry.ts';

/** Every kindergarten of a bureau as the finder knows it, with what these facts say of it. */
export function finderEntries(bureau: Bureau, facts: readonly Fact[]): readonly FinderEntry[] {
  return [...profilesOf(bureau).values()].map((profile) => finderEntry(profile, facts));
}

function finderEntry(profile: Profile, facts: readonly Fact[]): FinderEntry {
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
    facts: Object.fromEntries(facts.map((fact) => [fact.id, datedFact(fact, profile)])),
  };
}

/** 招生范围 of the newest published plan, each wording once. */
function catchmentOf({ enrolment }: Kindergarten): string | null {
  const newest = newestBy(enrolment, ({ schoolYear }) => schoolYear)?.schoolYear;
  const wordings = enrolment
    .filter((plan) => plan.schoolYear === newest)
    .flatMap(({ catchment }) => given(catchment) ?? []);
  return wordings.length > 0 ? [...new Set(wordings)].join('；') : null;
}
