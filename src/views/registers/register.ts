import type { TableName } from '../../dataset/tables/names.ts';
import type { Bureau } from '../../domain/bureau.ts';
import type { MetricId } from '../../domain/code-lists.ts';
import type { KeyedTable } from '../../domain/kindergarten.ts';
import type { Passage } from '../passage.ts';
import type { Table } from '../table.ts';
import type { RegisterArea } from './area.ts';
import type { AssessmentGroup } from './assessment-tables.ts';
import type { FeeDistribution } from './fee-distribution.ts';
import type { RegisterTable } from './table.ts';

/** What a page or a download of a register is made from. */
export interface RegisterScope {
  readonly bureau: Bureau;
  readonly area: RegisterArea;
}

/**
 * A public register, whole: its pages, those of its counties and towns, its downloads, its place in the navigation and in the 主动公开目录 all
 * come from here. A new one is a file with its definition, and its line in `REGISTERS`.
 */
export interface Register {
  /** The first part of its addresses: `/fees/`, `/fees/<区划代码>/`, `/fees/all.csv`. */
  readonly id: string;
  readonly name: string;
  /** Its name in the navigation. */
  readonly menu: string;
  /** Whether the navigation of a wide screen shows it in the open. */
  readonly isChief: boolean;
  /** What a parent finds in it, under its name on the home page. */
  readonly answers: string;
  /** What it says of each kindergarten, in its first sentence. */
  readonly says: string;
  /** The rules it rests on. */
  readonly basis: string;
  /** The tables it is made from. */
  readonly tables: readonly TableName[];
  /** The tables of a kindergarten that it tells nothing of: its pages stay when only these change. */
  readonly apartFrom: readonly KeyedTable[];
  /** The table whose newest day says how new it is. */
  readonly renewedBy: TableName;
  /** The rates of the area that it opens with. */
  readonly figures: readonly MetricId[];
  /** A sentence with the sums of the area. */
  readonly sums?: (scope: RegisterScope) => string;
  readonly partsOf: (scope: RegisterScope) => readonly RegisterPart[];
  /** The columns by which a reader on a phone may sort. */
  readonly sorts: readonly string[];
  readonly downloads: readonly RegisterDownload[];
  /** 怎么看: how to read it. */
  readonly reading: (scope: RegisterScope) => readonly Passage[];
}

/** One section of a register's page. */
export interface RegisterPart {
  /** Its address on the page. */
  readonly id: string;
  readonly heading: string;
  /** What it is called among the links at the head of the page, where that is shorter. */
  readonly jump?: string;
  readonly explanation?: Passage;
  /** A drawing or a list of its own above the table. */
  readonly figure?: RegisterFigure;
  readonly table?: PartTable;
  /** What stands over the table while it is folded; left out where it lies open. */
  readonly fold?: string;
}

export type RegisterFigure =
  | { readonly kind: 'rating-levels'; readonly group: AssessmentGroup }
  | {
      readonly kind: 'fee-spreads';
      readonly chief: readonly FeeDistribution[];
      readonly further: readonly FeeDistribution[];
    };

export interface PartTable {
  readonly table: Table;
  readonly caption: string;
  /** What stands there where there are no rows. */
  readonly empty?: string;
  /** What its rows are, where the caption counts them: 所. `found`: they are the kindergartens that the filter counts. */
  readonly count?: { readonly unit: string; readonly found: boolean };
}

/** A file of a register, for each of its pages. */
export interface RegisterDownload {
  readonly label: string;
  /** After the name of the area in the file's name: `-items`; empty for the register itself. */
  readonly ending: string;
  readonly tableOf: (scope: RegisterScope) => RegisterTable;
  /** Whether a page offers it; left out where all do. The file is there all the same. */
  readonly isOffered?: (scope: RegisterScope) => boolean;
}
