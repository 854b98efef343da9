import { type Position, bearingFrom, directionWord, metresBetween } from '../domain/position.ts';
import type { Profile } from './profile.ts';

export interface Nearby {
  readonly profile: Profile;
  readonly metres: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** 北, 东北 … */
  readonly direction: ReturnType<typeof directionWord>;
}

/** The running kindergartens with a position, in cells of about five kilometres: built once for a bureau. */
export type PlaceGrid = ReadonlyMap<string, readonly Profile[]>;

const CELL = 0.05;
/** Farther than this is not near: five cells. */
const FARTHEST = 20_000;

export function placeGrid(profiles: Iterable<Profile>): PlaceGrid {
  const grid = new Map<string, Profile[]>();
  for (const profile of profiles) {
    if (!profile.position || profile.kindergarten.status !== '在办') continue;
    const key = cellKey(cellOf(profile.position.longitude), cellOf(profile.position.latitude));
    const cell = grid.get(key);
    if (cell) cell.push(profile);
    else grid.set(key, [profile]);
  }
  return grid;
}

/**
 * The nearest running kindergartens, nearest first, within 20 km as the crow flies; empty where the kindergarten has no position.
 * All positions are in WGS84.
 */
export function nearbyOf(profile: Profile, grid: PlaceGrid, most = 6): readonly Nearby[] {
  const { position } = profile;
  if (!position) return [];
  for (const reach of [1, 2, 4, 8]) {
    const found = within(position, grid, reach).filter((one) => one.profile !== profile);
    // Nothing outside the searched cells is nearer than their edge.
    const sure = reach * CELL * metresPerDegree(position.latitude);
    const certain = found.filter((one) => one.metres <= Math.min(sure, FARTHEST));
    if (certain.length >= most || sure >= FARTHEST || reach === 8) return certain.slice(0, most);
  }
  return [];
}

function within(from: Position, grid: PlaceGrid, reach: number): readonly Nearby[] {
  const [east, north] = [cellOf(from.longitude), cellOf(from.latitude)];
  const found: Nearby[] = [];
  for (let x = east - reach; x <= east + reach; x += 1) {
    for (let y = north - reach; y <= north + reach; y += 1) {
      for (const profile of grid.get(cellKey(x, y)) ?? []) {
        if (profile.position) found.push(nearby(profile, from, profile.position));
      }
    }
  }
  return found.sort(
    (a, b) => a.metres - b.metres || (a.profile.kindergarten.code < b.profile.kindergarten.code ? -1 : 1),
  );
}

function nearby(profile: Profile, from: Position, to: Position): Nearby {
  const bearing = bearingFrom(from, to);
  return { profile, metres: metresBetween(from, to), bearing, direction: directionWord(bearing) };
}

function cellOf(degrees: number): number {
  return Math.floor(degrees / CELL);
}

function cellKey(x: number, y: number): string {
  return `${x} ${y}`;
}

/** Metres of a degree of longitude, the shorter of the two. */
function metresPerDegree(latitude: number): number {
  return 111_195 * Math.cos((latitude * Math.PI) / 180);
}
