import type { Bureau } from '../../domain/bureau.ts';
import type { District } from '../../domain/district.ts';
import { type Profile, profilesOf } from '../../profile/profile.ts';
import { registered } from './rows.ts';

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

const known = new WeakMap<Bureau, readonly RegisterArea[]>();

/** The whole bureau first, then every county and township that has a kindergarten; worked out once for a bureau. */
export function registerAreas(bureau: Bureau): readonly RegisterArea[] {
  const before = known.get(bureau);
  if (before) return before;
  const all = [...profilesOf(bureau).values()];
  const running = registered(all);
  const others = all.filter(({ kindergarten }) => kindergarten.status !== '在办');
  const counties = countiesOf(running);
  const byCounty = Map.groupBy(others, countyCode);
  const byTown = Map.groupBy(others, townCode);
  const areas: RegisterArea[] = [
    {
      district: null,
      county: null,
      level: 'whole',
      profiles: running,
      notRunning: others,
      places: counties.map(({ place }) => place),
    },
  ];
  for (const { place, county, profiles, towns } of counties) {
    if (county) {
      const notRunning = byCounty.get(county.code) ?? [];
      areas.push({ district: county, county, level: 'county', profiles, notRunning, places: [place] });
    }
    for (const [code, members] of towns) {
      const town = members[0]?.kindergarten.town;
      if (!town || code === county?.code) continue;
      const notRunning = byTown.get(code) ?? [];
      areas.push({
        district: town,
        county: county ?? null,
        level: 'town',
        profiles: members,
        notRunning,
        places: [place],
      });
    }
  }
  known.set(bureau, areas);
  return areas;
}

/** The page of the whole bureau. */
export function wholeArea(bureau: Bureau): RegisterArea {
  const [whole] = registerAreas(bureau);
  if (!whole) throw new RangeError('a bureau always has its own register');
  return whole;
}

function countiesOf(running: readonly Profile[]) {
  return [...Map.groupBy(running, countyCode)].map(([code, profiles]) => {
    const county = profiles[0]?.kindergarten.county;
    const towns = Map.groupBy(profiles, townCode);
    const place: RegisterCounty = {
      code,
      name: county?.name ?? '',
      count: profiles.length,
      towns: [...towns]
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

function countyCode({ kindergarten }: Profile): string {
  return kindergarten.county?.code ?? '';
}

function townCode({ kindergarten }: Profile): string {
  return kindergarten.town.code;
}
