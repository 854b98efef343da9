import type { Random } from './random.ts';

/** What a case needs to know of a kindergarten before cases are dealt out. */
export interface CaseSubject {
  readonly nature: '公办' | '民办';
  readonly profitStatus: '非营利性' | '营利性' | undefined;
  readonly archetype: string;
  readonly institutionType: string;
  readonly area: string;
  readonly foundedYear: number;
  readonly classes: number;
  /** The well-known kindergartens that plans, helpers and the guide lean on: left without mishaps. */
  readonly isAnchor: boolean;
}

interface CaseRule {
  /** Share of the kindergartens, on top of one at least. `0`: one only. */
  readonly share: number;
  /** The most there may be, where each one is a warning of the check. */
  readonly most?: number;
  readonly fits: (subject: CaseSubject) => boolean;
}

const own = (subject: CaseSubject): boolean => subject.institutionType === '幼儿园';
const settled = (subject: CaseSubject): boolean => own(subject) && subject.foundedYear <= 2019;
const isPrivate = (subject: CaseSubject): boolean => subject.nature === '民办';
const inclusive = (subject: CaseSubject): boolean =>
  subject.archetype === 'private-inclusive' && subject.foundedYear <= 2019;

/**
 * Everything unusual that the demo must hold, with how often. At most one case for a kindergarten, dealt in this
 * order, so that a small bureau has the first ones at least.
 */
const CASE_RULES = {
  closed: { share: 0.012, fits: (s) => settled(s) && isPrivate(s) },
  preparing: { share: 0.008, fits: (s) => s.archetype === 'residential' },
  'merged-away': { share: 0.004, fits: (s) => s.archetype === 'village' || s.archetype === 'teaching-point' },
  renamed: { share: 0.015, fits: settled },
  'fee-future': { share: 0.012, fits: (s) => inclusive(s) },
  'fee-rise-midyear': { share: 0.015, fits: (s) => inclusive(s) },
  'recognition-revoked': { share: 0.006, fits: inclusive },
  'recognition-expired': { share: 0.006, fits: inclusive },
  downgraded: { share: 0.006, fits: settled },
  'rating-revoked': { share: 0.004, fits: settled },
  'fee-semester': { share: 0.008, fits: (s) => inclusive(s) },
  'turned-public': { share: 0.006, fits: (s) => s.archetype === 'residential' && s.foundedYear <= 2021 },
  'totals-only': { share: 0.05, fits: (s) => own(s) && s.classes >= 3 },
  'penalty-active': { share: 0.006, fits: (s) => settled(s) && isPrivate(s) },
  'over-capacity': { share: 0, most: 2, fits: (s) => own(s) && s.classes >= 6 },
  'fee-yearly': { share: 0, most: 1, fits: (s) => s.profitStatus === '营利性' },
  'voluntary-missing': { share: 0, most: 2, fits: (s) => settled(s) && isPrivate(s) },
  recoded: { share: 0.006, fits: settled },
  'absorbed-another': { share: 0.006, fits: (s) => settled(s) && s.nature === '公办' },
  'split-off': { share: 0.003, fits: (s) => settled(s) && s.nature === '公办' },
  'turned-nonprofit': { share: 0.004, fits: inclusive },
  'sponsor-changed': {
    share: 0.004,
    fits: (s) => s.archetype === 'institution' || s.archetype === 'enterprise',
  },
  'town-changed': { share: 0.004, fits: settled },
  promoted: { share: 0.02, fits: settled },
  'rating-expired': { share: 0.006, fits: settled },
  'penalty-expired': { share: 0.006, fits: (s) => settled(s) && isPrivate(s) },
  'penalty-withdrawn': { share: 0.003, fits: (s) => settled(s) && isPrivate(s) },
  'filing-overdue': { share: 0, most: 2, fits: (s) => isPrivate(s) && s.area === 'yunxi' },
  'fee-over-cap-waived': { share: 0, most: 1, fits: (s) => s.archetype === 'institution' },
  'fee-outlier': { share: 0, most: 1, fits: (s) => s.profitStatus === '营利性' },
  'empty-class': { share: 0, most: 1, fits: (s) => own(s) && s.classes >= 4 && s.classes <= 8 },
  'crowded-class': { share: 0, most: 1, fits: (s) => s.archetype === 'village' },
  'no-staff-rows': { share: 0, most: 1, fits: (s) => s.archetype === 'private-inclusive' },
  'lean-staff': { share: 0, most: 1, fits: (s) => s.archetype === 'attached' },
  'far-coordinate': { share: 0, most: 1, fits: (s) => own(s) && s.nature === '公办' },
  'post-missing': { share: 0.01, fits: own },
  boarding: { share: 0.008, fits: (s) => s.archetype === 'private-nonprofit' || s.archetype === 'special' },
  hourly: { share: 0.006, fits: (s) => own(s) && isPrivate(s) && s.area === 'jinyu' },
  seasonal: { share: 0.006, fits: (s) => s.archetype === 'village' },
  campuses: { share: 0.025, fits: (s) => settled(s) && s.nature === '公办' && s.classes >= 9 },
  'failed-inspection': { share: 0.006, fits: (s) => settled(s) && isPrivate(s) },
  'no-fee-rows': { share: 0.004, fits: (s) => s.archetype === 'private-inclusive' },
} as const satisfies Readonly<Record<string, CaseRule>>;

export type SpecialCase = keyof typeof CASE_RULES;
const SPECIAL_CASES = Object.keys(CASE_RULES) as readonly SpecialCase[];

/**
 * Deals the special cases out, at most one to a kindergarten; a case that nothing fits is left out. Areas take turns,
 * so that no area gets all the mishaps.
 */
export function dealCases(subjects: readonly CaseSubject[], random: Random): (SpecialCase | undefined)[] {
  const dealt: (SpecialCase | undefined)[] = subjects.map(() => undefined);
  for (const name of SPECIAL_CASES) {
    const rule: CaseRule = CASE_RULES[name];
    const wanted = Math.min(rule.most ?? Infinity, Math.max(1, Math.round(subjects.length * rule.share)));
    const count = rule.most ?? wanted;
    const candidates = random
      .fork(name)
      .shuffled(subjects.map((_, index) => index))
      .filter((index) => {
        const subject = subjects[index];
        return subject !== undefined && !subject.isAnchor && dealt[index] === undefined && rule.fits(subject);
      });
    // A small bureau keeps most of its kindergartens ordinary.
    const room = subjects.length < 60 ? Math.min(1, count) : count;
    for (const index of candidates.slice(0, room)) dealt[index] = name;
  }
  return dealt;
}
