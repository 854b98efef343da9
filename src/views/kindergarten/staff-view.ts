import type { IsHeld } from '../../domain/held.ts';
import { notThereWords } from '../../wording/held.ts';
import type { Post, ServiceForm } from '../../domain/code-lists.ts';
import { absentRatio } from '../../domain/staff-ratio.ts';
import { type Reported, isAbsent, isGiven, mapReported } from '../../domain/reported.ts';
import type { StaffingRecord } from '../../domain/staffing.ts';
import { formatReported } from '../../format/absence.ts';
import { formatNumber, formatShare } from '../../format/number.ts';
import type { Profile } from '../../profile/profile.ts';
import { sourceOf } from '../../profile/source.ts';
import type { JudgedRatio, PostLine, StaffSection } from '../../profile/staff-section.ts';
import {
  STAFFING_STANDARD,
  bandWord,
  classStaffingReason,
  classStaffingVerdict,
  ratioReason,
  ratioText,
  ratioVerdict,
  staffVerdict,
} from '../../wording/staffing.ts';
import type { Tone, Verdict } from '../../wording/tone.ts';
import { type ProvenanceView, provenance, provenanceOfRows } from './provenance.ts';

/** A value against its standard, as the part `Bullet` takes it. */
export interface BulletView {
  readonly label: string;
  readonly against: string | undefined;
  readonly value: Reported<number>;
  readonly text: string;
  readonly band: { readonly from: number; readonly to: number } | undefined;
  readonly target: number | undefined;
  readonly end: number | undefined;
  readonly tone: Tone;
  readonly verdict: string | undefined;
  /** Why there is no value. */
  readonly reason: string | null;
}

export interface PostRow {
  readonly post: string;
  readonly headcount: Reported<string>;
  readonly fullTime: Reported<string>;
  readonly established: Reported<string>;
  readonly certified: Reported<string>;
  readonly insured: Reported<string>;
}

/** The education of one post as a stacked mark: the parts of its headcount that are published, and what is left. */
export interface EducationView {
  readonly post: string;
  readonly parts: readonly { readonly band: string; readonly count: number; readonly share: number }[];
  readonly words: string;
}

/** 持证: the posts of which everybody is certified in one sentence, a bar for each of the others. */
export interface CertifiedView {
  /** 4 个岗位全部持证; null where there is none. */
  readonly all: string | null;
  /** 园长持证 2 / 2 人 */
  readonly full: readonly { readonly post: string; readonly text: string }[];
  readonly bullets: readonly BulletView[];
}

export interface StaffView {
  readonly ratios: readonly BulletView[];
  readonly ratioProvenance: ProvenanceView;
  readonly certified: CertifiedView;
  /** The one verdict over the standards that could be judged: the same as the page opens with. */
  readonly verdict: Verdict | null;
  /** The bands that the ratios are drawn against: 全日制标准 …; null where none is set. */
  readonly bands: string | null;
  /** 两教一保 in a sentence. */
  readonly byClass: { readonly sentence: string; readonly verdict: Verdict | null };
  readonly posts: readonly PostRow[];
  readonly total: Reported<string>;
  readonly missing: string | null;
  readonly education: readonly EducationView[];
  /** 骨干, 学前教育专业 of the teachers. */
  readonly teachers: readonly string[];
  readonly provenance: ProvenanceView | undefined;
}

/** 师资配备; null where no staffing row is dated inside the year. */
export function staffView({ kindergarten, staff }: Profile): StaffView | null {
  if (staff.countedOn === null) return null;
  const form = kindergarten.serviceForm;
  const { isHeld } = staff;
  const records = staff.posts.flatMap(({ record }) => record ?? []);
  return {
    ratios: [
      ratioBullet('教职工与幼儿', staff.perStaff, form, isHeld),
      ratioBullet('保教人员与幼儿', staff.perCareStaff, form, isHeld),
      ratioBullet('专任教师与幼儿', staff.perTeacher, null, isHeld),
    ],
    ratioProvenance: provenance(['classes', 'staffing'], {
      key: [kindergarten.code],
      docNo: STAFFING_STANDARD,
      date: staff.countedOn,
      formula: ratioFormulas(staff),
      note: '保教人员 = 专任教师 + 保育员；在园幼儿不含托班。按公布的人数测算，不代表认定结论',
    }),
    certified: certifiedView(staff),
    verdict: staffVerdict(staff.judged),
    bands: bandSentence(staff, form),
    byClass: byClassSentence(staff, isHeld),
    posts: staff.posts.flatMap(({ post, record }) => (record ? [postRow(post, record)] : [])),
    total: mapReported(staff.total, (people) => `${formatNumber(people)} 人`),
    missing:
      staff.missingPosts.length === 0
        ? null
        : `${notThereWords(staff.missingPosts.join('、'), isHeld('staffing'))}。教职工总数因此不能合计。`,
    education: records.flatMap((record) => educationView(record) ?? []),
    teachers: teacherWords(staff),
    provenance: provenanceOfRows(records.map((record) => sourceOf('staffing', record))),
  };
}

const CERTIFIED_POSTS: readonly Post[] = ['园长', '专任教师', '保育员', '卫生保健人员', '保安员'];

/** `form` is null for a ratio that no single kindergarten is judged by. */
function ratioBullet(
  label: string,
  { ratio, status }: JudgedRatio,
  form: ServiceForm | null,
  isHeld: IsHeld,
): BulletView {
  const verdict = ratioVerdict(status);
  const base = {
    label,
    target: undefined,
    end: undefined,
    tone: verdict?.tone ?? 'none',
    verdict: verdict?.word,
  };
  if ('reason' in ratio) {
    const reason = ratioReason(ratio.reason, ratio.missingPosts, isHeld);
    return {
      ...base,
      against: undefined,
      value: absentRatio(ratio.reason, isHeld),
      text: '',
      band: undefined,
      reason,
    };
  }
  return {
    ...base,
    against: form === null ? '没有单个幼儿园的标准' : bandWord(ratio.band, form),
    value: ratio.value,
    text: ratioText(ratio),
    band: ratio.band ?? undefined,
    reason: null,
  };
}

/** 教职工 1∶5 至 1∶7、保教人员 1∶7 至 1∶9, as the site judges by them. */
function bandSentence({ perStaff, perCareStaff }: StaffSection, form: ServiceForm): string | null {
  const parts = [
    ['教职工', perStaff.ratio],
    ['保教人员', perCareStaff.ratio],
  ] as const;
  const words = parts.flatMap(([name, ratio]) =>
    'reason' in ratio || !ratio.band ? [] : [`${name}${bandWord(ratio.band, form)}`],
  );
  return words.length === 0 ? null : words.join('，');
}

function ratioFormulas({ perStaff, perCareStaff, perTeacher }: StaffSection): string | undefined {
  const formulas = [
    ['教职工', perStaff.ratio],
    ['保教人员', perCareStaff.ratio],
    ['专任教师', perTeacher.ratio],
  ] as const;
  const words = formulas.flatMap(([name, ratio]) =>
    'reason' in ratio
      ? []
      : [`在园幼儿 ÷ ${name} = ${formatNumber(ratio.children)} ÷ ${formatNumber(ratio.adults)}`],
  );
  return words.length === 0 ? undefined : words.join('；');
}

function certifiedView({ posts }: StaffSection): CertifiedView {
  const bullets = CERTIFIED_POSTS.flatMap((post) => {
    const line = posts.find((one) => one.post === post);
    return line ? [certifiedBullet(line)] : [];
  });
  const full = bullets.filter(({ tone }) => tone === 'good');
  return {
    all: full.length === 0 ? null : `${full.length} 个岗位全部持证`,
    full: full.map(({ label, text }) => ({ post: label, text })),
    bullets: bullets.filter((bullet) => !full.includes(bullet)),
  };
}

function certifiedBullet({ post, certified }: PostLine): BulletView {
  const base = {
    label: `${post}持证`,
    against: undefined,
    band: undefined,
    target: 100,
    end: 100,
    verdict: undefined,
  };
  if ('reason' in certified) {
    const value = certified.absent;
    const nobody = certified.reason === 'nobody' ? '本岗位没有人员' : null;
    return { ...base, value, text: '', target: undefined, tone: 'none', reason: nobody };
  }
  const { numerator, denominator } = certified;
  return {
    ...base,
    value: (numerator / denominator) * 100,
    text: `${numerator} / ${denominator} 人`,
    tone: numerator === denominator ? 'good' : 'warn',
    reason: null,
  };
}

function byClassSentence({ byClass }: StaffSection, isHeld: IsHeld): StaffView['byClass'] {
  if ('reason' in byClass) {
    return { sentence: classStaffingReason(byClass.reason, isHeld), verdict: null };
  }
  const { classes, teachers, carers, need, meets } = byClass;
  const asks =
    need.carers === 0
      ? `${need.teachers} 名专任教师`
      : `${need.teachers} 名专任教师、${need.carers} 名保育员`;
  return {
    sentence: `${classes} 个班，专任教师 ${teachers} 人、保育员 ${carers} 人；标准是每班 ${asks}（${STAFFING_STANDARD}）。`,
    verdict: classStaffingVerdict(meets),
  };
}

function postRow(post: Post, record: StaffingRecord): PostRow {
  const people = (value: Reported<number>): Reported<string> =>
    isAbsent(value) ? value : `${formatNumber(value)} 人`;
  return {
    post,
    headcount: `${formatNumber(record.headcount)} 人`,
    fullTime: people(record.fullTime),
    established: people(record.established),
    certified: people(record.certified),
    insured: people(record.insured),
  };
}

const BANDS = [
  ['研究生', 'postgraduate'],
  ['本科', 'bachelor'],
  ['专科', 'college'],
  ['高中及以下', 'secondary'],
] as const;

function educationView(record: StaffingRecord): EducationView | null {
  const { headcount } = record;
  if (headcount === 0 || !BANDS.some(([, column]) => isGiven(record[column]))) return null;
  const parts = BANDS.flatMap(([band, column]) => {
    const count = record[column];
    return isGiven(count) && count > 0 ? [{ band, count, share: (count / headcount) * 100 }] : [];
  });
  const words = BANDS.flatMap(([band, column]) => {
    const count = record[column];
    if (isGiven(count) && count === 0) return [];
    return [`${band} ${formatReported(count, (given) => `${given} 人`)}`];
  });
  return { post: record.post, parts, words: words.join('，') };
}

function teacherWords({ posts }: StaffSection): readonly string[] {
  const line = posts.find(({ post }) => post === '专任教师');
  const record = line?.record;
  if (!record || record.headcount === 0) return [];
  const part = (label: string, count: Reported<number>): readonly string[] =>
    isGiven(count)
      ? [`${label} ${formatNumber(count)} 人（${formatShare(count / record.headcount)}）`]
      : [`${label}${formatReported(count, String)}`];
  return [...part('学前教育专业', record.preschoolMajor), ...part('骨干教师', record.backbone)];
}
