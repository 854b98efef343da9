import { smallest } from '../domain/spread.ts';

/** Radii of the rings in metres, round numbers, the outermost just beyond the farthest place. Two or three of them. */
export function ringRadii(farthest: number): readonly number[] {
  const outer = OUTER.find((radius) => radius >= farthest) ?? Math.ceil(farthest / 50_000) * 50_000;
  return [outer / 4, outer / 2, outer];
}

/** The place of a mark on a disc of radius 150: `share` of the radius, degrees clockwise from north. */
export function ringPoint(share: number, bearing: number): { readonly x: number; readonly y: number } {
  const angle = (bearing * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 10) / 10 || 0;
  return { x: round(150 * share * Math.sin(angle)), y: round(-150 * share * Math.cos(angle)) };
}

/** The direction farthest from any of the bearings: there the ring labels hide the least. */
export function quietBearing(bearings: readonly number[]): number {
  const distance = (direction: number) =>
    smallest(
      bearings.map((bearing) => Math.abs(((bearing - direction + 540) % 360) - 180)),
      180,
    );
  return DIRECTIONS.reduce((best, next) => (distance(next) > distance(best) ? next : best));
}

/** The direction in words: 0 → 北, 45 → 东北. */
export function bearingWord(bearing: number): string {
  const words = ['北', '东北', '东', '东南', '南', '西南', '西', '西北'];
  return words[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? '北';
}

// Upwards or downwards, where labels of neighbouring rings stand above each other; north itself has its own word.
const DIRECTIONS = [45, 30, 15, 135, 150, 165, 180, 195, 210, 225, 315, 330, 345];

const OUTER = [400, 800, 1200, 2000, 4000, 8000, 12_000, 20_000, 40_000];
