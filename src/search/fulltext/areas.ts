import { type District, type DistrictTree, districtPath } from '../../domain/district.ts';

/** A county or town that the search narrows to. */
export interface SearchArea {
  readonly code: string;
  /** Of a county whose name another one bears too, with the region before it. */
  readonly name: string;
  /** The code of the county that a town lies in; null for a county. */
  readonly county: string | null;
}

/** The levels that the search narrows to. */
const isSearched = ({ level }: District): boolean => level === '县级' || level === '乡级';

/** 区划代码 of a town and its county, or of a county alone: what a record of that district is found under. */
export function areasAround(districts: DistrictTree, code: string): readonly string[] {
  return districtPath(districts, code)
    .filter(isSearched)
    .map((district) => district.code);
}

/** The counties and towns that a text names, each with its county. One of a name that several bear counts only beside what it lies in. */
export function areasNamed(districts: DistrictTree, text: string): readonly string[] {
  const named = districts.all.filter((one) => text.includes(one.name));
  const meant = named.filter((one) => {
    const around = districtPath(districts, one.code).slice(1);
    return isSearched(one) && (isSole(districts, one) || around.some((above) => named.includes(above)));
  });
  return [...new Set(meant.flatMap(({ code }) => areasAround(districts, code)))];
}

/** Counties, each before its towns, in the order of the table. */
export function searchAreas(districts: DistrictTree): readonly SearchArea[] {
  const counties = districts.all.filter(({ level }) => level === '县级');
  return counties.flatMap((county) => [
    { code: county.code, name: distinctName(districts, county), county: null },
    ...(districts.childrenOf.get(county.code) ?? [])
      .filter(isSearched)
      .map((town) => ({ code: town.code, name: town.name, county: county.code })),
  ]);
}

function isSole({ all }: DistrictTree, { name }: District): boolean {
  return all.filter((one) => one.name === name).length === 1;
}

function distinctName(districts: DistrictTree, county: District): string {
  const [, region] = districtPath(districts, county.code);
  return region && !isSole(districts, county) ? `${region.name}${county.name}` : county.name;
}
