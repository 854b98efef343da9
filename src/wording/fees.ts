import type { Exemption } from '../domain/bureau.ts';
import type { NoCapReason } from '../domain/fee-cap.ts';
import type { Fen } from '../domain/money.ts';
import type { BillingUnit } from '../domain/code-lists.ts';
import type { CostAssumptions } from '../domain/site.ts';
import { type Absent, UNDER_REVIEW } from '../domain/reported.ts';
import { absenceWord } from '../format/absence.ts';
import { formatDate } from '../format/date.ts';
import { formatFee } from '../format/yuan.ts';
import type { Verdict } from './tone.ts';

/** Where the waiver of the year before school is not on the site: it is not known, which is not “none”. 减免标准未公布, 减免标准待核实. */
export function unknownWaiverWords(waiver: Absent): string {
  return `减免标准${absenceWord(waiver)}`;
}

/** How amounts of other units are brought to a month, as the bureau assumes it. */
export function conversionWords({ months, semesterMonths, daysPerMonth }: CostAssumptions): string {
  return `按学期、按年、按天收的，按每学期 ${semesterMonths} 个月、每年 ${months} 个月、每月 ${daysPerMonth} 天折算`;
}

/** 自愿, or that it is collected from all. */
export function voluntaryWord(voluntary: boolean): string {
  return voluntary ? '自愿' : '统一收取';
}

/** Why a fee has no guide price beside it, as a column of a download says it. */
export function noCapWord(reason: NoCapReason): string {
  switch (reason) {
    case 'market-price':
      return '不适用';
    case 'no-cap':
      return '没有公布最高标准';
    case 'under-review':
      return absenceWord(UNDER_REVIEW);
    case 'unit':
      return '计费单位不同，不能比较';
    default:
      return reason satisfies never;
  }
}

/** By how much a standard is over its guide price, with the approval it rests on. */
export function excessVerdict(excess: Fen, unit: BillingUnit, approval: Exemption | undefined): Verdict {
  const over = `高出最高标准 ${formatFee(excess, unit)}`;
  if (!approval) return { word: over, tone: 'bad' };
  return {
    word: `${over}，${approval.docNo}批准：${approval.reason}（至${formatDate(approval.validUntil)}）`,
    tone: 'none',
  };
}
