import { groupBy } from '../../domain/grouping.ts';
import { given } from '../../domain/reported.ts';
import type { CheckContext } from '../check.ts';
import type { Row } from '../tables/index.ts';
import { median } from './median.ts';

export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** Where the kindergartens of a district lie, and how widely they are scattered. */
export interface Surroundings {
  readonly centre: Point;
  /** The median distance from the centre in kilometres; `undefined` where too few points say. */
  readonly spread: number | undefined;
}

interface Place {
  readonly longitude: Row<'kindergartens'>['longitude'];
  readonly latitude: Row<'kindergartens'>['latitude'];
}

/** Fewer kindergartens than this say nothing about where a district lies. */
const LEAST_POINTS = 5;

/** The point of a row, or `undefined` where either figure is absent. */
export function pointOf(place: Place): Point | undefined {
  const [longitude, latitude] = [given(place.longitude), given(place.latitude)];
  return longitude === undefined || latitude === undefined ? undefined : { longitude, latitude };
}

/** China lies between 73° and 136° east, 3° and 54° north. */
export function isInChina({ longitude, latitude }: Point): boolean {
  return longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54;
}

/** Kilometres between two points not far apart. Coordinate systems differ by less than one. */
export function kilometresBetween(one: Point, other: Point): number {
  const parallel = Math.cos((((one.latitude + other.latitude) / 2) * Math.PI) / 180);
  return Math.hypot(
    (one.longitude - other.longitude) * parallel * 111.32,
    (one.latitude - other.latitude) * 110.57,
  );
}

/**
 * The surroundings of a district from the kindergartens in it: around its own coordinate where it has one, else around
 * their median. `undefined` where it has none and they are too few.
 */
export function surroundingsOf(own: Point | undefined, inside: readonly Point[]): Surroundings | undefined {
  const points = inside.filter(isInChina);
  const enough = points.length >= LEAST_POINTS;
  const centre = own && isInChina(own) ? own : enough ? middleOf(points) : undefined;
  if (!centre) return undefined;
  return {
    centre,
    spread: enough ? median(points.map((point) => kilometresBetween(point, centre))) : undefined,
  };
}

function middleOf(points: readonly Point[]): Point | undefined {
  const longitude = median(points.map((point) => point.longitude));
  const latitude = median(points.map((point) => point.latitude));
  return longitude === undefined || latitude === undefined ? undefined : { longitude, latitude };
}

/** The points of the kindergartens by the district that `districtOf` says. */
export function pointsByDistrict(
  context: CheckContext,
  districtOf: (code: string) => string | undefined,
): ReadonlyMap<string, readonly Point[]> {
  const located = context.rows.kindergartens.flatMap((row) => {
    const [district, point] = [districtOf(row.district), pointOf(row)];
    return district === undefined || point === undefined ? [] : [{ district, point }];
  });
  const groups = groupBy(located, ({ district }) => district);
  return new Map([...groups].map(([district, members]) => [district, members.map(({ point }) => point)]));
}
