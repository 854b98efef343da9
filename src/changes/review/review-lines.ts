import { groupBy, mergeAlike } from '../../domain/grouping.ts';
import { fen } from '../../domain/money.ts';
import { formatYuan } from '../../format/yuan.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { TABLES } from '../../dataset/tables/index.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import {
  amountWords,
  closedManyWords,
  LARGE_MARK,
  largeWords,
  lostRowsWords,
  severalNames,
} from '../../wording/review.ts';
import type { AmountChange } from './amount-change.ts';
import { LARGE_FEE_PERCENT, LARGE_MONTHLY_FEE, type LargeReason } from './large-change.ts';
import type { Review } from './review.ts';
import type { ReviewedChange } from './reviewed-change.ts';

/** Names that are said of one sentence; of more, these and how many there are. */
const NAMES_SHOWN = 5;

/** A line of a review: told of one kindergarten or of several of which the very same is said. */
export interface ReviewLine {
  readonly text: string;
  /** The changes that it tells. */
  readonly count: number;
}

/** The changes as lines, in their order; changes that say the very same are told once. `all`: with every name. */
export function changeLines(changes: readonly ReviewedChange[], all: boolean): readonly ReviewLine[] {
  const said = changes.map((change) => ({ change, text: sentenceOf(change) }));
  const groups = groupBy(said, ({ change, text }) =>
    // What is of no kindergarten is told by itself.
    change.code === null ? JSON.stringify([change.subject, text]) : text,
  );
  return [...groups.values()].flatMap((group): ReviewLine[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { change, text } = first;
    const names = [...new Set(group.map((one) => one.change.subject))];
    const subject = severalNames(names, all ? names.length : NAMES_SHOWN);
    const mark = change.large.length > 0 ? `${LARGE_MARK} ` : '';
    return [{ text: `${mark}${subject === '' ? '' : `${subject}：`}${text}`, count: group.length }];
  });
}

function sentenceOf(change: ReviewedChange): string {
  const { sentence, amount, large } = change;
  const reasons = large.map((reason) => reasonWords(reason, change).short);
  return `${sentence}${amount === null ? '' : bracketOf(amount)}${reasons.length === 0 ? '' : largeWords(reasons)}`;
}

/** （上涨 60 元，7.9%） */
function bracketOf({ fen: difference, percent, isConverted }: AmountChange): string {
  return amountWords(
    difference > 0,
    formatYuan(fen(Math.abs(difference))),
    percent === null ? null : Math.abs(percent),
    { isConverted, threshold: LARGE_FEE_PERCENT },
  );
}

const COUNTED: Readonly<Partial<Record<string, string>>> = {
  staffing: '教职工人数',
  classes: '班级或幼儿数',
  enrolment: '计划招生数',
  kindergartens: '核定学位',
  projects: '项目学位',
  population: '人口数',
};

/** Why a change is large: behind its own sentence, and of several kindergartens at the head of the review. */
function reasonWords(
  reason: LargeReason,
  { table }: Pick<ReviewedChange, 'table'>,
): { readonly short: string; readonly whole: string } {
  const share = `${LARGE_FEE_PERCENT}% 以上`;
  const sum = `${formatYuan(LARGE_MONTHLY_FEE)} 元以上`;
  const what = COUNTED[table] ?? '';
  switch (reason) {
    case 'fee-up-percent':
      return { short: `上涨 ${share}`, whole: `收费上涨 ${share}` };
    case 'fee-up-amount':
      return { short: `每月上涨 ${sum}`, whole: `收费每月上涨 ${sum}` };
    case 'fee-down-percent':
      return { short: `下降 ${share}`, whole: `收费下降 ${share}` };
    case 'fee-down-amount':
      return { short: `每月下降 ${sum}`, whole: `收费每月下降 ${sum}` };
    case 'new-fee':
      return { short: `每月 ${sum}`, whole: `新增收费每月 ${sum}` };
    case 'count-up':
      return { short: '增加一倍以上', whole: `${what}增加一倍以上` };
    case 'count-down':
      return { short: '减少一半以上', whole: `${what}减少一半以上` };
    case 'recognition-withdrawn':
      return { short: '普惠认定撤销', whole: '普惠认定撤销或不再列出' };
    default:
      return reason satisfies never;
  }
}

/** What to look at first: what befell whole tables, then each reason with the kindergartens that have it. */
export function largeLines(
  { changes, lostRows, closedMany }: Pick<Review, 'changes' | 'lostRows' | 'closedMany'>,
  all: boolean,
): readonly string[] {
  const reasons = changes.flatMap((change) =>
    change.large.map((reason) => ({ words: reasonWords(reason, change).whole, change })),
  );
  const merged = mergeAlike(
    reasons,
    ({ change }) => change.subject || tableTitle(change.table),
    ({ words }) => words,
  );
  return [
    ...lostRows.map(({ table, before, after, isGone }) =>
      lostRowsWords(`${table}.csv（${TABLES[table].title}）`, before, after, isGone),
    ),
    ...(closedMany === null ? [] : [closedManyWords(closedMany.closed, closedMany.of)]),
    ...merged.map(
      ({ item: { words }, names }) => `${words}：${severalNames(names, all ? names.length : NAMES_SHOWN)}`,
    ),
  ];
}

export function tableTitle(table: string): string {
  return table in TABLES ? tableNamed(table as TableName).title : table;
}
