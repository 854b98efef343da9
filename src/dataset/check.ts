import type { Bureau } from '../domain/bureau.ts';
import type { IsoDate } from '../domain/school-date.ts';
import type { Site } from '../domain/site.ts';
import type { Issue, Severity } from './issue.ts';
import type { Row, RowsByTable, Tables } from './tables/index.ts';
import type { TableName } from './tables/names.ts';

/** The part of an issue that a check writes; the place in the file is filled in by `CheckContext.report`. */
export interface Finding {
  readonly message: string;
  readonly remedy: string;
  /** Where the rule itself has two severities, the finding's own. */
  readonly severity?: Severity;
}

/** What a cross-table rule sees: every row that parsed, and the day. */
export interface CheckContext {
  readonly rows: RowsByTable;
  /** The bureau that these rows make, nothing of it held back. */
  readonly bureau: () => Bureau;
  readonly site: Site;
  readonly asOf: IsoDate;
  /**
   * The last day on which something may have happened: `asOf`; where that is only the newest 统计日期, because history is
   * hidden, the day of the examination. A filing of last week is not in the future because the last count is older.
   */
  readonly happenedUntil: IsoDate;
  /** Tables whose file is there. A rule whose `needs` are not all there is skipped with one notice. */
  readonly present: ReadonlySet<TableName>;
  /** By table: the numbers of its rows whose key cannot be read. What refers to one of them is not found, though it may be right. */
  readonly unreadKeys: ReadonlyMap<TableName, readonly number[]>;
  /** An issue of this rule at a row (and cell): file, line, row, column letter, header and the value as written are looked up. */
  readonly report: <N extends keyof Tables>(
    table: N,
    row: Row<N>,
    key: (keyof Tables[N]['columns'] & string) | null,
    finding: Finding,
  ) => Issue;
}

/** One rule over the dataset: a file each in `checks/`. */
export interface Check {
  /** The rule id, in the field's terms: `fee-over-cap`. */
  readonly id: string;
  readonly severity: Severity;
  /** Whether waivers.csv may silence an error of this rule (warnings always may). */
  readonly waivable?: boolean;
  /**
   * What the policy `hold` does with an error of this rule: hold the `row`, hold the `cell` alone (the row stays, the cell
   * reads 待核实), or `stop` the publication (privacy, broken references).
   */
  readonly hold: 'row' | 'cell' | 'stop';
  /** One Chinese sentence for the manual: what the rule demands, with its document. */
  readonly description: string;
  /** Optional tables without which the rule cannot be judged. */
  readonly needs?: readonly TableName[];
  /**
   * Tables whose rows the rule adds up or looks for. A kindergarten that has an unsound row in one of them (unreadable, repeated)
   * is not judged, and without the table nothing is: what would be found is only the error of that row once more.
   */
  readonly reliesOn?: readonly TableName[];
  readonly run: (context: CheckContext) => readonly Issue[];
}
