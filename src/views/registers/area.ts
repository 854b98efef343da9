import type { Bureau } from '../../domain/bureau.ts';
import type { District } from '../../domain/district.ts';
import { groupBy } from '../../domain/grouping.ts';
import { type Profile, profilesOf } from '../../profile/profile.ts';

/** A list longer than this is not one page any more: the page of a wider area then leads to its towns (and to the download). */
export const LONGEST_TABLE = 800;

/** What a page of a register is about: the whole bureau, a county, or a township. */
export interface RegisterArea {
  /** Null for the whole bureau. */
  readonly district: District | null;
  readonly county: District | null;
  readonly level: 'whole' | 'county' | 'town';
  /** Running kindergartens, by county, town and code. */
  readonly profiles: readonly Profile[];
  /** 停办 and 筹建: named apart, in no register. */
  readonly notRunning: readonly Profile[];
  /** The counties of the bureau (or this county, or the one around this town) with their towns. */
  readonly places: readonly RegisterCounty[];
}

export interface RegisterPlace {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

export interface RegisterCounty extends RegisterPlace {
  readonly towns: readonly RegisterPlace[];
}

/** Whether the page shows its table, or leads on to smaller pages. */
export function showsTable({ profiles }: RegisterArea): boolean {
  return profiles.length <= LONGEST_TABLE;
}

/** Every running kindergarten, by county, town and code: the order of every register. */
function registered(profiles: Iterable<Profile>): readonly Profile[] {
  return [...profiles]
    .filter(isRunning)
    .map((profile) => ({ profile, key: orderOf(profile) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ profile }) => profile);
}

const known = new WeakMap<Bureau, readonly RegisterArea[]>();

/** The whole bureau first, then every county and township that has a kindergarten; worked out once for a bureau. */
export function registerAreas(bureau: Bureau): readonly RegisterArea[] {
  const before = known.get(bureau);
  if (before) return before;
  const areas = areasOf([...profilesOf(bureau).values()]);
  known.set(bureau, areas);
  return areas;
}

function areasOf(all: readonly Profile[]): readonly RegisterArea[] {
  const running = registered(all);
  const others = all.filter((profile) => !isRunning(profile));
  const [othersByCounty, othersByTown] = [groupBy(others, countyCode), groupBy(others, townCode)];
  const counties = countiesOf(running);
  const whole: RegisterArea = {
    district: null,
    county: null,
    level: 'whole',
    profiles: running,
    notRunning: others,
    places: counties.map(({ place }) => place),
  };
  const within = counties.flatMap(({ place, county = null, profiles, towns }): readonly RegisterArea[] => {
    const own = towns.flatMap(([code, members]): readonly RegisterArea[] => {
      const town = members[0]?.kindergarten.town;
      if (!town || code === county?.code) return [];
      const notRunning = othersByTown.get(code) ?? [];
      return [{ district: town, county, level: 'town', profiles: members, notRunning, places: [place] }];
    });
    if (!county) return own;
    const notRunning = othersByCounty.get(county.code) ?? [];
    return [{ district: county, county, level: 'county', profiles, notRunning, places: [place] }, ...own];
  });
  return [whole, ...within];
}

/** The name of an area's download: `all`, or its 区划代码. */
export function areaFile({ district }: RegisterArea): string {
  return district?.code ?? 'all';
}

function countiesOf(running: readonly Profile[]) {
  return [...groupBy(running, countyCode)].map(([code, profiles]) => {
    const county = profiles[0]?.kindergarten.county;
    const towns = [...groupBy(profiles, townCode)];
    const place: RegisterCounty = {
      code,
      name: county?.name ?? '',
      count: profiles.length,
      towns: towns
        .filter(([town]) => town !== code)
        .map(([town, members]) => ({
          code: town,
          name: members[0]?.kindergarten.town.name ?? town,
          count: members.length,
        })),
    };
    return { place, county, profiles, towns };
  });
}

function isRunning({ kindergarten }: Profile): boolean {
  return kindergarten.status === '在办';
}

function countyCode({ kindergarten }: Profile): string {
  return kindergarten.county?.code ?? '';
}

function townCode({ kindergarten }: Profile): string {
  return kindergarten.town.code;
}

function orderOf({ kindergarten: { county, town, code } }: Profile): string {
  return `${county?.code ?? ''} ${town.code} ${code}`;
}
