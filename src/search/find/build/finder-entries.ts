import type { Bureau } from '../../../domain/bureau.ts';
import { type District, type DistrictTree, districtAt } from '../../../domain/district.ts';
import type { Kindergarten } from '../../../domain/kindergarten.ts';
import { newestBy } from '../../../domain/newest.ts';
import { given } from '../../../domain/reported.ts';
import { type Seat, seatsOf } from '../../../domain/seat.ts';
import { type Fact, datedFact } from '../../../facts/index.ts';
import { dialable } from '../../../format/phone.ts';
import { type Profile, positionOf, profilesOf } from '../../../profile/index.ts';
import type { CampusEntry, FinderEntry, SeatEntry } from './entry.ts';

/** Every kindergarten of a bureau as the finder knows it, with what these facts say of it. */
export function finderEntries(bureau: Bureau, facts: readonly Fact[]): readonly FinderEntry[] {
  return [...profilesOf(bureau).values()].map((profile) => finderEntry(profile, facts, bureau.districts));
}

/** What a kindergarten's own rows and the rules say of it to the finder. Plain data. */
export function finderEntry(profile: Profile, facts: readonly Fact[], districts: DistrictTree): FinderEntry {
  const { kindergarten, position } = profile;
  const { code, name, aliases, town, county, community } = kindergarten;
  const [main, ...others] = seatsOf(kindergarten);
  return {
    ...seatEntry(main ?? { ...kindergarten, campus: null }, town, county),
    // The profile has worked it out already.
    position,
    code,
    name,
    formerNames: kindergarten.formerCodes.flatMap(({ formerName }) => given(formerName) ?? []),
    aliases: given(aliases) ?? [],
    community: given(community) ?? null,
    catchment: catchmentOf(kindergarten),
    campuses: others.flatMap((seat) => campusEntry(seat, districts)),
    facts: Object.fromEntries(facts.map((fact) => [fact.id, datedFact(fact, profile)])),
  };
}

function campusEntry(seat: Seat, districts: DistrictTree): readonly CampusEntry[] {
  const { campus, district } = seat;
  const town = districts.byCode.get(district);
  if (campus === null || !town) return [];
  return [{ name: campus, ...seatEntry(seat, town, districtAt(districts, district, '县级')) }];
}

function seatEntry(seat: Seat, town: District, county: District | undefined): SeatEntry {
  return {
    district: seat.district,
    town: town.level === '乡级' || town.level === '村级' ? town.name : null,
    county: county?.name ?? null,
    address: seat.address,
    phones: given(dialable(seat.phone)) ?? [],
    position: positionOf(seat),
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
