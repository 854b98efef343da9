import type { Column } from '../../dataset/tables/column.ts';
import { hasClock } from '../values/clock.ts';
import { bare } from '../values/plain.ts';
import { isCatering } from '../words/meals.ts';

/** Why a text is not what its column is there for, and what is likely. */
export interface Doubt {
  readonly why: string;
  readonly suggestion: string;
}

/** What is counted where one of these stands behind the number. */
const OTHER_UNITS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['班', /^共?\d+个?(?:教学)?班级?(?:规模)?$/],
  ['册', /^共?\d+[册本]$/],
  ['间', /^共?\d+间$/],
];

/** 3个班 under places: how many classes there are leaves open how many children. */
export function otherUnit(text: string, { header, cell }: Column): Doubt | null {
  const unit = OTHER_UNITS.find(([, pattern]) => pattern.test(bare(text)))?.[0];
  const isOwn = unit === '班' ? header === '班数' : cell.kind === 'whole' && cell.unit === unit;
  return unit === undefined || isOwn ? null : { why: `写的是有多少${unit}`, suggestion: '' };
}

/** 自营 under meals: who cooks leaves open how many meals there are. */
export function doubtedMeals(text: string, { header }: Column): Doubt | null {
  return header === '每日餐点' && isCatering(bare(text))
    ? { why: '写的是怎么供餐，没有写几餐几点', suggestion: '' }
    : null;
}

/** A certificate that is not, or no longer, there. */
const UNSETTLED = /换[证发领]|办理|在办|待|到期|过期|注销|遗失|丢失|补办|申请|变更|吊销|失效|作废|年检/;
/** 原证号, （原教民…号）: a former number. 太原 is a place. */
const FORMER = /(?:^|[(（,，、;；:：。])原(?:有|来的?)?(?=证|号|许可|办学|教民|[A-Z]?\d)/i;
const NUMBER = /(?:\p{Script=Han}{1,6}(?:字?第)?)?[A-Z]?\d[\dA-Z-]{5,}号?/iu;

const SHORTEST_PHONE = 5;

/** 同园长手机 under telephones, 1956年9月 under times of a day, 换证中 under numbers of certificates: no number, or one that may not hold. */
export function doubtedNumber(text: string, { header, cell }: Column): Doubt | null {
  const plain = bare(text);
  if (cell.kind === 'text' && cell.holds === 'time')
    return hasClock(plain) ? null : { why: '没有写几点', suggestion: '' };
  if (header.endsWith('电话'))
    return plain.replace(/\D/g, '').length < SHORTEST_PHONE ? { why: '没有写号码', suggestion: '' } : null;
  if (!header.endsWith('号')) return null;
  if (!/[\d〇○]/.test(plain)) return { why: '没有写号码', suggestion: '' };
  if (!header.endsWith('证号') || !(UNSETTLED.test(plain) || FORMER.test(plain))) return null;
  const [, behind = plain] = plain.split(FORMER);
  const number = NUMBER.exec(behind.replace(/^(?:办学)?(?:许可)?证?号?(?:为|是|[:：])?/, ''))?.[0] ?? '';
  return { why: '看不准这个号码还用不用', suggestion: number };
}
