import type { Table } from '../../dataset/tables/table.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import type { RowDay } from '../../dataset/tables/row-day.ts';
import type { HeldRows } from '../../domain/held-rows.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { Site } from '../../domain/site.ts';

/** What is known of a published file without reading it. */
export interface FileFacts {
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256, in hexadecimal digits. */
  readonly hash: string;
}

/** Rows of a table that are held back and of whom they are: where they would stand a page says 待核实. */
export interface HeldOf extends Pick<HeldRows, 'rows' | 'periods' | 'assessmentKinds'> {
  /** 标识码 of the kindergarten; of the accounts of a district its 区划代码. */
  readonly code: string;
}

/** A table that the bureau keeps, as it is published. */
export interface OpenTable extends FileFacts {
  readonly name: TableName;
  /** With the columns that are published. */
  readonly table: Table;
  /** The newest day that a row of it speaks for. */
  readonly day: RowDay | null;
  /** Rows that are held back for checking, and so are not in the file. */
  readonly held: number;
  /** Of whom they are, as far as that can be read. */
  readonly heldOf: readonly HeldOf[];
}

/** All that is published as data, and which state of it. */
export interface OpenData {
  readonly site: Site;
  readonly tables: readonly OpenTable[];
  /** Those that the bureau does not keep. */
  readonly absent: readonly Table[];
  /** 数据截至: the newest 统计日期. */
  readonly dataUntil: IsoDate | null;
  /** Of the newest publication that changed the data; both null without git. */
  readonly updatedOn: IsoDate | null;
  readonly commit: string | null;
  /** The address of `/data/`, with its host. */
  readonly address: string;
  /** Whether `/about/` says on what terms the data may be used. */
  readonly hasTerms: boolean;
}

/** The names of the tables that stand beside each other: a reference to another leads nowhere. */
export function namesOf({ tables }: Pick<OpenData, 'tables'>): ReadonlySet<TableName> {
  return new Set(tables.map(({ name }) => name));
}
