import type { InstitutionType, Nature, ProfitStatus } from '../../domain/code-lists.ts';
import type { AreaKey } from '../places/area.ts';
import type { Random } from '../random.ts';
import type { Archetype } from './archetypes.ts';

/** What a case needs to know of a kindergarten before cases are dealt out. */
interface CaseSubject {
  readonly nature: Nature;
  readonly profitStatus?: ProfitStatus;
  readonly archetype: Archetype;
  readonly institutionType: InstitutionType;
  readonly area: AreaKey;
  readonly foundedYear: number;
  readonly classes: number;
  /** The well-known kindergartens that plans, helpers and the guide lean on: left without mishaps. */
  readonly isAnchor: boolean;
}

type Fits = (subject: CaseSubject) => boolean;

/**
 * Whom a case may befall, and how often it occurs: as a share of all kindergartens, once at least; or so many times, where
 * each is a warning of the check.
 */
type CaseRule = { readonly fits: Fits } & ({ readonly share: number } | { readonly count: number });

const isOwn: Fits = (subject) => subject.institutionType === '幼儿园';
const isSettled: Fits = (subject) => isOwn(subject) && subject.foundedYear <= 2019;
const isPrivate: Fits = (subject) => subject.nature === '民办';
const isPublic: Fits = (subject) => subject.nature === '公办';
const isForProfit: Fits = (subject) => subject.profitStatus === '营利性';
const isInclusive: Fits = (subject) => is('private-inclusive')(subject) && subject.foundedYear <= 2019;

function is(...archetypes: readonly Archetype[]): Fits {
  return (subject) => archetypes.includes(subject.archetype);
}

function both(one: Fits, other: Fits): Fits {
  return (subject) => one(subject) && other(subject);
}

const settledPrivate = both(isSettled, isPrivate);
const settledPublic = both(isSettled, isPublic);

/**
 * Everything unusual that the demo must hold, with how often. At most one case for a kindergarten, dealt in this
 * order, so that a small bureau has the first ones at least.
 */
const CASE_RULES = {
  closed: { share: 0.012, fits: settledPrivate },
  preparing: { share: 0.008, fits: is('residential') },
  'merged-away': { share: 0.004, fits: is('village', 'teaching-point') },
  renamed: { share: 0.015, fits: isSettled },
  'fee-future': { share: 0.012, fits: isInclusive },
  'fee-rise-midyear': { share: 0.015, fits: isInclusive },
  'recognition-revoked': { share: 0.006, fits: isInclusive },
  'recognition-expired': { share: 0.006, fits: isInclusive },
  downgraded: { share: 0.006, fits: isSettled },
  'rating-revoked': { share: 0.004, fits: isSettled },
  'fee-semester': { share: 0.008, fits: isInclusive },
  'turned-public': { share: 0.006, fits: (s) => is('residential')(s) && s.foundedYear <= 2021 },
  'totals-only': { share: 0.05, fits: (s) => isOwn(s) && s.classes >= 3 },
  'penalty-active': { share: 0.006, fits: settledPrivate },
  'over-capacity': { count: 2, fits: (s) => isOwn(s) && s.classes >= 6 },
  'fee-yearly': { count: 1, fits: isForProfit },
  'voluntary-missing': { count: 2, fits: settledPrivate },
  recoded: { share: 0.006, fits: isSettled },
  'absorbed-another': { share: 0.006, fits: settledPublic },
  'split-off': { share: 0.003, fits: settledPublic },
  'turned-nonprofit': { share: 0.004, fits: isInclusive },
  'sponsor-changed': { share: 0.004, fits: is('institution', 'enterprise') },
  'town-changed': { share: 0.004, fits: isSettled },
  promoted: { share: 0.02, fits: isSettled },
  'rating-expired': { share: 0.006, fits: isSettled },
  'penalty-expired': { share: 0.006, fits: settledPrivate },
  'penalty-withdrawn': { share: 0.003, fits: settledPrivate },
  'filing-overdue': { count: 2, fits: (s) => isPrivate(s) && s.area === 'yunxi' },
  'fee-over-cap-waived': { count: 1, fits: is('institution') },
  'fee-outlier': { count: 1, fits: isForProfit },
  'empty-class': { count: 1, fits: (s) => isOwn(s) && s.classes >= 4 && s.classes <= 8 },
  'crowded-class': { count: 1, fits: is('village') },
  'no-staff-rows': { count: 1, fits: is('private-inclusive') },
  'lean-staff': { count: 1, fits: is('attached') },
  'far-coordinate': { count: 1, fits: both(isOwn, isPublic) },
  'post-missing': { share: 0.01, fits: isOwn },
  boarding: { share: 0.008, fits: is('private-nonprofit', 'special') },
  hourly: { share: 0.006, fits: (s) => isOwn(s) && isPrivate(s) && s.area === 'jinyu' },
  seasonal: { share: 0.006, fits: is('village') },
  campuses: { share: 0.025, fits: (s) => settledPublic(s) && s.classes >= 9 },
  'failed-inspection': { share: 0.006, fits: settledPrivate },
  'no-fee-rows': { share: 0.004, fits: is('private-inclusive') },
} as const satisfies Readonly<Record<string, CaseRule>>;

export type SpecialCase = keyof typeof CASE_RULES;
const SPECIAL_CASES = Object.keys(CASE_RULES) as readonly SpecialCase[];

/** A bureau below this size keeps most of its kindergartens ordinary: each case once. */
const SMALL_BUREAU = 60;

function timesOf(rule: CaseRule, kindergartens: number): number {
  if (kindergartens < SMALL_BUREAU) return 1;
  return 'count' in rule ? rule.count : Math.max(1, Math.round(kindergartens * rule.share));
}

/**
 * Deals the special cases out to kindergartens drawn from those they fit, at most one to each; a case that nothing fits
 * is left out.
 */
export function dealCases(subjects: readonly CaseSubject[], random: Random): (SpecialCase | undefined)[] {
  const dealt: (SpecialCase | undefined)[] = subjects.map(() => undefined);
  for (const name of SPECIAL_CASES) {
    const rule: CaseRule = CASE_RULES[name];
    const candidates = random
      .fork(name)
      .shuffled([...subjects.entries()])
      .filter(([index, subject]) => !subject.isAnchor && dealt[index] === undefined && rule.fits(subject));
    for (const [index] of candidates.slice(0, timesOf(rule, subjects.length))) dealt[index] = name;
  }
  return dealt;
}
