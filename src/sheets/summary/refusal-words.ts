import type { Imported, ImportRefused } from '../import.ts';
import { toldText } from '../records/told-text.ts';
import { bookWords } from './place-words.ts';

/** What each worksheet of which nothing was read was taken for. */
export function unreadSheetLines({ reading: { dropped } }: Pick<Imported, 'reading'>): readonly string[] {
  return dropped
    .filter(({ kind }) => kind === '工作表')
    .map(({ place, text }) => `  ${bookWords(place)}：${toldText(text)}`);
}

/** Whether an import came to nothing at all. */
export function isNothingRead({ reading, questions, answered }: Imported): boolean {
  return reading.rows.length === 0 && questions.length === 0 && answered === 0;
}

/** Why nothing is imported, a line each: the files that cannot be read, or the errors of the tables. */
export function faultLines({ faults }: ImportRefused): readonly string[] {
  return faults.map((fault) => {
    if (!('rule' in fault)) return `${fault.file}：${fault.message}`;
    const { file, row, column, header, message, remedy } = fault;
    const where = `${row === null ? '' : ` 第 ${row} 行`}${column === null ? '' : ` ${column} 列`}${header ? `「${header}」` : ''}`;
    return `${file}${where}：${message}${remedy}`;
  });
}

/** Whether the tables are at fault into which the sheets were to go, and not the sheets. */
export function isOfTables({ faults }: ImportRefused): boolean {
  return faults.some((fault) => 'rule' in fault);
}
