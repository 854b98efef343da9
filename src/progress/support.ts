import type { Bureau } from '../domain/bureau.ts';
import { groupBy } from '../domain/grouping.ts';
import type { Kindergarten, SupportPair } from '../domain/kindergarten.ts';
import { NOT_GIVEN, type Reported, given, isGiven } from '../domain/reported.ts';
import { absenceWord } from '../format/absence.ts';

/** A kindergarten that leads, in the bureau's tables or named only. */
export interface Lead {
  readonly name: string;
  readonly kindergarten: Kindergarten | undefined;
  readonly supported: readonly SupportedKindergarten[];
}

export interface SupportedKindergarten {
  readonly kindergarten: Kindergarten | undefined;
  readonly code: string;
  readonly planUrl: Reported<string>;
  readonly activities: Reported<number>;
}

/** One round in one school year. */
export interface SupportRound {
  readonly id: string;
  readonly round: string;
  readonly schoolYear: string;
  readonly leads: readonly Lead[];
  readonly supportedCount: number;
  /** Sum over the pairs that give it; null where none does. */
  readonly activities: { readonly total: number; readonly given: number } | null;
  readonly plansPublished: number;
}

/** The rounds of 结对帮扶, newest first. */
export function supportRounds(bureau: Bureau): readonly SupportRound[] {
  const groups = groupBy(bureau.supportPairs, ({ schoolYear, round }) => `${schoolYear} ${round}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, pairs], at) => roundOf(bureau, pairs, `round-${groups.size - at}`));
}

function roundOf(bureau: Bureau, pairs: readonly SupportPair[], id: string): SupportRound {
  const first = pairs[0];
  const counted = pairs.flatMap(({ activities }) => (isGiven(activities) ? [activities] : []));
  return {
    id,
    round: first?.round ?? '',
    schoolYear: first?.schoolYear ?? '',
    leads: leadsOf(bureau, pairs),
    supportedCount: new Set(pairs.map((pair) => pair.supportedCode)).size,
    activities:
      counted.length === 0
        ? null
        : { total: counted.reduce((sum, one) => sum + one, 0), given: counted.length },
    plansPublished: pairs.filter(({ planUrl }) => isGiven(planUrl)).length,
  };
}

function leadsOf(bureau: Bureau, pairs: readonly SupportPair[]): readonly Lead[] {
  const byLead = groupBy(
    pairs,
    (pair) => given(pair.leadCode) ?? given(pair.leadName) ?? absenceWord(NOT_GIVEN),
  );
  return [...byLead]
    .map(([key, list]): Lead => {
      const kindergarten = bureau.kindergartenByCode.get(key);
      return {
        name: kindergarten?.name ?? key,
        kindergarten,
        supported: list.map(({ supportedCode, planUrl, activities }) => ({
          kindergarten: bureau.kindergartenByCode.get(supportedCode),
          code: supportedCode,
          planUrl,
          activities,
        })),
      };
    })
    .sort((a, b) => b.supported.length - a.supported.length || (a.name < b.name ? -1 : 1));
}

/** Totals over rounds: how many lead and how many are supported, each counted once a round. */
export interface RoundTotal {
  readonly round: string;
  readonly leads: number;
  readonly supported: number;
}

export function roundTotals(bureau: Bureau): readonly RoundTotal[] {
  const rounds = [...new Set(bureau.supportPairs.map(({ round }) => round))];
  return rounds
    .map((round) => {
      const pairs = bureau.supportPairs.filter((pair) => pair.round === round);
      return {
        round,
        leads: new Set(pairs.map((pair) => given(pair.leadCode) ?? given(pair.leadName))).size,
        supported: new Set(pairs.map((pair) => pair.supportedCode)).size,
        from: pairs.reduce((least, pair) => (pair.schoolYear < least ? pair.schoolYear : least), '9999'),
      };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ round, leads, supported }) => ({ round, leads, supported }));
}
