import type { Bureau } from '../bureau.ts';
import { schoolYearLabel } from '../calendar.ts';
import { isAttached, isPublic, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import { isRatedOn } from '../quality/ratings.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';

interface Round {
  readonly name: string;
  readonly schoolYears: readonly string[];
  readonly helpers: number;
  readonly supported: number;
  /** Whether it is plan 2's, in the district of that plan alone. */
  readonly inDistrict: boolean;
}

const CURRENT_YEAR = schoolYearLabel(2);

/**
 * Plan 2: rounds one and two together 51 → 87 over the prefecture, the current round 21 → 33 in its district. The third
 * round began with the school years 2023 and 2024 and goes on in the demo, so that there is a current one.
 */
const ROUNDS: readonly Round[] = [
  { name: '第一轮', schoolYears: ['2021-2022'], helpers: 20, supported: 35, inDistrict: false },
  { name: '第二轮', schoolYears: ['2022-2023'], helpers: 31, supported: 52, inDistrict: false },
  {
    name: '第三轮',
    schoolYears: ['2023-2024', '2024-2025', '2025-2026', CURRENT_YEAR],
    helpers: 21,
    supported: 33,
    inDistrict: true,
  },
];

/** A bureau of this size and above has the full numbers; below, they shrink with it. */
const FULL_SIZE = 220;

/** The municipal group that leads without being one kindergarten of the table: named, not coded. */
const GROUP_WITHOUT_CODE = '云州市市直幼儿教育集团';

/** Helpers must have been rated by this day to come first. */
const RATED_ON = '2026-11-01';

function isEstablished(kindergarten: DemoKindergarten): boolean {
  return kindergarten.status === '在办' && kindergarten.foundedYear <= 2019;
}

/** Strong ones help: public, the rated before the others; ordered by standing. */
function helpersFirst(kindergartens: readonly DemoKindergarten[]): DemoKindergarten[] {
  const rated = (one: DemoKindergarten): number => Number(isRatedOn(one, RATED_ON));
  return kindergartens
    .filter((one) => isEstablished(one) && isPublic(one) && !isAttached(one))
    .sort((a, b) => rated(b) - rated(a) || b.standing - a.standing || (a.code < b.code ? -1 : 1));
}

/** Each supported one with its lead, in every school year of the round. Leads take turns, the group first. */
function pairsOf(
  round: Round,
  leads: readonly DemoKindergarten[],
  supported: readonly DemoKindergarten[],
  random: Random,
): DemoRow<'support_pairs'>[] {
  const turns = [undefined, ...leads];
  return round.schoolYears.flatMap((schoolYear) =>
    supported.map(({ code }, index) => {
      const lead = turns[index % turns.length];
      const planUrl = random.chance(0.7) ? `https://bangfu.yunzhou.example/${schoolYear}/${code}.html` : '';
      const activities = (): number => (schoolYear < CURRENT_YEAR ? random.whole(4, 14) : random.whole(0, 4));
      return {
        round: round.name,
        schoolYear,
        leadCode: lead?.code ?? '',
        leadName: lead ? '' : GROUP_WITHOUT_CODE,
        supportedCode: code,
        planUrl,
        activities: random.chance(0.05) ? '' : String(activities()),
      };
    }),
  );
}

/** support_pairs.csv: each supported kindergarten has one lead in a round, and is supported in one round. */
export function supportRows({ kindergartens, random: bureauRandom }: Bureau): DemoRow<'support_pairs'>[] {
  const random = bureauRandom.fork('support');
  const scale = Math.min(1, kindergartens.length / FULL_SIZE);
  const scaled = (count: number): number => Math.max(1, Math.round(count * scale));
  const taken = new Set<string>();
  // The current round first: it must find its 33 in the district of plan 2.
  return [...ROUNDS].reverse().flatMap((round) => {
    const within = round.inDistrict
      ? kindergartens.filter((one) => one.area.key === 'chengpu')
      : kindergartens;
    // One helper of each round is the group without a code.
    const leads = helpersFirst(within).slice(0, scaled(round.helpers) - 1);
    const leadCodes = new Set(leads.map((lead) => lead.code));
    const supported = random
      .shuffled(within)
      .filter((one) => isEstablished(one) && !leadCodes.has(one.code) && !taken.has(one.code))
      .filter((one) => one.archetype !== 'special')
      .sort((a, b) => a.standing - b.standing)
      .slice(0, scaled(round.supported));
    for (const one of supported) taken.add(one.code);
    return pairsOf(round, leads, supported, random.fork(round.name));
  });
}
