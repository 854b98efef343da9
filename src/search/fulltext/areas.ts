import { type District, type DistrictTree, districtPath } from '../../domain/district.ts';

/** A county or town that the search narrows to. */
export interface SearchArea {
  readonly code: string;
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

/** The counties and towns that a text names, each with its county. A town of a name that several bear counts only beside its county. */
export function areasNamed(districts: DistrictTree, text: string): readonly string[] {
  const named = districts.all.filter((one) => isSearched(one) && text.includes(one.name));
  const meant = named.filter((one) => {
    const isAlone = districts.all.filter(({ name }) => name === one.name).length === 1;
    const around = districtPath(districts, one.code).slice(1);
    return isAlone || around.some((above) => named.includes(above));
  });
  return [...new Set(meant.flatMap(({ code }) => areasAround(districts, code)))];
}

/** Counties, each before its towns, in the order of the table. */
export function searchAreas(districts: DistrictTree): readonly SearchArea[] {
  const counties = districts.all.filter(({ level }) => level === '县级');
  return counties.flatMap(({ code, name }) => [
    { code, name, county: null },
    ...(districts.childrenOf.get(code) ?? [])
      .filter(isSearched)
      .map((town) => ({ code: town.code, name: town.name, county: code })),
  ]);
}
