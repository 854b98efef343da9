import gcoord from 'gcoord';
import type { KindergartenRecord } from '../domain/kindergarten.ts';
import type { Position } from '../domain/position.ts';
import { isGiven } from '../domain/reported.ts';

/**
 * The position in WGS84, whichever system the bureau wrote it in (a phone tells its own in WGS84; CGCS2000 differs by less than a
 * metre). Null where a coordinate or its system is missing.
 */
export function positionOf({
  longitude,
  latitude,
  coordinateSystem,
}: Pick<KindergartenRecord, 'longitude' | 'latitude' | 'coordinateSystem'>): Position | null {
  if (!isGiven(longitude) || !isGiven(latitude) || !isGiven(coordinateSystem)) return null;
  if (coordinateSystem === 'WGS84' || coordinateSystem === 'CGCS2000') return { longitude, latitude };
  const source = coordinateSystem === 'GCJ02' ? gcoord.GCJ02 : gcoord.BD09;
  const [east, north] = gcoord.transform([longitude, latitude], source, gcoord.WGS84);
  return { longitude: east, latitude: north };
}
