import { type FeeAgeGroup, PRESCHOOL_AGE_GROUPS } from '../../domain/code-lists.ts';
import { ageGroupsOverlap } from '../../domain/fee-in-force.ts';
import { addDays, isoDate } from '../../domain/school-date.ts';
import type { TableName } from '../../dataset/tables/names.ts';

/** A table whose rows hold from their 执行日期 until another one follows. */
export interface SpellTable {
  /** What follows each other: a price, a cap. Another text in one of these is another standard. */
  readonly standard: readonly string[];
}

/** The tables of spells, each with an `effectiveFrom` in its key and an `until`. */
export const SPELL_TABLES: Partial<Record<TableName, SpellTable>> = {
  fees: { standard: ['amount', 'unit'] },
  fee_caps: { standard: ['benchmark', 'floatUp', 'unit'] },
  fee_waivers: { standard: ['amount', 'unit'] },
  fee_catalogue: { standard: ['meal'] },
};

/** A row of such a table: from when, until when, and for whom. `T` is what it is a row of. */
export interface Spell<T> {
  readonly of: T;
  readonly from: string;
  /** The last day; empty where it is open. */
  readonly until: string;
  /** 全部 where the table does not tell ages apart. */
  readonly ageGroup: FeeAgeGroup;
  /** 保育费 is for 托班: what its 全部 covers. */
  readonly category: string;
  /** The standard in one text; null where it is not known. */
  readonly standard: string | null;
}

/** A row that says a standard already, for the same ages or for others too; one of several where only they together say it. */
interface Said<S> {
  readonly by: S;
  readonly isOfSameAges: boolean;
}

/** What new spells of one day do to those that stand. */
export interface Succession<S, F> {
  /** Rows that end, and on which day. */
  readonly ends: readonly { readonly row: S; readonly until: string; readonly because: F }[];
  /** Rows to add, with the day before a later row begins; empty where none does. */
  readonly added: readonly { readonly row: F; readonly until: string }[];
  /** Rows that say what stands already, and by whom it is said. */
  readonly said: readonly ({ readonly row: F } & Said<S>)[];
  /** Rows that cannot be added yet: what stands beside them contradicts, or their standard is not known. */
  readonly waiting: readonly { readonly row: F; readonly against: S | null }[];
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return addDays(isoDate(day), -1);
}

/**
 * What becomes of the standing spells of one item when new ones begin, all on one day. A standard that changes ends the row in force the day
 * before; the same one again adds nothing. `endOf` tells when a row for 全部 ends of which only some ages have a new standard; null
 * where nobody knows.
 */
export function succeed<S, F>(
  standing: readonly Spell<S>[],
  fresh: readonly Spell<F>[],
  endOf: (row: Spell<S>, because: Spell<F>) => string | null,
): Succession<S, F> {
  const waiting: { row: F; against: S | null }[] = [];
  const said: ({ row: F } & Said<S>)[] = [];
  const candidates = fresh.filter((one) => {
    const sameDay = standing.filter((row) => row.from === one.from && meets(row, one));
    const hasRival = standing.some((row) => isInForce(row, one.from) && meets(row, one));
    const by = saidBy(one, sameDay);
    if (by !== null) said.push({ row: one.of, ...by });
    else if (sameDay[0] !== undefined) waiting.push({ row: one.of, against: sameDay[0].of });
    else if (one.standard === null && hasRival) waiting.push({ row: one.of, against: null });
    else return true;
    return false;
  });
  const ages = [...standing.filter((row) => fresh.some(({ from }) => from === row.from)), ...candidates];
  const ends = new Map<Spell<S>, { until: string; because: Spell<F> }>();
  const held = new Set<Spell<F>>();
  for (const one of candidates) {
    const rivals = standing.filter((row) => isInForce(row, one.from) && meets(row, one));
    if (saidBy(one, rivals) !== null) continue;
    const untils = rivals.map((row) => (isReplaced(row, ages) ? dayBefore(one.from) : endOf(row, one)));
    const open = rivals[untils.indexOf(null)];
    if (open !== undefined) {
      held.add(one);
      waiting.push({ row: one.of, against: open.of });
    } else rivals.forEach((row, index) => ends.set(row, { until: untils[index] ?? '', because: one }));
  }
  const lasting = standing.filter((row) => !ends.has(row));
  const added = candidates.flatMap((one) => {
    if (held.has(one)) return [];
    const by = saidBy(
      one,
      lasting.filter((row) => isInForce(row, one.from) && meets(row, one)),
    );
    if (by !== null) {
      said.push({ row: one.of, ...by });
      return [];
    }
    const later = standing.filter(
      (row) => row.from > one.from && meets(row, one) && !(one.until !== '' && one.until < row.from),
    );
    const next = later.map(({ from }) => from).sort()[0];
    return [{ row: one.of, until: next === undefined ? '' : dayBefore(next) }];
  });
  const closed = Array.from(ends, ([row, { until, because }]) => ({
    row: row.of,
    until,
    because: because.of,
  }));
  return { ends: closed, added, said, waiting };
}

function meets(one: Spell<unknown>, other: Spell<unknown>): boolean {
  return ageGroupsOverlap(one.ageGroup, other.ageGroup);
}

/** Whether a row that began earlier is in force on a day. */
function isInForce({ from, until }: Spell<unknown>, day: string): boolean {
  return from < day && (until === '' || until >= day);
}

/** By whom of some rows the same standard is said for all ages of a row; null where they say another, or not of all. */
function saidBy<S>(one: Spell<unknown>, rows: readonly Spell<S>[]): Said<S> | null {
  const [first] = rows;
  if (first === undefined || one.standard === null) return null;
  const isSame = rows.every(({ standard }) => standard === one.standard);
  if (!isSame || !isReplaced(one, rows)) return null;
  const same = rows.find(({ ageGroup }) => ageGroup === one.ageGroup);
  return { by: (same ?? first).of, isOfSameAges: same !== undefined };
}

/** Whether rows speak for all ages of another one. */
export function isReplaced({ ageGroup, category }: Spell<unknown>, rows: readonly Spell<unknown>[]): boolean {
  const ages = new Set(rows.map((row) => row.ageGroup));
  if (ages.has('全部') || ages.has(ageGroup)) return true;
  if (ageGroup !== '全部') return false;
  const all: readonly FeeAgeGroup[] = category === '保育费' ? ['托班'] : PRESCHOOL_AGE_GROUPS;
  return ages.has('混龄') || all.every((age) => ages.has(age));
}
