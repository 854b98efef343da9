import { groupBy } from '../../domain/grouping.ts';
import type { Check, CheckContext } from '../check.ts';
import type { Issue } from '../issue.ts';
import type { Reference } from '../tables/column.ts';
import type { TableName } from '../tables/names.ts';
import { ROW_NUMBER } from '../tables/table.ts';
import { type AnyRow, definitionOf, rowsOf, presentTables, reportCell } from './rows.ts';

/** Every code resolves, in its table or in one of its alternatives. A target table that is not kept gives one notice. */
export const foreignKey: Check = {
  id: 'foreign-key',
  severity: 'error',
  hold: 'stop',
  description: '引用的代码（标识码、区划代码、体系代码、方案编号、任务号）必须在被引用的表里有一行。',
  run: (context) => {
    const known = new Map<string, ReadonlySet<unknown>>();
    const issues: Issue[] = [];
    for (const table of presentTables(context)) {
      const { columns } = definitionOf(table);
      for (const [key, column] of Object.entries(columns)) {
        const broken = column.references ? brokenCodes(context, table, key, column.references, known) : [];
        for (const issue of broken) issues.push(issue);
      }
    }
    return [...issues, ...brokenTasks(context)];
  },
};

function brokenCodes(
  context: CheckContext,
  table: TableName,
  key: string,
  references: readonly Reference[],
  known: Map<string, ReadonlySet<unknown>>,
): readonly Issue[] {
  const kept = references.filter((reference) => context.present.has(reference.table));
  const codes = kept.map((reference) => codesOf(context, reference, known));
  const broken = rowsOf(context, table).filter((row) => {
    const code = row[key];
    return typeof code === 'string' && !codes.some((set) => set.has(code));
  });
  const [first] = broken;
  if (first === undefined) return [];
  if (kept.length < references.length) {
    const missing = references.filter((reference) => !kept.includes(reference));
    const issue = reportCell(context, table, first, key, {
      severity: 'notice',
      message: `没有 ${missing.map(fileOf).join('、')}，这一栏的代码无法核对。`,
      remedy: `补上 ${missing.map(fileOf).join('、')} 后会自动核对；暂时没有可以不管。`,
    });
    return [issue];
  }
  const remedy = unreadRemedy(context, references) ?? remedyFor(table, references);
  return [...groupBy(broken, (row) => String(row[key]))].flatMap(([code, rows]) => {
    const [row] = rows;
    if (row === undefined) return [];
    const where = `代码“${code}”在 ${references.map(fileOf).join('、')} 里没有对应的行`;
    const message =
      rows.length === 1
        ? `${where}。`
        : `${where}；这张表里有 ${rows.length} 行用了它（${rowsWords(rows)}）。`;
    return [reportCell(context, table, row, key, { message, remedy })];
  });
}

/** Where the row may be there, with a code that cannot be read: its mending comes first. */
function unreadRemedy(context: CheckContext, references: readonly Reference[]): string | undefined {
  const unread = references.find(({ table }) => context.unreadKeys.has(table));
  const [row] = (unread && context.unreadKeys.get(unread.table)) ?? [];
  if (unread === undefined || row === undefined) return undefined;
  const header = definitionOf(unread.table).columns[unread.column]?.header ?? '代码';
  return `${fileOf(unread)} 第 ${row} 行的${header}读不出来：先改好那一格，再检查一次。`;
}

/** 第 11 到 19 行; 第 3、8、9 行等. */
function rowsWords(rows: readonly AnyRow[]): string {
  const numbers = rows.map((row) => (row as { readonly [ROW_NUMBER]: number })[ROW_NUMBER]);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (last - first === numbers.length - 1) return `第 ${first} 到 ${last} 行`;
  return `第 ${numbers.slice(0, NUMBERS_NAMED).join('、')} 行${numbers.length > NUMBERS_NAMED ? '等' : ''}`;
}

const NUMBERS_NAMED = 5;

/** A code that was given up later has no row among the kindergartens, and must not get one. */
function remedyFor(table: TableName, references: readonly Reference[]): string {
  return table === 'former_codes'
    ? '核对代码有没有写错；这个代码后来又变过的，在 former_codes.csv 里再加一行，原标识码填它。'
    : `核对代码有没有写错；没有写错的，先在 ${references.map(fileOf).join(' 或 ')} 里加上这一行。`;
}

function codesOf(
  context: CheckContext,
  { table, column }: Reference,
  known: Map<string, ReadonlySet<unknown>>,
): ReadonlySet<unknown> {
  const id = `${table}.${column}`;
  const found = known.get(id);
  if (found) return found;
  const codes = new Set(rowsOf(context, table).map((row) => row[column]));
  known.set(id, codes);
  return codes;
}

/** 任务号 of a target within its own plan. */
function brokenTasks(context: CheckContext): readonly Issue[] {
  if (!context.present.has('plan_tasks')) return [];
  const tasks = new Set(context.rows.plan_tasks.map((task) => `${task.plan}|${task.no}`));
  return context.rows.plan_targets
    .filter((target) => typeof target.task === 'string' && !tasks.has(`${target.plan}|${target.task}`))
    .map((target) =>
      context.report('plan_targets', target, 'task', {
        message: `方案 ${target.plan} 在 plan_tasks.csv 里没有任务“${String(target.task)}”。`,
        remedy: '核对任务号；目标不属于某一项任务（总目标）的，任务号留空。',
      }),
    );
}

function fileOf(reference: Reference): string {
  return `${reference.table}.csv`;
}
