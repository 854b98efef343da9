import type { Bureau } from '../domain/bureau.ts';
import type { District } from '../domain/district.ts';
import { kindergartensIn } from '../indicators/kindergartens-in.ts';

export interface TownCount {
  readonly district: District;
  /** 在办 kindergartens in the district and everything below it. */
  readonly running: number;
}

/** A county-level district with its towns; no county where the towns are not below one. */
export interface TownGroup {
  readonly county: District | undefined;
  readonly towns: readonly TownCount[];
}

/** A bureau with more towns than this opens with its counties; each county's page has its towns. */
export const MOST_TOWNS = 60;

/**
 * The towns that have running kindergartens, by county, in the order of districts.csv. A county whose kindergartens all lie
 * directly in it stands as its own only entry. Where there are more than `most` towns, one group holds the counties alone.
 */
export function townGroups(bureau: Bureau, most = Number.POSITIVE_INFINITY): readonly TownGroup[] {
  const groups = groupsOf(bureau);
  if (groups.reduce((sum, { towns }) => sum + towns.length, 0) <= most) return groups;
  const counties = bureau.districts.all.filter(({ level }) => level === '县级');
  const apart = groups.find(({ county }) => county === undefined)?.towns ?? [];
  return [{ county: undefined, towns: [...withKindergartens(bureau, counties), ...apart] }];
}

function groupsOf(bureau: Bureau): readonly TownGroup[] {
  const { all, byCode, childrenOf } = bureau.districts;
  const counties = all.filter(({ level }) => level === '县级');
  const groups = counties.map((county): TownGroup => {
    const towns = withKindergartens(bureau, childrenOf.get(county.code) ?? []);
    return { county, towns: towns.length > 0 ? towns : withKindergartens(bureau, [county]) };
  });
  const elsewhere = all.filter(({ level, parent }) => {
    if (level !== '乡级') return false;
    return typeof parent !== 'string' || byCode.get(parent)?.level !== '县级';
  });
  return [...groups, { county: undefined, towns: withKindergartens(bureau, elsewhere) }].filter(
    ({ towns }) => towns.length > 0,
  );
}

function withKindergartens(bureau: Bureau, districts: readonly District[]): readonly TownCount[] {
  return districts
    .filter(({ level }) => level !== '村级')
    .map((district) => ({
      district,
      running: kindergartensIn(bureau, district.code).filter(({ status }) => status === '在办').length,
    }))
    .filter(({ running }) => running > 0);
}
