import type { Imported, ImportRefused } from '../import.ts';
import { toldText } from '../records/told-text.ts';
import { bookWords } from './place-words.ts';

/** That the sheets held nothing to import, with what each worksheet was taken for. */
export function nothingReadLines({ reading: { dropped } }: Pick<Imported, 'reading'>): readonly string[] {
  const sheets = dropped.filter(({ kind }) => kind === '工作表');
  return [
    '这些表里没有读出一行数据，什么也没有写。请核对是不是交错了文件；表头要有园名或标识码，还要有要导入的内容。',
    ...sheets.map(({ place, text }) => `  ${bookWords(place)}：${toldText(text)}`),
  ];
}

/** Whether an import came to nothing at all. */
export function isNothingRead({ reading, questions, answered }: Imported): boolean {
  return reading.rows.length === 0 && questions.length === 0 && answered === 0;
}

/** Why nothing is imported: the files that cannot be read, or the errors of the tables. */
export function refusalLines({ faults }: ImportRefused): readonly string[] {
  const lines = faults.map((fault) => {
    if (!('rule' in fault)) return `${fault.file}：${fault.message}`;
    const { file, row, column, header, message, remedy } = fault;
    const where = `${row === null ? '' : ` 第 ${row} 行`}${column === null ? '' : ` ${column} 列`}${header ? `「${header}」` : ''}`;
    return `${file}${where}：${message}${remedy}`;
  });
  return [
    isOfTables({ faults })
      ? '数据文件夹里的表有错，先改好再导入，什么也没有写。'
      : '有的文件读不了，什么也没有写。',
    ...lines,
  ];
}

/** Whether the tables are at fault into which the sheets were to go, and not the sheets. */
export function isOfTables({ faults }: ImportRefused): boolean {
  return faults.some((fault) => 'rule' in fault);
}

/** Whether kindergartens would come to stand among the invented ones of the demo. */
export function isMixed(isDemo: boolean, { merged: { tables } }: Imported): boolean {
  return isDemo && tables.some(({ present, added }) => present.name === 'kindergartens' && added.length > 0);
}
