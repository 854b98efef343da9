import { addDays, weekdayBetween } from '../calendar.ts';
import { docNo } from '../codes.ts';
import findings from '../data/penalty-findings.json' with { type: 'json' };
import type { DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { DemoRow } from '../rows.ts';

/** What a bureau finds at fault, what it decides, and what follows. */
interface Finding {
  readonly category: string;
  readonly reason: string;
  readonly outcome: string;
}

const FINDINGS: readonly Finding[] = findings;

/** When a decision was taken: from which day to which. */
const DECIDED = {
  'penalty-active': { first: '2026-03-09', last: '2026-10-16' },
  'penalty-expired': { first: '2024-10-14', last: '2025-09-26' },
  'penalty-withdrawn': { first: '2026-02-23', last: '2026-05-15' },
} as const;

/** Days that a decision is published for. */
const PUBLISHED_DAYS = { 'penalty-active': 540, 'penalty-expired': 365, 'penalty-withdrawn': 365 } as const;

/** A decision that was withdrawn was so after a review of so many days. */
const REVIEW_DAYS = 60;

/** Numbers rise through the year, about three a month. */
function penaltyNo(date: string): string {
  const [year = '', month, day] = date.split('-');
  return docNo('示教罚', year, Number(month) * 3 + Math.floor(Number(day) / 11));
}

/** penalties.csv: of institutions only; in force, expired, and one withdrawn after review. */
export function penaltyRows(kindergarten: DemoKindergarten): DemoRow<'penalties'>[] {
  const { code, special } = kindergarten;
  if (special !== 'penalty-active' && special !== 'penalty-expired' && special !== 'penalty-withdrawn')
    return [];
  const { first, last } = DECIDED[special];
  const date = weekdayBetween(kindergarten.random('penalties'), first, last);
  const withdrawn = special === 'penalty-withdrawn';
  return [
    {
      code,
      date,
      ...FINDINGS[Number(code.slice(-3)) % FINDINGS.length],
      docNo: penaltyNo(date),
      rectification: special === 'penalty-active' && date > '2026-07' ? '整改中' : '已整改',
      until: addDays(date, PUBLISHED_DAYS[special]),
      withdrawnOn: withdrawn ? addDays(date, REVIEW_DAYS) : '',
      withdrawalReason: withdrawn ? '复核认定事实不清，原决定撤销' : '',
    },
  ];
}
