import type { CoordinateSystem, DistrictLevel } from './code-lists.ts';
import { groupBy } from './grouping.ts';
import { type Reported, given } from './reported.ts';

/** A county-level area, township or village: 行政区划. */
export interface District {
  readonly code: string;
  readonly name: string;
  readonly level: DistrictLevel;
  readonly parent: Reported<string>;
  readonly longitude: Reported<number>;
  readonly latitude: Reported<number>;
  readonly coordinateSystem: Reported<CoordinateSystem>;
}

/** The districts as a tree, by code. Built once; a code that does not resolve never gets here. */
export interface DistrictTree {
  readonly all: readonly District[];
  readonly byCode: ReadonlyMap<string, District>;
  readonly childrenOf: ReadonlyMap<string, readonly District[]>;
}

export function buildDistrictTree(all: readonly District[]): DistrictTree {
  const byCode = new Map(all.map((district) => [district.code, district]));
  const childrenOf = groupBy(all, ({ parent }) => given(parent) ?? null);
  return { all, byCode, childrenOf };
}

/** Districts above one another: 地级, 县级, 乡级, 村级, and no more, whatever an unchecked table says. */
const MOST_LEVELS = 4;

/** The district and all that lie in it. Stops below the lowest level. */
export function districtsWithin(tree: DistrictTree, code: string, levels = MOST_LEVELS): readonly District[] {
  const own = tree.byCode.get(code);
  const below = levels > 1 ? (tree.childrenOf.get(code) ?? []) : [];
  return [...(own ? [own] : []), ...below.flatMap((one) => districtsWithin(tree, one.code, levels - 1))];
}

/** The district and its ancestors, nearest first. Stops at a parent that is not there or that repeats. */
export function districtPath(tree: DistrictTree, code: string): readonly District[] {
  const path: District[] = [];
  for (
    let current = tree.byCode.get(code);
    current && path.length < MOST_LEVELS && !path.includes(current);
  ) {
    path.push(current);
    current = typeof current.parent === 'string' ? tree.byCode.get(current.parent) : undefined;
  }
  return path;
}

/** The nearest ancestor (or the district itself) of a level. */
export function districtAt(tree: DistrictTree, code: string, level: DistrictLevel): District | undefined {
  return districtPath(tree, code).find((district) => district.level === level);
}

export function isWithin(tree: DistrictTree, code: string, ancestor: string): boolean {
  return districtPath(tree, code).some((district) => district.code === ancestor);
}
