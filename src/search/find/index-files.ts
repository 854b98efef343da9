import type { AgeGroup, KindergartenStatus, Nature, ServiceForm } from '../../domain/code-lists.ts';
import type { Reported } from '../../domain/reported.ts';
import type { PackedColumn } from './packed-column.ts';

/**
 * The files the finder downloads. `core` answers the first keystroke; the others come when they are needed.
 * Rows are in order of name (zh collation), then code, so that a row's number is its rank by name.
 */
export interface FinderFiles {
  readonly core: CoreFile;
  readonly text: TextFile;
  readonly places: PlacesFile;
  readonly homophones: HomophonesFile;
}

export interface CoreFile {
  readonly format: 1;
  readonly count: number;
  /** One name a line. */
  readonly names: string;
  /** Each code in six letters, see `packNumbers`. */
  readonly codes: string;
  /** Former names and aliases: `row` and the text, one a line. */
  readonly alternates: { readonly rows: readonly number[]; readonly texts: string };
  readonly towns: PackedColumn<TownPlace>;
  /** Sounds of every character of names and places: `ai爱埃 an安`. A character stands under each of its readings. */
  readonly sounds: string;
  readonly facts: PackedFacts;
  /** Whether addresses belong to every answer, or only to one that the names leave nearly empty (huge datasets). */
  readonly addresses: 'always' | 'when-few';
}

/** A kindergarten's 区划代码 with its town's and county's names; an empty name where there is none. */
export interface TownPlace {
  readonly code: string;
  readonly town: string;
  readonly county: string;
}

/** Monthly fees of one kindergarten in 分 by age group, as one value: most kindergartens share theirs with others. */
export type FeeCombination = Readonly<Partial<Record<AgeGroup, Reported<number>>>>;

export interface PackedFacts {
  readonly nature: PackedColumn<Nature>;
  readonly inclusive: PackedColumn<boolean>;
  readonly rating: PackedColumn<Reported<string>>;
  readonly service: PackedColumn<Reported<ServiceForm>>;
  readonly nursery: PackedColumn<Reported<boolean>>;
  readonly integrated: PackedColumn<Reported<boolean>>;
  readonly freePlaces: PackedColumn<Reported<number>>;
  readonly fees: PackedColumn<FeeCombination>;
  /** Rounded to a tenth. */
  readonly childrenPerTeacher: PackedColumn<Reported<number>>;
  readonly status: PackedColumn<KindergartenStatus>;
}

/** Stand in an address for the row's county and town. */
export const COUNTY_MARK = '~';
export const TOWN_MARK = '`';

/** One line a row in each; an empty line where nothing is given. */
export interface TextFile {
  /** With `COUNTY_MARK` and `TOWN_MARK`. */
  readonly addresses: string;
  readonly communities: string;
  readonly catchments: string;
}

export interface PlacesFile {
  /** Degrees × 10,000 + 1,800,000 in four letters each; 0 where the position is unknown. */
  readonly longitudes: string;
  readonly latitudes: string;
}

/** Common characters that sound like one of the core's, in the notation of `CoreFile.sounds`. */
export interface HomophonesFile {
  readonly sounds: string;
}
