import type { Imported } from '../import.ts';

/** Sheets that were handed over twice, which asks everything twice. */
export function copyLines({ reading: { copies = [] } }: Imported): readonly string[] {
  return copies.map(
    ({ csv, book, sheet }) =>
      `交了两份：${csv} 和 ${book}“${sheet}”是同一张表，问题会多问一遍。回答“否”，拿走 ${csv}，再运行一次；xlsx 更好。`,
  );
}
