import { absentRatio } from '../domain/staff-ratio.ts';
import { unchanging } from '../domain/dated.ts';
import { NOT_GIVEN, type Reported } from '../domain/reported.ts';
import { formatDate } from '../format/date.ts';
import { formatRatio, formatShare } from '../format/number.ts';
import type { Profile } from '../profile/profile.ts';
import type { JudgedRatio, PostLine, StaffShare } from '../profile/staff-section.ts';
import { RATIO_TERMS, ratioReason, ratioText, ratioVerdict } from '../wording/staffing.ts';
import { type Fact, fact } from './fact.ts';
import { counted, verbatim } from './words.ts';

const BOTH = { tables: ['classes', 'staffing'] } as const;
const STAFF = { tables: ['staffing'] } as const;

function ratioFact(id: string, key: keyof typeof RATIO_TERMS, about: string, row: boolean): Fact {
  const judged = ({ staff }: Profile): JudgedRatio => staff[key];
  return fact({
    id,
    term: RATIO_TERMS[key],
    about,
    valueOf: (profile): Reported<string> => {
      const { ratio } = judged(profile);
      return 'reason' in ratio ? absentRatio(ratio.reason, profile.staff.isHeld) : ratioText(ratio);
    },
    words: verbatim,
    note: (profile) => {
      const { ratio, status } = judged(profile);
      if (!('reason' in ratio)) return ratioVerdict(status)?.word ?? null;
      return ratioReason(ratio.reason, ratio.missingPosts, profile.staff.isHeld);
    },
    bar: {
      sizeOf: (profile) => {
        const { ratio } = judged(profile);
        return unchanging('reason' in ratio ? null : ratio.value);
      },
      limitOf: (profile) => {
        const { ratio } = judged(profile);
        return 'reason' in ratio || !ratio.band
          ? null
          : { at: ratio.band.to, word: formatRatio(ratio.band.to) };
      },
    },
    source: { ...BOTH, formula: '在园幼儿（不含托班）÷ 人数' },
    uses: { compare: '师资配备', ...(row ? { row: true } : {}) },
  });
}

function postOf({ staff }: Profile, post: PostLine['post']): PostLine | undefined {
  return staff.posts.find((line) => line.post === post);
}

function shareFact(
  id: string,
  term: string,
  about: string,
  shareOf: (profile: Profile) => StaffShare | undefined,
): Fact {
  return fact({
    id,
    term,
    about,
    valueOf: (profile): Reported<string> => {
      const share = shareOf(profile);
      if (!share) return NOT_GIVEN;
      if ('reason' in share) return share.absent;
      const { numerator, denominator } = share;
      return `${numerator} / ${denominator} 人（${formatShare(numerator / denominator)}）`;
    },
    words: verbatim,
    source: STAFF,
    uses: { compare: '师资配备' },
  });
}

/** Who looks after the children: counts and ratios, never a person. */
export const STAFF_FACTS: readonly Fact[] = [
  ratioFact('children-per-staff', 'perStaff', '一名教职工对应几名幼儿；教职工含全部九种岗位。', false),
  ratioFact('children-per-care-staff', 'perCareStaff', '一名专任教师或保育员对应几名幼儿。', false),
  ratioFact('children-per-teacher', 'perTeacher', '一名专任教师对应几名幼儿。', false),
  fact({
    id: 'ratio',
    term: '教师与幼儿',
    about: '一名专任教师对应几名幼儿。',
    valueOf: ({ staff: { perTeacher, isHeld } }): Reported<number> =>
      'reason' in perTeacher.ratio
        ? absentRatio(perTeacher.ratio.reason, isHeld)
        : Math.round(perTeacher.ratio.value * 10) / 10,
    words: (value) => formatRatio(value),
    source: { ...BOTH, formula: '在园幼儿（不含托班）÷ 专任教师' },
    uses: { row: true, api: true },
  }),
  fact({
    id: 'teachers',
    term: '专任教师',
    about: '专职从事保育教育的教师人数。',
    unit: '人',
    valueOf: (profile): Reported<number> => postOf(profile, '专任教师')?.headcount ?? NOT_GIVEN,
    words: counted('人'),
    distinct: true,
    note: ({ staff: { countedOn } }) => (countedOn ? `${formatDate(countedOn)}统计` : null),
    source: STAFF,
    uses: { compare: '师资配备', api: true },
  }),
  shareFact(
    'certified-teachers',
    '专任教师持证',
    '持有法律要求的教师资格的人数。',
    (profile) => postOf(profile, '专任教师')?.certified,
  ),
  shareFact(
    'bachelor-teachers',
    '专任教师本科及以上',
    '本科及以上学历的专任教师。',
    (profile) => postOf(profile, '专任教师')?.bachelorOrAbove,
  ),
  shareFact(
    'certified-carers',
    '保育员持证',
    '受过幼儿保育职业培训的保育员。',
    (profile) => postOf(profile, '保育员')?.certified,
  ),
];
