import { type Absent, NOT_GIVEN, type Reported, isAbsent, isGiven, mapReported } from '../domain/reported.ts';
import { absenceWord, formatYesNo } from '../format/absence.ts';
import { formatSum, missingNote } from '../format/cost.ts';
import { formatDate } from '../format/date.ts';
import { formatNumber, formatRatioAgainst, formatShare } from '../format/number.ts';
import { formatYuan } from '../format/yuan.ts';
import type { AgeCost } from './age-costs.ts';
import type { Profile } from './profile.ts';
import { ratingWord } from './rating-section.ts';
import type { JudgedRatio, StaffShare } from './staff-section.ts';

/** One aligned row of a comparison: a finished value, or the word for its absence. */
export interface ComparedFact {
  readonly group: string;
  readonly label: string;
  readonly text: string;
  readonly absent: boolean;
  readonly note: string | null;
}

/** The rows of one kindergarten, the same for all, in the order in which a parent asks. */
export function comparedFacts(profile: Profile): readonly ComparedFact[] {
  return [
    ...costFacts(profile),
    ...basicFacts(profile),
    ...staffFacts(profile),
    ...placeFacts(profile),
    ...qualityFacts(profile),
  ];
}

const COMPARED_AGES = [
  { ageGroup: '托班', finalYear: false, label: '托班' },
  { ageGroup: '小班', finalYear: false, label: '小班' },
  { ageGroup: '中班', finalYear: false, label: '中班' },
  { ageGroup: '大班', finalYear: true, label: '大班（学前一年）' },
] as const;

/** A question that does not arise: nobody pays at a kindergarten that has closed. */
const NO_ANSWER = { absent: 'not-applicable' } as const;

function costFacts({ costs, kindergarten: { status } }: Profile): readonly ComparedFact[] {
  if (status === '停办')
    return COMPARED_AGES.map(({ label }) => closedFact('一年要交多少钱', label)).concat(
      COMPARED_AGES.map(({ label }) => closedFact('每月保教费（减免后）', label)),
    );
  const costOf = (age: (typeof COMPARED_AGES)[number]): AgeCost | undefined =>
    costs.find((cost) => cost.ageGroup === age.ageGroup) ??
    (age.ageGroup === '托班'
      ? undefined
      : costs.find((cost) => cost.ageGroup === '混龄' && cost.finalYear === age.finalYear));
  const yearly = COMPARED_AGES.map((age) => {
    const cost = costOf(age);
    if (!cost) return fact('一年要交多少钱', age.label, NO_ANSWER);
    const note = [cost.ageGroup === '混龄' ? '混龄班' : '', missingNote(cost.yearly)]
      .filter(Boolean)
      .join('；');
    return fact('一年要交多少钱', age.label, formatSum(cost.yearly), note || null);
  });
  const monthly = COMPARED_AGES.map((age) => {
    const cost = costOf(age);
    const text = cost
      ? mapReported(cost.careNetMonthly, (amount) => `${formatYuan(amount)} 元/月`)
      : NO_ANSWER;
    return fact('每月保教费（减免后）', age.label, text);
  });
  return [...yearly, ...monthly];
}

function basicFacts({ kindergarten, standing }: Profile): readonly ComparedFact[] {
  const group = '基本情况';
  const yesNo = (value: Reported<boolean>) => mapReported(value, formatYesNo);
  const { opensAt, closesAt } = kindergarten;
  const hours = isGiven(opensAt) && isGiven(closesAt) ? `${opensAt}—${closesAt}` : NOT_GIVEN;
  return [
    fact(group, '办园性质', standing.subject),
    fact(group, '普惠性幼儿园', formatYesNo(standing.inclusive)),
    fact(group, '服务形式', kindergarten.serviceForm),
    fact(group, '乡镇（街道）', kindergarten.town.name),
    fact(group, '地址', kindergarten.address),
    fact(group, '联系电话', kindergarten.phone),
    fact(group, '入园和离园', hours),
    fact(group, '每日餐点', kindergarten.meals),
    fact(group, '校车', yesNo(kindergarten.schoolBus)),
    fact(group, '招收托班', yesNo(kindergarten.nursery)),
    fact(group, '融合教育', yesNo(kindergarten.integrated)),
  ];
}

const STANDINGS = {
  better: '优于配备标准',
  meets: '符合配备标准',
  below: '未达到配备标准',
  'no-data': null,
  'not-applicable': null,
} as const;

function staffFacts({ staff }: Profile): readonly ComparedFact[] {
  const group = '师资配备';
  const ratio = ({ ratio: value, status }: JudgedRatio): readonly [string | Absent, string | null] =>
    'reason' in value ? [NOT_GIVEN, null] : [formatRatioAgainst(value.value, value.band), STANDINGS[status]];
  const teachers = staff.posts.find(({ post }) => post === '专任教师');
  const carers = staff.posts.find(({ post }) => post === '保育员');
  const [perStaff, perStaffNote] = ratio(staff.perStaff);
  const [perCare, perCareNote] = ratio(staff.perCareStaff);
  const [perTeacher] = ratio(staff.perTeacher);
  const note = staff.countedOn ? `${formatDate(staff.countedOn)}统计` : null;
  return [
    fact(group, '教职工∶幼儿', perStaff, perStaffNote),
    fact(group, '保教人员∶幼儿', perCare, perCareNote),
    fact(group, '专任教师∶幼儿', perTeacher),
    fact(group, '专任教师', teachers?.record ? `${teachers.record.headcount} 人` : NOT_GIVEN, note),
    fact(group, '专任教师持证', share(teachers?.certified)),
    fact(group, '专任教师本科及以上', share(teachers?.bachelorOrAbove)),
    fact(group, '保育员持证', share(carers?.certified)),
  ];
}

function share(value: StaffShare | undefined): string | Absent {
  if (!value || 'reason' in value) return value?.reason === 'nobody' ? NO_ANSWER : NOT_GIVEN;
  return `${value.numerator} / ${value.denominator} 人（${formatShare(value.numerator / value.denominator)}）`;
}

function placeFacts({ classes, places, kindergarten }: Profile): readonly ComparedFact[] {
  const group = '班级与学位';
  const compliance =
    'reason' in classes.compliance
      ? NOT_GIVEN
      : `${classes.compliance.numerator} / ${classes.compliance.denominator} 个班`;
  const reason = 'reason' in classes.compliance && classes.compliance.reason === 'class-totals-only';
  const whole = 'reason' in places.whole ? NOT_GIVEN : `${formatNumber(places.whole.free)} 个`;
  const note = 'reason' in places.whole ? null : `${formatDate(places.whole.countedOn)}统计`;
  const closed = kindergarten.status === '停办';
  return [
    fact(
      group,
      '在园幼儿',
      mapReported(classes.children, (count) => `${formatNumber(count)} 人`),
    ),
    fact(
      group,
      '班数',
      mapReported(classes.classCount, (count) => `${count} 个`),
    ),
    fact(group, '班额达标', compliance, reason ? '只公布了合计，不能测算' : null),
    fact(
      group,
      '核定学位',
      mapReported(kindergarten.approvedPlaces, (count) => `${formatNumber(count)} 个`),
    ),
    closed ? closedFact(group, '空余学位（全园）') : fact(group, '空余学位（全园）', whole, note),
  ];
}

function qualityFacts({ rating, kindergarten, safety }: Profile): readonly ComparedFact[] {
  const { assessment } = rating;
  const group = '质量与安全';
  const scheme = rating.level?.name ?? null;
  const partner = safety?.medicalPartner ?? NOT_GIVEN;
  return [
    fact(group, '等级', ratingWord(rating), scheme),
    fact(group, '评定日期', assessment ? formatDate(assessment.decidedOn) : NO_ANSWER),
    fact(group, '专职保安', safety ? mapReported(safety.guards, formatYesNo) : NOT_GIVEN),
    fact(group, '结对医疗机构', partner),
    fact(
      group,
      '户外活动面积',
      mapReported(kindergarten.outdoorArea, (area) => `${formatNumber(area)} ㎡`),
    ),
  ];
}

const closedFact = (group: string, label: string): ComparedFact => fact(group, label, NO_ANSWER, '已停办');

function fact(
  group: string,
  label: string,
  value: string | Absent,
  note: string | null = null,
): ComparedFact {
  const absent = isAbsent(value);
  return { group, label, text: absent ? absenceWord(value) : value, absent, note };
}
