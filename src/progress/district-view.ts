import type { Bureau } from '../domain/bureau.ts';
import type { MetricId } from '../domain/code-lists.ts';
import { type District, districtPath } from '../domain/district.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { given, isGiven } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { seatsOf } from '../domain/seat.ts';
import { INDICATORS } from '../indicators/index.ts';
import { kindergartensIn } from '../indicators/kindergartens-in.ts';
import { targetStatus } from '../indicators/target-status.ts';
import { dataUntilOf } from '../profile/group-days.ts';
import { profilesOf } from '../profile/profile.ts';
import { type ListedCampus, campusesIn } from './campuses-in.ts';
import { targetsOf } from './thresholds.ts';
import { type AreaCounts, areaCounts } from './area-counts.ts';
import { type FinanceTable, financeTable } from './finance-table.ts';
import { type AreaFigure, areaFigure } from './area-figure.ts';
import { type TargetCard, targetCard } from './target-card.ts';

/** A figure of a district beside its own target, where a plan sets one. */
export interface KeyFigure extends AreaFigure {
  readonly target: TargetCard | null;
  /** The standard it is measured by where no target is set: children to one teacher in a county. */
  readonly standard: number | null;
}

/** A community with the kindergartens that name it. */
export interface CommunityRow {
  readonly district: District;
  readonly kindergartens: readonly Kindergarten[];
}

/** Everything a district's page shows. */
export interface DistrictView {
  readonly district: District;
  /** The districts it lies in, the widest first. */
  readonly ancestors: readonly District[];
  readonly counts: AreaCounts;
  /** 普惠, 公办 by children and 班额, those that have a value: what the page opens with. */
  readonly shares: readonly AreaFigure[];
  readonly figures: readonly KeyFigure[];
  /** County-level areas or towns right below it that have kindergartens. */
  readonly below: readonly { readonly district: District; readonly counts: AreaCounts }[];
  readonly communities: readonly CommunityRow[];
  /** 在办, by name. Of a wide area only those that lie in no district below it. */
  readonly kindergartens: readonly Kindergarten[];
  /** 筹建: listed apart, for there is no roll, fee or rating of them yet. */
  readonly planned: readonly Kindergarten[];
  /** Whether `kindergartens` is every one of the area. */
  readonly isComplete: boolean;
  readonly closed: readonly Kindergarten[];
  /** 分园 that lie here, of running kindergartens. Of a wide area only those that lie in no district below it. */
  readonly campuses: readonly ListedCampus[];
  /** Every 分园 of the area, listed or not. */
  readonly campusCount: number;
  readonly finance: FinanceTable | null;
  /** 数据截至 of the kindergartens that lie there. */
  readonly dataUntil: IsoDate | null;
}

const CHIEF: readonly MetricId[] = ['inclusive-coverage', 'public-share', 'class-size-compliance'];

const KEY: readonly MetricId[] = [
  'gross-enrolment-rate',
  'inclusive-coverage',
  'public-share',
  'class-size-compliance',
  'children-per-teacher',
  'staffing-compliance',
  'certified-teachers',
  'certified-carers',
  'public-teachers-bachelor',
  'community-public-coverage',
  'disclosure-completeness',
];

/** More kindergartens than this are listed on the pages of the districts below. */
const LISTED_AT_MOST = 200;

/**
 * The districts that have a page: county-level and township ones and the region; of the village-level ones those that a
 * kindergarten or a campus gives as its own 区划代码.
 */
export function districtsWithPage(bureau: Bureau): readonly District[] {
  const named = new Set(bureau.kindergartens.flatMap((one) => seatsOf(one).map(({ district }) => district)));
  return bureau.districts.all.filter(({ level, code }) => level !== '村级' || named.has(code));
}

export function districtView(bureau: Bureau, district: District): DistrictView {
  const { code } = district;
  const all = kindergartensIn(bureau, code).toSorted((a, b) => BY_NAME.compare(a.name, b.name));
  const running = all.filter(({ status }) => status === '在办');
  const children = bureau.districts.childrenOf.get(code) ?? [];
  const below = children
    .filter(({ level, code: own }) => level !== '村级' && hasSeats(bureau, own))
    .map((one) => ({ district: one, counts: areaCounts(bureau, one.code) }));
  const isComplete = below.length === 0 || running.length <= LISTED_AT_MOST;
  const belowCodes = new Set(below.map((one) => one.district.code));
  const isBelow = (one: { readonly district: string }) =>
    districtPath(bureau.districts, one.district).some((step) => belowCodes.has(step.code));
  const listed = (some: readonly Kindergarten[]) => (isComplete ? some : some.filter((one) => !isBelow(one)));
  const campuses = campusesIn(bureau, code);
  return {
    district,
    ancestors: districtPath(bureau.districts, code).slice(1).toReversed(),
    counts: areaCounts(bureau, code),
    shares: CHIEF.map((id) => areaFigure(bureau, INDICATORS[id], code)).filter(({ value }) => isGiven(value)),
    figures: keyFigures(bureau, district),
    below,
    communities: communitiesOf(children, all),
    kindergartens: listed(running),
    planned: listed(all.filter(({ status }) => status === '筹建')),
    isComplete,
    closed: listed(all.filter(({ status }) => status === '停办')),
    campuses: isComplete ? campuses : campuses.filter(({ seat }) => !isBelow(seat)),
    campusCount: campuses.length,
    finance: financeTable(bureau.districtFinance, code, bureau.asOf, bureau.heldOfDistricts.get(code) ?? []),
    dataUntil: dataUntilOf(all.flatMap((one) => profilesOf(bureau).get(one.code) ?? [])),
  };
}

/** Whether a kindergarten of the area has its main seat or a campus there. */
function hasSeats(bureau: Bureau, area: string): boolean {
  return kindergartensIn(bureau, area).length > 0 || campusesIn(bureau, area).length > 0;
}

const BY_NAME = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** A town shows what can be computed for it; a county also what cannot, with the reason. */
function keyFigures(bureau: Bureau, { code, level }: District): readonly KeyFigure[] {
  return KEY.map((id) => ({
    ...areaFigure(bureau, INDICATORS[id], code),
    target: targetOf(bureau, id, code),
    standard:
      id === 'children-per-teacher' && isWide(level) ? bureau.site.thresholds.childrenPerTeacher : null,
  })).filter(({ value }) => isGiven(value) || level === '县级');
}

/** 教督〔2020〕1号 sets its ratio for a county as a whole, not for a town. */
function isWide(level: District['level']): boolean {
  return level === '县级' || level === '地级';
}

/** The target that the area's plan sets for an indicator, the one due last where there are several. */
function targetOf(bureau: Bureau, metric: MetricId, area: string): TargetCard | null {
  const [last] = targetsOf(bureau, metric, area)
    .filter(({ value }) => isGiven(value))
    .toSorted((a, b) => ((given(a.dueOn) ?? '9999') < (given(b.dueOn) ?? '9999') ? 1 : -1));
  return last ? targetCard(bureau, targetStatus(bureau, last)) : null;
}

function communitiesOf(
  children: readonly District[],
  kindergartens: readonly Kindergarten[],
): readonly CommunityRow[] {
  return children
    .filter(({ level }) => level === '村级')
    .map((district) => ({
      district,
      kindergartens: kindergartens.filter(
        (one) =>
          one.status === '在办' &&
          (one.district === district.code || given(one.communityCode) === district.code),
      ),
    }));
}
