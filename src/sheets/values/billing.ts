import type { BillingUnit } from '../../domain/code-lists.ts';
import { BILLING_PERIODS, PIECES } from '../words/units.ts';

/**
 * The unit of a price as written behind its number: 元/月, 元/生·年, /学期, 元·生·月, 元每月. Null where nothing says how often it is paid;
 * `unknown` where what stands there is no unit.
 */
export function billingUnit(written: string, notes: readonly string[] = []): BillingUnit | null | 'unknown' {
  if (PIECES.test(written.replace(PARTS, '').trim())) return null;
  const own = unitOf(written);
  if (own !== null) return own;
  const noted = notes.map(unitOf).find((unit) => unit !== null && unit !== 'unknown');
  return noted ?? null;
}

const PARTS = /[/／·•.每一]|元|块钱?|圆|RMB|人民币/g;
const CHILD = /^(?:生|人|幼儿|儿童|个?孩子|园|位)/;

/** 按天, 按月收取 */
const PAID_BY = /按(?=.{1,4}$)|(?<=按.{1,3})(?:收取|收费|计费|计收|缴纳|交纳|[收计缴交])$/g;

function unitOf(written: string): BillingUnit | null | 'unknown' {
  let rest = written.replace(PAID_BY, '').replace(PARTS, ' ').replace(/整$/, '').trim();
  let period: BillingUnit | null = null;
  while (rest !== '') {
    const child = CHILD.exec(rest);
    const found = BILLING_PERIODS.find(([word]) => rest.startsWith(word));
    if (found !== undefined) {
      if (period !== null && period !== found[1]) return 'unknown';
      [, period] = found;
      rest = rest.slice(found[0].length).trim();
    } else if (child) rest = rest.slice(child[0].length).trim();
    else return 'unknown';
  }
  return period;
}
