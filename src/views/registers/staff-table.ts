import { type RatioReason, absentRatio, isRatioHeld } from '../../domain/staff-ratio.ts';
import type { Post } from '../../domain/code-lists.ts';
import {
  NOT_APPLICABLE,
  NOT_GIVEN,
  type Reported,
  UNDER_REVIEW,
  isAbsent,
  isUnderReview,
} from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatNumber, formatPercent } from '../../format/number.ts';
import { RATIO_TERMS, ratioReason, ratioText, ratioVerdict } from '../../wording/staffing.ts';
import type { Profile } from '../../profile/profile.ts';
import type { JudgedRatio, PostLine, StaffShare } from '../../profile/staff-section.ts';
import { type CellContent, dayCell } from '../table.ts';
import { NAME, NATURE } from './identity-columns.ts';
import {
  type RegisterColumn,
  type RegisterLine,
  type RegisterTable,
  type RegisterValue,
  registerTable,
} from './table.ts';

/**
 * 师资公示: one line a kindergarten. Ratios against 教师〔2013〕1号, 持证 of the five posts (学前教育法 第三十七至三十九条); a total of posts of
 * which one is not published is not made.
 */
export function staffTable(profiles: readonly Profile[]): RegisterTable {
  return registerTable(
    COLUMNS,
    profiles.map((profile) => ({ profile })),
  );
}

type StaffColumn = RegisterColumn<RegisterLine>;

const COLUMNS: readonly StaffColumn[] = [
  NAME,
  NATURE,
  { ...countColumn('在园幼儿', ({ classes }) => classes.children), brief: 1 },
  {
    label: '教职工',
    numeric: true,
    cellOf: ({ profile: { staff } }) =>
      isAbsent(staff.total) ? { text: staff.total, note: missingNote(staff) } : formatNumber(staff.total),
    fields: [
      { label: '教职工', valueOf: ({ profile }) => profile.staff.total },
      {
        label: '没有公布的岗位',
        valueOf: ({ profile: { staff } }) => missingPosts(staff),
      },
    ],
  },
  postColumn('专任教师'),
  postColumn('保育员'),
  { ...ratioColumn(RATIO_TERMS.perStaff, ({ staff }) => staff.perStaff, true), brief: 2 },
  ratioColumn(RATIO_TERMS.perCareStaff, ({ staff }) => staff.perCareStaff, true),
  ratioColumn(RATIO_TERMS.perTeacher, ({ staff }) => staff.perTeacher, false),
  certifiedColumn('园长持证', '园长'),
  { ...certifiedColumn('教师持证', '专任教师'), brief: 3 },
  certifiedColumn('保育员持证', '保育员'),
  certifiedColumn('保健持证', '卫生保健人员'),
  certifiedColumn('保安持证', '保安员'),
  shareColumn('本科以上', '专任教师本科及以上', (profile) => {
    const line = postOf(profile, '专任教师');
    return line && { share: line.bachelorOrAbove, absent: line.record?.bachelor };
  }),
  {
    label: '统计日期',
    cellOf: ({ profile }) => dayCell(countedOn(profile)),
    fields: [{ label: '统计日期', valueOf: ({ profile }) => countedOn(profile) }],
  },
];

function countedOn({ staff }: Profile): Reported<IsoDate> {
  return staff.countedOn ?? (staff.isHeld('staffing') ? UNDER_REVIEW : NOT_GIVEN);
}

/** Which posts a total lacks; nothing where it lacks all, and where it is not known which. */
function missingNote(staff: Profile['staff']): string | undefined {
  const missing = missingPosts(staff);
  return staff.countedOn === null || isAbsent(missing) ? undefined : `缺${missing}`;
}

function missingPosts({ missingPosts: missing, total }: Profile['staff']): Reported<string> {
  if (missing.length === 0) return '无';
  return isUnderReview(total) ? UNDER_REVIEW : missing.join('、');
}

function postOf({ staff }: Profile, post: Post): PostLine | undefined {
  return staff.posts.find((line) => line.post === post);
}

function countColumn(label: string, valueOf: (profile: Profile) => RegisterValue): StaffColumn {
  return {
    label,
    numeric: true,
    cellOf: ({ profile }) => {
      const count = valueOf(profile);
      return typeof count === 'number' ? formatNumber(count) : count;
    },
    fields: [{ label, valueOf: ({ profile }) => valueOf(profile) }],
  };
}

function postColumn(post: Post): StaffColumn {
  return countColumn(post, (profile) => postOf(profile, post)?.headcount ?? NOT_GIVEN);
}

/** Children to one adult, with its verdict where the standard has a band for a single kindergarten. */
function ratioColumn(
  label: string,
  ratioOf: (profile: Profile) => JudgedRatio,
  judged: boolean,
): StaffColumn {
  const valueOf = (profile: Profile): RegisterValue => {
    const { ratio } = ratioOf(profile);
    return 'reason' in ratio
      ? absentRatio(ratio.reason, profile.staff.isHeld)
      : Math.round(ratio.value * 100) / 100;
  };
  const verdictOf = (profile: Profile) => {
    const { ratio, status } = ratioOf(profile);
    if ('reason' in ratio) return ratioReason(ratio.reason, ratio.missingPosts, profile.staff.isHeld);
    return ratioVerdict(status)?.word ?? '没有适用的标准';
  };
  const noRatio = ({ staff }: Profile, reason: RatioReason): CellContent['text'] =>
    isRatioHeld(reason, staff.isHeld) ? UNDER_REVIEW : '不能测算';
  return {
    label,
    numeric: true,
    cellOf: ({ profile }) => {
      const { ratio, status } = ratioOf(profile);
      if ('reason' in ratio) return { text: noRatio(profile, ratio.reason), sort: '' };
      return {
        text: ratioText(ratio),
        // The standard of most is named above the table.
        note: judged && profile.kindergarten.serviceForm === '半日制' ? '半日制' : undefined,
        verdict: ratioVerdict(status),
        sort: ratio.value,
      };
    },
    fields: [
      { label: `${label}（1 名对几名幼儿）`, valueOf: ({ profile }) => valueOf(profile) },
      ...(judged
        ? [{ label: `${label}测算结果`, valueOf: ({ profile }: RegisterLine) => verdictOf(profile) }]
        : []),
    ],
  };
}

function certifiedColumn(label: string, post: Post): StaffColumn {
  return shareColumn(label, `${post}持证`, (profile) => {
    const line = postOf(profile, post);
    return line && { share: line.certified, absent: line.record?.certified };
  });
}

interface ShareOf {
  readonly share: StaffShare;
  /** The column that may be withheld or held. */
  readonly absent: RegisterValue | undefined;
}

function shareColumn(
  label: string,
  name: string,
  shareOf: (profile: Profile) => ShareOf | undefined,
): StaffColumn {
  const without = (profile: Profile): RegisterValue => {
    const found = shareOf(profile);
    if (!found || !('reason' in found.share)) return NOT_GIVEN;
    if (found.share.reason === 'nobody') return NOT_APPLICABLE;
    if (found.share.reason === 'no-row') return found.share.absent;
    return isAbsent(found.absent) ? found.absent : NOT_GIVEN;
  };
  const part = (profile: Profile, key: 'numerator' | 'denominator'): RegisterValue => {
    const share = shareOf(profile)?.share;
    return share && !('reason' in share) ? share[key] : without(profile);
  };
  return {
    label,
    numeric: true,
    cellOf: ({ profile }) => {
      const share = shareOf(profile)?.share;
      if (!share || 'reason' in share) {
        return { text: without(profile), note: share?.reason === 'nobody' ? '无人在岗' : undefined };
      }
      const percent = (share.numerator / share.denominator) * 100;
      return {
        text: formatPercent(percent),
        note: `${share.numerator}/${share.denominator}`,
      };
    },
    fields: [
      { label: `${name}人数`, valueOf: ({ profile }) => part(profile, 'numerator') },
      { label: `${name}：岗位人数`, valueOf: ({ profile }) => part(profile, 'denominator') },
    ],
  };
}
