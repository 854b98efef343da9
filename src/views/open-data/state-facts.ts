import { NOT_GIVEN } from '../../domain/reported.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { fileSize, heldNote, shortCommit } from '../../wording/open-data.ts';
import type { FactRow } from '../kindergarten/fact-rows.ts';
import type { OpenData, OpenTable } from './open-data.ts';

/** Which state of the data is published: how many tables and rows, of which days, of which commit. */
export function stateFacts({ tables, dataUntil, updatedOn, commit }: OpenData): readonly FactRow[] {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [
    { term: '表', value: `${tables.length} 张，共 ${formatNumber(rows)} 行` },
    { term: '数据截至', value: dataUntil === null ? NOT_GIVEN : formatDate(dataUntil) },
    ...(updatedOn === null ? [] : [{ term: '更新于', value: formatDate(updatedOn) }]),
    ...(commit === null
      ? []
      : [{ term: '版本', value: shortCommit(commit), note: '每次更新的编号，引用时写明' }]),
  ];
}

/** What is known of the file of one table. */
export function fileFacts({ rows, bytes, hash, day, held }: OpenTable): readonly FactRow[] {
  return [
    { term: '行数', value: formatNumber(rows), note: heldNote(held) },
    { term: '大小', value: fileSize(bytes) },
    ...(day === null ? [] : [{ term: '最近日期', value: formatDate(day.date), note: day.label }]),
    { term: '校验值（SHA-256）', value: hash },
  ];
}
