import type { Bureau } from '../domain/bureau.ts';
import type { District } from '../domain/district.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import type { PlanTarget } from '../domain/plan.ts';
import { NOT_GIVEN, type Reported, given } from '../domain/reported.ts';
import type { SchoolYear } from '../domain/school-date.ts';
import { formatSchoolYear } from '../format/date.ts';
import type { Indicator, Measurement, Member } from '../indicators/indicator.ts';
import { measure } from '../indicators/measure.ts';
import { type SeriesPoint, presentYear, seriesOf } from '../indicators/series.ts';
import { type TargetCard, conflictOf, targetCard } from './overview.ts';
import { targetStatus } from '../indicators/target-status.ts';
import { formatFraction, formatMeasure, reasonClause } from '../wording/targets.ts';

/** One indicator in one area, with everything its page shows. */
export interface IndicatorInArea {
  readonly area: District;
  readonly series: readonly SeriesPoint[];
  readonly targets: readonly PlanTarget[];
  readonly cards: readonly TargetCard[];
  /** The finding in one sentence, for the chart and for readers who do not see it. */
  readonly finding: string;
  readonly years: readonly YearRow[];
  readonly towns: readonly TownRow[];
  readonly members: readonly MemberRow[];
  readonly without: readonly Kindergarten[];
  readonly conflict: string | null;
}

export interface YearRow {
  readonly year: SchoolYear;
  readonly computed: Reported<string>;
  readonly fraction: string;
  readonly reported: Reported<string>;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly coverage: string | null;
  readonly differs: boolean;
}

export interface TownRow {
  readonly town: District;
  readonly text: Reported<string>;
  readonly value: Reported<number>;
  readonly fraction: string;
  readonly points: readonly { readonly label: string; readonly value: Reported<number> }[];
}

export interface MemberRow {
  readonly kindergarten: Kindergarten;
  readonly member: Member;
}

/** The county-level areas of the bureau, in order of code; the region itself where it has none below it. */
export function countiesOf({ districts, site }: Bureau): readonly District[] {
  const counties = districts.all.filter(({ level }) => level === '县级');
  const own = districts.byCode.get(site.regionCode);
  return counties.length > 0 || !own ? counties : [own];
}

export function indicatorInArea(bureau: Bureau, indicator: Indicator, area: District): IndicatorInArea {
  const series = seriesOf(bureau, indicator, area.code);
  const plans = bureau.plans.filter((plan) => given(plan.district) === area.code).map(({ code }) => code);
  const targets = bureau.planTargets.filter(
    (target) => given(target.metric) === indicator.id && plans.includes(target.plan),
  );
  const present = series.findLast(({ year }) => year <= presentYear(bureau));
  const computed = present?.computed;
  return {
    area,
    series,
    targets,
    cards: targets.map((target) => targetCard(bureau, targetStatus(bureau, target))),
    finding: findingOf(indicator, area, present),
    years: series.map((point) => yearRow(indicator, point)).reverse(),
    towns: townRows(bureau, indicator, area),
    members: computed?.kind === 'measured' ? memberRows(bureau, computed.members) : [],
    without: computed?.kind === 'measured' ? kindergartensOf(bureau, computed.without) : [],
    conflict: conflictOf(indicator, present ?? null),
  };
}

function findingOf(indicator: Indicator, area: District, point: SeriesPoint | undefined): string {
  if (!point) return `${area.name}${indicator.name}：还没有数据。`;
  const year = formatSchoolYear(point.year);
  if (point.computed.kind === 'measured') {
    const { value, numerator, denominator } = point.computed;
    const fraction = denominator === null ? '' : `（${formatFraction(numerator, denominator)}）`;
    return `${area.name}${indicator.name}，${year}为 ${formatMeasure(indicator, value)}${fraction}。`;
  }
  if (point.reported) {
    return `${area.name}${indicator.name}，${year}公布值为 ${formatMeasure(indicator, point.reported.value)}。`;
  }
  return `${area.name}${indicator.name}，${year}暂不能计算：${reasonClause(point.computed.reason)}。`;
}

function yearRow(indicator: Indicator, { year, computed, reported, differs }: SeriesPoint): YearRow {
  const measured = computed.kind === 'measured' ? computed : null;
  return {
    year,
    computed: measured ? formatMeasure(indicator, measured.value, 2) : '不能计算',
    fraction:
      computed.kind === 'measured'
        ? formatFraction(computed.numerator, computed.denominator)
        : reasonClause(computed.reason),
    reported: reported ? formatMeasure(indicator, reported.value, 2) : NOT_GIVEN,
    source: reported?.row.source ?? null,
    asOf: measured?.asOf ?? reported?.row.countedOn ?? null,
    coverage: coverageText(computed),
    differs,
  };
}

/** 84 所中 82 所有数据; null where the figure is not made from kindergarten rows. */
function coverageText({ coverage }: Measurement): string | null {
  return coverage ? `${coverage.total} 所中 ${coverage.given} 所有数据` : null;
}

function townRows(bureau: Bureau, indicator: Indicator, area: District): readonly TownRow[] {
  if (indicator.derivation === 'reported') return [];
  const year = presentYear(bureau);
  return (bureau.districts.childrenOf.get(area.code) ?? []).flatMap((town): TownRow[] => {
    const present = measure(bureau, indicator, { area: town.code, year });
    if (present.kind !== 'measured') {
      if (present.reason === 'no-kindergartens') return [];
      const fraction = reasonClause(present.reason);
      return [{ town, text: '不能计算', value: NOT_GIVEN, fraction, points: [] }];
    }
    const points = seriesOf(bureau, indicator, town.code).map(({ year: at, computed }) => ({
      label: at.slice(0, 4),
      value: computed.kind === 'measured' ? computed.value : NOT_GIVEN,
    }));
    return [
      {
        town,
        text: formatMeasure(indicator, present.value),
        value: present.value,
        fraction: formatFraction(present.numerator, present.denominator),
        points,
      },
    ];
  });
}

function memberRows(bureau: Bureau, members: readonly Member[]): readonly MemberRow[] {
  return members.flatMap((member) => {
    const kindergarten = bureau.kindergartenByCode.get(member.code);
    return kindergarten ? [{ kindergarten, member }] : [];
  });
}

function kindergartensOf(bureau: Bureau, codes: readonly string[]): readonly Kindergarten[] {
  return codes.flatMap((code) => bureau.kindergartenByCode.get(code) ?? []);
}
