import type { Fee } from '../../domain/fee.ts';
import { groupBy, mergeAlike } from '../../domain/grouping.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import { given, mapReported } from '../../domain/reported.ts';
import { ratingTurns } from '../../domain/turning-days.ts';
import { type IsoDate, addDays, daysBetween, schoolYearEnd, schoolYearOf } from '../../domain/school-date.ts';
import { formatReported } from '../../format/absence.ts';
import { formatDate } from '../../format/date.ts';
import { formatFee } from '../../format/yuan.ts';
import { byCategory, feeHistories } from '../../profile/fee-lines.ts';
import { EARLIEST_DAY, type RatingSpell, ratingSpells } from '../../profile/rating-spells.ts';
import { ageWord } from '../../wording/ages.ts';
import { type PriceHistory, drawableHistories, priceHistories } from '../kindergarten/price-history.ts';

/** The ratings of a kindergarten as the part `RatingBand` takes them. */
export interface RatingHistory {
  readonly finding: string;
  readonly spells: readonly {
    readonly from: IsoDate;
    readonly end: IsoDate | null;
    readonly level: string;
    readonly assessor: string;
    readonly docNo: string | undefined;
  }[];
}

/** What a kindergarten charged and how it was rated, through time: from its own rows, which reach further back than any record of changes. */
export interface ThroughTime {
  /** As on its page. */
  readonly prices: readonly PriceHistory[];
  /** Care fees that cannot be drawn, or of which one standard alone is published: in a sentence each. */
  readonly standards: readonly string[];
  readonly ratings: RatingHistory | null;
  /** The first and the last day of all drawings: they stand under one another. */
  readonly since: IsoDate;
  readonly until: IsoDate;
}

type Rows = Pick<Kindergarten, 'fees' | 'assessments'>;

export function throughTime(kindergarten: Rows, asOf: IsoDate): ThroughTime {
  const histories = feeHistories(kindergarten);
  const drawn = drawableHistories(histories).flatMap(({ standards }) => standards);
  const prices = priceHistories(histories, asOf);
  const ratings = ratingHistory(kindergarten);
  return {
    prices,
    standards: standardSentences(kindergarten.fees, new Set(drawn)),
    ratings,
    ...drawnDays(prices, ratings, asOf),
  };
}

/**
 * All days on which what is drawn may look otherwise: a price or rating that was announced begins, a rating ends. The drawing ends with the
 * school year.
 */
export function drawingTurns({ fees, assessments }: Rows, asOf: IsoDate): readonly [IsoDate, number] {
  const days = [
    ...fees.map(({ effectiveFrom }) => effectiveFrom),
    ...ratingTurns({ assessments }, EARLIEST_DAY),
  ];
  return [schoolYearEnd(schoolYearOf(asOf)), days.filter((day) => day <= asOf).length];
}

function standardSentences(fees: readonly Fee[], drawn: ReadonlySet<Fee>): readonly string[] {
  const care = fees
    .filter((fee) => (fee.category === '保育教育费' || fee.category === '保育费') && !drawn.has(fee))
    .toSorted((a, b) => byCategory(a, b) || (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  const items = groupBy(care, ({ category, item, ageGroup }) => `${category}/${item}/${ageGroup}`);
  const said = [...items.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const steps = [first, ...others].map((fee) => `${formatDate(fee.effectiveFrom)}起 ${standardOf(fee)}`);
    return [{ item: first.item, age: first.ageGroup, steps: steps.join('，') }];
  });
  return mergeAlike(
    said,
    ({ age }) => ageWord(age),
    ({ item, steps }) => `${item} ${steps}`,
  ).map(({ item: { item, age, steps }, names }) =>
    age === '全部' ? `${item}：${steps}。` : `${item}（${names.join('、')}）：${steps}。`,
  );
}

function standardOf({ amount, unit }: Fee): string {
  return formatReported(
    mapReported(amount, (fen) => formatFee(fen, unit)),
    (words) => words,
  );
}

function ratingHistory(kindergarten: Rows): RatingHistory | null {
  const spells = ratingSpells(kindergarten);
  if (spells.length === 0) return null;
  return {
    finding: `等级的变化：${spells.map(spellWord).join('；')}。`,
    spells: spells.map(({ from, end, assessment }) => ({
      from,
      end,
      level: assessment.result,
      assessor: assessment.assessor,
      docNo: given(assessment.docNo),
    })),
  };
}

/** From the first day of any to the end of the school year; what begins last gets a fifth of the width, so that its label has room. */
function drawnDays(
  prices: readonly PriceHistory[],
  ratings: RatingHistory | null,
  asOf: IsoDate,
): Pick<ThroughTime, 'since' | 'until'> {
  const begun = [...prices.flatMap(({ steps }) => steps), ...(ratings?.spells ?? [])].map(({ from }) => from);
  const end = schoolYearEnd(schoolYearOf(asOf));
  const [since = end] = begun.toSorted();
  const last = begun.toSorted().at(-1) ?? end;
  const roomy = addDays(since, Math.ceil(daysBetween(since, last) * 1.27));
  return { since, until: roomy > end ? roomy : end };
}

function spellWord({ from, end, assessment }: RatingSpell): string {
  return `${formatDate(from)}起 ${assessment.result}${end === null ? '' : `，到${formatDate(addDays(end, -1))}为止`}`;
}
