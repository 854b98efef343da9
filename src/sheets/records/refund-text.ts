import type { SheetPlace } from '../place.ts';

/** A rule of refund, and where it stands. */
export interface RefundRule {
  readonly text: string;
  readonly place: SheetPlace;
}

/** 按月收取，… before the rule: how often it is paid. */
const BILLED = /^(?:均|都)?按(?:月|学期|学年|年)(?:收取|缴纳|收费|交纳)?[,，]/;

/** What a clause says of its items: what they are called by is no part of their rule (伙食费退费：按天退), nor how often they are paid. */
export function ruleBehind(rest: string): string {
  return rest
    .replace(/^的?退[费款]?(?:规定|办法|规则|标准|方式)?[:：]/, '')
    .replace(/^的?退费(?=按|据|依|以|实行|执行)/, '')
    .replace(/^(?:[:：,，]|[-—–─]{1,2}(?!\d))/, '')
    .replace(BILLED, '');
}

/** Whether a rule is said to its end, and not what is left of a list that was not understood: 、和住宿费… */
export function isWhole(rule: string): boolean {
  return rule.length >= 2 && /^[\p{Script=Han}\d]/u.test(rule) && !/^[和及与或等的、之]/.test(rule);
}
