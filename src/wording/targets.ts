import { formatNumber, formatPercent, formatShort } from '../format/number.ts';
import type { Indicator, NotComputableReason } from '../indicators/indicator.ts';
import type { TargetState } from '../indicators/target-status.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { formatDate } from '../format/date.ts';
import type { Verdict } from './tone.ts';

const REASONS: Readonly<Record<NotComputableReason, string>> = {
  'no-kindergartens': '没有涉及的幼儿园',
  'no-class-rows': '没有公布这个学年的班级与在园幼儿',
  'class-totals-only': '只公布了合计数，没有分班人数',
  'no-children': '各班都没有幼儿',
  'no-staffing-rows': '没有公布这个学年的教职工配备',
  'posts-missing': '教职工岗位不全，总数算不出来',
  'no-certificate-counts': '没有公布持证人数',
  'no-education-counts': '没有公布完整的学历人数',
  'no-backbone-counts': '没有公布骨干教师人数',
  'no-insurance-counts': '没有公布完整的参保人数',
  'no-safety-check': '没有公布这个学年的安全检查',
  'no-population': '没有公布这一口径的三至五岁人口数',
  'no-projects': '没有公布学位建设项目',
  'no-residential-kindergartens': '没有公布小区配套园的移交状态',
  'no-communities': '没有公布社区一级的区划',
  'no-groups': '没有公布幼儿园所属的幼教集团',
  'no-support-pairs': '没有公布这个学年的结对',
  'no-filings': '没有公布变更备案',
  'present-only': '数据只反映现状，不能推算往年',
  'zero-denominator': '分母为零',
  'reported-only': '由主管部门公布，本站不计算',
};

/** Why there is no value, as a clause: 暂不能计算:… */
export function reasonClause(reason: NotComputableReason): string {
  return REASONS[reason];
}

const STATES: Readonly<Record<TargetState, Verdict>> = {
  met: { word: '已达到', tone: 'good' },
  'met-late': { word: '到期后达到', tone: 'good' },
  'not-met': { word: '到期未达到', tone: 'bad' },
  ahead: { word: '快于进度', tone: 'good' },
  behind: { word: '慢于进度', tone: 'warn' },
  'on-way': { word: '尚未达到', tone: 'wait' },
  kept: { word: '保持', tone: 'good' },
  broken: { word: '未保持', tone: 'bad' },
  done: { word: '已完成', tone: 'good' },
  'under-way': { word: '推进中', tone: 'wait' },
  'not-started': { word: '未启动', tone: 'warn' },
  ongoing: { word: '持续开展', tone: 'wait' },
  'value-missing': { word: '目标值原文缺失', tone: 'none' },
  'due-no-data': { word: '已到期·未公布数据', tone: 'warn' },
  'no-data': { word: '未公布数据', tone: 'none' },
};

/** How a target stands. */
export function targetVerdict(state: TargetState): Verdict {
  return STATES[state];
}

/** The value in the indicator's unit, with one decimal for rates: 92.5%, 12.8 人, 1,500 个. */
export function formatMeasure({ unit }: Pick<Indicator, 'unit'>, value: number, digits: 1 | 2 = 1): string {
  if (unit === '%') return formatPercent(value, digits);
  if (unit === '人') return `${formatShort(value, digits)} 人`;
  return `${formatNumber(value, Number.isInteger(value) ? 0 : digits)} ${unit}`;
}

/** 分子 ÷ 分母 as a reader checks it: 7,920 ÷ 8,050. */
export function formatFraction(numerator: number, denominator: number | null): string {
  return denominator === null
    ? formatNumber(numerator)
    : `${formatNumber(numerator)} ÷ ${formatNumber(denominator)}`;
}

const COMPARISONS = { '>=': '不低于', '<=': '不超过', '=': '达到', 完成: '完成' } as const;

/** The goal in words: 不低于 92%. */
export function formatGoal(
  comparison: keyof typeof COMPARISONS,
  value: number,
  unit: string | undefined,
): string {
  const number = formatShort(value, 2);
  return `${COMPARISONS[comparison]} ${number}${unit === undefined || unit === '%' ? (unit ?? '') : ` ${unit}`}`;
}

/** The deadline as the plan gives it: to the year, to the end of the year, within a period, or none. */
export function formatDeadline(dueOn: IsoDate | undefined, precision: '年' | '年底' | '时期' | '无'): string {
  if (dueOn === undefined || precision === '无') return '未定期限';
  if (precision === '年') return `${dueOn.slice(0, 4)} 年`;
  if (precision === '年底') return `${dueOn.slice(0, 4)} 年底`;
  return `${formatDate(dueOn)}前`;
}
