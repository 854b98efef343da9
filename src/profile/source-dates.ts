import type { TableName } from '../dataset/tables/names.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { given } from '../domain/reported.ts';
import { type IsoDate, newestDay } from '../domain/school-date.ts';

/** The newest date by table; a table without a row about the kindergarten is left out. */
export type SourceDates = Readonly<Partial<Record<TableName, IsoDate>>>;

/** Tables whose date is a 统计日期 or the day of a check: those that 数据截至 speaks of. */
const COUNTED: readonly TableName[] = ['classes', 'staffing', 'enrolment', 'safety'];

/** The newest date of each table's rows about a kindergarten. Of a fee: 公示日期, else 执行日期. */
export function sourceDates(kindergarten: Kindergarten): SourceDates {
  const days = {
    classes: kindergarten.classes.map((row) => row.countedOn),
    staffing: kindergarten.staffing.map((row) => row.countedOn),
    enrolment: kindergarten.enrolment.map((row) => row.countedOn),
    fees: kindergarten.fees.map((row) => given(row.noticedOn) ?? row.effectiveFrom),
    recognitions: kindergarten.recognitions.map((row) => row.recognisedOn),
    assessments: kindergarten.assessments.map((row) => row.decidedOn),
    safety: kindergarten.safety.map((row) => row.checkedOn),
    filings: kindergarten.filings.map((row) => row.changedOn),
    penalties: kindergarten.penalties.map((row) => row.date),
  } satisfies Partial<Record<TableName, readonly IsoDate[]>>;
  const newest = Object.entries(days).flatMap(([table, all]) => {
    const day = newestDay(all);
    return day === null ? [] : [[table, day] as const];
  });
  return Object.fromEntries(newest);
}

/** The newest 统计日期 among the dates; null where none of those tables says anything. */
export function newestDate(dates: SourceDates): IsoDate | null {
  return newestDay(COUNTED.flatMap((table) => dates[table] ?? []));
}
