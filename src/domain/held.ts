import type { Kindergarten } from './kindergarten.ts';
import { type Absent, isAbsent, NOT_GIVEN, type Reported, UNDER_REVIEW } from './reported.ts';
import type { IsoDate, SchoolYear } from './school-date.ts';

type Holding = Pick<Kindergarten, 'held'>;

/** Whether a row of a kindergarten in one of these tables is held back: what is not there is then not known to be none. */
export function isHeldIn({ held }: Holding, ...tables: readonly string[]): boolean {
  return held.some(({ table }) => tables.includes(table));
}

/** Whether a row of a table with a 学年 is held back that tells of this one, or of which nobody can read the year. */
export function isHeldInYear({ held }: Holding, table: string, year: SchoolYear): boolean {
  return held.some(
    ({ table: own, years = [null] }) => own === table && (years.includes(year) || years.includes(null)),
  );
}

/** The same of accounts. */
export function areAccountsHeld({ held }: Holding, year: number): boolean {
  return held.some(
    ({ table, accountYears = [null] }) =>
      table === 'finance' && (accountYears.includes(year) || accountYears.includes(null)),
  );
}

/** Whether a price is held back that everybody may have to pay on a day or later. */
export function isPriceHeld({ held }: Holding, from: IsoDate): boolean {
  return held.some(
    ({ table, prices = [{ until: null, voluntary: false }] }) =>
      table === 'fees' &&
      prices.some(({ until, voluntary }) => !voluntary && (until === null || until >= from)),
  );
}

/** Whether a row of a table is held back, of the kindergarten that is spoken of. */
export type IsHeld = (table: string) => boolean;

export function heldOf(kindergarten: Holding): IsHeld {
  return (table) => isHeldIn(kindergarten, table);
}

/** What stands for a value that is not there: 待核实 where a row that may have it is held, else 未公布. */
export function notThere(kindergarten: Holding, ...tables: readonly string[]): Absent {
  return isHeldIn(kindergarten, ...tables) ? UNDER_REVIEW : NOT_GIVEN;
}

/** The value, 待核实 instead of 未公布 where a row that may have it is held. */
export function reviewed<T>(
  value: Reported<T>,
  kindergarten: Holding,
  ...tables: readonly string[]
): Reported<T> {
  return isAbsent(value) && value.absent === 'not-given' ? notThere(kindergarten, ...tables) : value;
}
