import { BILLING_UNITS, type BillingUnit } from '../../domain/code-lists.ts';
import { convertUnit, monthlyAmount } from '../../domain/billing-unit.ts';
import type { Bureau } from '../../domain/bureau.ts';
import type { Fee } from '../../domain/fee.ts';
import { type Fen, parseYuan, subtractFen, ZERO_FEN } from '../../domain/money.ts';
import { given } from '../../domain/reported.ts';
import type { CostAssumptions } from '../../domain/site.ts';
import { absenceWord } from '../../format/absence.ts';
import { TABLES } from '../../dataset/tables/index.ts';
import type { ChangeToCome } from '../between.ts';

/** How much an amount of a fee went up or down. */
export interface AmountChange {
  /** New minus old, in 分 of the new billing unit. Never 0. */
  readonly fen: Fen;
  /** In per cent of the old amount, below 0 where it fell; null where nothing was charged before. */
  readonly percent: number | null;
  /** The new billing unit; null where it is not known. */
  readonly unit: BillingUnit | null;
  /** As it comes to a month by the bureau's assumptions; null where nobody knows how often it is paid. */
  readonly monthlyFen: Fen | null;
  /** Whether the old amount was one of another unit, converted by the bureau's assumptions. */
  readonly isConverted: boolean;
}

/** The billing units of a fee before and after. */
export interface FeeUnits {
  readonly old: BillingUnit | null;
  readonly new: BillingUnit | null;
  /** What is charged before and after, where the unit is another and the amount is not; else null. */
  readonly sameAmount: Fen | null;
}

const { columns } = TABLES.fees;
const NOT_CHARGED = absenceWord({ absent: 'not-charged' });

/** The one place where amounts of fees are compared. Null of what is no amount that rose or fell, or where the units do not compare. */
export function amountChange(
  change: ChangeToCome,
  units: FeeUnits,
  assumptions: CostAssumptions,
): AmountChange | null {
  const { before, after } = amountsOf(change, units);
  if (before === null || after === null) return null;
  const isConverted = units.old !== units.new;
  const compared = isConverted ? converted(before, units, assumptions) : before;
  if (compared === null || compared === after) return null;
  const difference = subtractFen(after, compared);
  return {
    fen: difference,
    percent: compared === ZERO_FEN ? null : (difference / compared) * 100,
    unit: units.new,
    monthlyFen: units.new && monthlyAmount(difference, units.new, assumptions),
    isConverted,
  };
}

/** The amounts that a change sets side by side: of a unit that alone is another, twice the same. */
function amountsOf(
  change: ChangeToCome,
  { sameAmount }: FeeUnits,
): { readonly before: Fen | null; readonly after: Fen | null } {
  if (isOfCell(change, columns.unit.header)) return { before: sameAmount, after: sameAmount };
  if (!isOfCell(change, columns.amount.header)) return { before: null, after: null };
  return { before: chargedAmount(change.old), after: chargedAmount(change.new) };
}

function isOfCell({ table, kind, field }: ChangeToCome, header: string): boolean {
  return table === 'fees' && kind === 'changed' && field === header;
}

function converted(amount: Fen, { old, new: now }: FeeUnits, assumptions: CostAssumptions): Fen | null {
  return old === null || now === null ? null : convertUnit(amount, old, now, assumptions);
}

/** An amount as the record holds it; nothing where it is 不收取, null where it is not known. */
function chargedAmount(text: string | null): Fen | null {
  if (text === null) return null;
  return text === NOT_CHARGED ? ZERO_FEN : parseYuan(text);
}

/** What a fee that is charged from now on comes to in a month; null where it is no such fee, or nobody knows. */
export function newMonthlyFee(
  { table, field, kind, new: now }: ChangeToCome,
  { new: unit }: FeeUnits,
  assumptions: CostAssumptions,
): Fen | null {
  if (table !== 'fees' || kind !== 'added' || field !== '' || unit === null) return null;
  const amount = chargedAmount(now);
  return amount && monthlyAmount(amount, unit, assumptions);
}

/** Finds the billing units of the fee that a change is of: among the changes where the unit changed as well, else in the bureau. */
export function feeUnitsFinder(
  changes: readonly ChangeToCome[],
  { kindergartenByCode }: Bureau,
): (change: ChangeToCome) => FeeUnits {
  const changesOf = (header: string): readonly ChangeToCome[] =>
    changes.filter((change) => isOfCell(change, header));
  const unitChanges = new Map(changesOf(columns.unit.header).map((change) => [signOf(change), change]));
  const withAmount = new Set(changesOf(columns.amount.header).map(signOf));
  return (change) => {
    const sign = signOf(change);
    const fee = kindergartenByCode.get(change.code ?? '')?.fees.find((one) => isOf(one, change));
    const known = unitChanges.get(sign);
    if (known === undefined) {
      const unit = fee?.unit ?? null;
      return { old: unit, new: unit, sameAmount: null };
    }
    const amount = fee === undefined || withAmount.has(sign) ? null : given(fee.amount);
    return { old: unitOf(known.old), new: unitOf(known.new), sameAmount: amount ?? null };
  };
}

function isOf(fee: Fee, { key }: ChangeToCome): boolean {
  const { category, item, ageGroup, effectiveFrom } = columns;
  return (
    key[category.header] === fee.category &&
    key[item.header] === fee.item &&
    key[ageGroup.header] === fee.ageGroup &&
    key[effectiveFrom.header] === fee.effectiveFrom
  );
}

function signOf({ code, key }: ChangeToCome): string {
  return JSON.stringify([code, key]);
}

function unitOf(text: string | null): BillingUnit | null {
  return BILLING_UNITS.find((unit) => unit === text) ?? null;
}
