import { type Fen, fen } from '../../domain/money.ts';
import { TABLES } from '../../dataset/tables/index.ts';
import { addedWords } from '../../wording/changes.ts';
import type { ChangeToCome } from '../between.ts';
import type { AmountChange } from './amount-change.ts';
import type { TableName } from '../../dataset/tables/names.ts';

/** A fee that rises or falls by so many per cent of what it was. */
export const LARGE_FEE_PERCENT = 20;
/** … or by so much a month; a new fee of so much a month. */
export const LARGE_MONTHLY_FEE = fen(200_00);
/** A count that is so many times what it was, or what it was so many times. */
export const LARGE_COUNT_FACTOR = 2;
/** … and moved by at least so many: from one to two is no news. */
export const LARGE_COUNT_STEP = 5;
/** A table that loses so many per cent of its rows. */
export const LARGE_LOSS_PERCENT = 10;
/** … and at least so many rows, unless it loses all. */
export const LARGE_LOSS_ROWS = 3;
/** More than so many per cent of the kindergartens closed, or gone from the list. */
export const LARGE_CLOSING_PERCENT = 10;

/** Why a change is large. */
export type LargeReason =
  | 'fee-up-percent'
  | 'fee-up-amount'
  | 'fee-down-percent'
  | 'fee-down-amount'
  | 'new-fee'
  | 'count-up'
  | 'count-down'
  | 'recognition-withdrawn';

const { staffing, classes } = TABLES;

/** The columns of staff, places and children. */
const COUNTS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  staffing: [staffing.columns.headcount.header, staffing.columns.certified.header],
  classes: [classes.columns.children.header, classes.columns.classCount.header],
  enrolment: [TABLES.enrolment.columns.plannedPlaces.header],
  kindergartens: [TABLES.kindergartens.columns.approvedPlaces.header],
  projects: [TABLES.projects.columns.newPlaces.header],
  population: [TABLES.population.columns.children.header],
};

/** Why a change is large, every reason; none where it is not. `newMonthly`: what a fee that is new comes to in a month. */
export function largeReasons(
  change: ChangeToCome,
  amount: AmountChange | null,
  newMonthly: Fen | null,
): readonly LargeReason[] {
  return [
    ...(amount === null ? [] : feeReasons(amount)),
    ...(isNews(change) && newMonthly !== null && newMonthly >= LARGE_MONTHLY_FEE
      ? (['new-fee'] as const)
      : []),
    ...countReasons(change),
    ...(isWithdrawal(change) ? (['recognition-withdrawn'] as const) : []),
  ];
}

/** What had been charged before the last publication, and is only now listed, is no new fee. */
function isNews({ sentence }: ChangeToCome): boolean {
  return sentence.startsWith(addedWords(''));
}

function feeReasons({ fen: difference, percent, monthlyFen }: AmountChange): readonly LargeReason[] {
  const isUp = difference > 0;
  const isLargeShare = percent !== null && Math.abs(percent) >= LARGE_FEE_PERCENT - 1e-9;
  const isLargeSum = monthlyFen !== null && Math.abs(monthlyFen) >= LARGE_MONTHLY_FEE;
  return [
    ...(isLargeShare ? [isUp ? ('fee-up-percent' as const) : ('fee-down-percent' as const)] : []),
    ...(isLargeSum ? [isUp ? ('fee-up-amount' as const) : ('fee-down-amount' as const)] : []),
  ];
}

function countReasons(change: ChangeToCome): readonly LargeReason[] {
  const counts = countsOf(change);
  if (counts === null || Math.abs(counts.now - counts.old) < LARGE_COUNT_STEP) return [];
  if (counts.now >= counts.old * LARGE_COUNT_FACTOR) return ['count-up'];
  return counts.now * LARGE_COUNT_FACTOR <= counts.old ? ['count-down'] : [];
}

/** The two counts of a changed cell; null of any other change. */
function countsOf(change: ChangeToCome): { readonly old: number; readonly now: number } | null {
  const { table, field, kind, old, new: now } = change;
  const counted = COUNTS[table as TableName];
  if (counted === undefined || kind !== 'changed' || !isWhole(old) || !isWhole(now)) return null;
  return counted.includes(field) ? { old: Number(old), now: Number(now) } : null;
}

function isWhole(text: string | null): text is string {
  return text !== null && /^\d+$/.test(text);
}

/** Whether a recognition was withdrawn, or is not listed any more. */
export function isWithdrawal({ table, field, kind, new: now }: ChangeToCome): boolean {
  if (table !== 'recognitions') return false;
  if (kind === 'removed') return true;
  return field === TABLES.recognitions.columns.revokedOn.header && /^\d/.test(now ?? '');
}
