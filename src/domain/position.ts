/** A position on the earth in degrees (WGS84 or CGCS2000; the difference is under a metre). */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** Mean radius of the earth in metres (IUGG). */
const EARTH_RADIUS = 6_371_009;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Great-circle distance in metres (haversine; within 0.5 % of the ellipsoid). */
export function metresBetween(from: Position, to: Position): number {
  const latitude = radians(to.latitude - from.latitude);
  const longitude = radians(to.longitude - from.longitude);
  const half =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Initial bearing in degrees, clockwise from north: 0 ≤ bearing < 360. */
export function bearingFrom(from: Position, to: Position): number {
  const longitude = radians(to.longitude - from.longitude);
  const [start, end] = [radians(from.latitude), radians(to.latitude)];
  const east = Math.sin(longitude) * Math.cos(end);
  const north = Math.cos(start) * Math.sin(end) - Math.sin(start) * Math.cos(end) * Math.cos(longitude);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

const DIRECTIONS = ['北', '东北', '东', '东南', '南', '西南', '西', '西北'] as const;

/** The direction in words: 45° around each of the eight points of the compass. */
export function directionWord(bearing: number): (typeof DIRECTIONS)[number] {
  return DIRECTIONS[Math.round(bearing / 45) % 8] ?? '北';
}

/** The middle of several positions, or `null` where there is none: stands for a town that has no position of its own. */
export function middleOf(positions: readonly Position[]): Position | null {
  if (positions.length === 0) return null;
  const mean = (angle: keyof Position): number =>
    positions.reduce((sum, position) => sum + position[angle], 0) / positions.length;
  return { longitude: mean('longitude'), latitude: mean('latitude') };
}
