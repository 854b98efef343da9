import { lateKey } from '../integrations/late-key.ts';
import { MEMBER_COLUMNS, memberRow, townAnchor } from '../components/member-table.ts';
import { MOST_MULTIPLES } from '../components/scale.ts';
import { ROOM_FOR_LISTS, divideByWeight, rowWeight, sumOf } from '../components/table-weight.ts';
import type { Bureau } from '../domain/bureau.ts';
import { METRIC_IDS, type MetricId } from '../domain/code-lists.ts';
import type { District } from '../domain/district.ts';
import { groupBy } from '../domain/grouping.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { areasEver } from '../domain/seat.ts';
import { smallest } from '../domain/spread.ts';
import { INDICATORS } from '../indicators/index.ts';
import { type MemberRow, countiesOf, figureAreas } from '../progress/indicator-view.ts';
import { indicatorKey } from './page-keys.ts';

/**
 * What `/progress/<indicator>/` says of each area: all; all but its kindergartens; or its targets and its finding. What is left out is on
 * the pages of the counties. It is the same for every indicator, so that no indicator must be worked out to know the addresses.
 */
export type IndexExtent = 'all' | 'without-lists' | 'brief';

/** A page of an indicator for a county: `/progress/<indicator>/<区划代码>/`, and `/2/` … for its kindergartens where they have no room there. */
export interface IndicatorPage {
  readonly id: MetricId;
  readonly area: District;
  /** The kindergartens that this page speaks of where they count in the indicator, by township. */
  readonly listed: readonly Kindergarten[];
  readonly page: number;
  readonly pages: number;
}

interface County {
  readonly area: District;
  readonly towns: number;
  /** All that lie in it or once did, by township: figures of past years count a kindergarten where it was. */
  readonly kindergartens: readonly Kindergarten[];
  readonly weight: number;
}

const known = new WeakMap<Bureau, readonly County[]>();

/** Targets, trend and years of an area. */
const SECTION = 16_000;
/** A township in the small multiples and their table; in the table alone. */
const [MULTIPLE, TOWN_LINE] = [1_550, 250];

export function indexExtent(bureau: Bureau): IndexExtent {
  const counties = countiesWithLists(bureau);
  const sections = figureAreas(bureau).length * SECTION + sumOf(counties, townsWeight);
  if (sections + sumOf(counties, ({ weight }) => weight) <= ROOM_FOR_LISTS) return 'all';
  return sections <= ROOM_FOR_LISTS ? 'without-lists' : 'brief';
}

/** The pages below those of the indicators; none where these hold all. Worked out once for a bureau: each of them asks where the others are. */
export function indicatorPages(bureau: Bureau): readonly IndicatorPage[] {
  let pages = pagesKnown.get(bureau);
  if (!pages) pagesKnown.set(bureau, (pages = pagesOf(bureau)));
  return pages;
}

const pagesKnown = new WeakMap<Bureau, readonly IndicatorPage[]>();

function pagesOf(bureau: Bureau): readonly IndicatorPage[] {
  if (indexExtent(bureau) === 'all') return [];
  return countiesWithLists(bureau).flatMap((county) => {
    const lists = listsOf(bureau, county);
    return METRIC_IDS.flatMap((id) =>
      lists.map((listed, at) => ({ id, area: county.area, listed, page: at + 1, pages: lists.length })),
    );
  });
}

export function indicatorPath(id: MetricId, { code }: District, page = 1): string {
  return page === 1 ? `/progress/${id}/${code}/` : `/progress/${id}/${code}/${page}/`;
}

/** The files of some indicators, each made again when what it is made from has changed. */
export function indicatorFiles(bureau: Bureau, ids: readonly MetricId[]) {
  return ids.map((id) => ({
    params: { indicator: id },
    props: { id },
    cacheKey: lateKey(() => indicatorKey(bureau, INDICATORS[id])),
  }));
}

/** What each page of a county lists: the first all, or nothing. */
function listsOf(bureau: Bureau, county: County): readonly (readonly Kindergarten[])[] {
  const { kindergartens, weight } = county;
  if (SECTION + townsWeight(county) + weight <= ROOM_FOR_LISTS) return [kindergartens];
  return [[], ...divideByWeight(kindergartens, (one) => weightOf(bureau, one))];
}

function townsWeight({ towns }: County): number {
  return towns * (towns > MOST_MULTIPLES ? TOWN_LINE : MULTIPLE);
}

/** The townships of a county's kindergartens that count in an indicator: how many there are, and where the pages list them. */
export function listedTowns(
  bureau: Bureau,
  id: MetricId,
  area: District,
  members: readonly MemberRow[],
): readonly { readonly town: District; readonly count: number; readonly path: string }[] {
  const pages = indicatorPages(bureau).filter((one) => one.id === id && one.area === area);
  const pageOf = new Map(
    pages.flatMap(({ page, listed }) => listed.map(({ code }) => [code, page] as const)),
  );
  const towns = groupBy(members, ({ kindergarten }) => kindergarten.town.code);
  return [...towns.values()].flatMap((counted) => {
    const first = smallest(counted.map(({ kindergarten }) => pageOf.get(kindergarten.code) ?? 1));
    const town = counted[0]?.kindergarten.town;
    const path = town && `${indicatorPath(id, area, first)}#${townAnchor(town.code)}`;
    return town && path !== undefined ? [{ town, count: counted.length, path }] : [];
  });
}

function countiesWithLists(bureau: Bureau): readonly County[] {
  const before = known.get(bureau);
  if (before) return before;
  const byArea = new Map<string, Kindergarten[]>();
  for (const kindergarten of bureau.kindergartens) {
    for (const area of areasEver(kindergarten, [kindergarten.district], bureau.districts)) {
      const there = byArea.get(area);
      if (there) there.push(kindergarten);
      else byArea.set(area, [kindergarten]);
    }
  }
  const counties = countiesOf(bureau).map((area): County => {
    const kindergartens = (byArea.get(area.code) ?? []).toSorted(byTown);
    const towns = (bureau.districts.childrenOf.get(area.code) ?? []).length;
    return { area, towns, kindergartens, weight: sumOf(kindergartens, (one) => weightOf(bureau, one)) };
  });
  known.set(bureau, counties);
  return counties;
}

function byTown(a: Kindergarten, b: Kindergarten): number {
  return `${a.town.code} ${a.code}` < `${b.town.code} ${b.code}` ? -1 : 1;
}

/** A line of the table, with figures as long as they get. */
function weightOf({ asOf }: Bureau, kindergarten: Kindergarten): number {
  const member = { code: kindergarten.code, numerator: 99_999, denominator: 99_999, countedOn: asOf };
  const row = memberRow({ derivation: 'summed' }, { kindergarten, member, town: kindergarten.town.name });
  return rowWeight({ ...row, id: townAnchor(kindergarten.town.code) }, MEMBER_COLUMNS);
}
