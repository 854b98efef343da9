import type { Table as Definition } from '../../dataset/tables/table.ts';
import { NOT_APPLICABLE } from '../../domain/reported.ts';
import { formatShortDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { fileSize, heldNote } from '../../wording/open-data.ts';
import type { Table } from '../table.ts';
import type { OpenTable } from './open-data.ts';
import { TABLE_KINDS } from './table-kinds.ts';

/** The published tables of one kind. */
export interface KindList {
  readonly id: string;
  readonly label: string;
  readonly table: Table;
}

/** Every published table under its kind; a kind of which none is kept is not listed. */
export function listsByKind(tables: readonly OpenTable[]): readonly KindList[] {
  return TABLE_KINDS.flatMap(({ id, label, tables: names }) => {
    const own = names.flatMap((name) => tables.find((table) => table.name === name) ?? []);
    return own.length === 0 ? [] : { id, label, table: tableList(own) };
  });
}

const COLUMNS = [
  { label: '表' },
  { label: '一行是什么', long: true },
  { label: '行数', numeric: true },
  { label: '最近日期' },
  { label: '下载' },
];

/** Tables as a list: what a row is, how many there are, until which day, and the file. */
function tableList(tables: readonly OpenTable[]): Table {
  return {
    columns: COLUMNS,
    rows: tables.map(({ name, table, rows, bytes, day, held }) => ({
      cells: [
        { text: table.title, note: `${name}.csv`, path: `/data/${name}/` },
        rowMeaning(table),
        { text: formatNumber(rows), note: heldNote(held) },
        day === null ? NOT_APPLICABLE : { text: formatShortDate(day.date), note: day.label },
        { text: 'CSV', note: fileSize(bytes), path: `/data/${name}.csv` },
      ],
    })),
  };
}

/** What a row of a table is: the first sentence that its definition says of it. */
export function rowMeaning({ about }: Pick<Definition, 'about'>): string {
  return /^[^。]*。/.exec(about)?.[0] ?? about;
}
