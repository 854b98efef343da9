import type { Bureau, RatingLevel } from '../../domain/bureau.ts';
import type { AssessmentKind } from '../../domain/code-lists.ts';
import { isAssessmentHeld } from '../../domain/held.ts';
import type { Assessment } from '../../domain/kindergarten.ts';
import {
  type Absent,
  NOT_APPLICABLE,
  NOT_GIVEN,
  type Reported,
  UNDER_REVIEW,
  given,
  isAbsent,
  isGiven,
} from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatShortDate } from '../../format/date.ts';
import { webAddress } from '../../format/href.ts';
import type { Profile } from '../../profile/profile.ts';
import type { RatingSection } from '../../profile/rating-section.ts';
import { ratingStateWord, ratingVerdict } from '../../wording/rating.ts';
import { type CellContent, type RichCell, datedCell, dayCell } from '../table.ts';
import { groupsOf, isUnrated, lackWords } from './assessment-schemes.ts';
import { NAME, NATURE } from './identity-columns.ts';
import {
  type RegisterColumn,
  type RegisterField,
  type RegisterLine,
  type RegisterTable,
  type RegisterValue,
  registerTable,
  withBrief,
} from './table.ts';

/** The kindergartens rated under one scheme, with the scheme's levels; those that are in no scheme come last. */
export interface AssessmentGroup {
  readonly id: string;
  readonly heading: string;
  readonly levels: readonly LevelCount[];
  /** How many of the group hold none of the levels on the as-of day: what they held has run out or was revoked, or is no level of the scheme. */
  readonly withoutLevel: number;
  readonly docNo: string | undefined;
  readonly table: RegisterTable;
}

export interface LevelCount {
  readonly level: string;
  readonly note: string | undefined;
  /** How many of the group hold it on the as-of day. */
  readonly count: number;
}

/** 质量评估公示, by scheme: levels of different schemes are never put in one order. */
export function assessmentGroups(profiles: readonly Profile[], bureau: Bureau): readonly AssessmentGroup[] {
  return groupsOf(profiles, bureau).map((group) => {
    const levels = bureau.ratingSchemes
      .filter((level) => 'scheme' in group && level.code === group.scheme)
      .toSorted((a, b) => a.order - b.order);
    const counts = levels.map((level) => levelCount(level, group.members));
    return {
      id: 'scheme' in group ? `scheme-${group.scheme}` : group.lack,
      heading: 'scheme' in group ? (levels[0]?.name ?? `等级体系 ${group.scheme}`) : lackWords(group.lack),
      levels: counts,
      withoutLevel: group.members.length - counts.reduce((sum, { count }) => sum + count, 0),
      docNo: levels[0]?.docNo,
      table: registerTable(isUnrated(group) ? UNRATED : COLUMNS, group.members.map(lineOf)),
    };
  });
}

/** Every kindergarten in one list, in the order of the groups: what the download holds. */
export function assessmentTable(profiles: readonly Profile[], bureau: Bureau): RegisterTable {
  const members = groupsOf(profiles, bureau).flatMap((group) => group.members);
  return registerTable(COLUMNS, members.map(lineOf));
}

function levelCount({ level, note }: RatingLevel, members: readonly Profile[]): LevelCount {
  const holds = ({ rating }: Profile) => rating.state === 'in-force' && rating.assessment?.result === level;
  return { level, note: given(note), count: members.filter(holds).length };
}

interface AssessmentLine extends RegisterLine {
  /** The newest result of each kind. */
  readonly newest: Readonly<Partial<Record<AssessmentKind, Assessment>>>;
}

type AssessmentColumn = RegisterColumn<AssessmentLine>;

function lineOf(profile: Profile): AssessmentLine {
  const newest: Partial<Record<AssessmentKind, Assessment>> = {};
  for (const assessment of profile.assessments) newest[assessment.kind] ??= assessment;
  return { profile, newest };
}

/** A cell of the rating on the day it is read: what has run out by then says so. */
function ratingCell(
  contentOf: (assessment: Assessment, rating: RatingSection) => CellContent,
): (line: AssessmentLine) => RichCell {
  return ({ profile }) =>
    datedCell(profile.datedRating, (rating) =>
      rating.assessment ? contentOf(rating.assessment, rating) : { text: noResult(profile, '等级评定') },
    );
}

/** What stands for a result of a kind that is not there. */
function noResult({ kindergarten }: Profile, kind: AssessmentKind): Absent {
  return isAssessmentHeld(kindergarten, kind) ? UNDER_REVIEW : NOT_GIVEN;
}

/** A value of the rating for the download. */
function ratingField(
  label: string,
  valueOf: (assessment: Assessment, rating: RatingSection) => RegisterValue,
): RegisterField<AssessmentLine> {
  return {
    label,
    valueOf: ({ profile }) =>
      profile.rating.assessment
        ? valueOf(profile.rating.assessment, profile.rating)
        : noResult(profile, '等级评定'),
  };
}

const REVOKED_LAST = 99;

const RATING: AssessmentColumn = {
  label: '等级',
  cellOf: ratingCell(({ result, resultType }, { state, level }) => {
    const verdict = ratingVerdict(state);
    const sort = state === 'revoked' ? REVOKED_LAST : level?.order;
    if (verdict) return { text: result, verdict, sort };
    const type = given(resultType);
    return { text: result, note: type === '认定' ? undefined : type, sort };
  }),
  fields: [
    ratingField('等级体系', ({ scheme }, { level }) => level?.name ?? scheme),
    ratingField('等级评定结果', ({ result }) => result),
    ratingField('结果类型', ({ resultType }) => resultType),
    { label: '等级状态', valueOf: ({ profile }) => ratingStateWord(profile.rating) },
  ],
};

function ratingDay(
  label: string,
  dayOf: (assessment: Assessment) => Reported<IsoDate>,
  without?: string,
): AssessmentColumn {
  return {
    label,
    cellOf: ratingCell((assessment) => {
      const day = dayOf(assessment);
      return isAbsent(day) && without !== undefined ? { text: without, sort: '' } : dayCell(day);
    }),
    fields: [ratingField(`等级${label}`, dayOf)],
  };
}

const RATING_COLUMNS: readonly AssessmentColumn[] = [
  RATING,
  ratingDay('评定日期', ({ decidedOn }) => decidedOn),
  ratingDay('有效期至', ({ validUntil }) => validUntil, '没有写明'),
  {
    label: '评定机构、文号',
    long: true,
    cellOf: (line) => ({
      ...ratingCell(({ assessor, docNo }) => ({ text: assessor, note: given(docNo) ?? '文号未公布' }))(line),
      path: line.profile.rating.assessment && webAddress(given(line.profile.rating.assessment.reportUrl)),
    }),
    fields: [
      ratingField('等级评定机构', ({ assessor }) => assessor),
      ratingField('等级评定文号', ({ docNo }) => docNo),
    ],
  },
];

const RESULT_COLUMNS = (['年度检查', '督导评估', '保教质量评估', '专项检查'] as const).map(resultColumn);

const COLUMNS: readonly AssessmentColumn[] = withBrief([NAME, NATURE, ...RATING_COLUMNS, ...RESULT_COLUMNS], {
  等级: 1,
  评定日期: 2,
  督导评估: 3,
});
const UNRATED: readonly AssessmentColumn[] = withBrief([NAME, NATURE, ...RESULT_COLUMNS], {
  督导评估: 1,
  保教质量评估: 2,
  年度检查: 3,
});

/** 年度检查 is for private kindergartens (民办教育促进法实施条例 第四十七条): it does not apply to a public one without a result. */
function withoutResult(kind: AssessmentKind, { profile }: AssessmentLine): Absent {
  return kind === '年度检查' && profile.standing.nature === '公办' ? NOT_APPLICABLE : noResult(profile, kind);
}

/** The newest result of a kind with its day; 整改 where one was demanded. */
function resultColumn(kind: AssessmentKind): AssessmentColumn {
  const of = ({ newest }: AssessmentLine) => newest[kind];
  return {
    label: kind,
    cellOf: (line) => {
      const one = of(line);
      if (!one) return withoutResult(kind, line);
      const rectify = isGiven(one.rectifyBy) ? `，限 ${formatShortDate(one.rectifyBy)} 前整改` : '';
      return {
        text: one.result,
        note: `${formatShortDate(one.decidedOn)}${rectify}`,
        path: webAddress(given(one.reportUrl)),
      };
    },
    fields: [
      { label: `${kind}结果`, valueOf: (line) => of(line)?.result ?? withoutResult(kind, line) },
      { label: `${kind}日期`, valueOf: (line) => of(line)?.decidedOn ?? withoutResult(kind, line) },
      { label: `${kind}整改期限`, valueOf: (line) => of(line)?.rectifyBy ?? withoutResult(kind, line) },
    ],
  };
}
