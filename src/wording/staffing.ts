import { notThereWords } from './held.ts';
import type { ClassStaffingReason } from '../domain/class-staffing.ts';
import type { Post, ServiceForm } from '../domain/code-lists.ts';
import type { IsHeld } from '../domain/held.ts';
import {
  isRatioHeld,
  type NoRatio,
  type Ratio,
  type RatioReason,
  type RatioStatus,
  type StandardMet,
} from '../domain/staff-ratio.ts';
import { formatRatio, formatRatioAgainst } from '../format/number.ts';
import type { Verdict } from './tone.ts';

/** 《幼儿园教职工配备标准（暂行）》. */
export const STAFFING_STANDARD = '教师〔2013〕1号';

/** What a ratio of children to adults is called. */
export const RATIO_TERMS = {
  perStaff: '教职工∶幼儿',
  perCareStaff: '保教人员∶幼儿',
  perTeacher: '专任教师∶幼儿',
} as const;

const RATIO_VERDICTS: Readonly<Record<RatioStatus, Verdict | undefined>> = {
  better: { word: '优于配备标准', tone: 'good' },
  meets: { word: '符合配备标准', tone: 'good' },
  below: { word: '未达到配备标准', tone: 'warn' },
  'no-data': undefined,
  'not-applicable': undefined,
};

/** How one ratio stands to its standard; undefined where it cannot be worked out, or no standard is set. */
export function ratioVerdict(status: RatioStatus): Verdict | undefined {
  return RATIO_VERDICTS[status];
}

/** The ratio as every page says it: `1∶6.4`; two decimals where one would hide on which side of the standard it is. */
export function ratioText(ratio: Ratio | NoRatio): string {
  return 'reason' in ratio
    ? ratioReason(ratio.reason, ratio.missingPosts)
    : formatRatioAgainst(ratio.value, ratio.band);
}

const nothingHeld: IsHeld = () => false;

/** Why a ratio of children to staff is not shown. */
export function ratioReason(
  reason: RatioReason,
  missingPosts: readonly Post[],
  isHeld: IsHeld = nothingHeld,
): string {
  const isGone = isRatioHeld(reason, isHeld);
  switch (reason) {
    case 'no-class-rows':
      return `${notThereWords('在园幼儿数', isGone)}，不能测算`;
    case 'no-children':
      return '没有在园幼儿，不能测算';
    case 'no-staffing-rows':
      return `${notThereWords('教职工配备', isGone)}，不能测算`;
    case 'posts-missing':
      return `${notThereWords(`${missingPosts.join('、')}的人数`, isGone)}，不能测算`;
    case 'no-staff':
      return '没有在岗人员，不能测算';
    default:
      return reason satisfies never;
  }
}

/** The band of a standard: 1∶5 至 1∶7. */
export function bandText({ from, to }: NonNullable<Ratio['band']>): string {
  return `${formatRatio(from)} 至 ${formatRatio(to)}`;
}

/** The band of a ratio: 全日制标准 1∶5 至 1∶7; that none is set for the service form. */
export function bandWord(band: Ratio['band'], form: ServiceForm): string {
  if (!band) return `${form}没有配备标准`;
  return `${form === '半日制' ? '半日制' : '全日制'}标准 ${bandText(band)}`;
}

const STANDARD_TERMS: Readonly<Record<StandardMet['standard'], string>> = {
  'children-per-staff': '教职工与幼儿之比',
  'children-per-care-staff': '保教人员与幼儿之比',
  'class-staffing': '每班配备',
};

/** The one verdict over a kindergarten's staff: how many standards were judged, and which are not met; null where none was. */
export function staffVerdict(judged: readonly StandardMet[]): Verdict | null {
  if (judged.length === 0) return null;
  const unmet = judged.filter(({ met }) => !met).map(({ standard }) => STANDARD_TERMS[standard]);
  const [only] = judged;
  if (unmet.length > 0)
    return { word: `${judged.length} 项配备标准，未达到${unmet.join('、')}`, tone: 'warn' };
  return judged.length === 1 && only
    ? { word: `达到${STANDARD_TERMS[only.standard]}的标准`, tone: 'good' }
    : { word: `${judged.length} 项配备标准都达到`, tone: 'good' };
}

/** Whether the teachers and carers suffice for the classes. */
export function classStaffingVerdict(meets: boolean): Verdict {
  return meets ? { word: '达到每班配备标准', tone: 'good' } : { word: '未达到每班配备标准', tone: 'warn' };
}

/** Why 每班配备 is not judged, as a sentence. */
export function classStaffingReason(reason: ClassStaffingReason, isHeld: IsHeld = nothingHeld): string {
  switch (reason) {
    case 'no-standard':
      return '这种服务形式没有按班配备的标准。';
    case 'no-class-rows':
      return `${notThereWords('班级', isHeld('classes'))}，不能测算每班配备。`;
    case 'no-class-count':
      return `${notThereWords('班数', isHeld('classes'))}，不能测算每班配备。`;
    case 'no-staffing-rows':
      return `${notThereWords('教职工配备', isHeld('staffing'))}，不能测算每班配备。`;
    case 'posts-missing':
      return `${notThereWords('专任教师或保育员人数', isHeld('staffing'))}，不能测算每班配备。`;
    default:
      return reason satisfies never;
  }
}
