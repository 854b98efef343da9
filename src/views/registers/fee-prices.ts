import type { Bureau } from '../../domain/bureau.ts';
import { careFeeOn } from '../../domain/care-fee.ts';
import type { BillingUnit } from '../../domain/code-lists.ts';
import { type Dated, type Step, datedValue, mapDated, valueOn } from '../../domain/dated.ts';
import type { PricingMode } from '../../domain/fee-pricing.ts';
import type { Fee } from '../../domain/fee.ts';
import type { Fen } from '../../domain/money.ts';
import type { CareMonthly } from '../../domain/monthly-cost.ts';
import { newestDay } from '../../domain/newest.ts';
import { NOT_GIVEN, type Reported, given, isAbsent } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { costTurns } from '../../domain/turning-days.ts';
import { standardOn } from '../../domain/yearly-cost.ts';
import { absenceWord } from '../../format/absence.ts';
import { formatShortDate } from '../../format/date.ts';
import { formatFee } from '../../format/yuan.ts';
import type { AgeCost } from '../../profile/age-costs.ts';
import { type FeeLine, feeLines } from '../../profile/fee-lines.ts';
import type { Profile } from '../../profile/profile.ts';
import { excessVerdict } from '../../wording/fees.ts';
import type { Verdict } from '../../wording/tone.ts';

/** The care fee of a child: what it comes to a month, and the standard that it is made from, in its own unit. */
export interface CarePrice extends CareMonthly {
  readonly amount: Reported<Fen>;
  readonly unit: BillingUnit;
  /** Null where nothing is waived; missing where the waiver is not known. */
  readonly waived: Reported<Fen> | null;
}

/** The care fee that headline, finder and comparison speak of, with the changes that are announced. */
export function carePrice(cost: AgeCost, day: IsoDate): Dated<CarePrice> {
  const before = prices.get(cost);
  if (before?.day === day) return before.price;
  const price = readPrice(cost, day);
  prices.set(cost, { day, price });
  return price;
}

/** A line of the register asks for it three times, and the line of the county's and the town's likewise. */
const prices = new WeakMap<AgeCost, { readonly day: IsoDate; readonly price: Dated<CarePrice> }>();

function readPrice({ care, items }: AgeCost, day: IsoDate): Dated<CarePrice> {
  const standards = items.find(({ role }) => role === 'care')?.standards ?? [];
  const turns = standards.map(({ from }) => from);
  return datedValue(day, turns, (on) => {
    const { amount = null, unit = '元/生·月', waived = null } = standardOn(standards, on) ?? {};
    return { ...valueOn(care, on), amount: amount ?? NOT_GIVEN, unit, waived };
  });
}

/**
 * The price list of the as-of day, and of every later day that is known to change it. The guide price of a fee is that of the first of these
 * days on which it is charged: that a rating runs out does not foretell the next one.
 */
export function priceLists(profile: Profile, bureau: Bureau): Dated<readonly FeeLine[]> {
  const before = known.get(profile);
  if (before) return before;
  const lists = datedLists(profile, bureau);
  known.set(profile, lists);
  return lists;
}

// A kindergarten stands on the page of the whole, of its county and its town, and in as many downloads.
const known = new WeakMap<Profile, Dated<readonly FeeLine[]>>();

function datedLists(profile: Profile, bureau: Bureau): Dated<readonly FeeLine[]> {
  const { kindergarten, day, ageGroups } = profile;
  const turns = costTurns(kindergarten, bureau.feeWaivers, day);
  const first = new Map(profile.feeLines.map((line) => [line.fee, line]));
  const lists = turns.map((from): Step<readonly FeeLine[]> => {
    const value = feeLines(kindergarten, bureau, from, ageGroups).map((line): FeeLine => {
      const { cap, excess, approval } = first.get(line.fee) ?? line;
      return { ...line, cap, excess, approval };
    });
    for (const line of value) if (!first.has(line.fee)) first.set(line.fee, line);
    return { from, value };
  });
  return mapDated({ value: profile.feeLines, next: lists }, (lines) => lines);
}

/** On what the care fees of the ages over three rest, and since when they are charged. */
export interface CareTerms {
  /** That of the youngest age group. */
  readonly fee: Fee;
  readonly pricing: PricingMode;
  /** The newest 公示日期 of theirs; null where none gives one. */
  readonly noticedOn: IsoDate | null;
  /** By how much one of them is over its guide price. */
  readonly excess: Verdict | undefined;
}

export function careTerms(
  { kindergarten, ageGroups }: Profile,
  lines: readonly FeeLine[],
  day: IsoDate,
): CareTerms | null {
  const ages = ageGroups.filter((age) => age !== '托班');
  const fees = new Set(ages.flatMap((age) => careFeeOn(kindergarten.fees, age, day) ?? []));
  const [fee] = fees;
  const own = lines.filter((line) => fees.has(line.fee));
  const first = own.find((line) => line.fee === fee);
  if (!first) return null;
  const over = own.find(({ excess }) => excess !== null);
  return {
    fee: first.fee,
    pricing: first.pricing,
    noticedOn: newestDay(own.flatMap((line) => given(line.fee.noticedOn) ?? [])),
    excess: over && lineExcess(over),
  };
}

/** By how much a line is over its guide price, with the approval it rests on. */
export function lineExcess({ excess, fee, approval }: FeeLine): Verdict | undefined {
  return excess === null ? undefined : excessVerdict(excess, fee.unit, approval);
}

/** A price in its unit. */
export interface Price {
  readonly amount: Reported<Fen>;
  readonly unit: BillingUnit;
}

/** What a price is announced to become: 2027.2.1 起 690 元/月. Undefined where nothing is. `ended` is said of a price that ends. */
export function announcement(
  following: Step<Price | undefined> | undefined,
  ended = absenceWord(NOT_GIVEN),
): string | undefined {
  if (!following) return undefined;
  const { from, value: price } = following;
  return `${formatShortDate(from)} 起${price ? priceWords(price) : ended}`;
}

function priceWords({ amount, unit }: Price): string {
  return isAbsent(amount) ? absenceWord(amount) : ` ${formatFee(amount, unit)}`;
}

/** The smaller lines of a price, those there are. */
export function noteOf(...notes: readonly (string | undefined)[]): string | undefined {
  const said = notes.filter((note) => note !== undefined);
  return said.length === 0 ? undefined : said.join('，');
}
