import type { Issue } from '../../dataset/issue.ts';
import { TABLE_NAMES, type TableName } from '../../dataset/tables/names.ts';
import {
  absentTable,
  folderStyle,
  type Presented,
  presentTable,
  type PresentTable,
} from './present-table.ts';

/** The tables of a data folder as they stand. */
export interface PresentFiles {
  /** A table; one without a file, and one that cannot be read, has no rows. */
  readonly presentOf: (table: TableName) => PresentTable;
  /** Why nothing may be merged into a table, in the checker's words; empty where something may. */
  readonly faultsOf: (table: TableName) => readonly Issue[];
}

/** The tables of these files, each read when it is asked for. */
export function presentFiles(files: ReadonlyMap<string, Uint8Array>): PresentFiles {
  const read = new Map<TableName, Presented | null>();
  const presented = (table: TableName): Presented | null => {
    let known = read.get(table);
    if (known === undefined) {
      const bytes = files.get(`${table}.csv`);
      read.set(table, (known = bytes === undefined ? null : presentTable(table, bytes)));
    }
    return known;
  };
  const style = (): PresentTable['style'] => {
    const all = TABLE_NAMES.filter((table) => files.has(`${table}.csv`)).map(presented);
    return folderStyle(all.flatMap((one) => (one !== null && 'present' in one ? [one.present] : [])));
  };
  const absent = new Map<TableName, PresentTable>();
  return {
    presentOf: (table) => {
      const known = presented(table);
      if (known !== null && 'present' in known) return known.present;
      const empty = absent.get(table) ?? absentTable(table, style());
      absent.set(table, empty);
      return empty;
    },
    faultsOf: (table) => {
      const known = presented(table);
      return known !== null && 'faults' in known ? known.faults : [];
    },
  };
}
