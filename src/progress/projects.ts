import type { Bureau } from '../domain/bureau.ts';
import { districtPath } from '../domain/district.ts';
import type { District } from '../domain/district.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import type { Project } from '../domain/plan.ts';
import { given, isGiven } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { formatDate } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { countedUntil } from '../indicators/series.ts';
import { targetStatus } from '../indicators/target-status.ts';
import { type TargetCard, targetCard } from './target-card.ts';
import { targetsOf } from './thresholds.ts';

export interface ProjectStep {
  readonly label: string;
  readonly state: 'done' | 'now' | 'todo';
  readonly date: IsoDate | undefined;
}

/** A project with its five 同步 steps (学前教育法 第二十六条). */
export interface ProjectView {
  readonly project: Project;
  readonly county: District | undefined;
  readonly place: District | undefined;
  readonly steps: readonly ProjectStep[];
  readonly kindergarten: Kindergarten | undefined;
}

const STEPS = [
  ['规划', 'planned'],
  ['设计', 'designed'],
  ['建设', 'built'],
  ['验收', 'accepted'],
  ['交付', 'delivered'],
] as const;

export function projectViews(bureau: Bureau): readonly ProjectView[] {
  return bureau.projects.map((project) => {
    const path = districtPath(bureau.districts, project.district);
    const code = given(project.kindergarten);
    return {
      project,
      place: path[0],
      county: path.find(({ level }) => level === '县级'),
      steps: stepsOf(project),
      kindergarten: code === undefined ? undefined : bureau.kindergartenByCode.get(code),
    };
  });
}

/** A step is done when it has a date; the first one without is under way, once any step is done. */
function stepsOf(project: Project): readonly ProjectStep[] {
  const firstOpen = STEPS.findIndex(([, key]) => !isGiven(project[key]));
  return STEPS.map(([label, key], at) => {
    const date = given(project[key]);
    const state = date !== undefined ? 'done' : at === firstOpen && at > 0 ? 'now' : 'todo';
    return { label, state, date };
  });
}

export interface PlacesByYear {
  readonly year: string;
  readonly places: number;
  readonly cumulative: number;
}

/** An area's places by the year of 交付, with its targets for new places. */
export interface PlacesInArea {
  readonly area: District;
  readonly years: readonly PlacesByYear[];
  /** What has been handed over and what is still to be, with the day it is known of. */
  readonly finding: string;
  readonly targets: readonly TargetCard[];
}

export function placesByArea(bureau: Bureau, views: readonly ProjectView[]): readonly PlacesInArea[] {
  const areas = [...new Set(views.flatMap(({ county }) => county ?? []))].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  return areas.map((area) => {
    const own = views.filter(({ county }) => county === area).map(({ project }) => project);
    const years = yearsOf(own);
    return {
      area,
      years,
      finding: findingOf(area, years.at(-1)?.cumulative ?? 0, own, countedUntil(bureau)),
      targets: targetsOf(bureau, 'new-places', area.code).map((target) =>
        targetCard(bureau, targetStatus(bureau, target)),
      ),
    };
  });
}

function findingOf(area: District, delivered: number, projects: readonly Project[], until: IsoDate): string {
  const open = projects.filter((one) => !isGiven(one.delivered));
  const building = formatNumber(open.reduce((sum, one) => sum + one.newPlaces, 0));
  const said = `截至${formatDate(until)}，${area.name}`;
  return delivered === 0
    ? `${said}还没有交付的项目，尚未交付 ${building} 个学位。`
    : `${said}已交付 ${formatNumber(delivered)} 个学位，尚未交付 ${building} 个。`;
}

function yearsOf(projects: readonly Project[]): readonly PlacesByYear[] {
  const byYear = new Map<string, number>();
  for (const { delivered, newPlaces } of projects) {
    if (!isGiven(delivered)) continue;
    const year = delivered.slice(0, 4);
    byYear.set(year, (byYear.get(year) ?? 0) + newPlaces);
  }
  let cumulative = 0;
  return [...byYear]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, places]) => {
      cumulative += places;
      return { year, places, cumulative };
    });
}
