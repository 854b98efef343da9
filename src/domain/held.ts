import type { AssessmentKind } from './code-lists.ts';
import type { HeldPeriod } from './held-rows.ts';
import type { Kindergarten } from './kindergarten.ts';
import { type Absent, NOT_GIVEN, UNDER_REVIEW } from './reported.ts';
import type { IsoDate, SchoolYear } from './school-date.ts';

type Holding = Pick<Kindergarten, 'held'>;

/** Whether a row of a kindergarten in one of these tables is held back: what is not there is then not known to be none. */
export function isHeldIn({ held }: Holding, ...tables: readonly string[]): boolean {
  return held.some(({ table }) => tables.includes(table));
}

/** Whether a row of a table is held back that may tell of a school year: of this one, or of none that can be read. */
export function isHeldInYear(kindergarten: Holding, table: string, year: SchoolYear): boolean {
  return isHeldOf(kindergarten, table, (one) => one === year || typeof one === 'number');
}

/** The same of this school year or a later one. */
export function isHeldSince(kindergarten: Holding, table: string, year: SchoolYear): boolean {
  return isHeldOf(kindergarten, table, (one) => typeof one === 'number' || one >= year);
}

/** The same of accounts. */
export function areAccountsHeld(kindergarten: Holding, year: number): boolean {
  return isHeldOf(kindergarten, 'finance', (one) => one === year);
}

/** Whether a row of a table is held back that tells of a time of which something holds; where its time cannot be read, it may. */
export function isHeldOf({ held }: Holding, table: string, holds: (period: HeldPeriod) => boolean): boolean {
  return held.some(
    ({ table: own, periods = [null] }) =>
      own === table && periods.some((period) => period === null || holds(period)),
  );
}

/** The school years of which rows of a table are held back, as far as they can be read. */
export function heldYears({ held }: Holding, table: string): readonly SchoolYear[] {
  return held.flatMap(({ table: own, periods = [] }) =>
    own === table ? periods.filter((period) => typeof period === 'string') : [],
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

/** Whether an assessment is held back that may be of one of these kinds. */
export function isAssessmentHeld({ held }: Holding, ...kinds: readonly AssessmentKind[]): boolean {
  return held.some(
    ({ table, assessmentKinds = [null] }) =>
      table === 'assessments' && assessmentKinds.some((kind) => kind === null || kinds.includes(kind)),
  );
}

/** Whether a row of a table is held back, of the kindergarten that is spoken of. */
export type IsHeld = (table: string) => boolean;

/** Of a school year, where a table has one. */
export function heldOf(kindergarten: Holding, year: SchoolYear): IsHeld {
  return (table) => isHeldInYear(kindergarten, table, year);
}

/** What stands for a value that is not there: 待核实 where a row that may have it is held, else 未公布. */
export function notThere(kindergarten: Holding, ...tables: readonly string[]): Absent {
  return isHeldIn(kindergarten, ...tables) ? UNDER_REVIEW : NOT_GIVEN;
}
