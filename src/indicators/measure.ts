import type { Bureau } from '../domain/bureau.ts';
import { isHeldInYear } from '../domain/held.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
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
import { type Sum, sumKeeperOf } from './sum-keeper.ts';

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
  const sum = sumKeeperOf(bureau)(indicator, scope, () => sumIn(bureau, indicator, scope));
  if (sum.kind !== 'measured') return sum;
  const list = <T>(read: (running: readonly Kindergarten[], contributed: Contributions) => readonly T[]) =>
    read(runningFor(bureau, indicator, scope), contributions(bureau, indicator, scope.year));
  return {
    ...sum,
    members: () => list(membersIn),
    without: () => list((...all) => withoutIn(...all, (reason) => reason !== 'under-review')),
    held: () => list((...all) => withoutIn(...all, (reason) => reason === 'under-review')),
  };
}

/** What an indicator comes to in an area and a school year; it is not looked for among those that are kept. */
export function sumIn(bureau: Bureau, indicator: SummedIndicator, scope: Scope): Sum {
  if (indicator.period === 'as-of' && scope.year !== schoolYearOf(bureau.asOf))
    return notComputable('present-only');
  const running = runningFor(bureau, indicator, scope);
  if (running.length === 0) return notComputable('no-kindergartens');
  return total(indicator, running, contributions(bureau, indicator, scope.year));
}

/** The kindergartens that an indicator asks. */
function runningFor(
  bureau: Bureau,
  { period }: SummedIndicator,
  { area, year }: Scope,
): readonly Kindergarten[] {
  return period === 'as-of' ? runningNow(bureau, area) : runningIn(bureau, area, year);
}

type Contributions = ReadonlyMap<string, Contributed>;

function total(
  indicator: SummedIndicator,
  running: readonly Kindergarten[],
  contributed: Contributions,
): Sum {
  let [numerator, denominator, given, without] = [0, 0, 0, 0];
  let asOf: IsoDate | undefined;
  const reasons = new Map<NotComputableReason, number>();
  for (const { code } of running) {
    const part = contributed.get(code) ?? null;
    if (part === null) continue;
    if ('missing' in part) {
      without += 1;
      reasons.set(part.missing, (reasons.get(part.missing) ?? 0) + 1);
      continue;
    }
    given += 1;
    numerator += part.numerator;
    denominator += part.denominator;
    if (asOf === undefined || part.countedOn > asOf) asOf = part.countedOn;
  }
  const coverage = { given, total: given + without };
  if (given === 0) return notComputable(reasonOf(indicator, reasons), coverage);
  if (denominator === 0 || asOf === undefined) return notComputable('zero-denominator', coverage);
  const value = indicator.unit === '%' ? (numerator / denominator) * 100 : numerator / denominator;
  return { kind: 'measured', value, numerator, denominator, asOf, coverage };
}

function membersIn(running: readonly Kindergarten[], contributed: Contributions): readonly Member[] {
  return running.flatMap(({ code }) => {
    const part = contributed.get(code) ?? null;
    return part === null || 'missing' in part ? [] : [{ code, ...part }];
  });
}

function withoutIn(
  running: readonly Kindergarten[],
  contributed: Contributions,
  isWanted: (reason: NotComputableReason) => boolean,
): readonly string[] {
  return running.flatMap(({ code }) => {
    const part = contributed.get(code) ?? null;
    return part !== null && 'missing' in part && isWanted(part.missing) ? [code] : [];
  });
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
    result = new Map(
      bureau.kindergartens.map((one) => [
        one.code,
        beingChecked(indicator.contribute(one, year, bureau), one, year),
      ]),
    );
    known.set(key, result);
  }
  return result;
}

/** The table that whoever lacks the data has no row of. */
const LACKING: Readonly<Partial<Record<NotComputableReason, string>>> = {
  'no-class-rows': 'classes',
  'no-staffing-rows': 'staffing',
  'posts-missing': 'staffing',
  'no-certificate-counts': 'staffing',
  'no-education-counts': 'staffing',
  'no-backbone-counts': 'staffing',
  'no-insurance-counts': 'staffing',
  'no-safety-check': 'safety',
};

/** What a kindergarten lacks is being checked where a row that may have it is held back. */
function beingChecked(part: Contributed, kindergarten: Kindergarten, year: SchoolYear): Contributed {
  const table = part !== null && 'missing' in part ? LACKING[part.missing] : undefined;
  if (table === undefined) return part;
  return isHeldInYear(kindergarten, table, year) ? { missing: 'under-review' } : part;
}
