import type { BillingUnit } from '../../domain/code-lists.ts';

/** How often a price is paid, by the word behind it; longer words first. */
export const BILLING_PERIODS: readonly (readonly [string, BillingUnit])[] = [
  ['学期', '元/生·学期'],
  ['半年', '元/生·学期'],
  ['期', '元/生·学期'],
  ['个月', '元/生·月'],
  ['月', '元/生·月'],
  ['学年', '元/生·年'],
  ['年度', '元/生·年'],
  ['年', '元/生·年'],
  ['天', '元/生·天'],
  ['日', '元/生·天'],
  ['餐次', '元/生·次'],
  ['次', '元/生·次'],
];

/** What is paid by the piece: how often is not said. */
export const PIECES = /^(?:套|件|床|本|份|人套|生套)$/;

/** 入园时一次, 新生入园时一次性收取: what is paid once, when a child comes. */
export const AT_ENTRY =
  /^(?:(?:新生|新入园幼儿|幼儿)?(?:首次)?入园|新生(?:入学|报名|报到))(?:当?时|当[日天])?(?:收取?|缴纳?|交纳?)?一次性?(?:收取?|缴纳?|交纳?)?$/;

/** ㎡ of a unit of area. 亩 is 666.67 ㎡ as offices reckon. */
export const AREAS: Readonly<Record<string, number>> = {
  '㎡': 1,
  m2: 1,
  M2: 1,
  'm²': 1,
  'M²': 1,
  平方米: 1,
  平米: 1,
  平方: 1,
  平: 1,
  亩: 666.67,
  市亩: 666.67,
  公亩: 100,
  公顷: 10_000,
  万平方米: 10_000,
  ha: 10_000,
};

/** Yuan of a unit of money of accounts. */
export const MONEYS: Readonly<Record<string, number>> = {
  元: 1,
  圆: 1,
  千元: 1000,
  万元: 10_000,
  万: 10_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};

/** Units of what is counted. */
export const COUNTS: Readonly<Record<string, number>> = {
  人: 1,
  名: 1,
  个: 1,
  座: 1,
  册: 1,
  辆: 1,
  本: 1,
  所: 1,
  生: 1,
  位: 1,
  个学位: 1,
  学位: 1,
  次: 1,
  班: 1,
  个班: 1,
  年: 1,
  度: 1,
  '°': 1,
  万: 10_000,
  千: 1000,
  万册: 10_000,
  千册: 1000,
  万人: 10_000,
};
