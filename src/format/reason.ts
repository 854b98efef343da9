import type { ClassSizeReason } from '../domain/class-size.ts';
import type { ClassStaffingReason } from '../domain/class-staffing.ts';
import type { NoCapReason } from '../domain/fee-cap.ts';
import type { NoWaiverReason } from '../domain/fee-waiver.ts';
import type { PostShareReason } from '../domain/post-share.ts';
import type { NoRatio, RatioStatus } from '../domain/staff-ratio.ts';

const CLASS_SIZE: Readonly<Record<ClassSizeReason, string>> = {
  'no-class-rows': '没有公布这个学年的班级人数',
  'class-totals-only': '只公布了合计，没有分班人数，无法计算',
  'no-limit': '只有托班，规程没有给出托班的班额上限',
};

const CLASS_STAFFING: Readonly<Record<ClassStaffingReason, string>> = {
  'no-standard': '这种服务形式没有每班配备标准',
  'no-class-rows': '没有公布这个学年的班级',
  'no-class-count': '没有公布班数，无法计算',
  'no-staffing-rows': '没有公布这个学年的教职工配备',
  'posts-missing': '没有公布专任教师或保育员人数',
};

const CAPS: Readonly<Record<NoCapReason, string>> = {
  'market-price': '实行市场调节价，没有政府指导价上限',
  'no-cap': '本地没有公布适用的政府指导价',
  unit: '计费单位不同，无法与政府指导价比较',
};

const WAIVERS: Readonly<Record<NoWaiverReason, string>> = {
  'not-final-year': '不是学前一年，不在减免范围',
  'other-category': '减免只限保育教育费',
  'no-amount': '没有公布收费标准，减免无法计算',
  'not-charged': '本园不收取，无需减免',
  'no-policy': '本地没有公布适用的免除标准',
  unit: '计费单位不同，减免无法计算',
};

const SHARES: Readonly<Record<PostShareReason, string>> = {
  'no-row': '没有公布这个岗位',
  nobody: '这个岗位没有人员',
  'not-given': '没有公布这一项人数',
};

const RATIO_STATUSES: Readonly<Record<RatioStatus, string>> = {
  better: '优于标准',
  meets: '符合标准',
  below: '低于标准',
  'no-data': '没有数据',
  'not-applicable': '不适用标准',
};

export function classSizeReason(reason: ClassSizeReason): string {
  return CLASS_SIZE[reason];
}

export function classStaffingReason(reason: ClassStaffingReason): string {
  return CLASS_STAFFING[reason];
}

export function capReason(reason: NoCapReason): string {
  return CAPS[reason];
}

export function waiverReason(reason: NoWaiverReason): string {
  return WAIVERS[reason];
}

export function shareReason(reason: PostShareReason): string {
  return SHARES[reason];
}

/** Why a ratio cannot be worked out; missing posts are named. */
export function ratioReason({ reason, missingPosts }: NoRatio): string {
  switch (reason) {
    case 'no-class-rows':
      return '没有公布这个学年的在园幼儿数';
    case 'no-children':
      return '没有三岁以上的在园幼儿';
    case 'no-staffing-rows':
      return '没有公布这个学年的教职工配备';
    case 'posts-missing':
      return `教职工数不全，没有公布：${missingPosts.join('、')}`;
    case 'no-staff':
      return '公布的教职工人数为零，无法计算';
    default:
      return reason satisfies never;
  }
}

/** 按公布人数测算的结果: a word beside the shape and colour. */
export function ratioWord(status: RatioStatus): string {
  return RATIO_STATUSES[status];
}
