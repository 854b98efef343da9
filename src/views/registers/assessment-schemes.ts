import type { Bureau } from '../../domain/bureau.ts';
import { groupBy } from '../../domain/grouping.ts';
import { given, isGiven, isUnderReview } from '../../domain/reported.ts';
import type { Profile } from '../../profile/profile.ts';
import { noRatingWords, noSchemeWords } from '../../wording/rating.ts';

/** Why a kindergarten is in no scheme: its rating names none, or one that is being checked; it has no rating, or one that is being checked. */
const LACKS = ['no-scheme', 'checked-scheme', 'unrated', 'held'] as const;
type Lack = (typeof LACKS)[number];

/** The kindergartens of one scheme, or of none for one reason. */
type Group = ({ readonly scheme: string } | { readonly lack: Lack }) & {
  readonly members: readonly Profile[];
};

/** The schemes of the bureau by their codes, then those that only results name, then the kindergartens in none. */
export function groupsOf(profiles: readonly Profile[], { ratingSchemes }: Bureau): readonly Group[] {
  const rated = groupBy(profiles, schemeOf);
  const others = groupBy(profiles, lackOf);
  const listed = [...new Set(ratingSchemes.map(({ code }) => code))].sort();
  const named = [...rated.keys()].filter((code) => !listed.includes(code));
  const groups = [
    ...[...listed, ...named].map((scheme) => ({ scheme, members: rated.get(scheme) ?? [] })),
    ...LACKS.map((lack) => ({ lack, members: others.get(lack) ?? [] })),
  ];
  return groups.filter(({ members }) => members.length > 0);
}

/** The scheme a rating is of, also where it has run out or was revoked. */
function schemeOf({ rating: { assessment } }: Profile): string | null {
  return (assessment && given(assessment.scheme)) ?? null;
}

function lackOf({ rating: { assessment, isHeld } }: Profile): Lack | null {
  if (!assessment) return isHeld ? 'held' : 'unrated';
  if (isGiven(assessment.scheme)) return null;
  return isUnderReview(assessment.scheme) ? 'checked-scheme' : 'no-scheme';
}

export function isUnrated(group: Group): boolean {
  return 'lack' in group && (group.lack === 'unrated' || group.lack === 'held');
}

export function lackWords(lack: Lack): string {
  return lack === 'unrated' || lack === 'held'
    ? noRatingWords(lack === 'held')
    : noSchemeWords(lack === 'checked-scheme');
}
