import type { Problem } from '../issue.ts';
import { withoutInvisible } from './characters.ts';
import { foldWidth } from './width.ts';

/** A row among the others that is none of them: where in it that shows, and what to tell. */
export interface SurplusRow {
  /** Index of the cell that gives it away. */
  readonly index: number;
  /** The word that does; the rest of the cell may name a person. */
  readonly mark: string;
  readonly problem: Problem;
}

/** 合计, 全县总计, 云溪镇小计. */
const TOTAL = /^\p{Script=Han}{0,12}?([合总小共累]计|总数|总和|汇总|平均)(?:数|人数)?:?$/u;
const NOTE =
  /^[(]?(注意|注释|注|备注|说明|填表说明|填报说明|填表|填报|制表|统计|审核|复核|单位负责人|负责人|经办|联系人|联系电话|数据来源|资料来源|来源|单位|打印|日期|[*※])/;

/**
 * Whether a record that cannot be read as a row is a total, a note, or the header once more, as every printed page has it. `wrong` holds
 * the columns whose cells have an error: 合计 in 班级 is a class's total and none of these.
 */
export function surplusRow(
  record: readonly string[],
  labels: readonly string[],
  wrong: ReadonlySet<number>,
): SurplusRow | null {
  const cells = record.map(bareCell);
  const filled = cells.flatMap((cell, index) => (cell === '' ? [] : [index]));
  const [first = 0] = filled;
  if (filled.length >= 2 && filled.every((index) => cells[index] === bareCell(labels[index] ?? ''))) {
    return { index: first, mark: record[first] ?? '', problem: surplus('重复的表头', '表头只在第 1 行') };
  }
  const total = filled.find((index) => TOTAL.test(cells[index] ?? ''));
  if (total !== undefined && (wrong.has(total) || wrong.size >= filled.length)) {
    const [, mark = ''] = TOTAL.exec(cells[total] ?? '') ?? [];
    return { index: total, mark, problem: surplus('合计行', '合计由网站按各行计算') };
  }
  const [, word] = NOTE.exec(cells[first] ?? '') ?? [];
  const isMostlyEmpty = filled.length <= Math.max(1, Math.floor(labels.length / 3));
  if (word === undefined || !isMostlyEmpty || wrong.size === 0) return null;
  return { index: first, mark: word, problem: surplus('说明行', '说明不放在表里') };
}

function bareCell(cell: string): string {
  return foldWidth(withoutInvisible(cell)).replace(/\s/g, '');
}

function surplus(what: string, reason: string): Problem {
  return {
    rule: 'surplus-row',
    severity: 'error',
    message: `这像是${what}，请删掉。`,
    remedy: `${reason}。这一行若是数据，请补全空着的必填栏。`,
  };
}
