import type { Bureau } from '../domain/bureau.ts';
import { type District, districtAt } from '../domain/district.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import type { PlanTarget } from '../domain/plan.ts';
import { NOT_GIVEN, type Reported, given, isGiven } from '../domain/reported.ts';
import type { IsoDate, SchoolYear } from '../domain/school-date.ts';
import { formatDate } from '../format/date.ts';
import { formatReported } from '../format/absence.ts';
import type { Indicator, Measurement, Member } from '../indicators/indicator.ts';
import { districtOn } from '../indicators/kindergartens-in.ts';
import { type ReportedPoint, type SeriesPoint, presentPeriod, seriesOf } from '../indicators/series.ts';
import { targetStatus } from '../indicators/target-status.ts';
import { formatFraction, formatMeasure, periodWords, pointLabel, reasonClause } from '../wording/targets.ts';
import { absentFigure, figurePoint, heldFor } from './area-figure.ts';
import { conflictOf } from './conflict.ts';
import { type TargetCard, type TrendMarkPoint, targetCard } from './target-card.ts';
import { targetsOf, thresholdsOf } from './thresholds.ts';

/** One indicator in one area, with everything its page shows. */
export interface IndicatorInArea extends IndicatorMembers {
  readonly area: District;
  readonly series: readonly SeriesPoint[];
  readonly targets: readonly PlanTarget[];
  readonly cards: readonly TargetCard[];
  /** The finding in one sentence, for the chart and for readers who do not see it. */
  readonly finding: string;
  readonly years: readonly YearRow[];
  /** The areas right below: towns of a county, counties of the region. */
  readonly towns: readonly TownRow[];
  /** What the figures of the areas right below speak for: 2026—2027 学年; null where none has a figure. */
  readonly townsPeriod: string | null;
  readonly conflict: string | null;
}

export interface YearRow {
  /** What the row speaks for: 2026-2027, 2026 年. */
  readonly label: string;
  readonly computed: Reported<string>;
  readonly fraction: string;
  readonly reported: Reported<string>;
  /** Source and day of the published value. */
  readonly source: string | null;
  readonly asOf: IsoDate | null;
  readonly coverage: string | null;
  readonly differs: boolean;
}

export interface TownRow {
  readonly town: District;
  readonly text: Reported<string>;
  readonly value: Reported<number>;
  readonly fraction: string;
  readonly points: readonly TrendMarkPoint[];
}

/** The kindergartens behind an area's figure for the present: those that count, those that have no data, and those that are being checked. */
export interface IndicatorMembers {
  readonly members: readonly MemberRow[];
  readonly without: readonly Kindergarten[];
  /** Those of which the data are being checked. */
  readonly held: readonly Kindergarten[];
}

export interface MemberRow {
  readonly kindergarten: Kindergarten;
  readonly member: Member;
  /** The town it lay in on the day it was counted. */
  readonly town: string;
}

/** The county-level areas of the bureau, in order of code; the region itself where it has none below it. */
export function countiesOf({ districts, site }: Bureau): readonly District[] {
  const counties = districts.all.filter(({ level }) => level === '县级');
  const own = districts.byCode.get(site.regionCode);
  return counties.length > 0 || !own ? counties : [own];
}

/** The areas that an indicator's page has a section for: the counties and, above several of them, the region. */
export function figureAreas(bureau: Bureau): readonly District[] {
  const counties = countiesOf(bureau);
  const region = bureau.districts.byCode.get(bureau.site.regionCode);
  return region && !counties.includes(region) && counties.length > 1 ? [region, ...counties] : counties;
}

/** The sections of an indicator's page; none for a region that nothing was published for, where the site computes nothing. */
export function indicatorSections(bureau: Bureau, indicator: Indicator): readonly IndicatorInArea[] {
  return figureAreas(bureau)
    .map((area) => indicatorInArea(bureau, indicator, area))
    .filter(
      ({ area, series }) =>
        indicator.derivation !== 'reported' ||
        area.level === '县级' ||
        series.some(({ reported }) => reported !== null),
    );
}

/** Published values of places that have neither a section nor a row on the page: villages, other regions. */
export function reportedElsewhere(bureau: Bureau, indicator: Indicator): readonly ReportedPlace[] {
  const areas = figureAreas(bureau);
  const shown = new Set(
    areas.flatMap(({ code }) => [
      code,
      ...(bureau.districts.childrenOf.get(code) ?? []).map((one) => one.code),
    ]),
  );
  const codes = new Set(
    bureau.reportedIndicators.filter((row) => row.metric === indicator.id).map(({ district }) => district),
  );
  return [...codes]
    .filter((code) => !shown.has(code))
    .map((code) => ({
      name: bureau.districts.byCode.get(code)?.name ?? code,
      years: seriesOf(bureau, indicator, code)
        .filter(({ reported }) => reported !== null)
        .map((point) => yearRow(indicator, point, [])),
    }));
}

export interface ReportedPlace {
  readonly name: string;
  readonly years: readonly YearRow[];
}

export function indicatorInArea(bureau: Bureau, indicator: Indicator, area: District): IndicatorInArea {
  const series = seriesOf(bureau, indicator, area.code);
  const targets = targetsOf(bureau, indicator.id, area.code);
  const thresholds = thresholdsOf(bureau, indicator.id, area.code);
  const present = figurePoint(bureau, indicator, area.code);
  return {
    area,
    series,
    targets,
    cards: targets.map((target) => targetCard(bureau, targetStatus(bureau, target))),
    finding: [findingOf(indicator, area, present, thresholds), heldSentence(bureau, indicator, area)].join(
      '',
    ),
    years: series.map((point) => yearRow(indicator, point, thresholds)).reverse(),
    towns: townRows(bureau, indicator, area),
    townsPeriod: townsPeriod(bureau, indicator, area),
    ...membersOf(bureau, area, present),
    conflict: conflictOf(indicator, present ?? null),
  };
}

/** The same kindergartens without the rest: for the pages of a list that one page cannot hold. */
export function indicatorMembers(bureau: Bureau, indicator: Indicator, area: District): IndicatorMembers {
  return membersOf(bureau, area, figurePoint(bureau, indicator, area.code));
}

/** The region's kindergartens are listed under their counties. */
function membersOf(bureau: Bureau, area: District, present: SeriesPoint | undefined): IndicatorMembers {
  const computed = present?.computed;
  if (computed?.kind !== 'measured' || isAboveCounties(bureau, area))
    return { members: [], without: [], held: [] };
  return {
    members: memberRows(bureau, computed.members()),
    without: kindergartensOf(bureau, computed.without()),
    held: kindergartensOf(bureau, computed.held()),
  };
}

function isAboveCounties({ districts }: Bureau, { code }: District): boolean {
  return (districts.childrenOf.get(code) ?? []).some(({ level }) => level === '县级');
}

/** That what a figure is made from is being checked; empty where nothing is. */
function heldSentence(bureau: Bureau, indicator: Indicator, { code }: District): string {
  const held = heldFor(bureau, indicator, code);
  return held === null ? '' : `${held}。`;
}

function findingOf(
  indicator: Indicator,
  area: District,
  point: SeriesPoint | undefined,
  thresholds: readonly number[],
): string {
  if (!point) return `${area.name}${indicator.name}：还没有数据。`;
  if (indicator.derivation === 'reported' && !point.reported) {
    return `${area.name}没有公布${indicator.name}，本站不计算。`;
  }
  const said = `${area.name}${indicator.name}，${periodWords(indicator, point)}`;
  if (point.computed.kind === 'measured') {
    const { value, numerator, denominator } = point.computed;
    const fraction = denominator === null ? '' : `（${formatFraction(numerator, denominator)}）`;
    return `${said}为 ${formatMeasure(indicator, value, thresholds)}${fraction}。`;
  }
  if (point.reported) {
    const { value, row } = point.reported;
    const words = formatReported(value, (one) => formatMeasure(indicator, one, thresholds));
    return `${said}公布值为 ${words}（${formatDate(row.countedOn)}）。`;
  }
  return `${said}暂不能计算：${reasonClause(point.computed.reason)}。`;
}

function yearRow(indicator: Indicator, point: SeriesPoint, thresholds: readonly number[]): YearRow {
  const { computed, reported, alsoReported, differs } = point;
  const measured = computed.kind === 'measured' ? computed : null;
  const say = (value: number) => formatMeasure(indicator, value, thresholds, 2);
  const further = alsoReported.map((one) => `另有公布值 ${formatReported(one.value, say)}：${sourceOf(one)}`);
  return {
    label: pointLabel(indicator, point),
    computed: measured ? say(measured.value) : indicator.derivation === 'reported' ? '—' : '不能计算',
    fraction:
      computed.kind === 'measured'
        ? formatFraction(computed.numerator, computed.denominator)
        : reasonClause(computed.reason),
    reported: reported ? (isGiven(reported.value) ? say(reported.value) : reported.value) : NOT_GIVEN,
    source: reported ? [sourceOf(reported), ...further].join('；') : null,
    asOf: measured?.asOf ?? reported?.row.countedOn ?? null,
    coverage: coverageText(computed),
    differs,
  };
}

/** 云溪县2025年财政决算，2025 年，2025年12月31日，元/生·年 */
function sourceOf({ row }: ReportedPoint): string {
  const period = row.period.length === 4 ? `${row.period} 年` : row.period;
  return [row.source, period, formatDate(row.countedOn), given(row.note)].filter(Boolean).join('，');
}

/** 84 所中 82 所有数据; null where the figure is not made from kindergarten rows. */
function coverageText({ coverage }: Measurement): string | null {
  return coverage ? `${coverage.total} 所中 ${coverage.given} 所有数据` : null;
}

/** The period of the first area below that has a figure for the present: they are read for the same one. */
function townsPeriod(bureau: Bureau, indicator: Indicator, area: District): string | null {
  for (const town of townsOf(bureau, area)) {
    const point = presentPoint(bureau, indicator, town);
    if (point && isGiven(valueOf(point))) return periodWords(indicator, point);
  }
  return null;
}

function townsOf({ districts }: Bureau, { code }: District): readonly District[] {
  return (districts.childrenOf.get(code) ?? []).filter(({ level }) => level !== '村级');
}

function presentPoint(bureau: Bureau, indicator: Indicator, { code }: District): SeriesPoint | undefined {
  const period = presentPeriod(bureau, indicator);
  return seriesOf(bureau, indicator, code).findLast(({ year }) => year === period);
}

function townRows(bureau: Bureau, indicator: Indicator, area: District): readonly TownRow[] {
  const towns = townsOf(bureau, area).flatMap((town) => {
    const present = presentPoint(bureau, indicator, town);
    const own = present && townRow(indicator, town, present, thresholdsOf(bureau, indicator.id, town.code));
    const held = own && heldFor(bureau, indicator, town.code);
    const row = own && held ? { ...own, fraction: `${own.fraction} · ${held}` } : own;
    return row ? [{ row, series: seriesOf(bureau, indicator, town.code) }] : [];
  });
  const years = yearsOfAll(
    indicator,
    towns.map(({ series }) => series),
  );
  return towns.map(({ row, series }) => ({ ...row, points: pointsOver(years, series) }));
}

/** The years of several series in order, each with its label: their drawings have the same places. */
function yearsOfAll(
  indicator: Indicator,
  all: readonly (readonly SeriesPoint[])[],
): ReadonlyMap<SchoolYear, string> {
  const labels = new Map<SchoolYear, string>();
  for (const point of all.flat()) {
    if (!labels.has(point.year)) labels.set(point.year, pointLabel(indicator, point));
  }
  return new Map([...labels].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** None where no year has a value. */
function pointsOver(
  years: ReadonlyMap<SchoolYear, string>,
  series: readonly SeriesPoint[],
): readonly TrendMarkPoint[] {
  const points = [...years].map(([year, label]) => {
    const point = series.find((one) => one.year === year);
    return { label, value: point ? valueOf(point) : NOT_GIVEN };
  });
  return points.some(({ value }) => isGiven(value)) ? points : [];
}

function valueOf({ computed, reported }: SeriesPoint): Reported<number> {
  return computed.kind === 'measured' ? computed.value : (reported?.value ?? NOT_GIVEN);
}

/** Null for a town the indicator has nothing to do with: it has no kindergartens and nothing was published for it. */
function townRow(
  indicator: Indicator,
  town: District,
  point: SeriesPoint,
  thresholds: readonly number[],
): Omit<TownRow, 'points'> | null {
  const { computed, reported } = point;
  const say = (value: number) => formatMeasure(indicator, value, thresholds);
  if (computed.kind === 'measured') {
    const { value, numerator, denominator } = computed;
    return { town, text: say(value), value, fraction: formatFraction(numerator, denominator, '—') };
  }
  if (reported) {
    const { value } = reported;
    return {
      town,
      text: isGiven(value) ? say(value) : value,
      value,
      fraction: `公布值：${sourceOf(reported)}`,
    };
  }
  if (computed.reason === 'no-kindergartens' || indicator.derivation === 'reported') return null;
  return {
    town,
    text: '不能计算',
    value: absentFigure(computed.reason),
    fraction: reasonClause(computed.reason),
  };
}

function memberRows(bureau: Bureau, members: readonly Member[]): readonly MemberRow[] {
  return members.flatMap((member) => {
    const kindergarten = bureau.kindergartenByCode.get(member.code);
    if (!kindergarten) return [];
    const place = districtOn(kindergarten, member.countedOn);
    const town = districtAt(bureau.districts, place, '乡级') ?? kindergarten.town;
    return [{ kindergarten, member, town: town.name }];
  });
}

function kindergartensOf(bureau: Bureau, codes: readonly string[]): readonly Kindergarten[] {
  return codes.flatMap((code) => bureau.kindergartenByCode.get(code) ?? []);
}
