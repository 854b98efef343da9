import type { Bureau, RatingLevel } from '../../domain/bureau.ts';
import type { AssessmentKind } from '../../domain/code-lists.ts';
import { groupBy } from '../../domain/grouping.ts';
import type { Assessment } from '../../domain/kindergarten.ts';
import { NOT_GIVEN, type Reported, given, isAbsent, isGiven } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatShortDate } from '../../format/date.ts';
import type { Profile } from '../../profile/profile.ts';
import { type AssessmentRegisterRow, assessmentRegister } from './rows.ts';
import { ratingStateWord, ratingVerdict } from '../../wording/rating.ts';
import { nameColumn, natureColumn } from './identity-columns.ts';
import {
  type RegisterCell,
  type RegisterColumn,
  type RegisterTable,
  type RegisterValue,
  registerTable,
} from './table.ts';

/** The kindergartens rated under one scheme, with the scheme's levels; those without a rating come last, without a scheme. */
export interface AssessmentGroup {
  readonly id: string;
  readonly heading: string;
  readonly levels: readonly LevelCount[];
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
  const rows = assessmentRegister(profiles);
  const byScheme = groupBy(rows, schemeOf);
  const codes = [...new Set(bureau.ratingSchemes.map(({ code }) => code))].sort();
  const rated = [...codes, ...[...byScheme.keys()].filter((code) => code !== '' && !codes.includes(code))];
  return [...rated, ''].flatMap((code) => {
    const members = byScheme.get(code) ?? [];
    if (members.length === 0) return [];
    const levels = bureau.ratingSchemes
      .filter((level) => level.code === code)
      .toSorted((a, b) => a.order - b.order);
    return [
      {
        id: code === '' ? 'unrated' : `scheme-${code}`,
        heading: code === '' ? '没有公布等级评定结果' : (levels[0]?.name ?? `等级体系 ${code}`),
        levels: levels.map((level) => levelCount(level, members)),
        docNo: levels[0]?.docNo,
        table: registerTable(code === '' ? UNRATED : COLUMNS, members, ({ profile }) => profile),
      },
    ];
  });
}

/** Every kindergarten in one list, in the order of the groups: what the download holds. */
export function assessmentTable(profiles: readonly Profile[], bureau: Bureau): RegisterTable {
  const order = assessmentGroups(profiles, bureau).flatMap(({ table }) =>
    table.lines.map(({ code }) => code),
  );
  const rows = new Map(assessmentRegister(profiles).map((row) => [row.code, row]));
  const sorted = order.flatMap((code) => rows.get(code) ?? []);
  return registerTable(COLUMNS, sorted, ({ profile }) => profile);
}

type Row = AssessmentRegisterRow;

/** The scheme a rating is of, also where it has run out or was revoked; empty for one that was never rated. */
function schemeOf({ rating }: Row): string {
  return (rating.assessment && given(rating.assessment.scheme)) ?? '';
}

function levelCount({ level, note }: RatingLevel, members: readonly Row[]): LevelCount {
  const holds = ({ rating }: Row) => rating.state === 'in-force' && rating.assessment?.result === level;
  return { level, note: given(note), count: members.filter(holds).length };
}

const RATING: RegisterColumn<Row> = {
  label: '等级',
  cellOf: ({ rating: { state, assessment, level } }) => {
    if (!assessment) return { text: NOT_GIVEN };
    const sort = level?.order;
    const type = given(assessment.resultType);
    const verdict = ratingVerdict(state);
    if (verdict) return { text: assessment.result, verdict, sort: state === 'revoked' ? 99 : sort };
    return { text: assessment.result, note: type === '认定' ? undefined : type, sort };
  },
  fields: [
    {
      label: '等级体系',
      valueOf: ({ rating }) =>
        rating.level?.name ?? (rating.assessment ? rating.assessment.scheme : NOT_GIVEN),
    },
    { label: '等级评定结果', valueOf: ({ rating }) => rating.assessment?.result ?? NOT_GIVEN },
    { label: '结果类型', valueOf: ({ rating }) => rating.assessment?.resultType ?? NOT_GIVEN },
    { label: '等级状态', valueOf: ({ rating }) => ratingStateWord(rating.state) },
  ],
};

const COLUMNS: readonly RegisterColumn<Row>[] = [
  nameColumn(({ profile }) => profile),
  natureColumn(({ profile }) => profile),
  RATING,
  ratingDate('评定日期', ({ decidedOn }) => decidedOn, false),
  ratingDate('有效期至', ({ validUntil }) => validUntil, true),
  {
    label: '评定机构、文号',
    full: true,
    cellOf: ({ rating: { assessment } }) =>
      assessment
        ? {
            text: assessment.assessor,
            note: given(assessment.docNo) ?? '文号未公布',
            path: given(assessment.reportUrl),
          }
        : { text: NOT_GIVEN },
    fields: [
      { label: '等级评定机构', valueOf: ({ rating }) => rating.assessment?.assessor ?? NOT_GIVEN },
      { label: '等级评定文号', valueOf: ({ rating }) => rating.assessment?.docNo ?? NOT_GIVEN },
    ],
  },
  resultColumn('年度检查'),
  resultColumn('督导评估'),
  resultColumn('保教质量评估'),
  resultColumn('专项检查'),
];

const RATING_COLUMNS: ReadonlySet<string> = new Set(['等级', '评定日期', '有效期至', '评定机构、文号']);
const UNRATED = COLUMNS.filter(({ label }) => !RATING_COLUMNS.has(label));

function ratingDate(
  label: string,
  dateOf: (assessment: Assessment) => Reported<IsoDate>,
  lapses: boolean,
): RegisterColumn<Row> {
  const valueOf = ({ rating: { assessment } }: Row): RegisterValue =>
    assessment ? dateOf(assessment) : NOT_GIVEN;
  return {
    label,
    whole: true,
    cellOf: ({ rating: { assessment, state } }) => {
      const date = assessment ? dateOf(assessment) : NOT_GIVEN;
      if (isAbsent(date)) return { text: lapses && assessment ? '没有写明' : date, sort: '' };
      const settles = lapses && state === 'in-force';
      return { text: formatShortDate(date), sort: date, ...(settles ? { lapses: date } : {}) };
    },
    fields: [{ label: `等级${label}`, valueOf }],
  };
}

/** The newest result of a kind with its day; 整改 where one was demanded. */
function resultColumn(kind: AssessmentKind): RegisterColumn<Row> {
  const of = ({ newest }: Row) => newest[kind];
  return {
    label: kind,
    cellOf: (row): RegisterCell => {
      const one = of(row);
      if (!one) return { text: NOT_GIVEN };
      const rectify = isGiven(one.rectifyBy) ? `，限 ${formatShortDate(one.rectifyBy)} 前整改` : '';
      return {
        text: one.result,
        note: `${formatShortDate(one.decidedOn)}${rectify}`,
        path: given(one.reportUrl),
      };
    },
    fields: [
      { label: `${kind}结果`, valueOf: (row) => of(row)?.result ?? NOT_GIVEN },
      { label: `${kind}日期`, valueOf: (row) => of(row)?.decidedOn ?? NOT_GIVEN },
      { label: `${kind}整改期限`, valueOf: (row) => of(row)?.rectifyBy ?? NOT_GIVEN },
    ],
  };
}
