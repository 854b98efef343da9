import type { Bureau } from '../domain/bureau.ts';
import { groupBy } from '../domain/grouping.ts';
import { isHeldInYear } from '../domain/held.ts';
import type { Kindergarten, SupportPair } from '../domain/kindergarten.ts';
import { NOT_GIVEN, type Reported, given, isGiven } from '../domain/reported.ts';
import { hasBegun, type SchoolYear, schoolYearStart } from '../domain/school-date.ts';
import { absenceWord } from '../format/absence.ts';
import { formatDate } from '../format/date.ts';
import { heldPartWords } from '../wording/held.ts';

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
  readonly schoolYear: SchoolYear;
  readonly leads: readonly Lead[];
  readonly supportedCount: number;
  /** 21 所牵头园，33 所受帮扶园. */
  readonly summary: string;
  /** The whole finding: the summary, what was done, and how many each leads. */
  readonly finding: string;
  /** Whether its school year has begun by the as-of day: before it nothing was carried out. */
  readonly isBegun: boolean;
  /** Whether it is over: a newer one has begun. */
  readonly isPast: boolean;
}

/** The rounds of 结对帮扶, newest first. */
export function supportRounds(bureau: Bureau): readonly SupportRound[] {
  const groups = groupBy(bureau.supportPairs, ({ schoolYear, round }) => `${schoolYear} ${round}`);
  const rounds = [...groups]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([, pairs], at) => {
      const [first] = pairs;
      return first === undefined ? [] : [roundOf(bureau, first, pairs, `round-${groups.size - at}`)];
    });
  const present = rounds.findIndex(({ isBegun }) => isBegun);
  return rounds.map((round, at) => ({ ...round, isPast: present >= 0 && at > present }));
}

/** `first`: one of its pairs; every one is of the same round and school year. */
function roundOf(
  bureau: Bureau,
  { round, schoolYear }: SupportPair,
  pairs: readonly SupportPair[],
  id: string,
): Omit<SupportRound, 'isPast'> {
  const leads = leadsOf(bureau, pairs);
  const supportedCount = new Set(pairs.map((pair) => pair.supportedCode)).size;
  const isBegun = hasBegun(schoolYear, bureau.asOf);
  const isHeld = bureau.kindergartens.some((one) => isHeldInYear(one, 'support_pairs', schoolYear));
  const left = isHeld ? `，${heldPartWords('结对')}` : '';
  const summary = `${leads.length} 所牵头园，${supportedCount} 所受帮扶园${left}`;
  const done = isBegun ? activitiesOf(pairs) : `这个学年 ${formatDate(schoolYearStart(schoolYear))}开始`;
  const plans = `公开帮扶方案 ${pairs.filter(({ planUrl }) => isGiven(planUrl)).length} 份`;
  return {
    id,
    round,
    schoolYear,
    leads,
    supportedCount,
    summary,
    finding: `${[summary, done, plans].join('；')}。${widestOf(leads)}`,
    isBegun,
  };
}

function activitiesOf(pairs: readonly SupportPair[]): string {
  const counted = pairs.flatMap(({ activities }) => (isGiven(activities) ? [activities] : []));
  if (counted.length === 0) return '活动次数未公布';
  return `已开展活动 ${counted.reduce((sum, one) => sum + one, 0)} 次（${counted.length} 所园有数据）`;
}

/** How many each leads: one that leads more than two by name, since two are nothing to stand out by. Nothing where each leads one. */
function widestOf(leads: readonly Lead[]): string {
  const [first] = leads;
  const most = first?.supported.length ?? 0;
  if (!first || most < 2) return '';
  const widest = leads.filter(({ supported }) => supported.length === most).length;
  if (widest === leads.length) return `每所牵头园带 ${most} 所。`;
  if (most > 2 && widest === 1) return `带得最多的是${first.name}，带 ${most} 所。`;
  const others = most === 2 ? '其余各带 1 所' : `其余不到 ${most} 所`;
  return `${widest} 所牵头园${widest === 1 ? '' : '各'}带 ${most} 所，${others}。`;
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
  /** With its first day where it has not begun. */
  readonly round: string;
  readonly leads: number;
  readonly supported: number;
}

export function roundTotals(bureau: Bureau): readonly RoundTotal[] {
  const rounds = [...groupBy(bureau.supportPairs, ({ round }) => round)].map(([round, pairs]) => ({
    round,
    pairs,
    from: pairs.map(({ schoolYear }) => schoolYearStart(schoolYear)).reduce((a, b) => (a < b ? a : b)),
  }));
  return rounds
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ round, pairs, from }) => ({
      round: from <= bureau.asOf ? round : `${round}（${formatDate(from)}开始）`,
      leads: new Set(pairs.map((pair) => given(pair.leadCode) ?? given(pair.leadName))).size,
      supported: new Set(pairs.map((pair) => pair.supportedCode)).size,
    }));
}
