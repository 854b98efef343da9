import type { Bureau } from '../../domain/bureau.ts';
import type { District } from '../../domain/district.ts';
import { groupBy } from '../../domain/grouping.ts';
import { type Profile, profilesOf } from '../../profile/profile.ts';

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
  /** Those that the tables of this page hold: all, unless the area has several pages or leads on. */
  readonly listed: readonly Profile[];
  /** The same of those that are in no register. */
  readonly listedApart: readonly Profile[];
  /** Whether its kindergartens are on the pages of its counties or towns, because one page cannot hold them. */
  readonly leadsOn: boolean;
  /** Which of the pages of its area it is, 1 and up. */
  readonly page: number;
  readonly pages: number;
}

export interface RegisterPlace {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

export interface RegisterCounty extends RegisterPlace {
  readonly towns: readonly RegisterPlace[];
}

/** Whether the page shows tables of kindergartens, or does nothing but lead on to smaller pages. */
export function showsTable({ leadsOn, listed }: RegisterArea): boolean {
  return !leadsOn || listed.length > 0;
}

/** Whether its tables hold all kindergartens of the area: only then can they be narrowed, and say that there is none. */
export function isWhole({ leadsOn, pages }: RegisterArea): boolean {
  return !leadsOn && pages === 1;
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

/**
 * The whole bureau first, then every county and township that has a kindergarten, each as if one page held it; worked out once for a bureau.
 */
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
  const whole = onOnePage({
    district: null,
    county: null,
    level: 'whole',
    profiles: running,
    notRunning: others,
    places: counties.map(({ place }) => place),
  });
  const within = counties.flatMap(({ place, county = null, profiles, towns }): readonly RegisterArea[] => {
    const own = towns.flatMap(([code, members]): readonly RegisterArea[] => {
      const town = members[0]?.kindergarten.town;
      if (!town || code === county?.code) return [];
      const notRunning = othersByTown.get(code) ?? [];
      const places = [place];
      return [onOnePage({ district: town, county, level: 'town', profiles: members, notRunning, places })];
    });
    if (!county) return own;
    const notRunning = othersByCounty.get(county.code) ?? [];
    const places = [place];
    return [onOnePage({ district: county, county, level: 'county', profiles, notRunning, places }), ...own];
  });
  return [whole, ...within];
}

type Extent = Pick<RegisterArea, 'district' | 'county' | 'level' | 'profiles' | 'notRunning' | 'places'>;

function onOnePage(extent: Extent): RegisterArea {
  const { profiles, notRunning } = extent;
  return { ...extent, listed: profiles, listedApart: notRunning, leadsOn: false, page: 1, pages: 1 };
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
