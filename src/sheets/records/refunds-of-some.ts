import type { Known } from '../names/register.ts';
import type { RefundRule } from './refund-text.ts';

/** Kindergartens that a rule of refund may be for alone. */
const WHOSE = ['营利性', '非营利性', '公办', '民办', '普惠性民办', '非普惠性民办'] as const;
export type Whose = (typeof WHOSE)[number];

/** A rule of refund for some kindergartens alone. */
export interface RefundOfSome {
  readonly whose: Whose;
  /** Items or categories; none for all. */
  readonly keys: readonly string[];
  readonly rule: RefundRule;
}

const OF_SOME =
  /^(?:对|凡)?(非?普惠性?民办|非营利性?|营利性?|公办|民办)(?:的)?(?:民办)?(?:幼儿园|园所?|学校)(?:的)?[:：,，]?(?:各项(?:收费|费用)[,，]?)?(.{4,})$/u;

/** 营利性幼儿园按入园合同约定退费: whom a clause is for, and what it says of them; null where it is for all, or for others. */
export function ofSomeIn(clause: string): { readonly whose: Whose; readonly said: string } | null {
  const [, word = '', said = ''] = OF_SOME.exec(clause) ?? [];
  const whose = whoseOf(word);
  return whose === null || said === '' ? null : { whose, said };
}

/** Whom a word means: 普惠民办 and 普惠性民办 are one. */
export function whoseOf(word: string): Whose | null {
  return WHOSE.find((one) => one.replaceAll('性', '') === word.replaceAll('性', '')) ?? null;
}

/**
 * The rule that takes the place of the general ones for a kindergarten: `unsure` where nothing tells whether it is one of those that the rule is for, null
 * where there is none for it.
 */
export function refundForSome(
  ofSome: readonly RefundOfSome[],
  keys: readonly string[],
  known: Known | null,
): RefundRule | 'unsure' | null {
  const rules = ofSome.filter((one) => one.keys.length === 0 || one.keys.some((key) => keys.includes(key)));
  const verdicts = rules.map(({ whose }) => isOne(known, whose));
  const own = rules.filter((_, at) => verdicts[at] === true);
  const narrow = own.filter((one) => one.keys.length > 0);
  const [only, another] = narrow.length > 0 ? narrow : own;
  if (only !== undefined && another === undefined) return only.rule;
  return another !== undefined || verdicts.includes(null) ? 'unsure' : null;
}

/** Whether a kindergarten is one of these; null where nothing tells. */
export function isOne(known: Known | null, whose: Whose): boolean | null {
  const {
    nature = '',
    profit = '',
    registeredAs = '',
    inclusive = '',
    isProfitDisputed = false,
  } = known ?? {};
  if (whose === '公办' || whose === '民办') return nature === '' ? null : nature === whose;
  if (nature === '公办') return false;
  if (whose === '普惠性民办' || whose === '非普惠性民办')
    return nature === '' || inclusive === '' ? null : (inclusive === '是') === (whose === '普惠性民办');
  const own = profit === '' ? registeredAs : profit;
  return own === '' || isProfitDisputed ? null : own === whose;
}
