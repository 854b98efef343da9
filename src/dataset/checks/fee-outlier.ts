import { groupBy } from '../../domain/grouping.ts';
import { type Fen, serialiseYuan } from '../../domain/money.ts';
import type { Check, CheckContext } from '../check.ts';
import { type FeeRow, feeName, isLive } from './fee-rows.ts';
import { median } from './median.ts';

/** So many times its like, or so small a part, a slip of the pen is more likely: one digit too many is exactly ten times. */
const TIMES = 10;
/** Fewer standards than this have no telling median. */
const LEAST_COMPARED = 5;
/** Under a catch-all item stand things that have nothing in common: no median tells what is usual. */
const CATCH_ALL = /其他|其它/;

/** A standard far from its like, or from its own predecessor: usually a slip, sometimes a wrong 计费单位. */
export const feeOutlier: Check = {
  id: 'fee-outlier',
  severity: 'warning',
  hold: 'row',
  description:
    '收费标准是同项目、同计费单位、同年龄段中位数的 10 倍以上或十分之一以下（名为“其他”的项目除外），或与本园上一次标准相差这么多的，请核对。',
  run: (context) => {
    const live = context.rows.fees.filter((row) => isLive(row, context.asOf));
    const likes = groupBy(live, (row) => `${row.category}|${row.item}|${row.unit}|${row.ageGroup}`);
    const previous = previousStandards(context);
    return [...likes.values()].flatMap((group) => {
      const amounts = group.flatMap((row) => (typeof row.amount === 'number' ? [row.amount] : []));
      const middle = amounts.length >= LEAST_COMPARED ? median(amounts) : undefined;
      return group.flatMap((row) => {
        const reason = strangeness(row, middle, amounts.length, previous.get(row));
        if (reason === null) return [];
        return context.report('fees', row, 'amount', {
          message: reason,
          remedy:
            '核对金额有没有多写或少写一位、计费单位有没有选错；不收的填“不收取”。核对无误的不用改，也可在 waivers.csv 里说明。',
        });
      });
    });
  },
};

function strangeness(
  row: FeeRow,
  middle: number | undefined,
  compared: number,
  previous: Fen | undefined,
): string | null {
  if (typeof row.amount !== 'number') return null;
  const written = `${feeName(row)} ${serialiseYuan(row.amount)} ${row.unit}`;
  if (middle !== undefined && !CATCH_ALL.test(row.item) && isFar(row.amount, middle)) {
    const yuan = Math.round(middle) / 100;
    const like = `同项目、同单位、同年龄段 ${compared} 个标准的中位数是 ${yuan} 元`;
    return row.amount === 0
      ? `${written}，而${like}；0 元表示收费为零，不是不收取。`
      : `${written}，与其他园差得太远：${like}。`;
  }
  if (previous !== undefined && isFar(row.amount, previous))
    return `${written}，与本园上一次的标准 ${serialiseYuan(previous)} 元差得太远。`;
  return null;
}

function isFar(amount: number, from: number): boolean {
  return from > 0 && (amount >= from * TIMES || amount * TIMES <= from);
}

/** For every fee row, the amount of the same item, age and unit that it followed. */
function previousStandards(context: CheckContext): ReadonlyMap<FeeRow, Fen> {
  const previous = new Map<FeeRow, Fen>();
  const items = groupBy(
    context.rows.fees,
    (row) => `${row.code}|${row.category}|${row.item}|${row.ageGroup}|${row.unit}`,
  );
  for (const item of items.values()) {
    if (item.length < 2) continue;
    const byStart = item.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
    byStart.forEach((row, index) => {
      const before = byStart[index - 1]?.amount;
      if (typeof before === 'number') previous.set(row, before);
    });
  }
  return previous;
}
