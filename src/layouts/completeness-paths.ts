import { completenessTable } from '../components/completeness/completeness-table.ts';
import { type Picture, pictureOf } from '../components/completeness/picture.ts';
import { ROOM_FOR_LISTS, divideByWeight, rowWeight, sumOf } from '../components/table-weight.ts';
import type { Bureau } from '../domain/bureau.ts';
import type { District } from '../domain/district.ts';
import type { CompletenessRow } from '../progress/completeness.ts';
import {
  type CompletenessCounty,
  type CompletenessTown,
  completenessCounties,
} from '../progress/completeness-areas.ts';
import type { Column, Row } from '../views/table.ts';

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
  /** Of every kindergarten of the area. */
  readonly picture: Picture;
  readonly page: number;
  readonly pages: number;
}

/** The pages below `/completeness/`. */
export function completenessPages(bureau: Bureau): readonly CompletenessPage[] {
  return completenessCounties(bureau).flatMap((county) => [
    ...countyPages(county),
    ...county.towns.flatMap(({ area, rows }) =>
      pagesOf(
        { area, county: county.area, towns: [], leadsOn: false, picture: pictureOf(rows, PICTURES) },
        rows,
      ),
    ),
  ]);
}

/** What `/completeness/` shows of a county. */
export interface IndexCounty extends CompletenessCounty {
  readonly picture: Picture;
}

/** The counties of `/completeness/`, and whether it holds every kindergarten itself or leads to their pages. */
export function completenessIndex(bureau: Bureau): {
  readonly counties: readonly IndexCounty[];
  readonly listsAll: boolean;
} {
  const counties = completenessCounties(bureau);
  const room = PICTURES / Math.max(1, counties.length);
  const drawn = counties.map((county) => ({ ...county, picture: pictureOf(county.rows, room) }));
  const weight = drawn.reduce((sum, { rows, picture }) => sum + weightOf(rows) + picture.weight, 0);
  return { counties: drawn, listsAll: weight + counties.length * SECTION <= ROOM_FOR_LISTS };
}

export function completenessPath({ code }: District, page = 1): string {
  return page === 1 ? `/completeness/${code}/` : `/completeness/${code}/${page}/`;
}

/** The sums of a county, and the head of its list. */
const SECTION = 5_000;
/** A link to a township. */
const TOWN = 150;
/** What the pictures of a page may weigh together. */
const PICTURES = 120_000;

function countyPages({ area, rows, towns }: CompletenessCounty): readonly CompletenessPage[] {
  const picture = pictureOf(rows, PICTURES);
  const leadsOn = towns.length > 0 && weightOf(rows) + picture.weight + towns.length * TOWN > ROOM_FOR_LISTS;
  const reached = new Set(towns.map((town) => town.area.code));
  const listed = leadsOn ? rows.filter(({ kindergarten }) => !reached.has(kindergarten.town.code)) : rows;
  return pagesOf({ area, county: null, towns, leadsOn, picture }, listed);
}

function pagesOf(
  about: Pick<CompletenessPage, 'area' | 'county' | 'towns' | 'leadsOn' | 'picture'>,
  rows: readonly CompletenessRow[],
): readonly CompletenessPage[] {
  const room = ROOM_FOR_LISTS - about.towns.length * TOWN - about.picture.weight;
  const lists = divideByWeight(rows, weightOfRow, room);
  if (lists.length === 0) return [{ ...about, listed: [], page: 1, pages: 1 }];
  return lists.map((listed, at) => ({ ...about, listed, page: at + 1, pages: lists.length }));
}

function weightOf(listed: readonly CompletenessRow[]): number {
  return sumOf(listed, weightOfRow);
}

const weights = new WeakMap<CompletenessRow, number>();

/** A row stands in the lists of several areas. */
function weightOfRow(listed: CompletenessRow): number {
  const before = weights.get(listed);
  if (before !== undefined) return before;
  const { columns, rows } = completenessTable([listed]);
  const weight = sumOf(rows, (row) => weightByStates(row, columns));
  weights.set(listed, weight);
  return weight;
}

const weightsByStates = new Map<string, number>();

/** But for its name a row says what thousands of others say: that is weighed once. */
function weightByStates({ cells: [name = '', ...states], ...row }: Row, columns: readonly Column[]): number {
  const [first, ...others] = columns;
  const key = JSON.stringify(states);
  const known = weightsByStates.get(key);
  const own = known ?? rowWeight({ cells: states }, others) - rowWeight({ cells: [] }, others);
  if (known === undefined) weightsByStates.set(key, own);
  return own + rowWeight({ ...row, cells: [name] }, first ? [first] : []);
}
