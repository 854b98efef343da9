import { formatNumber, formatShort, digitsApart } from '../format/number.ts';
import type { IsoDate } from '../domain/school-date.ts';

/** Marks a change that an official should look at first. */
export const LARGE_MARK = '▲';
export const LARGE_TITLE = `${LARGE_MARK} 变化大，先看这些`;

/** The headings of a review, in their order in it. */
export const REVIEW_TITLES = {
  errors: '不能发布的原因',
  held: '有错误，扣下待核实的部分以后照常发布',
  'fees-up': '收费上涨',
  'fees-down': '收费下降',
  'fees-other': '收费的其他变化',
  recognitions: '普惠认定',
  ratings: '等级与评估',
  staff: '师资',
  penalties: '处罚与通报',
  kindergartens: '开办、停办、更名与性质',
  targets: '指标',
  remarks: '新的提醒',
  others: '其他变化',
} as const;
export type ReviewTitle = keyof typeof REVIEW_TITLES;

/** 【变化大：上涨 20% 以上，每月 200 元以上】: behind the sentence of a large change. */
export function largeWords(reasons: readonly string[]): string {
  return `【变化大：${reasons.join('，')}】`;
}

/** （上涨 60 元，7.9%）. `yuan`: without a sign; `percent`: without a sign, null where there is none. `threshold`: what the share is not rounded across. */
export function amountWords(
  isUp: boolean,
  yuan: string,
  percent: number | null,
  { isConverted, threshold }: { readonly isConverted: boolean; readonly threshold: number },
): string {
  const share = percent === null ? '' : `，${formatShort(percent, digitsApart(percent, [threshold], 1))}%`;
  return `（${isConverted ? '按计费单位折算，' : ''}${isUp ? '上涨' : '下降'} ${yuan} 元${share}）`;
}

/** 等 12 所: the names of several kindergartens of which the same is said, all of them or the first. */
export function severalNames(names: readonly string[], most: number): string {
  if (names.length <= most) return names.join('、');
  return `${names.slice(0, most).join('、')}等 ${formatNumber(names.length)} 所`;
}

/** That a long part was cut. */
export function moreWords(count: number, unit: string): string {
  return `其余 ${formatNumber(count)} ${unit}没有列出，加 --all 全部列出。`;
}

export function lostRowsWords(table: string, before: number, after: number, isGone: boolean): string {
  if (isGone) return `${table}整张表没有了，原来 ${formatNumber(before)} 行`;
  if (after === 0) return `${table}空了，原来 ${formatNumber(before)} 行`;
  const share = ((before - after) / before) * 100;
  return `${table}少了 ${formatNumber(before - after)} 行（${formatNumber(before)}→${formatNumber(after)} 行，减少 ${formatShort(share)}%）`;
}

export function closedManyWords(closed: number, of: number): string {
  return `停办或不再列出 ${formatNumber(closed)} 所，占原有 ${formatNumber(of)} 所的 ${formatShort((closed / of) * 100)}%`;
}

/** On which day targets are judged. */
export function targetsNote(asOf: IsoDate): string {
  return `改前改后都按 ${asOf} 判断：只是日子到了而变的，不列在这里。`;
}

/** That a target is another one than before. */
export function goalMovedWords(old: string | null, now: string | null): string {
  return `；目标本身也改了：${old ?? '没有写明数值'}→${now ?? '没有写明数值'}`;
}

/** What is said of files besides the changes in them. */
export const FILE_WORDS = {
  text: '网页文字',
  table: '数据表',
  untold: '不进变更记录的文件',
  faulty: '有错误，改了什么要改好才看得出',
  beside: '行有增减或改动，变更记录不另说',
  rewritten: '只改了写法或次序',
} as const;

const FILE_KINDS = { added: '新增', removed: '删去', changed: '修改' } as const;

/** 修改 a、b 等 12 个文件 */
export function filesWords(kind: keyof typeof FILE_KINDS, names: readonly string[], most: number): string {
  const more = names.length > most ? ` 等 ${formatNumber(names.length)} 个文件` : '';
  return `${FILE_KINDS[kind]} ${names.slice(0, most).join('、')}${more}`;
}

export function settingWords(name: string, change: string): string {
  return `设置 site.json 的 ${name}：${change}`;
}

/** Of remarks that nothing but the day brings. `isBeside`: whether others are told beside them. */
export function ofDayWords(count: number, asOf: IsoDate, isBeside: boolean): string {
  const other = isBeside ? '另有' : '这些改动没有带来新的提醒。有';
  return `${other} ${formatNumber(count)} 条只是因为日子到了（以 ${asOf} 为准）。`;
}

export function notPublishableWords(errors: number): string {
  return `改后的数据不能发布：有 ${formatNumber(errors)} 处错误。`;
}

/** Whether the public sees the changes with this publication, or only after the errors are mended. */
export function toBeSeenWords(changes: number, isPublishable: boolean): string {
  return `${isPublishable ? '' : '改好以后'}公众会看到 ${formatNumber(changes)} 处变化`;
}

/** Why nothing is compared: the record of changes begins with the state after. */
export const BEGINNING_WORDS = {
  'made-up': '改前是程序自带的示例数据，不逐条对照，变更记录从改后的这一次开始',
  'no-kindergartens': '改前还没有幼儿园，不逐条对照，变更记录从改后的这一次开始',
} as const;
