import { monthlyAmount } from './billing-unit.ts';
import type { BillingUnit, FeeCategory } from './code-lists.ts';
import { type Fen, ZERO_FEN, addFen, subtractFen, timesFen } from './money.ts';
import { type Reported, isAbsent } from './reported.ts';
import type { CostAssumptions } from './site.ts';

/**
 * What an item is to a family: 保育教育费 or 保育费 of the age group, boarding, meals, something the kindergarten says is not
 * voluntary, or a voluntary item that counts only when it is chosen.
 */
export type CostRole = 'care' | 'boarding' | 'meal' | 'required' | 'voluntary';

/** One item of a child's costs, at the standard of one day; plain data, so that it also travels to the reader's browser. */
export interface CostItem {
  /** `服务性收费/延时服务`: tells the items of a kindergarten apart. */
  readonly id: string;
  readonly category: FeeCategory;
  readonly item: string;
  readonly role: CostRole;
  readonly amount: Reported<Fen>;
  readonly unit: BillingUnit;
  /** What is waived of the standard, in its unit; null where nothing is. */
  readonly waived: Fen | null;
  /** 文号 of the waiver. */
  readonly waiverDocNo: string | null;
}

/** What a family chooses. */
export interface CostChoice {
  /** Months of attendance in the school year. */
  readonly months: number;
  readonly meals: boolean;
  readonly boarding: boolean;
  /** Ids of the voluntary items taken. */
  readonly chosen: ReadonlySet<string>;
  /** How many times, by id, for items per 次. */
  readonly times: ReadonlyMap<string, number>;
}

/**
 * `counted`: in the sum. `not-charged`: 不收取, adds nothing. `missing`: would be in the sum, but its amount is not known.
 * `not-chosen`: voluntary, meals or boarding that the family does not take. `count-needed`: per 次, and nobody said how many times.
 */
export type CostLineState = 'counted' | 'not-charged' | 'missing' | 'not-chosen' | 'count-needed';

/** One factor of a line's formula: 15 元/天 × 22 天 × 10 个月. */
export interface CostFactor {
  readonly count: number;
  readonly of: '月' | '学期' | '学年' | '天' | '次';
}

export interface CostLine {
  readonly item: CostItem;
  readonly state: CostLineState;
  /** By what the amount of one unit is multiplied; empty where it is not counted. */
  readonly factors: readonly CostFactor[];
  readonly standard: Fen | null;
  readonly waived: Fen | null;
  /** standard − waived. */
  readonly net: Fen | null;
}

/** A sum that never pretends: `total` is null as soon as something that belongs in it is not known. */
export interface YearlyCost {
  readonly lines: readonly CostLine[];
  readonly total: Fen | null;
  /** The sum of what is known. */
  readonly known: Fen;
  /** The waived part of the known sum. */
  readonly waived: Fen;
  readonly missing: readonly CostLine[];
  readonly assumptions: CostAssumptions;
}

/** The choice that pages open with: every month, meals, boarding where the kindergarten boards, nothing voluntary. */
export function defaultChoice(assumptions: CostAssumptions, boarding: boolean): CostChoice {
  return { months: assumptions.months, meals: true, boarding, chosen: new Set(), times: new Map() };
}

/**
 * What a school year costs, line by line. By month × months; by day × days a month × months; by semester × the semesters begun
 * (two at most); by year once; per 次 only where the family says how many times. Exact to the 分.
 */
export function yearlyCost(
  items: readonly CostItem[],
  choice: CostChoice,
  assumptions: CostAssumptions,
): YearlyCost {
  const lines = items.map((item) => costLine(item, choice, assumptions));
  const counted = lines.filter((line) => line.state === 'counted');
  const missing = lines.filter((line) => line.state === 'missing');
  const known = addFen(...counted.map((line) => line.net ?? ZERO_FEN));
  return {
    lines,
    total: missing.length === 0 ? known : null,
    known,
    waived: addFen(...counted.map((line) => line.waived ?? ZERO_FEN)),
    missing,
    assumptions: { ...assumptions, months: choice.months },
  };
}

function costLine(item: CostItem, choice: CostChoice, assumptions: CostAssumptions): CostLine {
  const uncounted = (state: CostLineState): CostLine => ({
    item,
    state,
    factors: [],
    standard: null,
    waived: null,
    net: null,
  });
  const { amount } = item;
  if (isAbsent(amount) && amount.absent === 'not-charged') return uncounted('not-charged');
  if (!isTaken(item, choice)) return uncounted('not-chosen');
  if (isAbsent(amount)) return uncounted('missing');
  const factors = factorsOf(item, choice, assumptions);
  if (!factors) return uncounted('count-needed');
  const quantity = factors.reduce((product, factor) => product * factor.count, 1);
  const standard = timesFen(amount, quantity);
  const waived = item.waived === null ? null : timesFen(item.waived, quantity);
  const net = waived === null ? standard : subtractFen(standard, waived);
  return { item, state: 'counted', factors, standard, waived, net };
}

function isTaken({ id, role }: CostItem, choice: CostChoice): boolean {
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
  { id, unit }: CostItem,
  { months, times }: CostChoice,
  { semesterMonths, daysPerMonth }: CostAssumptions,
): readonly CostFactor[] | null {
  switch (unit) {
    case '元/生·月':
      return [{ count: months, of: '月' }];
    case '元/生·天':
      return [
        { count: daysPerMonth, of: '天' },
        { count: months, of: '月' },
      ];
    case '元/生·学期':
      return [{ count: Math.min(2, Math.ceil(months / semesterMonths)), of: '学期' }];
    case '元/生·年':
      return [{ count: months > 0 ? 1 : 0, of: '学年' }];
    case '元/生·次': {
      const count = times.get(id);
      return count === undefined ? null : [{ count, of: '次' }];
    }
    default:
      return unit satisfies never;
  }
}

/** What an ordinary month comes to: every counted unit spread over its months. Items per 次 are left out. */
export interface MonthlyCost {
  readonly total: Fen | null;
  readonly known: Fen;
  readonly missing: readonly CostItem[];
}

/** The monthly cost of the items that a choice takes. */
export function monthlyCost(
  items: readonly CostItem[],
  choice: CostChoice,
  assumptions: CostAssumptions,
): MonthlyCost {
  const amounts: Fen[] = [];
  const missing: CostItem[] = [];
  for (const item of items) {
    if (!isTaken(item, choice)) continue;
    if (isAbsent(item.amount)) {
      if (item.amount.absent !== 'not-charged') missing.push(item);
      continue;
    }
    const net = item.waived === null ? item.amount : subtractFen(item.amount, item.waived);
    const monthly = monthlyAmount(net, item.unit, assumptions);
    if (monthly !== null) amounts.push(monthly);
  }
  const known = addFen(...amounts);
  return { total: missing.length === 0 ? known : null, known, missing };
}
