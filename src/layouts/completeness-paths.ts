import { completenessTable } from '../components/completeness-table.ts';
import { ROOM_FOR_LISTS, divideByWeight, rowWeight } from '../components/table-weight.ts';
import type { Bureau } from '../domain/bureau.ts';
import type { District } from '../domain/district.ts';
import type { CompletenessRow } from '../progress/completeness.ts';
import {
  type CompletenessCounty,
  type CompletenessTown,
  completenessCounties,
} from '../progress/completeness-areas.ts';

/** A page of 公示完整度 for a county or a township: `/completeness/<区划代码>/`, and `/2/` where the list goes on. */
export interface CompletenessPage {
  readonly area: District;
  /** The county above a township. */
  readonly county: District | null;
  /** The townships below a county. */
  readonly towns: readonly CompletenessTown[];
  /** The kindergartens of this page: none where it leads on to the townships. */
  readonly listed: readonly CompletenessRow[];
  readonly leadsOn: boolean;
  readonly page: number;
  readonly pages: number;
}

/** The pages below `/completeness/`. */
export function completenessPages(bureau: Bureau): readonly CompletenessPage[] {
  return completenessCounties(bureau).flatMap((county) => [
    ...countyPages(county),
    ...county.towns.flatMap(({ area, rows }) =>
      pagesOf({ area, county: county.area, towns: [], leadsOn: false }, rows),
    ),
  ]);
}

/** Whether `/completeness/` itself holds every kindergarten, or leads to the counties. */
export function indexListsAll(bureau: Bureau): boolean {
  const counties = completenessCounties(bureau);
  const rows = counties.flatMap((county) => county.rows);
  return weightOf(rows) + counties.length * SECTION <= ROOM_FOR_LISTS;
}

export function completenessPath({ code }: District, page = 1): string {
  return page === 1 ? `/completeness/${code}/` : `/completeness/${code}/${page}/`;
}

/** The sums of a county, and the head of its list. */
const SECTION = 5_000;
/** A link to a township. */
const TOWN = 150;

function countyPages({ area, rows, towns }: CompletenessCounty): readonly CompletenessPage[] {
  const leadsOn = towns.length > 0 && weightOf(rows) + towns.length * TOWN > ROOM_FOR_LISTS;
  const reached = new Set(towns.map((town) => town.area.code));
  const listed = leadsOn ? rows.filter(({ kindergarten }) => !reached.has(kindergarten.town.code)) : rows;
  return pagesOf({ area, county: null, towns, leadsOn }, listed);
}

function pagesOf(
  about: Pick<CompletenessPage, 'area' | 'county' | 'towns' | 'leadsOn'>,
  rows: readonly CompletenessRow[],
): readonly CompletenessPage[] {
  const lists = divideByWeight(rows, (row) => weightOf([row]), ROOM_FOR_LISTS - about.towns.length * TOWN);
  if (lists.length === 0) return [{ ...about, listed: [], page: 1, pages: 1 }];
  return lists.map((listed, at) => ({ ...about, listed, page: at + 1, pages: lists.length }));
}

function weightOf(listed: readonly CompletenessRow[]): number {
  const { columns, rows } = completenessTable(listed);
  return rows.reduce((sum, row) => sum + rowWeight(row, columns), 0);
}
