import { formatDistance } from '../format/number.ts';
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

function placeSvg({ way, number }: RingPlace, outer: number): string {
  const angle = (way.bearing * Math.PI) / 180;
  const reach = (RADIUS * way.metres) / outer;
  const [x, y] = [round(reach * Math.sin(angle)), round(-reach * Math.cos(angle))];
  if (number === null) return `<circle class="k-dot" cx="${x}" cy="${y}" r="3"/>`;
  return (
    `<g class="k-place" transform="translate(${x} ${y})"><circle r="10"/>` +
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
  const marks = places
    .filter(({ way }) => way.metres <= outer)
    // Numbered ones last, so that no dot covers a number.
    .sort((one, other) => (other.number ?? Infinity) - (one.number ?? Infinity))
    .map((place) => placeSvg(place, outer))
    .join('');
  return (
    `<svg viewBox="-164 -168 328 332" role="img" aria-label="${label}">` +
    `<path class="k-axis" d="M0-150V150M-150 0H150"/>${rings}` +
    `<text class="k-note" y="-154" text-anchor="middle">北</text>` +
    `<circle class="k-mark" r="6"/>${marks}</svg>`
  );
}
