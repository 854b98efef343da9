import type { CostFactor, CostLine, CostRole, YearlyCost } from '../domain/yearly-cost.ts';
import { isAbsent } from '../domain/reported.ts';
import { absenceWord } from './absence.ts';
import { formatFee, formatYuan } from './yuan.ts';

const ROLES: Readonly<Record<CostRole, string>> = {
  care: '必交',
  boarding: '住宿',
  meal: '伙食',
  required: '必交',
  voluntary: '自愿',
};

export function roleWord(role: CostRole): string {
  return ROLES[role];
}

/** `15 元/天 × 22 天 × 10 个月`; for a waived item `（380 元 − 免除 380 元）× 10 个月`. */
export function costFormula({ item, factors }: CostLine): string {
  if (isAbsent(item.amount)) return absenceWord(item.amount);
  const unit = formatFee(item.amount, item.unit);
  const base = item.waived === null ? unit : `（${unit} − 免除 ${formatYuan(item.waived)} 元）`;
  return [base, ...factors.map(factorText)].join(' × ');
}

function factorText({ count, of }: CostFactor): string {
  return of === '月' || of === '学期' ? `${count} 个${of}` : `${count} ${of}`;
}

/** Why a line is not in the sum; null where it is. */
export function lineNote({ state, item }: CostLine): string | null {
  switch (state) {
    case 'counted':
      return null;
    case 'not-charged':
      return '不收取';
    case 'missing':
      return isAbsent(item.amount) ? `${absenceWord(item.amount)}，没有计入` : '没有计入';
    case 'not-chosen':
      return '未选，没有计入';
    case 'count-needed':
      return '按次收费，没有填次数，没有计入';
    default:
      return state satisfies never;
  }
}

/** What a sum leaves out, so that it never pretends: 缺：伙食费未公布. Empty where nothing is missing. */
export function missingNote({ missing }: Pick<YearlyCost, 'missing'>): string {
  if (missing.length === 0) return '';
  const names = missing.map(({ item }) =>
    isAbsent(item.amount) ? `${item.item}${absenceWord(item.amount)}` : item.item,
  );
  return `不含：${names.join('、')}`;
}

/** The sum in words: `7,100 元`, or `至少 3,300 元` where something that belongs in it is not known. */
export function formatSum({ total, known }: Pick<YearlyCost, 'total' | 'known'>): string {
  return total === null ? `至少 ${formatYuan(known)} 元` : `${formatYuan(total)} 元`;
}
