import type { AgeGroup } from '../../domain/code-lists.ts';
import type { Reported } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { FactValue } from '../../facts/index.ts';
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
  readonly phones: PhonesFile;
}

export interface CoreFile {
  readonly format: 4;
  readonly count: number;
  /** One name a line. */
  readonly names: string;
  /** Each code in six letters, see `packNumbers`. */
  readonly codes: string;
  /** Former names and aliases: `row` and the text, one a line. */
  readonly alternates: { readonly rows: readonly number[]; readonly texts: string };
  readonly towns: PackedColumn<TownPlace>;
  /** Every campus: its kindergarten's row, its name, one a line, and its town. */
  readonly campuses: {
    readonly rows: readonly number[];
    readonly names: string;
    readonly towns: PackedColumn<TownPlace>;
  };
  /** Characters that stand for another when texts are compared, see `unpackVariants`. */
  readonly variants: string;
  /** Sounds of every character of names and places: `ai爱埃 an安`. A character stands under each of its readings. */
  readonly sounds: string;
  /** Words that many names share, as a pattern: 幼儿园|实验. */
  readonly sharedWords: string;
  /** What facts say of every kindergarten, by the fact's id. */
  readonly facts: Readonly<Record<string, PackedFact>>;
  readonly byAge: Readonly<Record<AgeFigure, AgeFigures>>;
  /** Whether addresses belong to every answer, or only to one that the names leave nearly empty (huge datasets). */
  readonly addresses: 'always' | 'when-few';
}

/** A kindergarten's 区划代码 with its town's and county's names; an empty name where there is none. */
export interface TownPlace {
  readonly code: string;
  readonly town: string;
  readonly county: string;
}

/** One fact of every row: its values on the day the site speaks for, and what is known to follow. */
export interface PackedFact extends PackedColumn<Reported<FactValue>> {
  readonly term: string;
  /** Each of `values` in words, absence too. */
  readonly words: readonly string[];
  /** The steps that follow in each row, in order of day; left out where nothing follows in any. */
  readonly next?: PackedColumn<readonly PackedStep[]>;
}

/** The day from which a row has another value, and which of the fact's `values` that is. */
export type PackedStep = readonly [from: IsoDate, value: number];

/** The figures that each age group has of its own: 保教费 a month, 空余学位. */
export type AgeFigure = 'fee' | 'free';

/** For each age group the fact that holds its figure, and what a row calls it: 小班保教费. */
export type AgeFigures = Readonly<
  Partial<Record<AgeGroup, { readonly fact: string; readonly label: string }>>
>;

/** Stand in an address for the row's county and town. */
export const COUNTY_MARK = '~';
export const TOWN_MARK = '`';

/** One line a row in each, for campuses one a campus; an empty line where nothing is given. */
export interface TextFile {
  /** With `COUNTY_MARK` and `TOWN_MARK`. */
  readonly addresses: string;
  readonly campusAddresses: string;
  readonly communities: string;
  readonly catchments: string;
}

export interface PlacesFile {
  /** Degrees × 10,000 + 1,800,000 in four letters each; 0 where the position is unknown. */
  readonly longitudes: string;
  readonly latitudes: string;
  readonly campusLongitudes: string;
  readonly campusLatitudes: string;
}

/** Telephones, asked for when one is typed: one line a row, several numbers apart by a space; then the same of the campuses. */
export interface PhonesFile {
  readonly main: string;
  readonly campuses: string;
}

/** Common characters that sound like one of the core's, in the notation of `CoreFile.sounds`. */
export interface HomophonesFile {
  readonly sounds: string;
}
