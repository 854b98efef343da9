import { monthlyAmount } from '../../domain/billing-unit.ts';
import type { AgeGroup } from '../../domain/code-lists.ts';
import { PEER_NATURES, type PeerNature, peerNature } from '../../domain/inclusive.ts';
import { type Fen, fen } from '../../domain/money.ts';
import { given, isAbsent, mapReported } from '../../domain/reported.ts';
import type { CostAssumptions } from '../../domain/site.ts';
import { type Spread, spreadOf, largest } from '../../domain/spread.ts';
import { formatNumber } from '../../format/number.ts';
import { formatYuan } from '../../format/yuan.ts';
import type { FeeLine } from '../../profile/fee-lines.ts';
import type { Profile } from '../../profile/profile.ts';
import { ageWord } from '../../wording/ages.ts';
import { heldPartsWords } from '../../wording/held.ts';
import { boardingLine, mealLine } from './fee-table.ts';

export interface DistributionRow {
  readonly nature: PeerNature;
  /** In 分; null where none of them publishes an amount. */
  readonly spread: Spread | null;
  /** How many run it and do not publish an amount, or do not charge. */
  readonly without: number;
  /** How many amounts lie in each bin, the bins of all rows being the same. */
  readonly bins: readonly number[];
  /** How many lie beyond the end of the axis: said in words, so that a few do not press all others together. */
  readonly beyond: number;
}

/** Where the standards of one category and age group lie, by who runs the kindergarten. */
export interface FeeDistribution {
  readonly id: string;
  readonly title: string;
  readonly unit: '元/月';
  readonly finding: string;
  /** In 分: the axis starts at zero. */
  readonly end: number;
  readonly rows: readonly DistributionRow[];
}

interface Kind {
  readonly id: string;
  readonly title: string;
  readonly unit: FeeDistribution['unit'];
  readonly concerns: (profile: Profile) => boolean;
  /** Undefined where none is published or charged, and per 次. */
  readonly amountOf: (profile: Profile, assumptions: CostAssumptions) => Fen | undefined;
}

const care = (id: string, age: AgeGroup, title = `保教费标准 · ${ageWord(age)}`): Kind => ({
  id,
  title,
  unit: '元/月',
  concerns: ({ ageGroups }) => ageGroups.includes(age),
  amountOf: ({ costs }) => {
    const cost = costs.find(({ ageGroup }) => ageGroup === age);
    return cost && given(cost.care.value.standard);
  },
});

/** Of the ages over three. */
const CARE: readonly Kind[] = [
  care('care-3', '小班'),
  care('care-4', '中班'),
  care('care-5', '大班'),
  care('care-mixed', '混龄'),
];

const KINDS: readonly Kind[] = [
  ...CARE,
  {
    id: 'meal',
    title: '伙食费',
    unit: '元/月',
    concerns: () => true,
    amountOf: ({ feeLines }, assumptions) => monthly(mealLine(feeLines), assumptions),
  },
  care('nursery', '托班', '托班保育费'),
  {
    id: 'boarding',
    title: '住宿费',
    unit: '元/月',
    concerns: ({ kindergarten }) => kindergarten.serviceForm === '寄宿制',
    amountOf: ({ feeLines }, assumptions) => monthly(boardingLine(feeLines), assumptions),
  },
];

function monthly(line: FeeLine | undefined, assumptions: CostAssumptions): Fen | undefined {
  if (!line || isAbsent(line.fee.amount)) return undefined;
  return monthlyAmount(line.fee.amount, line.fee.unit, assumptions) ?? undefined;
}

/** Fewer amounts than this say nothing as a distribution: the register itself shows them. */
const FEWEST = 5;
const BINS = 30;

/** Standards before any waiver; other units are brought to the month by the bureau's assumptions. */
export function feeDistributions(
  profiles: readonly Profile[],
  assumptions: CostAssumptions,
): readonly FeeDistribution[] {
  return KINDS.flatMap((kind) => distributionOf(kind, profiles, assumptions) ?? []);
}

/** That of the 保教费 of the first age group that enough kindergartens publish one for; null where there is none. */
export function firstCareDistribution(
  profiles: readonly Profile[],
  assumptions: CostAssumptions,
): FeeDistribution | null {
  for (const kind of CARE) {
    const distribution = distributionOf(kind, profiles, assumptions);
    if (distribution !== null) return distribution;
  }
  return null;
}

/** Null where too few publish an amount. */
function distributionOf(
  kind: Kind,
  profiles: readonly Profile[],
  assumptions: CostAssumptions,
): FeeDistribution | null {
  const members = profiles.filter(kind.concerns);
  const natures = members.map((profile) => given(mapReported(profile.standing.subject, peerNature)));
  const held = natures.filter((nature) => nature === undefined).length;
  const priced = PEER_NATURES.map((nature) => {
    const ofNature = members.filter((_, at) => natures[at] === nature);
    const amounts = ofNature.flatMap((profile) => kind.amountOf(profile, assumptions) ?? []);
    return { nature, amounts, without: ofNature.length - amounts.length, all: ofNature.length };
  }).filter(({ all }) => all > 0);
  const every = priced.flatMap(({ amounts }) => amounts);
  if (every.length < FEWEST) return null;
  const medians = priced.flatMap(({ amounts }) => spreadOf(amounts)?.median ?? []);
  const end = axisEnd(every, largest(medians));
  const rows = priced.map(({ nature, amounts, without }) => ({
    nature,
    spread: spreadOf(amounts),
    without,
    bins: binned(amounts, end),
    beyond: amounts.filter((amount) => amount > end).length,
  }));
  return { id: kind.id, title: kind.title, unit: kind.unit, finding: finding(kind, rows, held), end, rows };
}

/** The largest amount; where a few are more than twice what 97 of 100 (and every median) stay below, that. In whole steps of 1, 2 or 5 a bin. */
function axisEnd(amounts: readonly number[], highestMedian: number): number {
  const sorted = amounts.toSorted((a, b) => a - b);
  const highest = sorted.at(-1) ?? 1;
  const common = Math.max(highestMedian, sorted[Math.floor((sorted.length - 1) * 0.97)] ?? 1);
  const least = (highest > common * 2 ? common : highest) / BINS;
  const magnitude = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((one) => one * magnitude >= least) ?? 10;
  return step * magnitude * BINS;
}

function binned(amounts: readonly number[], end: number): readonly number[] {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const amount of amounts) {
    if (amount > end) continue;
    const at = Math.min(BINS - 1, Math.floor((amount / end) * BINS));
    bins[at] = (bins[at] ?? 0) + 1;
  }
  return bins;
}

/** `held`: of how many nobody knows yet among which they belong. */
function finding({ title, unit }: Kind, rows: readonly DistributionRow[], held: number): string {
  const clauses = rows.flatMap(({ nature, spread }) =>
    spread
      ? [
          `${nature}中位数 ${distributionYuan(spread.median)}，${
            spread.low === spread.high
              ? `都是 ${distributionYuan(spread.low)}`
              : `最低 ${distributionYuan(spread.low)}、最高 ${distributionYuan(spread.high)}`
          }（${formatNumber(spread.values.length)} 所）`,
        ]
      : [],
  );
  const left = held === 0 ? '' : `${heldPartsWords(held, '普惠认定')}。`;
  return `${title}（${unit}）：${clauses.join('；')}。${left}`;
}

/** An amount of a distribution as it reads: a median may lie between two 分. */
export function distributionYuan(amount: number): string {
  return formatYuan(fen(Math.round(amount)));
}
