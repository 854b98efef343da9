import type { Way } from './answer.ts';

/** One kindergarten on the rings; the nearest ones carry their number in the list. */
export interface RingPlace {
  readonly way: Pick<Way, 'metres' | 'bearing'>;
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
  /** Each ring's radius on the drawing and in metres, from the inside. */
  readonly rings: readonly { readonly radius: number; readonly metres: number }[];
  readonly spots: readonly RingSpot[];
}

/** Radius of the outermost ring on the drawing. */
export const RADIUS = 150;
const OUTER = [400, 800, 1200, 2000, 4000, 8000, 12_000, 20_000, 40_000];

/** The outermost ring in metres: the first round distance that takes in nine places of ten, so that one far away does not crowd the rest. */
export function outerRing(metres: readonly number[]): number {
  const sorted = [...metres].sort((one, other) => one - other);
  const most = sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
  return OUTER.find((radius) => radius >= most) ?? Math.ceil(most / 50_000) * 50_000;
}

/** Lays places out on the rings. Those beyond the outermost ring are left out; the list beside the drawing has them all. */
export function ringLayout(places: readonly RingPlace[]): RingLayout {
  const outer = outerRing(places.map(({ way }) => way.metres));
  const rings = [outer / 4, outer / 2, outer].map((metres) => ({
    radius: tenths((RADIUS * metres) / outer),
    metres,
  }));
  const spots = places.filter(({ way }) => way.metres <= outer).map((place) => spotOf(place, outer));
  makeRoom(spots.filter(({ number }) => number !== null));
  return { rings, spots: spots.map((spot) => ({ ...spot, atX: tenths(spot.atX), atY: tenths(spot.atY) })) };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** A spot whose number may still be moved. */
type MovableSpot = { -readonly [K in keyof RingSpot]: RingSpot[K] };

function spotOf({ way, number }: RingPlace, outer: number): MovableSpot {
  const angle = (way.bearing * Math.PI) / 180;
  const reach = (RADIUS * way.metres) / outer;
  const [x, y] = [tenths(reach * Math.sin(angle)), tenths(-reach * Math.cos(angle))];
  return { number, x, y, atX: x, atY: y };
}

/** Numbers need this much room between their middles. */
const ROOM = 21;

/** Moves numbers that lie on each other apart, a little at a time; each keeps a line to its place. */
function makeRoom(spots: readonly MovableSpot[]): void {
  for (let round = 0; round < 60; round += 1) {
    spots.forEach((one, at) => {
      for (const other of spots.slice(at + 1)) {
        const [east, south] = [other.atX - one.atX, other.atY - one.atY];
        const apart = Math.hypot(east, south);
        if (apart >= ROOM) continue;
        // Two in one place part in a direction of their own.
        const turn = at * 2.4;
        const [right, down] = apart < 0.1 ? [Math.cos(turn), Math.sin(turn)] : [east / apart, south / apart];
        const push = (ROOM - apart) / 2;
        one.atX -= right * push;
        one.atY -= down * push;
        other.atX += right * push;
        other.atY += down * push;
      }
    });
  }
}
