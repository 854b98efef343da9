import { given } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { CheckContext } from '../check.ts';
import type { Row } from '../tables/index.ts';

export type FeeRow = Row<'fees'>;

/** Whether a fee is in force on `asOf` or starts later. What has ended is history and is left as it was published. */
export function isLive(row: { readonly until: FeeRow['until'] }, asOf: IsoDate): boolean {
  const until = given(row.until);
  return until === undefined || until >= asOf;
}

/** The fees that are or will be charged: in force or to come, and not 不收取. */
export function liveCharges(context: CheckContext): readonly FeeRow[] {
  return context.rows.fees.filter((row) => isLive(row, context.asOf) && !isNotCharged(row));
}

function isNotCharged(row: FeeRow): boolean {
  return typeof row.amount === 'object' && row.amount.absent === 'not-charged';
}

/** The first day from today on that a fee is in force. */
export function firstLiveDay(row: FeeRow, asOf: IsoDate): IsoDate {
  return row.effectiveFrom > asOf ? row.effectiveFrom : asOf;
}

/** 服务性收费 and 代收费: voluntary, and only what the local catalogue lists (发改价格〔2025〕1644号). */
export function isListedOnly(row: FeeRow): boolean {
  return row.category === '服务性收费' || row.category === '代收费';
}

/** The item as a clerk would name it: 代收费“伙食费”. */
export function feeName(row: FeeRow): string {
  return row.item === row.category ? row.category : `${row.category}“${row.item}”`;
}
