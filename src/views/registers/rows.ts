import type { AssessmentKind, Post } from '../../domain/code-lists.ts';
import type { FeeSubject } from '../../domain/inclusive.ts';
import type { Assessment, Recognition } from '../../domain/kindergarten.ts';
import { NOT_GIVEN, type Reported } from '../../domain/reported.ts';
import type { AgeCost } from '../../profile/age-costs.ts';
import type { FeeLine } from '../../profile/fee-lines.ts';
import type { Profile } from '../../profile/profile.ts';
import type { RatingSection } from '../../profile/rating-section.ts';
import type { JudgedRatio, StaffShare } from '../../profile/staff-section.ts';

/** What every register row begins with. */
export interface RegisterRow {
  readonly profile: Profile;
  readonly code: string;
  readonly name: string;
  readonly townCode: string;
  readonly town: string;
  readonly county: string;
  readonly subject: FeeSubject;
}

/** 收费公示: a row for each line of each price list. */
export interface FeeRegisterRow extends RegisterRow {
  readonly line: FeeLine;
}

/** 师资公示: a row a kindergarten. */
export interface StaffRegisterRow extends RegisterRow {
  readonly children: Reported<number>;
  readonly headcounts: Readonly<Record<Post, Reported<number>>>;
  /** All nine posts; null where one is missing. */
  readonly total: number | null;
  readonly perStaff: JudgedRatio;
  readonly perCareStaff: JudgedRatio;
  readonly perTeacher: JudgedRatio;
  readonly certifiedTeachers: StaffShare;
}

/** 质量评估: a row a kindergarten, with its rating and the newest result of every other kind. */
export interface AssessmentRegisterRow extends RegisterRow {
  readonly rating: RatingSection;
  readonly newest: Readonly<Partial<Record<AssessmentKind, Assessment>>>;
}

/** 普惠名录: a row a kindergarten that is 普惠, 公办 first. */
export interface InclusiveRegisterRow extends RegisterRow {
  /** Undefined for 公办, which needs none. */
  readonly recognition: Recognition | undefined;
  readonly costs: readonly AgeCost[];
}

/** Every running kindergarten, by county, town and code: the order of all four registers. */
export function registered(profiles: Iterable<Profile>): readonly Profile[] {
  return [...profiles]
    .filter(({ kindergarten }) => kindergarten.status === '在办')
    .map((profile) => ({ profile, key: orderOf(profile) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ profile }) => profile);
}

export function feeRegister(profiles: Iterable<Profile>): readonly FeeRegisterRow[] {
  return registered(profiles).flatMap((profile) =>
    profile.feeLines.map((line) => ({ ...rowOf(profile), line })),
  );
}

export function staffRegister(profiles: Iterable<Profile>): readonly StaffRegisterRow[] {
  return registered(profiles).map((profile) => {
    const { staff, classes } = profile;
    const headcounts = Object.fromEntries(
      staff.posts.map((line) => [line.post, line.record?.headcount ?? NOT_GIVEN]),
    ) as Record<Post, Reported<number>>;
    return {
      ...rowOf(profile),
      children: classes.children,
      headcounts,
      total: staff.total,
      perStaff: staff.perStaff,
      perCareStaff: staff.perCareStaff,
      perTeacher: staff.perTeacher,
      certifiedTeachers: staff.posts.find((line) => line.post === '专任教师')?.certified ?? {
        reason: 'no-row',
        absent: NOT_GIVEN,
      },
    };
  });
}

export function assessmentRegister(profiles: Iterable<Profile>): readonly AssessmentRegisterRow[] {
  return registered(profiles).map((profile) => ({
    ...rowOf(profile),
    rating: profile.rating,
    newest: newestByKind(profile.assessments),
  }));
}

/** 公办 and recognised 普惠性民办: the list that 教督〔2020〕1号 has the county publish. */
export function inclusiveRegister(profiles: Iterable<Profile>): readonly InclusiveRegisterRow[] {
  const rows = registered(profiles)
    .filter(({ standing }) => standing.inclusive)
    .map((profile) => ({
      ...rowOf(profile),
      recognition: profile.standing.recognition,
      costs: profile.costs,
    }));
  return [...rows.filter((row) => row.subject === '公办'), ...rows.filter((row) => row.subject !== '公办')];
}

function newestByKind(newestFirst: readonly Assessment[]): AssessmentRegisterRow['newest'] {
  const newest: Partial<Record<AssessmentKind, Assessment>> = {};
  for (const assessment of newestFirst) newest[assessment.kind] ??= assessment;
  return newest;
}

function rowOf(profile: Profile): RegisterRow {
  const { code, name, town, county } = profile.kindergarten;
  return {
    profile,
    code,
    name,
    townCode: town.code,
    town: town.name,
    county: county?.name ?? '',
    subject: profile.standing.subject,
  };
}

function orderOf({ kindergarten: { county, town, code } }: Profile): string {
  return `${county?.code ?? ''} ${town.code} ${code}`;
}
