import type { InstitutionType, Nature, ProfitStatus, SponsorType } from '../domain/code-lists.ts';
import type { Archetype, ClassPlan } from './kindergarten.ts';
import type { Town } from './places/area.ts';
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
