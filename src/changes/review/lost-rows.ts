import { decodeText } from '../../dataset/read/decode.ts';
import type { Files } from '../../dataset/personal-issues.ts';
import { TABLE_NAMES, type TableName } from '../../dataset/tables/names.ts';
import { isSameFile } from '../between.ts';
import { isUsableLine, linesOfRecords } from '../record-lines.ts';
import { LARGE_LOSS_PERCENT, LARGE_LOSS_ROWS } from './large-change.ts';

/** A table that has far fewer rows than it had. */
export interface LostRows {
  readonly table: TableName;
  readonly before: number;
  /** 0 where the table is empty, or not there any more. */
  readonly after: number;
  readonly isGone: boolean;
}

/** The tables that lost many of their rows: a file that was cut or sorted wrongly looks like any other change. */
export function lostRows(before: Files, after: Files): readonly LostRows[] {
  return TABLE_NAMES.flatMap((table): LostRows[] => {
    const [old, now] = [before.get(`${table}.csv`), after.get(`${table}.csv`)];
    if (old === undefined || isSameFile(old, now)) return [];
    const [had, has] = [countRows(old), now === undefined ? 0 : countRows(now)];
    if (had === null || has === null || has >= had) return [];
    const isMany = had - has >= LARGE_LOSS_ROWS && (had - has) * 100 >= had * LARGE_LOSS_PERCENT;
    return has === 0 || isMany ? [{ table, before: had, after: has, isGone: now === undefined }] : [];
  });
}

/** Rows below the header; null where the text cannot be read. */
export function countRows(bytes: Uint8Array): number | null {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return null;
  return Math.max(0, linesOfRecords(decoded.text).filter(isUsableLine).length - 1);
}
