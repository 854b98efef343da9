import { type Reported, isAbsent, mapReported } from '../../domain/reported.ts';
import { type RatioReason, absentRatio } from '../../domain/staff-ratio.ts';
import type { ClassSizeReason } from '../../domain/class-size.ts';
import type { JudgedRatio, Profile } from '../../profile/index.ts';
import { absence } from './rows.ts';
import { type Of, count, day, decimal, dictionary, named, nullable, oneOf, record, text } from './schema.ts';

/** What is worked out from the rows of a kindergarten. */
export const FIGURE_IDS = [
  'staff-total',
  'children-per-staff',
  'children-per-care-staff',
  'children-per-teacher',
  'class-size-compliance',
  'nursery-children',
  'approved-balance',
  'over-approved',
  'free-places-known',
] as const;
type FigureId = (typeof FIGURE_IDS)[number];

const RATIO_REASONS = [
  'no-class-rows',
  'no-children',
  'no-staffing-rows',
  'posts-missing',
  'no-staff',
] as const satisfies readonly RatioReason[];
const CLASS_REASONS = [
  'no-class-rows',
  'class-totals-only',
  'no-children',
  'no-limit',
] as const satisfies readonly ClassSizeReason[];
const REASONS = [...new Set([...RATIO_REASONS, ...CLASS_REASONS])];
const STATES = ['better', 'meets', 'below'] as const;

const figureSchema = named(
  'Figure',
  record(
    {
      value: nullable(decimal('值，不取整。')),
      absent: nullable(absence),
      unit: nullable(text('单位；比值没有单位。')),
      numerator: nullable(count('分子。')),
      denominator: nullable(count('分母。')),
      formula: text('算法。'),
      reason: nullable(oneOf(REASONS, '不能计算的原因。')),
      standard: nullable(record({ from: decimal('从。'), to: decimal('到。') }, '标准的范围。')),
      state: nullable(oneOf(STATES, '按公布的人数测算：优于、符合、未达到标准；不代表认定结论。')),
      countedOn: nullable(day('统计日期。')),
    },
    '从各行算出来的一个数，带分子、分母和算法。',
  ),
);

type Figure = Of<typeof figureSchema>;

export const figuresSchema = dictionary(FIGURE_IDS, figureSchema, '从各行算出来的数。');

export function figuresOf(profile: Profile): Readonly<Record<FigureId, Figure>> {
  const { staff, classes, places } = profile;
  const free = mapReported(places.balance, (balance) => balance.free);
  const over = mapReported(places.balance, (balance) => balance.over);
  return {
    'staff-total': plain(staff.total, '人', '九个岗位的人数相加', staff.countedOn),
    'children-per-staff': ratio(profile, staff.perStaff, '在园幼儿（不含托班）÷ 教职工'),
    'children-per-care-staff': ratio(
      profile,
      staff.perCareStaff,
      '在园幼儿（不含托班）÷（专任教师 + 保育员）',
    ),
    'children-per-teacher': ratio(profile, staff.perTeacher, '在园幼儿（不含托班）÷ 专任教师'),
    'class-size-compliance': classSizes(profile),
    'nursery-children': plain(classes.nurseryChildren, '人', '托班的在园幼儿数相加', classes.countedOn),
    'approved-balance': plain(free, '个', '核定学位 − 在园幼儿数（含托班），不够的为 0', classes.countedOn),
    'free-places-known': plain(
      places.current?.free ?? places.none,
      '个',
      '招生计划里已录取数知道的各年龄段，计划招生数 − 已录取数，相加',
      places.current?.countedOn ?? null,
    ),
    'over-approved': plain(over, '人', '在园幼儿数（含托班）− 核定学位，不超过的为 0', classes.countedOn),
  };
}

const NOTHING = { numerator: null, denominator: null, reason: null, standard: null, state: null } as const;

function plain(
  value: Reported<number>,
  unit: string,
  formula: string,
  countedOn: Figure['countedOn'],
): Figure {
  const said = isAbsent(value) ? { value: null, absent: value.absent } : { value, absent: null };
  return { ...said, unit, ...NOTHING, formula, countedOn };
}

function ratio({ staff }: Profile, { ratio: own }: JudgedRatio, formula: string): Figure {
  const around = { unit: null, formula };
  if ('reason' in own) {
    const { absent } = absentRatio(own.reason, staff.isHeld);
    return { value: null, absent, ...around, ...NOTHING, reason: own.reason, countedOn: null };
  }
  const { value, children, adults, band, state, countedOn } = own;
  const parts = { numerator: children, denominator: adults, reason: null };
  return { value, absent: null, ...around, ...parts, standard: band, state, countedOn };
}

function classSizes({ classes: { compliance, none, countedOn } }: Profile): Figure {
  const around = { unit: '%', formula: '不超过班额上限的班数 ÷ 可以测算的班数' };
  if ('reason' in compliance) {
    const { absent } = none;
    return { value: null, absent, ...around, ...NOTHING, reason: compliance.reason, countedOn };
  }
  const { numerator, denominator } = compliance;
  const value = (numerator / denominator) * 100;
  return { value, absent: null, ...around, ...NOTHING, numerator, denominator, countedOn };
}
