import { formatDistance } from '../../format/number.ts';
import type { Way } from './answer.ts';

/** One kindergarten on the rings; the nearest ones carry their number in the list. */
export interface RingPlace {
  readonly way: Way;
  readonly number: number | null;
}

const RADIUS = 150;
const OUTER = [400, 800, 1200, 2000, 4000, 8000, 12_000, 20_000, 40_000];

/** The outermost ring in metres: the first round distance that takes in nine places of ten, so that one far away does not crowd the rest. */
export function outerRing(metres: readonly number[]): number {
  const sorted = [...metres].sort((one, other) => one - other);
  const most = sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
  return OUTER.find((radius) => radius >= most) ?? Math.ceil(most / 50_000) * 50_000;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

interface Spot {
  readonly number: number | null;
  /** Where it lies. */
  readonly x: number;
  readonly y: number;
  /** Where its number is drawn. */
  atX: number;
  atY: number;
}

function spotOf({ way, number }: RingPlace, outer: number): Spot {
  const angle = (way.bearing * Math.PI) / 180;
  const reach = (RADIUS * way.metres) / outer;
  const [x, y] = [round(reach * Math.sin(angle)), round(-reach * Math.cos(angle))];
  return { number, x, y, atX: x, atY: y };
}

/** Numbers need this much room between their middles. */
const ROOM = 21;

/** Moves numbers that lie on each other apart, a little at a time; each keeps a line to its place. */
function makeRoom(spots: readonly Spot[]): void {
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

/** The place itself: a dot, and a line to its number where that had to make room. */
function placeSvg({ number, x, y, atX, atY }: Spot): string {
  const [right, down] = [round(atX), round(atY)];
  const moved = number !== null && Math.hypot(right - x, down - y) > 3;
  const line = moved ? `<path class="k-lead" d="M${x} ${y}L${right} ${down}"/>` : '';
  return `${line}<circle class="k-dot" cx="${x}" cy="${y}" r="${number === null ? 3 : 2}"/>`;
}

function numberSvg({ number, atX, atY }: Spot): string {
  if (number === null) return '';
  return (
    `<g class="k-place" transform="translate(${round(atX)} ${round(atY)})"><circle r="10"/>` +
    `<text y="4" text-anchor="middle">${number}</text></g>`
  );
}

/**
 * Distance and direction from one point as an inline SVG, north up: no map, no boundaries (《地图管理条例》第十五条). Places
 * beyond the outermost ring are left out; the list beside it has them all.
 */
export function ringsSvg(places: readonly RingPlace[], label: string): string {
  const outer = outerRing(places.map(({ way }) => way.metres));
  const rings = [outer / 4, outer / 2, outer]
    .map((radius) => {
      const reach = round((RADIUS * radius) / outer);
      const at = round(reach * Math.SQRT1_2);
      return (
        `<circle class="k-ring" r="${reach}"/>` +
        `<text class="k-note" x="${at}" y="${at + 4}" text-anchor="middle">${formatDistance(radius)}</text>`
      );
    })
    .join('');
  const spots = places.filter(({ way }) => way.metres <= outer).map((place) => spotOf(place, outer));
  makeRoom(spots.filter(({ number }) => number !== null));
  // Numbers last, so that no dot and no line covers one.
  const marks = spots.map(placeSvg).join('') + spots.map(numberSvg).join('');
  return (
    `<svg viewBox="-164 -168 328 332" role="img" aria-label="${label}">` +
    `<path class="k-axis" d="M0-150V150M-150 0H150"/>${rings}` +
    `<text class="k-note" y="-154" text-anchor="middle">北</text>` +
    `<circle class="k-mark" r="6"/>${marks}</svg>`
  );
}
