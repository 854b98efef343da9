import { type Reported, mapReported } from '../../domain/reported.ts';
import { formatReported } from '../../format/absence.ts';
import { formatDate } from '../../format/date.ts';
import type { FeeRowView } from './fees-view.ts';
import type { KindergartenView } from './kindergarten-view.ts';

export interface PosterRow {
  readonly item: string;
  readonly ages: string;
  readonly standard: Reported<string>;
  /** 减免 380，实缴 0 元/月 */
  readonly waiver: string | null;
  readonly voluntary: string | null;
  readonly service: Reported<string>;
  readonly basis: Reported<string>;
  /** Numbers of the refund rules below the table. */
  readonly refund: number;
}

/** The 公示牌 on the wall: the same rows as the page, on one sheet. */
export interface PosterView {
  readonly rows: readonly PosterRow[];
  /** Each refund rule once, numbered from 1; a long one is cut and leads to the page. */
  readonly refunds: readonly string[];
  readonly upcoming: readonly string[];
  /** How much stands on the sheet, and so how large the type may be. */
  readonly fill: 'roomy' | 'usual' | 'dense';
}

export function posterView({ fees }: Pick<KindergartenView, 'fees'>): PosterView {
  const rules: string[] = [];
  const rows = fees.categories.flatMap(({ list }) =>
    (list.value?.rows ?? []).map((row) => posterRow(row, rules)),
  );
  const budget = rules.length > 4 || rows.length > 10 ? 80 : 130;
  const refunds = rules.map((rule) => shorten(rule, budget));
  const upcoming = fees.upcoming.map(
    ({ what, from, standard }) =>
      `${what}将于${formatDate(from)}起执行新标准：${formatReported(standard, (text) => text)}`,
  );
  return {
    rows,
    refunds,
    upcoming,
    fill: fillOf(rows.length, refunds, upcoming.length),
  };
}

/** By how many rows of the table the sheet would be filled; a refund rule takes half a row a line of 52 characters. */
function fillOf(rows: number, refunds: readonly string[], upcoming: number): PosterView['fill'] {
  const lines = refunds.reduce((sum, rule) => sum + Math.ceil(rule.length / 52), 0);
  const filled = rows + upcoming + lines / 2;
  if (filled <= 7) return 'roomy';
  return filled <= 12 ? 'usual' : 'dense';
}

function posterRow(row: FeeRowView, rules: string[]): PosterRow {
  const rule = formatReported(row.refund, (text) => text);
  if (!rules.includes(rule)) rules.push(rule);
  return {
    item: row.item,
    ages: row.ages,
    standard: row.standard,
    waiver:
      row.waived === null
        ? null
        : row.waived.startsWith('−')
          ? `减免 ${row.waived.slice(1)}，实缴 ${formatReported(row.net, (net) => net)}`
          : row.waived,
    voluntary: row.voluntary === null ? null : formatReported(row.voluntary, (word) => word),
    service: mapReported(row.service, (text) => shorten(text, 46)),
    basis: row.basis,
    refund: rules.indexOf(rule) + 1,
  };
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 8)}……（全文见网页）`;
}
