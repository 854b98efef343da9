import { kindergartenCode } from '../codes.ts';
import type { Area, Community, Town } from '../places/area.ts';
import type { Random } from '../random.ts';
import { archetypeFor } from './archetype-mix.ts';
import { factsOf, type Archetype } from './archetypes.ts';
import { classPlanFor, type ClassPlan } from './class-plan.ts';
import type { GivenName } from './names.ts';
import type { Namer } from './naming.ts';

/** A kindergarten before it is known whether anything unusual happens to it. */
export interface Draft {
  readonly code: string;
  readonly given: GivenName;
  readonly area: Area;
  readonly town: Town;
  readonly community: Community;
  readonly archetype: Archetype;
  readonly classPlan: ClassPlan;
  readonly foundedYear: number;
  readonly standing: number;
  /** One of the first two of its area, on which plans, helpers and the guide lean. */
  readonly isAnchor: boolean;
  readonly random: Random;
}

/** The first kindergarten of an area, which pages and guides like to show, is a good one of nine classes and a 托班. */
const SHOWN_FIRST = {
  classPlan: { 托班: 1, 小班: 3, 中班: 3, 大班: 3, 混龄: 0 },
  standing: 1.6,
} as const;

/** Kindergartens of an area that are anchors. */
const ANCHORS = 2;

/** Towns with many children have many kindergartens. */
function weightOf(town: Town, area: Area): number {
  if (town.isSeat) return 3;
  if (town.kind === '街道') return area.key === 'jinyu' ? 1.4 : 1.8;
  return town.kind === '镇' ? 1 : 0.5;
}

/** Every town has a kindergarten before any has two. */
function townFor(area: Area, index: number, random: Random): Town {
  return (
    area.towns[index] ?? random.weighted(area.towns.map((town) => [town, weightOf(town, area)] as const))
  );
}

function foundedYearFor(archetype: Archetype, random: Random): number {
  if (archetype === 'residential') {
    return random.weighted([
      [random.whole(2012, 2021), 5],
      [random.whole(2022, 2024), 3.4],
      [2025, 1],
      [2026, 0.9],
    ]);
  }
  if (archetype === 'county') return random.whole(1956, 2012);
  if (archetype === 'military' || archetype === 'enterprise') return random.whole(1958, 2008);
  if (archetype === 'central') return random.whole(1985, 2016);
  return random.weighted([
    [random.whole(1996, 2010), 4],
    [random.whole(2011, 2019), 6],
    [random.whole(2020, 2023), 1.4],
    [2025, 0.15],
  ]);
}

/** The kindergartens of an area, the first of its towns first. */
export function draftsOf(area: Area, count: number, name: Namer, random: Random): Draft[] {
  const inTown = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => {
    const code = kindergartenCode(area.number, index);
    const own = random.fork(code);
    const town = townFor(area, index, own);
    const place = { inArea: index, inTown: inTown.get(town.code) ?? 0 };
    inTown.set(town.code, place.inTown + 1);
    const archetype = archetypeFor(area.key, town, place, own);
    const community = own.pick(town.communities);
    const given = name({ area, town, community }, archetype, own);
    const isAnchor = index < ANCHORS;
    const shown = index === 0 ? SHOWN_FIRST : undefined;
    return {
      code,
      given,
      area,
      town,
      community,
      archetype,
      classPlan: shown?.classPlan ?? classPlanFor(archetype, town.settlement, own),
      foundedYear: isAnchor ? own.whole(1985, 1998) : foundedYearFor(archetype, own),
      standing: shown?.standing ?? own.normal(factsOf(archetype).standing, 0.7),
      isAnchor,
      random: own,
    };
  });
}
