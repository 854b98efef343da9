import type { Bureau } from './bureau.ts';
import { isPublic, type DemoKindergarten } from './kindergartens/kindergarten.ts';
import { isRatedOn } from './quality/ratings.ts';
import type { Random } from './random.ts';
import type { DemoRow } from './rows.ts';

interface Round {
  readonly name: string;
  readonly schoolYears: readonly string[];
  readonly helpers: number;
  readonly supported: number;
}

/**
 * Plan 2: rounds one and two together 51 → 87 over the prefecture, the current round 21 → 33 in its district. The third
 * round began with the school years 2023 and 2024 and goes on in the demo, so that there is a current one.
 */
const ROUNDS: readonly Round[] = [
  { name: '第一轮', schoolYears: ['2021-2022'], helpers: 20, supported: 35 },
  { name: '第二轮', schoolYears: ['2022-2023'], helpers: 31, supported: 52 },
  {
    name: '第三轮',
    schoolYears: ['2023-2024', '2024-2025', '2025-2026', '2026-2027'],
    helpers: 21,
    supported: 33,
  },
];

/** The municipal group that leads without being one kindergarten of the table: named, not coded. */
const GROUP_WITHOUT_CODE = '云州市市直幼儿教育集团';

function open(kindergarten: DemoKindergarten): boolean {
  return kindergarten.status === '在办' && kindergarten.foundedYear <= 2019;
}

/** Strong ones help: rated, public, at best of the area; ordered by standing. */
function helpersFirst(kindergartens: readonly DemoKindergarten[]): DemoKindergarten[] {
  return kindergartens
    .filter((one) => open(one) && isPublic(one) && one.institutionType === '幼儿园')
    .sort(
      (a, b) =>
        Number(isRatedOn(b, '2026-11-01')) - Number(isRatedOn(a, '2026-11-01')) ||
        b.standing - a.standing ||
        (a.code < b.code ? -1 : 1),
    );
}

function pairsOf(
  round: Round,
  leads: readonly DemoKindergarten[],
  supported: readonly DemoKindergarten[],
  random: Random,
): DemoRow<'support_pairs'>[] {
  const slots = leads.length + 1;
  return round.schoolYears.flatMap((schoolYear) =>
    supported.map((target, index) => {
      // The first slot is the group that has no code of its own.
      const slot = index % slots;
      const lead = slot === 0 ? undefined : leads[slot - 1];
      const done = schoolYear < '2026-2027';
      return {
        round: round.name,
        schoolYear,
        leadCode: lead?.code ?? '',
        leadName: lead ? '' : GROUP_WITHOUT_CODE,
        supportedCode: target.code,
        planUrl: random.chance(0.7) ? `https://bangfu.yunzhou.example/${schoolYear}/${target.code}.html` : '',
        activities: random.chance(0.05) ? '' : String(done ? random.whole(4, 14) : random.whole(0, 4)),
      };
    }),
  );
}

/** support_pairs.csv: each supported kindergarten has one lead in a round; numbers shrink with a small bureau. */
export function supportRows(bureau: Bureau): DemoRow<'support_pairs'>[] {
  const random = bureau.random.fork('support');
  const scale = Math.min(1, bureau.kindergartens.length / 220);
  const taken = new Set<string>();
  // The current round first: it must find its 33 in the district of plan 2.
  return [...ROUNDS].reverse().flatMap((round) => {
    const within =
      round.name === '第三轮'
        ? bureau.kindergartens.filter((one) => one.area.key === 'chengpu')
        : bureau.kindergartens;
    const helperCount = Math.max(1, Math.round(round.helpers * scale)) - 1;
    const leads = helpersFirst(within).slice(0, helperCount);
    const leadCodes = new Set(leads.map((lead) => lead.code));
    const supported = random
      .shuffled(within)
      .filter(
        (one) => open(one) && !leadCodes.has(one.code) && !taken.has(one.code) && one.archetype !== 'special',
      )
      .sort((a, b) => a.standing - b.standing)
      .slice(0, Math.max(1, Math.round(round.supported * scale)));
    for (const one of supported) taken.add(one.code);
    return pairsOf(round, leads, supported, random.fork(round.name));
  });
}
