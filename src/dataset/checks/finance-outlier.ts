import { groupBy } from '../../domain/grouping.ts';
import { type Fen, serialiseYuan } from '../../domain/money.ts';
import type { Check, CheckContext } from '../check.ts';
import type { Issue } from '../issue.ts';
import type { Row } from '../tables/index.ts';
import { newestRolls } from './roll.ts';

type FinanceRow = Row<'finance'>;

/** So many times the year before, or so small a part, a slip of the pen is more likely: a digit or the decimal point. */
const TIMES = 10;
/** From here on it is the unit that is wrong: 万元 typed for 元 is ten thousand times, less what the year itself brought. */
const TIMES_OF_UNIT = 1000;
/** Accounts that come and go with a building or a gift: ten times as much is no sign of a slip. */
const LUMPY: ReadonlySet<string> = new Set(['基建设备', '举办者投入', '捐赠', '其他', '其他事业收入']);
/** What every kindergarten has year by year: where these are too small for its children, the table is kept in 万元. */
const STEADY: ReadonlySet<string> = new Set(['财政投入', '保教费', '人员经费']);
/** Yuan a child and year. The poorest kindergarten spends more on its staff alone; 万元 read as yuan gives about one. */
const LEAST_PER_CHILD = 100;
const FEN = 100;

/** 万元 in a column of 元, a year or a whole table of it; or a digit too many. */
export const financeOutlier: Check = {
  id: 'finance-outlier',
  severity: 'warning',
  hold: 'row',
  description:
    '经费的金额按元填：与同一科目上一年相差 10 倍以上的请核对，相差千倍以上的、或按在园幼儿人均少得不可能的，看起来是按万元填的。',
  run: (context) => {
    const told = new Set<FinanceRow>();
    return [...jumps(context, told), ...tooLittleForChildren(context, told)];
  },
};

function jumps(context: CheckContext, told: Set<FinanceRow>): readonly Issue[] {
  const issues: Issue[] = [];
  const accounts = groupBy(context.rows.finance, (row) => `${row.subjectCode}|${row.flow}|${row.account}`);
  for (const rows of accounts.values()) {
    const byYear = rows.toSorted((a, b) => a.year - b.year);
    byYear.forEach((row, index) => {
      const before = byYear[index - 1];
      if (!before || !isYuan(before.amount) || !isYuan(row.amount)) return;
      const times = Math.max(row.amount / before.amount, before.amount / row.amount);
      if (times >= TIMES_OF_UNIT) {
        const [small, large] = row.amount < before.amount ? [row, before] : [before, row];
        if (told.has(small)) return;
        told.add(small);
        issues.push(
          wanYuan(
            context,
            small,
            `${large.year} 年同一科目是 ${serialiseYuan(large.amount)} 元，相差千倍以上`,
          ),
        );
      } else if (times >= TIMES && !LUMPY.has(row.account)) {
        told.add(row);
        issues.push(
          context.report('finance', row, 'amount', {
            message: `${row.account} ${serialiseYuan(row.amount)} 元，与上一次（${before.year} 年）的 ${serialiseYuan(before.amount)} 元相差 10 倍以上。`,
            remedy:
              '核对两年的金额有没有多写或少写一位、单位是不是元；核对无误的不用改，也可在 waivers.csv 里说明。',
          }),
        );
      }
    });
  }
  return issues;
}

/** The steady accounts of a year that are too small together, and each that is too small by far. */
function tooLittleForChildren(context: CheckContext, told: ReadonlySet<FinanceRow>): readonly Issue[] {
  const children = childrenBySubject(context);
  const steady = context.rows.finance.filter((row) => STEADY.has(row.account) && isYuan(row.amount));
  return [...groupBy(steady, (row) => `${row.subjectCode}|${row.year}`).values()].flatMap((rows) => {
    const count = children.get(rows[0]?.subjectCode ?? '') ?? 0;
    const least = count * LEAST_PER_CHILD * FEN;
    const together = rows.reduce((sum, row) => sum + row.amount, 0);
    const small = together < least ? rows : rows.filter((row) => row.amount * TIMES < least);
    return small
      .filter((row) => !told.has(row))
      .map((row) => wanYuan(context, row, `在园幼儿有 ${count} 人，人均不到 ${LEAST_PER_CHILD} 元`));
  });
}

/** Children by 标识码, and of each district with all below it. */
function childrenBySubject(context: CheckContext): ReadonlyMap<string, number> {
  const children = new Map<string, number>();
  const add = (subject: string, count: number): void =>
    void children.set(subject, (children.get(subject) ?? 0) + count);
  const parents = new Map(context.rows.districts.map((row) => [row.code, row.parent]));
  const rolls = newestRolls(context);
  for (const { code, district } of context.rows.kindergartens) {
    const roll = rolls.get(code);
    if (!roll) continue;
    const count = roll.children + roll.nursery;
    add(code, count);
    const seen = new Set<string>();
    for (
      let above: unknown = district;
      typeof above === 'string' && !seen.has(above);
      above = parents.get(above)
    ) {
      seen.add(above);
      add(above, count);
    }
  }
  return children;
}

function wanYuan(context: CheckContext, row: FinanceRow, why: string): Issue {
  return context.report('finance', row, 'amount', {
    message: `${row.account} ${serialiseYuan(row.amount)} 元，看起来是万元：${why}。`,
    remedy:
      '这一栏按元填：是万元的，乘以 10000，同一年的其他行也一并核对；核对无误的不用改，也可在 waivers.csv 里说明。',
  });
}

/** Nought is nought: an account that was empty a year is no slip. */
function isYuan(amount: Fen): boolean {
  return amount > 0;
}
