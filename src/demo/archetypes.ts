import type { InstitutionType, Nature, ProfitStatus, SponsorType } from '../domain/code-lists.ts';
import type { Archetype, ClassPlan } from './kindergarten.ts';
import type { AreaKey, Town } from './places.ts';
import type { Random } from './random.ts';

interface ArchetypeFacts {
  readonly nature: Nature;
  readonly profitStatus?: ProfitStatus;
  readonly sponsorType: SponsorType;
  readonly institutionType: InstitutionType;
  /** Median and spread of the number of classes,托班 not counted. */
  readonly classes: readonly [median: number, deviation: number, most: number];
  readonly standing: number;
  readonly nursery: number;
}

export const ARCHETYPES: Readonly<Record<Archetype, ArchetypeFacts>> = {
  central: {
    nature: '公办',
    sponsorType: '教育部门',
    institutionType: '幼儿园',
    classes: [6.5, 0.32, 12],
    standing: 0.5,
    nursery: 0.25,
  },
  county: {
    nature: '公办',
    sponsorType: '教育部门',
    institutionType: '幼儿园',
    classes: [11, 0.2, 15],
    standing: 1.3,
    nursery: 0.4,
  },
  residential: {
    nature: '公办',
    sponsorType: '教育部门',
    institutionType: '幼儿园',
    classes: [8.5, 0.25, 12],
    standing: 0.6,
    nursery: 0.4,
  },
  village: {
    nature: '公办',
    sponsorType: '教育部门',
    institutionType: '幼儿园',
    classes: [2.6, 0.3, 5],
    standing: -0.7,
    nursery: 0,
  },
  attached: {
    nature: '公办',
    sponsorType: '教育部门',
    institutionType: '附设幼儿班',
    classes: [1.3, 0.4, 3],
    standing: -0.9,
    nursery: 0,
  },
  'teaching-point': {
    nature: '公办',
    sponsorType: '教育部门',
    institutionType: '教学点',
    classes: [1, 0.05, 1],
    standing: -1.2,
    nursery: 0,
  },
  special: {
    nature: '公办',
    sponsorType: '教育部门',
    institutionType: '特教学前部',
    classes: [1.6, 0.3, 2],
    standing: 0.4,
    nursery: 0,
  },
  welfare: {
    nature: '公办',
    sponsorType: '其他部门',
    institutionType: '其他附设',
    classes: [1.2, 0.2, 2],
    standing: 0,
    nursery: 0,
  },
  institution: {
    nature: '公办',
    sponsorType: '事业单位',
    institutionType: '幼儿园',
    classes: [8, 0.25, 12],
    standing: 0.9,
    nursery: 0.3,
  },
  enterprise: {
    nature: '公办',
    sponsorType: '地方企业',
    institutionType: '幼儿园',
    classes: [7, 0.25, 12],
    standing: 0.3,
    nursery: 0.4,
  },
  military: {
    nature: '公办',
    sponsorType: '部队',
    institutionType: '幼儿园',
    classes: [7, 0.2, 10],
    standing: 0.8,
    nursery: 0.2,
  },
  collective: {
    nature: '公办',
    sponsorType: '集体',
    institutionType: '幼儿园',
    classes: [5, 0.3, 9],
    standing: 0,
    nursery: 0.3,
  },
  'private-inclusive': {
    nature: '民办',
    profitStatus: '非营利性',
    sponsorType: '民办',
    institutionType: '幼儿园',
    classes: [5.6, 0.34, 12],
    standing: -0.1,
    nursery: 0.35,
  },
  'private-nonprofit': {
    nature: '民办',
    profitStatus: '非营利性',
    sponsorType: '民办',
    institutionType: '幼儿园',
    classes: [5, 0.3, 12],
    standing: 0.2,
    nursery: 0.5,
  },
  'private-profit': {
    nature: '民办',
    profitStatus: '营利性',
    sponsorType: '民办',
    institutionType: '幼儿园',
    classes: [4.6, 0.3, 10],
    standing: 0.4,
    nursery: 0.6,
  },
};

type Mix = readonly (readonly [Archetype, number])[];

/** What kinds of kindergarten stand in a place: county seat, countryside, city streets. */
const MIXES: Readonly<Record<AreaKey, Readonly<Record<'seat' | '街道' | '镇' | '乡', Mix>>>> = {
  yunxi: {
    seat: [
      ['county', 3],
      ['residential', 4],
      ['institution', 0.8],
      ['private-inclusive', 6],
      ['private-nonprofit', 1.2],
      ['private-profit', 0.8],
      ['village', 0.6],
    ],
    街道: [
      ['county', 1.2],
      ['residential', 3.4],
      ['private-inclusive', 5],
      ['private-nonprofit', 1],
      ['private-profit', 0.6],
      ['collective', 0.6],
      ['enterprise', 0.4],
    ],
    镇: [
      ['village', 4],
      ['attached', 2.2],
      ['teaching-point', 0.6],
      ['private-inclusive', 4.2],
      ['residential', 0.5],
      ['private-nonprofit', 0.3],
    ],
    乡: [
      ['village', 4],
      ['attached', 3],
      ['teaching-point', 1.4],
      ['private-inclusive', 2],
    ],
  },
  chengpu: {
    seat: [
      ['county', 2.4],
      ['residential', 4],
      ['institution', 0.8],
      ['enterprise', 0.6],
      ['private-inclusive', 5.6],
      ['private-nonprofit', 1.4],
      ['private-profit', 1],
    ],
    街道: [
      ['county', 0.9],
      ['residential', 4],
      ['collective', 0.7],
      ['institution', 0.4],
      ['private-inclusive', 5.4],
      ['private-nonprofit', 1.2],
      ['private-profit', 0.8],
    ],
    镇: [
      ['village', 3.4],
      ['attached', 1.8],
      ['residential', 1],
      ['private-inclusive', 4.6],
      ['private-nonprofit', 0.5],
    ],
    乡: [
      ['village', 4],
      ['attached', 3],
      ['teaching-point', 1],
      ['private-inclusive', 2],
    ],
  },
  jinyu: {
    seat: [
      ['county', 1.6],
      ['residential', 5],
      ['military', 0.4],
      ['enterprise', 0.8],
      ['private-inclusive', 4.2],
      ['private-nonprofit', 1.7],
      ['private-profit', 1.3],
    ],
    街道: [
      ['county', 0.6],
      ['residential', 4.1],
      ['enterprise', 0.6],
      ['collective', 0.8],
      ['institution', 0.4],
      ['military', 0.15],
      ['private-inclusive', 5],
      ['private-nonprofit', 1.9],
      ['private-profit', 1.3],
    ],
    镇: [['residential', 1]],
    乡: [['residential', 1]],
  },
};

/** Kinds that every bureau has one of: the first kindergartens of each area, as far as its number reaches. */
const OPENING: Readonly<Record<AreaKey, readonly Archetype[]>> = {
  yunxi: [
    'central',
    'county',
    'private-inclusive',
    'private-inclusive',
    'residential',
    'attached',
    'private-nonprofit',
    'village',
    'private-profit',
    'special',
    'teaching-point',
    'private-inclusive',
    'institution',
  ],
  chengpu: [
    'county',
    'private-inclusive',
    'residential',
    'institution',
    'private-inclusive',
    'private-nonprofit',
    'private-profit',
    'village',
    'attached',
    'special',
    'welfare',
    'enterprise',
    'private-inclusive',
  ],
  jinyu: [
    'county',
    'private-inclusive',
    'residential',
    'private-nonprofit',
    'private-profit',
    'private-inclusive',
    'military',
    'collective',
    'special',
    'enterprise',
    'private-inclusive',
  ],
};

/** The kind of the n-th kindergarten of an area (from 0), standing in `town`, the k-th of its town (from 0). */
export function archetypeFor(
  area: AreaKey,
  town: Town,
  place: { readonly inArea: number; readonly inTown: number },
  random: Random,
): Archetype {
  const opening = OPENING[area][place.inArea];
  if (opening) return opening;
  if (place.inTown === 0) return town.kind === '街道' ? 'residential' : 'central';
  return random.weighted(MIXES[area][town.isSeat ? 'seat' : town.kind]);
}

/** Classes by age group. One or two classes are of mixed age; beyond that the older groups get the remainder. */
export function classPlanFor(archetype: Archetype, town: Town, random: Random): ClassPlan {
  const facts = ARCHETYPES[archetype];
  const [median, deviation, most] = facts.classes;
  const scale = town.settlement === '乡村' ? 0.75 : town.settlement === '镇区' ? 0.9 : 1.08;
  const total = Math.max(1, Math.min(most, Math.round(random.lognormal(median * scale, deviation))));
  const nursery = random.chance(facts.nursery) ? (total >= 9 ? 2 : 1) : 0;
  if (total <= 2) return { 托班: nursery, 小班: 0, 中班: 0, 大班: 0, 混龄: total };
  const each = Math.floor(total / 3);
  const rest = total - each * 3;
  return {
    托班: nursery,
    小班: each,
    中班: each + (rest > 1 ? 1 : 0),
    大班: each + (rest > 0 ? 1 : 0),
    混龄: 0,
  };
}
