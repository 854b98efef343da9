import type { ServiceForm } from '../domain/code-lists.ts';
import { archetypeFor } from './archetype-mix.ts';
import { ARCHETYPES, classPlanFor } from './archetypes.ts';
import { weekdayBetween, type YearIndex } from './calendar.ts';
import { kindergartenCode } from './codes.ts';
import { classTotal, type Archetype, type ClassPlan, type DemoKindergarten } from './kindergarten.ts';
import { createNamer, type GivenName } from './names.ts';
import type { Area, Community, Town } from './places/area.ts';
import { buildAreas } from './places/towns.ts';
import { createRandom, type Random } from './random.ts';
import { dealCases, type SpecialCase } from './special-cases.ts';

/** The invented bureau before it is written into tables. */
export interface Bureau {
  readonly areas: readonly Area[];
  readonly kindergartens: readonly DemoKindergarten[];
  readonly random: Random;
}

interface Draft {
  readonly code: string;
  readonly given: GivenName;
  readonly area: Area;
  readonly town: Town;
  readonly community: Community;
  readonly archetype: Archetype;
  readonly classPlan: ClassPlan;
  readonly foundedYear: number;
  readonly standing: number;
  readonly isAnchor: boolean;
  readonly random: Random;
}

/** The first kindergarten of an area, which pages and guides like to show, has nine classes and a 托班. */
const SHOWN_FIRST: ClassPlan = { 托班: 1, 小班: 3, 中班: 3, 大班: 3, 混龄: 0 };

/** How many of `total` each area gets: by share, the rest to the last. */
function divide(total: number, areas: readonly Area[]): number[] {
  const counts = areas.map((area) => Math.floor(total * area.share));
  const given = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, index) => (index === counts.length - 1 ? count + total - given : count));
}

/** Towns with many children have many kindergartens; every town has one before any has two. */
function townFor(area: Area, index: number, random: Random): Town {
  const first = area.towns[index];
  if (first) return first;
  const weight = (town: Town): number => {
    if (town.isSeat) return 3;
    if (town.kind === '街道') return area.key === 'jinyu' ? 1.4 : 1.8;
    return town.kind === '镇' ? 1 : 0.5;
  };
  return random.weighted(area.towns.map((town) => [town, weight(town)] as const));
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

function draftsOf(area: Area, count: number, name: ReturnType<typeof createNamer>, random: Random): Draft[] {
  const inTown = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => {
    const code = kindergartenCode(area.number, index);
    const own = random.fork(code);
    const town = index === 0 ? (area.towns[0] ?? townFor(area, 0, own)) : townFor(area, index, own);
    const place = { inArea: index, inTown: inTown.get(town.code) ?? 0 };
    inTown.set(town.code, place.inTown + 1);
    const archetype = archetypeFor(area.key, town, place, own);
    const community = own.pick(town.communities);
    return {
      code,
      given: name({ area, town, community }, archetype, own),
      area,
      town,
      community,
      archetype,
      classPlan: index === 0 ? SHOWN_FIRST : classPlanFor(archetype, town, own),
      foundedYear: index < 2 ? own.whole(1985, 1998) : foundedYearFor(archetype, own),
      standing: index === 0 ? 1.6 : own.normal(ARCHETYPES[archetype].standing, 0.7),
      isAnchor: index < 2,
      random: own,
    };
  });
}

function sponsorNameOf(draft: Draft): string {
  const { area, archetype, town, community, given } = draft;
  switch (archetype) {
    case 'institution':
      return given.name.replace(/附属.*$|幼儿园.*$/, '');
    case 'enterprise':
      return given.name.replace(/附属.*$|幼儿园.*$/, '');
    case 'military':
      return '不公开';
    case 'collective':
      return `${town.name}${community.name}居民委员会`;
    case 'welfare':
      return `${area.name}民政局`;
    case 'private-inclusive':
    case 'private-nonprofit':
      return draft.random.chance(0.3)
        ? ''
        : `云州${draft.random.pick(['启航', '博文', '育英', '新苗', '家园'])}教育服务中心（演示）`;
    case 'private-profit':
      return `云州${draft.random.pick(['星程', '优童', '慧雅'])}教育有限公司（演示）`;
    default:
      return area.educationBureau;
  }
}

/** 服务形式: mostly 全日制; classes of schools often for half a day. */
function serviceFormOf(draft: Draft, special: SpecialCase | undefined, random: Random): ServiceForm {
  if (special === 'boarding') return '寄宿制';
  if (special === 'hourly') return '定时制';
  if (special === 'seasonal') return '季节制';
  const isClassOfSchool = draft.archetype === 'attached' || draft.archetype === 'teaching-point';
  return !special && random.chance(isClassOfSchool ? 0.35 : 0.012) ? '半日制' : '全日制';
}

/** 在办, 停办 or 筹建, since when, and the school years with children. */
function lifeOf(
  draft: Draft,
  special: SpecialCase | undefined,
): Pick<DemoKindergarten, 'status' | 'statusDate' | 'years'> {
  const first = Math.max(0, draft.foundedYear - 2024);
  const years = ([0, 1, 2] as const).filter((year) => year >= first);
  if (special === 'preparing') {
    return {
      status: '筹建',
      statusDate: weekdayBetween(draft.random, '2026-02-02', '2026-07-30'),
      years: [],
    };
  }
  if (special !== 'closed' && special !== 'merged-away')
    return { status: '在办', statusDate: undefined, years };
  const late = special === 'closed' && draft.random.chance(0.5);
  const statusDate = late
    ? weekdayBetween(draft.random, '2026-07-06', '2026-08-21')
    : weekdayBetween(draft.random, '2025-07-07', '2025-08-22');
  const last: YearIndex = late ? 1 : 0;
  return { status: '停办', statusDate, years: years.filter((year) => year <= last) };
}

function finish(draft: Draft, special: SpecialCase | undefined, seed: string): DemoKindergarten {
  const facts = ARCHETYPES[draft.archetype];
  const nature = facts.nature;
  return {
    code: draft.code,
    name: draft.given.name,
    area: draft.area,
    town: draft.town,
    community: draft.community,
    archetype: draft.archetype,
    nature,
    profitStatus: facts.profitStatus,
    sponsorType: facts.sponsorType,
    sponsorName: sponsorNameOf(draft),
    institutionType: facts.institutionType,
    serviceForm: serviceFormOf(draft, special, draft.random),
    settlement:
      draft.town.settlement === '镇区' && draft.archetype === 'village' ? '乡村' : draft.town.settlement,
    estate: draft.given.estate,
    foundedYear: special === 'preparing' ? 2027 : draft.foundedYear,
    classPlan: draft.classPlan,
    standing: draft.standing,
    ...lifeOf(draft, special),
    special,
    random: (table) => createRandom(`${seed}/${draft.code}/${table}`),
  };
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
  const dealt = dealCases(
    drafts.map((draft) => ({
      nature: ARCHETYPES[draft.archetype].nature,
      profitStatus: ARCHETYPES[draft.archetype].profitStatus,
      archetype: draft.archetype,
      institutionType: ARCHETYPES[draft.archetype].institutionType,
      area: draft.area.key,
      foundedYear: draft.foundedYear,
      classes: classTotal(draft.classPlan),
      isAnchor: draft.isAnchor,
    })),
    random.fork('cases'),
  );
  return {
    areas,
    kindergartens: drafts.map((draft, index) => finish(draft, index === 0 ? 'promoted' : dealt[index], seed)),
    random,
  };
}
