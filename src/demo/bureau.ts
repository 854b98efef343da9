import { classTotal } from './kindergartens/class-plan.ts';
import { draftsOf, type Draft } from './kindergartens/drafts.ts';
import { factsOf } from './kindergartens/archetypes.ts';
import type { DemoKindergarten } from './kindergartens/kindergarten.ts';
import { createNamer } from './kindergartens/naming.ts';
import { lifeOf, serviceFormOf } from './kindergartens/life.ts';
import { dealCases, type SpecialCase } from './kindergartens/special-cases.ts';
import { sponsorNameOf } from './kindergartens/sponsors.ts';
import type { Area } from './places/area.ts';
import { buildAreas } from './places/towns.ts';
import { createRandom, type Random } from './random.ts';

/** The invented bureau before it is written into tables. */
export interface Bureau {
  readonly areas: readonly Area[];
  readonly kindergartens: readonly DemoKindergarten[];
  readonly random: Random;
}

/** How many of `total` each area gets: by share, the rest to the last. */
function divide(total: number, areas: readonly Area[]): number[] {
  const counts = areas.map((area) => Math.floor(total * area.share));
  const given = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, index) => (index === counts.length - 1 ? count + total - given : count));
}

/** A planned kindergarten is to open in this year. */
const PLANNED_OPENING = 2027;

function finish(draft: Draft, special: SpecialCase | undefined, seed: string): DemoKindergarten {
  const { code, given, area, town, community, archetype, classPlan, standing } = draft;
  const { nature, profitStatus, sponsorType, institutionType } = factsOf(archetype);
  return {
    code,
    name: given.name,
    area,
    town,
    community,
    archetype,
    nature,
    profitStatus,
    sponsorType,
    sponsorName: sponsorNameOf(draft),
    institutionType,
    serviceForm: serviceFormOf(draft, special),
    settlement: town.settlement === '镇区' && archetype === 'village' ? '乡村' : town.settlement,
    estate: given.estate,
    foundedYear: special === 'preparing' ? PLANNED_OPENING : draft.foundedYear,
    classPlan,
    standing,
    ...lifeOf(draft, special),
    special,
    random: (table) => createRandom(`${seed}/${code}/${table}`),
  };
}

/** What may happen to each; the very first has risen in its rating, so that it has a history to show. */
function casesFor(drafts: readonly Draft[], random: Random): (SpecialCase | undefined)[] {
  const subjects = drafts.map(({ archetype, area, foundedYear, classPlan, isAnchor }) => ({
    ...factsOf(archetype),
    archetype,
    area: area.key,
    foundedYear,
    classes: classTotal(classPlan),
    isAnchor,
  }));
  return dealCases(subjects, random).map((special, index) => (index === 0 ? 'promoted' : special));
}

/** Invents a bureau of `count` kindergartens; the same for the same seed. */
export function createBureau(count: number, seed: string): Bureau {
  const random = createRandom(seed);
  const areas = buildAreas(count, random.fork('places'));
  const name = createNamer();
  const counts = divide(count, areas);
  const drafts = areas.flatMap((area, index) =>
    draftsOf(area, counts[index] ?? 0, name, random.fork(area.key)),
  );
  const cases = casesFor(drafts, random.fork('cases'));
  return {
    areas,
    kindergartens: drafts.map((draft, index) => finish(draft, cases[index], seed)),
    random,
  };
}
