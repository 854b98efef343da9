import type { BureauEdit } from './bureau-edit.ts';
import type { TableEdit } from './table-edit.ts';

interface Ending {
  readonly day: string;
  /** Keys of the day from which a row holds, of its last day, and of the one that is filled. */
  readonly from: string;
  readonly until: string;
  readonly end: string;
}

/** What holds ends on a day; what was to begin later never comes. */
export function endRows(table: TableEdit, code: string, { day, from, until, end }: Ending): void {
  for (const row of table.rows) {
    if (table.text(row, 'code') !== code) continue;
    const [begins, last, ended] = [from, until, end].map((key) => table.text(row, key));
    const isOver = [last, ended].some((date) => date !== undefined && /^\d/.test(date) && date <= day);
    if (begins !== undefined && begins > day) table.remove(row);
    else if (!isOver) table.set(row, { [end]: day });
  }
}

/** A recognition that is in force is revoked on a day. */
export function endRecognitions({ recognitions }: BureauEdit, code: string, day: string): void {
  endRows(recognitions, code, { day, from: 'recognisedOn', until: 'validUntil', end: 'revokedOn' });
}
