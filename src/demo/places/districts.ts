import type { DemoRow } from '../rows.ts';
import { PREFECTURE, type Area } from './area.ts';
import { positionAt } from './position.ts';

/** districts.csv: the prefecture, the areas, their towns, and the towns' villages and communities. */
export function districtRows(areas: readonly Area[]): DemoRow<'districts'>[] {
  const placed = (at: { readonly longitude: number; readonly latitude: number }) =>
    positionAt(at.longitude, at.latitude, 'CGCS2000');
  const below = areas.flatMap((area) => [
    { code: area.code, name: area.name, level: '县级', parent: PREFECTURE.code, ...placed(area) },
    ...area.towns.flatMap((town) => [
      { code: town.code, name: town.name, level: '乡级', parent: area.code, ...placed(town) },
      ...town.communities.map(({ code, name }) => ({ code, name, level: '村级', parent: town.code })),
    ]),
  ]);
  const { code, name } = PREFECTURE;
  return [{ code, name, level: '地级', ...placed(PREFECTURE) }, ...below];
}
