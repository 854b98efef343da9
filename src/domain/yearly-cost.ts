import type { BillingUnit, FeeCategory } from './code-lists.ts';
import { type Fen, ZERO_FEN, sumFen, subtractFen, timesFen } from './money.ts';
import { type Absent, type Reported, isAbsent, isUnderReview } from './reported.ts';
import { type IsoDate, type SchoolYear, chargedMonths, schoolYearStart } from './school-date.ts';
import type { CostAssumptions } from './site.ts';

/**
 * What an item is to a family: 保育教育费 or 保育费 of the age group, boarding, meals, something the kindergarten says is not
 * voluntary, or a voluntary item that counts only when it is chosen.
 */
export type CostRole = 'care' | 'boarding' | 'meal' | 'required' | 'voluntary';

/** What an item costs from a day on; plain data, so that it also travels to the reader's browser. */
export interface CostStandard {
  readonly from: IsoDate;
  /** Null while no row of the item is in force. */
  readonly amount: Reported<Fen> | null;
  readonly unit: BillingUnit;
  /** What is waived of the standard, in its unit; null where nothing is; missing where the waiver is not published. */
  readonly waived: Reported<Fen> | null;
  /** 文号 of the waiver. */
  readonly waiverDocNo: string | null;
}

/** One item of a child's costs, with its standards in order of day; never without one. */
export interface CostItem {
  /** `care`, or `服务性收费/延时服务`: tells the items of a kindergarten apart. */
  readonly id: string;
  /** Null for what belongs in the sum and is not published at all. */
  readonly category: FeeCategory | null;
  readonly item: string;
  readonly role: CostRole;
  /** 自愿 by its row. A meal may be; it is counted all the same while the family eats there. */
  readonly voluntary: boolean;
  readonly standards: readonly CostStandard[];
}

/** What a family chooses. */
export interface CostChoice {
  /** Months of attendance in the school year, from September on. */
  readonly months: number;
  readonly meals: boolean;
  readonly boarding: boolean;
  /** Ids of the voluntary items taken. */
  readonly chosen: ReadonlySet<string>;
  /** How many times, by id, for items per 次. */
  readonly times: ReadonlyMap<string, number>;
}

/**
 * `counted`: in the sum. `partly`: in the sum but for some months whose standard is not known. `missing`: would be in the sum, but its
 * amount is not known. `not-charged`: 不收取, adds nothing. `not-chosen`: voluntary, meals or boarding that the family does not take.
 * `count-needed`: per 次, and nobody said how many times; care and meals that are paid so leave the sum open.
 */
export type CostLineState = 'counted' | 'partly' | 'missing' | 'not-charged' | 'not-chosen' | 'count-needed';

/** One factor of a line's formula: 15 元/天 × 22 天 × 10 个月. */
export interface CostFactor {
  readonly count: number;
  readonly of: '月' | '学期' | '学年' | '天' | '次';
}

/** The months of one standard: 640 元/月 × 5 个月. */
export interface CostPart {
  readonly from: IsoDate;
  readonly amount: Fen;
  readonly unit: BillingUnit;
  /** Null where nothing is waived, or where the waiver is not known (`YearlyCost.beforeWaiver`). */
  readonly waived: Fen | null;
  readonly factors: readonly CostFactor[];
}

/** Months on end whose standard is not known, by their first days. */
export interface UnknownMonths {
  readonly from: IsoDate;
  /** The last of them; null where no month after it is known. */
  readonly until: IsoDate | null;
}

export interface CostLine {
  readonly item: CostItem;
  readonly state: CostLineState;
  /** One for each standard of the year; empty where it is not counted. */
  readonly parts: readonly CostPart[];
  /** The months that `partly` leaves out; empty in every other state. */
  readonly unknown: readonly UnknownMonths[];
  /** What stands for a waiver that would lower it and is not known; null where all are. */
  readonly beforeWaiver: Absent | null;
  readonly standard: Fen | null;
  readonly waived: Fen | null;
  /** standard − waived. */
  readonly net: Fen | null;
}

/** A sum that never pretends: `total` is null as soon as something that belongs in it is not known. */
export interface YearlyCost {
  readonly year: SchoolYear;
  readonly lines: readonly CostLine[];
  readonly total: Fen | null;
  /** The sum of what is known. */
  readonly known: Fen;
  /** The waived part of the known sum. */
  readonly waived: Fen;
  /** What stands for a waiver that the sum leaves out since it is not known; null where there is none. */
  readonly beforeWaiver: Absent | null;
  readonly missing: readonly CostLine[];
  /** Whether one of them is being checked. */
  readonly isHeld: boolean;
  readonly assumptions: CostAssumptions;
}

/** The choice that pages open with: every month, meals, boarding where the kindergarten boards, nothing voluntary. */
export function defaultChoice(assumptions: CostAssumptions, boarding: boolean): CostChoice {
  return { months: assumptions.months, meals: true, boarding, chosen: new Set(), times: new Map() };
}

/**
 * What a school year costs, line by line and month by month from September on: a standard counts from the first month that begins
 * under it. By month × months; by day × days a month × months; by semester × the semesters begun (two at most); by year once; per 次
 * only where the family says how many times. Exact to the 分.
 */
export function yearlyCost(
  items: readonly CostItem[],
  choice: CostChoice,
  assumptions: CostAssumptions,
  year: SchoolYear,
): YearlyCost {
  const months = chargedMonths(year, choice.months);
  const lines = items.map((item) => costLine(item, choice, assumptions, months));
  const missing = lines.filter(leavesOpen);
  const known = sumFen(lines.map(({ net }) => net ?? ZERO_FEN));
  return {
    year,
    lines,
    total: missing.length === 0 ? known : null,
    known,
    waived: sumFen(lines.map(({ waived }) => waived ?? ZERO_FEN)),
    beforeWaiver: lines.find(({ beforeWaiver }) => beforeWaiver)?.beforeWaiver ?? null,
    missing,
    isHeld: missing.some(({ item }) => isBeingChecked(item)),
    assumptions: { ...assumptions, months: choice.months },
  };
}

/** Whether a line belongs in the sum and is not, or not wholly, in it. */
function leavesOpen({ state, item }: CostLine): boolean {
  return state === 'missing' || state === 'partly' || (state === 'count-needed' && isLasting(item));
}

/** Whether a standard of an item is being checked. */
function isBeingChecked({ standards }: CostItem): boolean {
  return standards.some(({ amount }) => isUnderReview(amount));
}

/** Care and meals go on for as long as the child attends, whether or not their price is known. */
export function isLasting({ role }: Pick<CostItem, 'role'>): boolean {
  return role === 'care' || role === 'meal';
}

/** The day from which an item is charged no more; null where it goes on, or lasts whether or not its price is known. */
export function stoppedFrom(item: CostItem): IsoDate | null {
  const last = item.standards[item.standards.length - 1];
  return last?.amount === null && item.standards.length > 1 && !isLasting(item) ? last.from : null;
}

/** Whether an item has stopped by a day, or before a school year begins: nobody can take it any more. */
export function isOver(item: CostItem, day: string, year: SchoolYear): boolean {
  const stopped = stoppedFrom(item);
  return stopped !== null && (stopped <= day || stopped <= schoolYearStart(year));
}

function costLine(
  item: CostItem,
  choice: CostChoice,
  assumptions: CostAssumptions,
  months: readonly IsoDate[],
): CostLine {
  const spells = spellsOf(item, months);
  const charged = spells.filter(({ standard: { amount } }) => !isNotCharged(amount));
  if (spells.length > 0 && charged.length === 0) return uncounted(item, 'not-charged');
  if (!isTaken(item, choice)) return uncounted(item, 'not-chosen');
  if (item.standards.every(({ amount }) => amount === null)) return uncounted(item, 'missing');
  const parts: CostPart[] = [];
  for (const { standard, months: own } of charged) {
    const { from, amount, unit, waived } = standard;
    if (amount === null || isAbsent(amount)) continue;
    const factors = factorsOf(item.id, unit, own, choice, assumptions);
    if (!factors) return uncounted(item, 'count-needed');
    if (factors.every(({ count }) => count > 0) || months.length === 0)
      parts.push({ from, amount, unit, waived: isAbsent(waived) ? null : waived, factors });
  }
  const unknown = unknownMonths(item, charged, months.length - 1);
  if (parts.length === 0 && unknown.length > 0) return uncounted(item, 'missing');
  const beforeWaiver = charged.map(({ standard }) => standard.waived).find(isAbsent) ?? null;
  const state = unknown.length === 0 ? 'counted' : 'partly';
  return { item, state, parts, unknown, beforeWaiver, ...sums(parts) };
}

function uncounted(item: CostItem, state: CostLineState): CostLine {
  const nothing = { standard: null, waived: null, net: null };
  return { item, state, parts: [], unknown: [], beforeWaiver: null, ...nothing };
}

/** The months without a known standard. An item that has ended is not charged any more, unless it is one that lasts. */
function unknownMonths(
  item: CostItem,
  spells: readonly Spell[],
  lastMonth: number,
): readonly UnknownMonths[] {
  const open = spells.filter(({ standard: { amount } }) =>
    amount === null ? isLasting(item) : isAbsent(amount),
  );
  const runs: { readonly from: IsoDate; until: IsoDate; at: number }[] = [];
  for (const { at, day } of open.flatMap(({ months }) => months)) {
    const run = runs[runs.length - 1];
    if (run?.at === at - 1) {
      run.until = day;
      run.at = at;
    } else runs.push({ from: day, until: day, at });
  }
  return runs.map(({ from, until, at }) => ({ from, until: at === lastMonth ? null : until }));
}

function sums(parts: readonly CostPart[]): Pick<CostLine, 'standard' | 'waived' | 'net'> {
  const quantityOf = ({ factors }: CostPart) => factors.reduce((product, { count }) => product * count, 1);
  const standard = sumFen(parts.map((part) => timesFen(part.amount, quantityOf(part))));
  const isWaived = parts.some(({ waived }) => waived !== null);
  const waived = isWaived
    ? sumFen(parts.map((part) => timesFen(part.waived ?? ZERO_FEN, quantityOf(part))))
    : null;
  return { standard, waived, net: subtractFen(standard, waived ?? ZERO_FEN) };
}

interface Month {
  /** Its place among the months charged, from 0. */
  readonly at: number;
  readonly day: IsoDate;
}

interface Spell {
  readonly standard: CostStandard;
  readonly months: readonly Month[];
}

/** The months of the year by the standard they are charged at. Months before the first known standard are charged at that one. */
function spellsOf({ standards }: CostItem, days: readonly IsoDate[]): readonly Spell[] {
  const first = standards.find(({ amount }) => amount !== null);
  const spells: { readonly standard: CostStandard; readonly months: Month[] }[] = [];
  days.forEach((day, at) => {
    const holding = standardOn(standards, day);
    const standard = first && (!holding || (holding.amount === null && day < first.from)) ? first : holding;
    if (!standard) return;
    const last = spells[spells.length - 1];
    if (last?.standard === standard) last.months.push({ at, day });
    else spells.push({ standard, months: [{ at, day }] });
  });
  return spells;
}

/** The standard of an item on a day; undefined before its first. */
export function standardOn(standards: readonly CostStandard[], day: string): CostStandard | undefined {
  return [...standards].reverse().find(({ from }) => from <= day);
}

function isNotCharged(amount: CostStandard['amount']): boolean {
  return isAbsent(amount) && amount.absent === 'not-charged';
}

/**
 * Whether a semester is paid in a month of the year (from 0): the first in its first month, the second in its second month, by when the
 * prices of the spring semester (1 March, as they usually begin) are in force.
 */
function isPaidAt(month: number, months: number, semesterMonths: number): boolean {
  if (month === 0) return true;
  return months > semesterMonths && month === Math.min(semesterMonths + 1, months - 1);
}

/** Whether a choice takes an item. */
export function isTaken({ id, role }: CostItem, choice: CostChoice): boolean {
  switch (role) {
    case 'care':
    case 'required':
      return true;
    case 'meal':
      return choice.meals;
    case 'boarding':
      return choice.boarding;
    case 'voluntary':
      return choice.chosen.has(id);
    default:
      return role satisfies never;
  }
}

function factorsOf(
  id: string,
  unit: BillingUnit,
  months: readonly Month[],
  choice: CostChoice,
  { semesterMonths, daysPerMonth }: CostAssumptions,
): readonly CostFactor[] | null {
  switch (unit) {
    case '元/生·月':
      return [{ count: months.length, of: '月' }];
    case '元/生·天':
      return [
        { count: daysPerMonth, of: '天' },
        { count: months.length, of: '月' },
      ];
    case '元/生·学期':
      return [
        { count: months.filter(({ at }) => isPaidAt(at, choice.months, semesterMonths)).length, of: '学期' },
      ];
    case '元/生·年':
      return [{ count: months.some(({ at }) => at === 0) ? 1 : 0, of: '学年' }];
    case '元/生·次': {
      const count = choice.times.get(id);
      return count === undefined ? null : [{ count: months[0]?.at === 0 ? count : 0, of: '次' }];
    }
    default:
      return unit satisfies never;
  }
}
