import { UNDER_REVIEW } from '../domain/reported.ts';
import { absenceWord } from '../format/absence.ts';
import { digitsApart, formatNumber, formatShort } from '../format/number.ts';
import type { Indicator, NotComputableReason } from '../indicators/indicator.ts';
import type { SeriesPoint } from '../indicators/series.ts';
import type { TargetState } from '../indicators/target-status.ts';
import { type IsoDate, isoDate } from '../domain/school-date.ts';
import { formatDate, formatDateSpan, formatSchoolYear } from '../format/date.ts';
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
  'not-counted-yet': '这段时间还没有公布数据',
  'no-residential-kindergartens': '没有公布小区配套园的移交状态',
  'no-communities': '没有公布社区一级的区划',
  'no-community-codes': '没有公布公办园所在的社区',
  'no-groups': '没有公布幼儿园所属的幼教集团',
  'no-support-pairs': '没有公布这个学年的结对',
  'no-filings': '没有公布变更备案',
  'no-due-changes': '这段时间没有到期的变更',
  'present-only': '数据只反映现状，不能推算往年',
  'zero-denominator': '分母为零',
  'reported-only': '只列公布值，本站不计算',
  'under-review': '有关记录待核实',
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
  'done-late': { word: '到期后完成', tone: 'good' },
  'under-way': { word: '推进中', tone: 'wait' },
  'not-started': { word: '未启动', tone: 'warn' },
  ongoing: { word: '持续开展', tone: 'wait' },
  'due-open': { word: '已到期·未报完成', tone: 'warn' },
  'value-missing': { word: '目标值原文缺失', tone: 'none' },
  verbatim: { word: '周期原文未写，不作判断', tone: 'none' },
  'due-no-data': { word: '已到期·未公布数据', tone: 'warn' },
  'no-data': { word: '未公布数据', tone: 'none' },
  'under-review': { word: absenceWord(UNDER_REVIEW), tone: 'wait' },
};

/** How a target stands. */
export function targetVerdict(state: TargetState): Verdict {
  return STATES[state];
}

/** What a reader of all targets together asks: which were missed, which are late without a word, which are on the way, which are there. */
export const TARGET_GROUPS = ['missed', 'unproven', 'running', 'reached', 'open'] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

const GROUPS: Readonly<Record<TargetGroup, Verdict>> = {
  missed: { word: '到期未达到或未保持', tone: 'bad' },
  unproven: { word: '已到期，没有报完成或没有数据', tone: 'warn' },
  running: { word: '未到期，尚未达到或完成', tone: 'wait' },
  reached: { word: '已达到、保持或完成', tone: 'good' },
  open: { word: '未到期且没有数据，或不作判断', tone: 'none' },
};

/** The heading of a group of targets, with the shape it is drawn in. */
export function targetGroupVerdict(group: TargetGroup): Verdict {
  return GROUPS[group];
}

const GROUP_OF: Readonly<Record<TargetState, TargetGroup>> = {
  met: 'reached',
  'met-late': 'reached',
  'not-met': 'missed',
  ahead: 'running',
  behind: 'running',
  'on-way': 'running',
  kept: 'reached',
  broken: 'missed',
  done: 'reached',
  'done-late': 'reached',
  'under-way': 'running',
  'not-started': 'running',
  ongoing: 'running',
  'due-open': 'unproven',
  'value-missing': 'open',
  verbatim: 'open',
  'due-no-data': 'unproven',
  'no-data': 'open',
  'under-review': 'open',
};

/** The group a target counts in. */
export function targetGroupOf(state: TargetState): TargetGroup {
  return GROUP_OF[state];
}

/**
 * The value in the indicator's unit, with one decimal for rates: 92.5%, 12.8 人, 1,500 个. With more where one would round it across a
 * threshold (a target, a standard, 0 or 100 %): 99.96%, not 100%.
 */
export function formatMeasure(
  { unit }: Pick<Indicator, 'unit'>,
  value: number,
  thresholds: readonly number[] = [],
  digits: 1 | 2 = 1,
): string {
  const apart = digitsApart(value, unit === '%' ? [0, 100, ...thresholds] : thresholds, digits);
  return `${formatShort(value, apart)}${unit === '%' ? '%' : ` ${unit}`}`;
}

/** What a point of a series speaks for: 2026-2027, or 2025 年 where it is a calendar year. */
export function pointLabel({ period }: Pick<Indicator, 'period'>, point: SeriesPoint): string {
  const published = point.computed.kind === 'measured' ? undefined : point.reported?.row.period;
  const isCalendar = period === 'calendar-year' || published?.length === 4;
  return isCalendar ? `${point.year.slice(0, 4)} 年` : point.year;
}

/** The head of a column of such labels. */
export function periodHead({ period, derivation }: Pick<Indicator, 'period' | 'derivation'>): string {
  if (period === 'calendar-year') return '年份';
  return derivation === 'reported' ? '时期' : '学年';
}

/**
 * What a figure of an indicator speaks for, in a sentence: 2026—2027 学年, 2026 年, or its day. A calendar year that was not over when it was
 * counted is named by its days: 2026年1月1日至8月31日.
 */
export function periodWords(indicator: Pick<Indicator, 'period'>, point: SeriesPoint): string {
  if (point.computed.kind === 'measured') {
    const { asOf } = point.computed;
    if (indicator.period === 'as-of') return formatDate(asOf);
    const year = point.year.slice(0, 4);
    const isUnfinished = indicator.period === 'calendar-year' && asOf < `${year}-12-31`;
    if (isUnfinished) return formatDateSpan(isoDate(`${year}-01-01`), asOf);
  }
  const label = pointLabel(indicator, point);
  return label === point.year ? formatSchoolYear(point.year) : label;
}

/** 分子 ÷ 分母 as a reader checks it: 7,920 ÷ 8,050; a count, which is its own numerator, as `count` says. */
export function formatFraction(numerator: number, denominator: number | null, count = ''): string {
  return denominator === null ? count : `${formatNumber(numerator)} ÷ ${formatNumber(denominator)}`;
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
