import type { Settlement } from '../domain/code-lists.ts';
import type { Random } from './random.ts';
import type { DemoRow } from './rows.ts';
import { COMMUNITY_NAMES, townNames, VILLAGE_NAMES } from './place-names.ts';

export type AreaKey = 'yunxi' | 'chengpu' | 'jinyu';

export interface Community {
  readonly code: string;
  readonly name: string;
}

export interface Town {
  readonly code: string;
  readonly name: string;
  /** The name without 镇, 乡 or 街道. */
  readonly shortName: string;
  readonly kind: '街道' | '镇' | '乡';
  readonly settlement: Settlement;
  readonly isSeat: boolean;
  readonly longitude: number;
  readonly latitude: number;
  readonly communities: readonly Community[];
}

export interface Area {
  readonly key: AreaKey;
  /** 1–3: the plan that the area runs, and the fifth digit of its kindergartens' codes. */
  readonly number: 1 | 2 | 3;
  readonly code: string;
  readonly name: string;
  /** 县 or 区, as names of public kindergartens use it. */
  readonly rank: '县' | '区';
  /** Share of the bureau's kindergartens. */
  readonly share: number;
  readonly schemeCode: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly towns: readonly Town[];
}

export const PREFECTURE = { code: '9901', name: '云州市', longitude: 104.05, latitude: 38.36 } as const;

/*
 * The patch lies in the middle of a desert, where there is nothing: a navigation link leads to no real place.
 * Degrees; 0.01° is about one kilometre.
 */
const AREA_BASE = [
  {
    key: 'yunxi',
    number: 1,
    code: '990121',
    name: '云溪县',
    rank: '县',
    share: 0.34,
    schemeCode: 'YX-FL',
    longitude: 103.72,
    latitude: 38.3,
  },
  {
    key: 'chengpu',
    number: 2,
    code: '990102',
    name: '澄浦区',
    rank: '区',
    share: 0.36,
    schemeCode: 'CP-LB',
    longitude: 104.1,
    latitude: 38.32,
  },
  {
    key: 'jinyu',
    number: 3,
    code: '990103',
    name: '锦屿区',
    rank: '区',
    share: 0.3,
    schemeCode: 'JY-DJ',
    longitude: 104.38,
    latitude: 38.45,
  },
] as const;

/** How far apart neighbouring towns are, in degrees. */
const SPACING: Readonly<Record<AreaKey, number>> = { yunxi: 0.085, chengpu: 0.06, jinyu: 0.03 };

function townKind(area: AreaKey, index: number): Town['kind'] {
  if (area === 'jinyu') return '街道';
  if (area === 'chengpu') return index < 3 || index % 3 === 0 ? '街道' : '镇';
  if (index === 0) return '镇';
  if (index === 1) return '街道';
  return index % 3 === 1 ? '乡' : '镇';
}

function townSettlement(area: AreaKey, kind: Town['kind'], index: number): Settlement {
  if (kind === '街道') return area === 'yunxi' ? '镇区' : '城区';
  if (kind === '乡') return '乡村';
  return index === 0 || index % 2 === 0 ? '镇区' : '乡村';
}

const KIND_CODE_BASE: Readonly<Record<Town['kind'], number>> = { 街道: 1, 镇: 100, 乡: 200 };

/** Three to five a town: communities in street offices, one community and villages elsewhere. */
function communitiesOf(code: string, kind: Town['kind'], random: Random): Community[] {
  const count = random.whole(3, 5);
  const communities = random.shuffled(COMMUNITY_NAMES).map((name, index) => ({
    code: `${code}${String(index + 1).padStart(3, '0')}`,
    name: `${name}社区`,
  }));
  const villages = random.shuffled(VILLAGE_NAMES).map((name, index) => ({
    code: `${code}${201 + index}`,
    name: `${name}村`,
  }));
  return kind === '街道'
    ? communities.slice(0, count)
    : [...communities.slice(0, 1), ...villages.slice(0, count - 1)];
}

function townsOf(area: (typeof AREA_BASE)[number], count: number, random: Random): Town[] {
  const used: Record<Town['kind'], number> = { 街道: 0, 镇: 0, 乡: 0 };
  const columns = Math.ceil(Math.sqrt(count));
  const spacing = SPACING[area.key];
  return townNames(area.key, count).map((shortName, index) => {
    const wanted = townKind(area.key, index);
    // A county has at most 99 street offices and 99 towns before the codes of the next kind begin.
    const kind = used[wanted] >= 98 ? '乡' : wanted;
    const code = `${area.code}${String(KIND_CODE_BASE[kind] + used[kind]).padStart(3, '0')}`;
    used[kind] += 1;
    const column = index % columns;
    const row = Math.floor(index / columns);
    return {
      code,
      name: `${shortName}${kind}`,
      shortName,
      kind,
      settlement: townSettlement(area.key, kind, index),
      isSeat: index === 0,
      longitude: area.longitude + column * spacing + random.normal(0, spacing / 10),
      latitude: area.latitude + row * spacing * 0.8 + random.normal(0, spacing / 10),
      communities: communitiesOf(code, kind, random.fork(code)),
    };
  });
}

/** The three areas with towns in proportion to the number of kindergartens (about thirteen a town, two towns at least). */
export function buildAreas(kindergartens: number, random: Random): readonly Area[] {
  return AREA_BASE.map((base) => {
    const townCount = Math.min(240, Math.max(2, Math.round((kindergartens * base.share) / 13)));
    return { ...base, towns: townsOf(base, townCount, random.fork(base.key)) };
  });
}

export function formatDegrees(value: number): string {
  return value.toFixed(6);
}

/** districts.csv: the prefecture, the areas, their towns, and the towns' villages and communities. */
export function districtRows(areas: readonly Area[]): DemoRow<'districts'>[] {
  const placed = (longitude: number, latitude: number) => ({
    longitude: formatDegrees(longitude),
    latitude: formatDegrees(latitude),
    coordinateSystem: 'CGCS2000',
  });
  const prefecture = {
    code: PREFECTURE.code,
    name: PREFECTURE.name,
    level: '地级',
    ...placed(PREFECTURE.longitude, PREFECTURE.latitude),
  };
  const below = areas.flatMap((area) => [
    {
      code: area.code,
      name: area.name,
      level: '县级',
      parent: PREFECTURE.code,
      ...placed(area.longitude, area.latitude),
    },
    ...area.towns.flatMap((town) => [
      {
        code: town.code,
        name: town.name,
        level: '乡级',
        parent: area.code,
        ...placed(town.longitude, town.latitude),
      },
      ...town.communities.map((community) => ({
        code: community.code,
        name: community.name,
        level: '村级',
        parent: town.code,
      })),
    ]),
  ]);
  return [prefecture, ...below];
}
