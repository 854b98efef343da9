import { smallest } from '../domain/spread.ts';

/** One place on the rings; those with a number stand with it in the list. */
export interface RingPlace {
  readonly metres: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  readonly number: number | null;
}

/** A place on the drawing, whose middle is 0, 0. */
export interface RingSpot {
  readonly number: number | null;
  /** Where it lies. */
  readonly x: number;
  readonly y: number;
  /** Where its number is drawn. */
  readonly atX: number;
  readonly atY: number;
}

/** Distance and direction from one point, laid out: north is up. */
export interface RingLayout {
  /** Each ring from the inside: its radius on the drawing, its distance, and where that is written. */
  readonly rings: readonly Ring[];
  readonly spots: readonly RingSpot[];
}

export interface Ring {
  readonly radius: number;
  readonly metres: number;
  readonly label: { readonly x: number; readonly y: number };
}

/** Radius of the outermost ring on the drawing. */
export const RADIUS = 150;
const OUTER = [400, 800, 1200, 2000, 4000, 8000, 12_000, 20_000, 40_000];

/** The outermost ring in metres: the first round distance that takes in every numbered place; of all, where none has a number. */
export function outerRing(places: readonly RingPlace[]): number {
  const numbered = places.filter(({ number }) => number !== null);
  const scaled = numbered.length > 0 ? numbered : places;
  const farthest = scaled.reduce((most, { metres }) => Math.max(most, metres), 0);
  return OUTER.find((radius) => radius >= farthest) ?? Math.ceil(farthest / 50_000) * 50_000;
}

/** Lays places out on the rings. Those beyond the outermost ring are left out; the list beside the drawing has them all. */
export function ringLayout(places: readonly RingPlace[]): RingLayout {
  const outer = outerRing(places);
  const shown = places.filter(({ metres }) => metres <= outer);
  const spots = shown.map(({ metres, bearing, number }): MovableSpot => {
    const { x, y } = pointAt(metres / outer, bearing);
    return { number, x, y, atX: x, atY: y };
  });
  makeRoom(spots.filter(({ number }) => number !== null));
  const direction = quietBearing(shown.map(({ bearing }) => bearing));
  return {
    rings: [outer / 4, outer / 2, outer].map((metres) => ({
      radius: tenths((RADIUS * metres) / outer),
      metres,
      label: pointAt(metres / outer, direction),
    })),
    spots: spots.map((spot) => ({ ...spot, atX: tenths(spot.atX), atY: tenths(spot.atY) })),
  };
}

/** The place at a share of the radius, degrees clockwise from north. */
function pointAt(share: number, bearing: number): { readonly x: number; readonly y: number } {
  const angle = (bearing * Math.PI) / 180;
  const reach = RADIUS * share;
  return { x: tenths(reach * Math.sin(angle)), y: tenths(-reach * Math.cos(angle)) };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** A spot whose number may still be moved. */
type MovableSpot = { -readonly [K in keyof RingSpot]: RingSpot[K] };

/** Numbers need this much room between their middles, from the dots of other places, and from the middle of the drawing. */
const ROOM = 21;
const DOT_ROOM = 13;
const MIDDLE_ROOM = 17;
/** No number is moved farther out than this, so that none leaves the drawing. */
const EDGE = 152;

/** Less than this is not seen, and moves nobody else. */
const STILL = 0.001;

/** Moves numbers that lie on each other apart, a little at a time, until they lie still; each keeps a line to its place. */
function makeRoom(spots: readonly MovableSpot[]): void {
  const middle = { x: 0, y: 0 };
  let moved = Infinity;
  for (let round = 0; round < 120 && moved > STILL; round += 1) {
    moved = 0;
    const note = (push: number): void => void (moved = Math.max(moved, push));
    spots.forEach((one, at) => {
      for (let next = at + 1; next < spots.length; next += 1) note(part(one, spots[next] ?? one, at));
    });
    spots.forEach((spot, at) => {
      for (const other of spots) if (other !== spot) note(leave(spot, other, DOT_ROOM, at));
      note(leave(spot, middle, MIDDLE_ROOM, at));
      spot.atX = Math.min(EDGE, Math.max(-EDGE, spot.atX));
      spot.atY = Math.min(EDGE, Math.max(-EDGE, spot.atY));
    });
  }
}

/** Returns by how much each was moved. */
function part(one: MovableSpot, other: MovableSpot, turn: number): number {
  const [east, south] = [other.atX - one.atX, other.atY - one.atY];
  if (!isNear(east, south, ROOM)) return 0;
  const { apart, right, down } = way(east, south, turn);
  const push = (ROOM - apart) / 2;
  one.atX -= right * push;
  one.atY -= down * push;
  other.atX += right * push;
  other.atY += down * push;
  return push;
}

/** Moves a number out of the room of a point that it would hide; returns by how much. */
function leave(spot: MovableSpot, { x, y }: Pick<RingSpot, 'x' | 'y'>, room: number, turn: number): number {
  const [east, south] = [spot.atX - x, spot.atY - y];
  if (!isNear(east, south, room)) return 0;
  const { apart, right, down } = way(east, south, turn);
  spot.atX += right * (room - apart);
  spot.atY += down * (room - apart);
  return room - apart;
}

function isNear(east: number, south: number, room: number): boolean {
  return east * east + south * south < room * room;
}

/** How far, and in which direction; two in one place part in a direction of their own. */
function way(
  east: number,
  south: number,
  turn: number,
): { readonly apart: number; readonly right: number; readonly down: number } {
  const apart = Math.sqrt(east * east + south * south);
  if (apart >= 0.1) return { apart, right: east / apart, down: south / apart };
  return { apart, right: Math.cos(turn * 2.4), down: Math.sin(turn * 2.4) };
}

// Upwards or downwards, where labels of neighbouring rings stand above each other; north itself has its own word.
const DIRECTIONS = [45, 30, 15, 135, 150, 165, 180, 195, 210, 225, 315, 330, 345];

/** The direction farthest from any of the bearings: there the ring labels hide the least. */
export function quietBearing(bearings: readonly number[]): number {
  const distance = (direction: number) =>
    smallest(
      bearings.map((bearing) => Math.abs(((bearing - direction + 540) % 360) - 180)),
      180,
    );
  return DIRECTIONS.reduce((best, next) => (distance(next) > distance(best) ? next : best));
}
