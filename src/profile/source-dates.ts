import type { TableName } from '../dataset/tables/names.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { given } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';

/** The newest date by table; a table without a row about the kindergarten is left out. */
export type SourceDates = Readonly<Partial<Record<TableName, IsoDate>>>;

/** Tables whose date is a 统计日期 or the day of a check: those that 数据截至 speaks of. */
const COUNTED: readonly TableName[] = ['classes', 'staffing', 'enrolment', 'safety'];

export function sourceDates(kindergarten: Kindergarten): SourceDates {
  const dates: Partial<Record<TableName, IsoDate>> = {};
  const note = (table: TableName, days: readonly (IsoDate | undefined)[]): void => {
    for (const day of days) {
      const before = dates[table];
      if (day !== undefined && (before === undefined || day > before)) dates[table] = day;
    }
  };
  note(
    'classes',
    kindergarten.classes.map((row) => row.countedOn),
  );
  note(
    'staffing',
    kindergarten.staffing.map((row) => row.countedOn),
  );
  note(
    'enrolment',
    kindergarten.enrolment.map((row) => row.countedOn),
  );
  note(
    'fees',
    kindergarten.fees.map((row) => given(row.noticedOn) ?? row.effectiveFrom),
  );
  note(
    'recognitions',
    kindergarten.recognitions.map((row) => row.recognisedOn),
  );
  note(
    'assessments',
    kindergarten.assessments.map((row) => row.decidedOn),
  );
  note(
    'safety',
    kindergarten.safety.map((row) => row.checkedOn),
  );
  note(
    'filings',
    kindergarten.filings.map((row) => row.changedOn),
  );
  note(
    'penalties',
    kindergarten.penalties.map((row) => row.date),
  );
  return dates;
}

/** The newest 统计日期 among the dates; null where none of those tables says anything. */
export function newestDate(dates: SourceDates): IsoDate | null {
  return COUNTED.reduce<IsoDate | null>((newest, table) => {
    const date = dates[table];
    return date !== undefined && (newest === null || date > newest) ? date : newest;
  }, null);
}
