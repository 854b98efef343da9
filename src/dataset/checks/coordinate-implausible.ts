import { isUnderReview } from '../../domain/reported.ts';
import { type DistrictTree, buildDistrictTree, districtAt } from '../../domain/district.ts';
import type { Check, CheckContext } from '../check.ts';
import type { Issue } from '../issue.ts';
import type { Row } from '../tables/index.ts';
import {
  type Point,
  type Surroundings,
  isInChina,
  kilometresBetween,
  pointOf,
  pointsByDistrict,
  surroundingsOf,
} from './coordinates.ts';

/** Farther than this many times the median distance of its neighbours, a point is asked about, … */
const TIMES = 8;
/** … and at least this many kilometres from the centre. A county may have its far valley; a township is compact. */
const LEAST = { 乡级: 15, 县级: 120 } as const;
/** Where too few neighbours say how wide a district is. Some townships of the west are a hundred kilometres across. */
const LEAST_UNKNOWN = { 乡级: 60, 县级: 200 } as const;

/** A coordinate abroad, swapped, incomplete, or implausibly far from its town or county. */
export const coordinateImplausible: Check = {
  id: 'coordinate-implausible',
  severity: 'warning',
  hold: 'cell',
  description: '经纬度应在本地范围内：不在中国、经纬度写反、只填一个，或离所在乡镇、县区太远的，请核对。',
  run: (context) => {
    const tree = buildDistrictTree(context.rows.districts);
    const towns = surroundingsByDistrict(context, tree, (code) => code);
    const counties = surroundingsByDistrict(context, tree, (code) => districtAt(tree, code, '县级')?.code);
    const issues: Issue[] = [];
    const look = <N extends 'districts' | 'kindergartens' | 'campuses'>(
      table: N,
      row: Row<N>,
      place: Row<'campuses'> | Row<'kindergartens'> | Row<'districts'>,
      district: string | undefined,
    ) => {
      const message = strangeness(place, district, tree, towns, counties);
      if (message === null) return;
      issues.push(
        context.report(table, row, 'longitude', {
          message: `“${place.name}”${message}`,
          remedy: '在地图上重新取点，经度在前、纬度在后；不能确定的先清空经纬度和坐标系。',
        }),
      );
    };
    for (const row of context.rows.districts) look('districts', row, row, undefined);
    for (const row of context.rows.kindergartens) look('kindergartens', row, row, row.district);
    for (const row of context.rows.campuses) look('campuses', row, row, row.district);
    return issues;
  },
};

function surroundingsByDistrict(
  context: CheckContext,
  tree: DistrictTree,
  districtOf: (code: string) => string | undefined,
): ReadonlyMap<string, Surroundings> {
  const points = pointsByDistrict(context, districtOf);
  const surroundings = new Map<string, Surroundings>();
  for (const district of tree.all) {
    const found = surroundingsOf(pointOf(district), points.get(district.code) ?? []);
    if (found) surroundings.set(district.code, found);
  }
  return surroundings;
}

function strangeness(
  place: Row<'campuses'> | Row<'kindergartens'> | Row<'districts'>,
  district: string | undefined,
  tree: DistrictTree,
  towns: ReadonlyMap<string, Surroundings>,
  counties: ReadonlyMap<string, Surroundings>,
): string | null {
  const point = pointOf(place);
  if (!point) {
    // Held for checking, by the bureau or for an error of its own: nothing more to say of it.
    if (isUnderReview(place.longitude) || isUnderReview(place.latitude)) return null;
    const only =
      typeof place.longitude === 'number' ? '经度' : typeof place.latitude === 'number' ? '纬度' : null;
    return only && `只填了${only}，经度和纬度要一起填。`;
  }
  if (!isInChina(point)) return outside(point);
  const town = district === undefined ? undefined : tree.byCode.get(district);
  if (!town) return null;
  const county = districtAt(tree, town.code, '县级');
  if (county !== town) {
    const away = tooFar(point, towns.get(town.code), '乡级');
    if (away !== null) return `的坐标离${town.name}中心约 ${away} 公里，太远了。`;
  }
  const away = county ? tooFar(point, counties.get(county.code), '县级') : null;
  return county && away !== null ? `的坐标离${county.name}中心约 ${away} 公里，太远了。` : null;
}

function outside({ longitude, latitude }: Point): string {
  const swapped = isInChina({ longitude: latitude, latitude: longitude });
  return `的坐标（${longitude}, ${latitude}）不在中国范围内${swapped ? '，可能是经度和纬度写反了' : ''}。`;
}

/** Whole kilometres from the centre where that is too far, else null. */
function tooFar(point: Point, around: Surroundings | undefined, level: '乡级' | '县级'): number | null {
  if (!around) return null;
  const away = kilometresBetween(point, around.centre);
  const limit =
    around.spread === undefined ? LEAST_UNKNOWN[level] : Math.max(LEAST[level], TIMES * around.spread);
  return away > limit ? Math.round(away) : null;
}
