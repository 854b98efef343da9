import { type Fen, ZERO_FEN } from '../domain/money.ts';
import type { MonthlyCost } from '../domain/monthly-cost.ts';
import { NOT_GIVEN, type Reported, UNDER_REVIEW, isAbsent } from '../domain/reported.ts';
import { addDays, type SchoolYear, schoolYearEnd } from '../domain/school-date.ts';
import {
  type CostFactor,
  type CostItem,
  type CostLine,
  type CostPart,
  type CostRole,
  isOver,
  stoppedFrom,
  type YearlyCost,
} from '../domain/yearly-cost.ts';
import { absenceWord } from '../format/absence.ts';
import type { CostAssumptions } from '../domain/site.ts';
import { formatDate, formatMonth } from '../format/date.ts';
import { formatFee, formatYuan } from '../format/yuan.ts';
import { unknownWaiverWords } from './fees.ts';

const ROLES: Readonly<Record<CostRole, string>> = {
  care: '必交',
  boarding: '住宿',
  meal: '伙食',
  required: '必交',
  voluntary: '自愿',
};

export function roleWord(role: CostRole): string {
  return ROLES[role];
}

/**
 * `15 元/天 × 22 天 × 10 个月`; for a waived item `（380 元/月 − 免除 380 元）× 10 个月`; where the standard changes within the year the
 * parts one after another: `640 元/月 × 5 个月 + 690 元/月 × 5 个月`.
 */
export function costFormula({ parts }: CostLine): string {
  return parts.map(partFormula).join(' + ');
}

function partFormula({ amount, unit, waived, factors }: CostPart): string {
  const price = formatFee(amount, unit);
  const base = waived === null ? price : `（${price} − 免除 ${formatYuan(waived)} 元）`;
  return [base, ...factors.map(factorText)].join(' × ');
}

function factorText({ count, of }: CostFactor): string {
  return of === '月' || of === '学期' ? `${count} 个${of}` : `${count} ${of}`;
}

/** The prices of an item one after another: `42 元/次`; `42 元/次，2027年3月1日起 45 元/次`. Empty where none is known. */
export function itemPrices({ standards }: CostItem): string {
  return standards
    .flatMap(({ from, amount, unit }, at) =>
      amount === null || isAbsent(amount)
        ? []
        : [`${at > 0 ? `${formatDate(from)}起 ` : ''}${formatFee(amount, unit)}`],
    )
    .join('，');
}

/** The day that a line is read on, and the school year that it is of. */
interface LineDays {
  readonly day: string;
  readonly year: SchoolYear;
}

/** Why a line, or a part of it, is not in the sum, and when in its year the item stops; null where there is nothing to say. */
export function lineNote(line: CostLine, days: LineDays): string | null {
  const parts = [sumNote(line, days), stopNote(line, days)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('；');
}

/** 2026年12月1日起停收 once an item is over, and where it is paid until then; 收到2026年11月30日为止 while it may be taken. */
function stopNote({ item, state }: CostLine, { day, year }: LineDays): string | null {
  const stopped = stoppedFrom(item);
  if (stopped === null || stopped > schoolYearEnd(year)) return null;
  return state === 'not-chosen' && !isOver(item, day, year)
    ? `收到${formatDate(addDays(stopped, -1))}为止`
    : `${formatDate(stopped)}起停收`;
}

function sumNote(line: CostLine, { day, year }: LineDays): string | null {
  switch (line.state) {
    case 'counted':
      return line.beforeWaiver ? `${waiverNote(line)}，按减免前计算` : null;
    case 'partly':
      return `${unknownWords(line)}的标准${missingWord(line)}，没有计入`;
    case 'not-charged':
      return '不收取';
    case 'missing':
      return `${missingWord(line)}，没有计入`;
    case 'not-chosen':
      return isOver(line.item, day, year) ? null : '未选，没有计入';
    case 'count-needed':
      return '按次收费，没有填次数，没有计入';
    default:
      return line.state satisfies never;
  }
}

function missingWord({ item }: CostLine): string {
  const amount = item.standards.find((standard) => isAbsent(standard.amount))?.amount;
  return absenceWord(isAbsent(amount) ? amount : NOT_GIVEN);
}

/** The months without a known standard: 2027年2月起; 2027年2月; 2026年11月至2027年1月. */
function unknownWords({ unknown }: CostLine): string {
  return unknown
    .map(({ from, until }) => {
      if (until === null) return `${formatMonth(from)}起`;
      return from === until ? formatMonth(from) : `${formatMonth(from)}至${formatMonth(until)}`;
    })
    .join('、');
}

/** What a sum leaves out, so that it never pretends: 不含：伙食费（未公布）. Empty where nothing is missing. */
export function missingNote({ missing }: Pick<YearlyCost, 'missing'>): string {
  if (missing.length === 0) return '';
  return `不含：${missing.map((line) => `${line.item.item}（${openWord(line)}）`).join('、')}`;
}

/** That a sum is one before a waiver that is not known: 减免标准未公布. Empty where all are. */
export function waiverNote(cost: Pick<YearlyCost, 'beforeWaiver'> | undefined): string {
  return cost?.beforeWaiver ? unknownWaiverWords(cost.beforeWaiver) : '';
}

function openWord(line: CostLine): string {
  if (line.state === 'partly') return `${unknownWords(line)}${missingWord(line)}`;
  return line.state === 'count-needed' ? '按次收费' : missingWord(line);
}

type Sum = Pick<MonthlyCost | YearlyCost, 'total' | 'known' | 'beforeWaiver' | 'isHeld'>;

/**
 * The sum in words: `7,100 元`; `至少 3,300 元` where something that belongs in it is not known; `减免前 7,100 元` where the waiver is not;
 * missing where nothing of it is known.
 */
export function sumText(sum: Sum): Reported<string> {
  const amount = sumAmount(sum);
  return isAbsent(amount) ? amount : `${sumPrefix(sum)}${formatYuan(amount)} 元`;
}

/** 至少, 减免前; empty where the sum is whole. */
export function sumPrefix({ total, beforeWaiver }: Pick<Sum, 'total' | 'beforeWaiver'>): string {
  return `${beforeWaiver ? '减免前' : ''}${total === null ? '至少' : ''}${beforeWaiver || total === null ? ' ' : ''}`;
}

/** The sum, or what is known of it; missing where nothing is: 待核实 where what it lacks is being checked. */
export function sumAmount({ total, known, isHeld }: Sum): Reported<Fen> {
  if (total !== null) return total;
  if (known > ZERO_FEN) return known;
  return isHeld ? UNDER_REVIEW : NOT_GIVEN;
}

/** What the parts of a year's bar are called. */
export const PAID_WORDS = { care: '保教费', boarding: '住宿费', meal: '伙食费', other: '代收等' } as const;

/** What a year's cost is made of, in yuan: `保教费 3,400`, `伙食费 2,960`. */
export function paidTexts(
  paid: readonly { readonly for: keyof typeof PAID_WORDS; readonly amount: Fen }[],
): readonly string[] {
  return paid.map((part) => `${PAID_WORDS[part.for]} ${formatYuan(part.amount)}`);
}

/** What of a year's cost is not paid: `减免 3,800`. Empty where nothing is waived. */
export function waivedText(waived: Fen): string {
  return waived > ZERO_FEN ? `减免 ${formatYuan(waived)}` : '';
}

/** What a year is reckoned with: `按 10 个月、在园吃饭、每月 22 天算`. */
export function assumedWords(
  { months, daysPerMonth }: Pick<CostAssumptions, 'months' | 'daysPerMonth'>,
  meals: boolean,
): string {
  return `按 ${months} 个月、${meals ? '' : '不'}在园吃饭、每月 ${daysPerMonth} 天算`;
}
