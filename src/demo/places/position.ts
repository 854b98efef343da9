import gcoord from 'gcoord';
import type { CoordinateSystem } from '../../domain/code-lists.ts';
import type { Random } from '../random.ts';
import type { Town } from './area.ts';

/** The three cells that say where something stands. */
export interface Position {
  readonly longitude: string;
  readonly latitude: string;
  readonly coordinateSystem: CoordinateSystem | '';
}

export const NO_POSITION: Position = { longitude: '', latitude: '', coordinateSystem: '' };

/** A point as it is written down, to six decimals: about ten centimetres. */
export function positionAt(
  longitude: number,
  latitude: number,
  coordinateSystem: CoordinateSystem,
): Position {
  return { longitude: longitude.toFixed(6), latitude: latitude.toFixed(6), coordinateSystem };
}

/** A point within about a kilometre of the town's centre, in the coordinate system of whoever measured it. */
export function positionIn(town: Town, random: Random): Position {
  const longitude = town.longitude + random.normal(0, 0.0055);
  const latitude = town.latitude + random.normal(0, 0.0045);
  const system = random.weighted<CoordinateSystem>([
    ['CGCS2000', 14],
    ['WGS84', 1],
    ['GCJ02', 3],
    ['BD09', 1],
  ]);
  if (system === 'CGCS2000' || system === 'WGS84') return positionAt(longitude, latitude, system);
  const target = system === 'GCJ02' ? gcoord.GCJ02 : gcoord.BD09;
  const [east, north] = gcoord.transform([longitude, latitude], gcoord.WGS84, target);
  return positionAt(east, north, system);
}
