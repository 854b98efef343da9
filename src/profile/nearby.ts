import { groupBy } from '../domain/grouping.ts';
import { seatsOf } from '../domain/seat.ts';
import { type Position, bearingFrom, directionWord, metresBetween } from '../domain/position.ts';
import { positionOf } from './kindergarten-position.ts';
import type { Profile } from './profile.ts';

export interface Nearby {
  readonly profile: Profile;
  /** 分园名称 where a campus is its nearest seat; null of the main seat. */
  readonly campus: string | null;
  readonly metres: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** 北, 东北 … */
  readonly direction: ReturnType<typeof directionWord>;
}

/** Every seat of the running kindergartens that has a position, in cells of about two kilometres: built once for a bureau. */
export type PlaceGrid = ReadonlyMap<number, readonly Placed[]>;

interface Placed {
  readonly profile: Profile;
  readonly campus: string | null;
  readonly position: Position;
}

/** Degrees. */
const CELL = 0.02;
/** How many cells around its own are searched, until enough are found. */
const REACHES = [1, 3, 10] as const;
/** Metres; farther than this is not near. */
const FARTHEST = 15_000;

export function placeGrid(profiles: Iterable<Profile>): PlaceGrid {
  const placed = [...profiles].flatMap((profile): readonly Placed[] => {
    const { kindergarten } = profile;
    if (kindergarten.status !== '在办') return [];
    return seatsOf(kindergarten).flatMap((seat) => {
      const position = positionOf(seat);
      return position ? [{ profile, campus: seat.campus, position }] : [];
    });
  });
  return groupBy(placed, ({ position: { longitude, latitude } }) =>
    cellKey(cellOf(longitude), cellOf(latitude)),
  );
}

/**
 * The nearest running kindergartens, each by its nearest seat, nearest first, within 15 km as the crow flies; empty where the kindergarten has no position.
 * All positions are in WGS84.
 */
export function nearbyOf(profile: Profile, grid: PlaceGrid, most = 6): readonly Nearby[] {
  const { position } = profile;
  if (!position) return [];
  const shortDegree = METRES_A_DEGREE * Math.cos((position.latitude * Math.PI) / 180);
  let nearest: readonly Nearby[] = [];
  for (const reach of REACHES) {
    // Nothing outside the searched cells is nearer than their edge.
    const sure = Math.min(reach * CELL * shortDegree, FARTHEST);
    nearest = nearestWithin(profile, position, grid, reach, most).filter(({ metres }) => metres <= sure);
    if (nearest.length >= most) break;
  }
  return nearest;
}

function nearestWithin(
  self: Profile,
  from: Position,
  grid: PlaceGrid,
  reach: number,
  most: number,
): readonly Nearby[] {
  const nearest = new Nearest(most);
  const shrink = Math.cos((from.latitude * Math.PI) / 180);
  const [east, north] = [cellOf(from.longitude), cellOf(from.latitude)];
  for (let x = east - reach; x <= east + reach; x += 1) {
    for (let y = north - reach; y <= north + reach; y += 1) {
      for (const place of grid.get(cellKey(x, y)) ?? []) {
        if (place.profile === self) continue;
        const across = (place.position.longitude - from.longitude) * shrink;
        const along = place.position.latitude - from.latitude;
        nearest.offer(place, across * across + along * along);
      }
    }
  }
  // The flat distance is good enough to choose by at this scale; the great circle decides their order.
  return nearest.places.map((place) => nearby(place, from)).sort((a, b) => a.metres - b.metres);
}

/** The nearest of the places offered, of each kindergarten its nearest. A town has hundreds: they are not sorted to choose eight. */
class Nearest {
  readonly #most: number;
  readonly #found: { readonly place: Placed; readonly square: number }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  offer(place: Placed, square: number): void {
    const found = this.#found;
    const farthest = found[this.#most - 1];
    if (farthest && square >= farthest.square) return;
    const same = found.findIndex((one) => one.place.profile === place.profile);
    if (same >= 0 && (found[same]?.square ?? 0) <= square) return;
    if (same >= 0) found.splice(same, 1);
    const farther = found.findIndex((one) => one.square > square);
    found.splice(farther < 0 ? found.length : farther, 0, { place, square });
    if (found.length > this.#most) found.pop();
  }

  get places(): readonly Placed[] {
    return this.#found.map(({ place }) => place);
  }
}

function nearby({ profile, campus, position }: Placed, from: Position): Nearby {
  const bearing = bearingFrom(from, position);
  return {
    profile,
    campus,
    metres: metresBetween(from, position),
    bearing,
    direction: directionWord(bearing),
  };
}

function cellOf(degrees: number): number {
  return Math.floor(degrees / CELL);
}

function cellKey(x: number, y: number): number {
  return x * 100_000 + y;
}

const METRES_A_DEGREE = 111_195;
