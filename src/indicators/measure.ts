import type { Bureau } from '../domain/bureau.ts';
import { type IsoDate, type SchoolYear, schoolYearOf } from '../domain/school-date.ts';
import {
  type Contributed,
  type Indicator,
  type Measurement,
  type Member,
  type NotComputableReason,
  type Scope,
  type SummedIndicator,
  notComputable,
} from './indicator.ts';
import { runningIn, runningNow } from './kindergartens-in.ts';

/** The value of an indicator for an area and a school year, with everything it was made from, or why there is none. */
export function measure(bureau: Bureau, indicator: Indicator, scope: Scope): Measurement {
  switch (indicator.derivation) {
    case 'summed':
      return sumUp(bureau, indicator, scope);
    case 'area':
      return indicator.measure(bureau, scope);
    case 'reported':
      return notComputable('reported-only');
  }
}

function sumUp(bureau: Bureau, indicator: SummedIndicator, scope: Scope): Measurement {
  const isPresent = indicator.period === 'as-of';
  if (isPresent && scope.year !== schoolYearOf(bureau.asOf)) return notComputable('present-only');
  const running = isPresent ? runningNow(bureau, scope.area) : runningIn(bureau, scope.area, scope.year);
  if (running.length === 0) return notComputable('no-kindergartens');
  const contributed = contributions(bureau, indicator, scope.year);
  const members: Member[] = [];
  const without: string[] = [];
  const reasons = new Map<NotComputableReason, number>();
  for (const { code } of running) {
    const part = contributed.get(code) ?? null;
    if (part === null) continue;
    if ('missing' in part) {
      without.push(code);
      reasons.set(part.missing, (reasons.get(part.missing) ?? 0) + 1);
    } else members.push({ code, ...part });
  }
  return total(indicator, members, without, reasons);
}

function total(
  indicator: SummedIndicator,
  members: readonly Member[],
  without: readonly string[],
  reasons: ReadonlyMap<NotComputableReason, number>,
): Measurement {
  const coverage = { given: members.length, total: members.length + without.length };
  if (members.length === 0) return notComputable(reasonOf(indicator, reasons), coverage);
  let [numerator, denominator] = [0, 0];
  let asOf: IsoDate | undefined;
  for (const member of members) {
    numerator += member.numerator;
    denominator += member.denominator;
    if (asOf === undefined || member.countedOn > asOf) asOf = member.countedOn;
  }
  if (denominator === 0 || asOf === undefined) return notComputable('zero-denominator', coverage);
  const value = indicator.unit === '%' ? (numerator / denominator) * 100 : numerator / denominator;
  return { kind: 'measured', value, numerator, denominator, asOf, coverage, members, without };
}

/** The commonest reason among the kindergartens that lack the data. */
function reasonOf(
  { emptyReason = 'no-kindergartens' }: SummedIndicator,
  reasons: ReadonlyMap<NotComputableReason, number>,
): NotComputableReason {
  return [...reasons].sort((a, b) => b[1] - a[1])[0]?.[0] ?? emptyReason;
}

const memo = new WeakMap<Bureau, Map<string, ReadonlyMap<string, Contributed>>>();

/** What every kindergarten adds in a school year: worked out once, then summed for county, township and region alike. */
function contributions(
  bureau: Bureau,
  indicator: SummedIndicator,
  year: SchoolYear,
): ReadonlyMap<string, Contributed> {
  let known = memo.get(bureau);
  if (!known) memo.set(bureau, (known = new Map()));
  const key = `${indicator.id} ${year}`;
  let result = known.get(key);
  if (!result) {
    result = new Map(bureau.kindergartens.map((one) => [one.code, indicator.contribute(one, year, bureau)]));
    known.set(key, result);
  }
  return result;
}
