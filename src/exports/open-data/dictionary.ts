import { cellWords, presenceWord, referenceWords } from '../../dataset/tables/cell-words.ts';
import type { Table } from '../../dataset/tables/table.ts';
import { toCsv } from '../csv.ts';

const HEADERS = [
  '表',
  '文件',
  '栏',
  '英文名',
  '能填什么',
  '必填',
  '主键',
  '引用',
  '说明',
  '样例',
  '是否公布本表',
];

/** `/data/dictionary.csv`: every column of every table, those of tables that are not kept too. */
export function dictionaryCsv(tables: readonly Table[], kept: (table: Table) => boolean): string {
  return toCsv(
    HEADERS,
    tables.flatMap((table) =>
      Object.entries(table.columns).map(([key, column]) => [
        table.title,
        `${table.name}.csv`,
        column.header,
        key,
        cellWords(column.cell),
        presenceWord(column.presence),
        table.key.includes(key) ? '是' : '否',
        referenceWords(column) ?? '',
        column.about,
        table.specimen[key] ?? '',
        kept(table) ? '是' : '没有这张表',
      ]),
    ),
  );
}
