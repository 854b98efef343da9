import type { Bureau } from '../../domain/bureau.ts';
import type { Kindergarten, SafetyCheck } from '../../domain/kindergarten.ts';
import { type Reported, isAbsent } from '../../domain/reported.ts';
import { type SchoolYear, schoolYearStart } from '../../domain/school-date.ts';
import type { Contributed } from '../indicator.ts';
import { lastDayOf } from '../kindergartens-in.ts';

/** A share of kindergartens by their newest safety check of the school year; missing where an answer is not given. */
export function safetyShare(answer: (check: SafetyCheck) => Reported<boolean>) {
  return (kindergarten: Kindergarten, year: SchoolYear, bureau: Bureau): Contributed => {
    const check = newestCheck(kindergarten, year, bureau);
    if (!check) return { missing: 'no-safety-check' };
    const met = answer(check);
    if (isAbsent(met)) return met.absent === 'not-applicable' ? null : { missing: 'no-safety-check' };
    return { numerator: met ? 1 : 0, denominator: 1, countedOn: check.checkedOn };
  };
}

function newestCheck(kindergarten: Kindergarten, year: SchoolYear, bureau: Bureau): SafetyCheck | undefined {
  const [from, to] = [schoolYearStart(year), lastDayOf(year, bureau.asOf)];
  return kindergarten.safety.findLast((check) => from <= check.checkedOn && check.checkedOn <= to);
}

/** Both yes → yes; either no → no; else the absence. */
export function both(a: Reported<boolean>, b: Reported<boolean>): Reported<boolean> {
  if (a === false || b === false) return false;
  return isAbsent(a) ? a : b;
}
