import { LIST_NAME } from '../sheets/questions/list-columns.ts';

/** What can be downloaded. */
export type Download = 'tables' | 'questions' | 'problems';

/** The names of the files, as they are saved. */
export const DOWNLOAD_NAMES: Readonly<Record<Download, string>> = {
  tables: '改好的数据表.zip',
  questions: `${LIST_NAME}.xlsx`,
  problems: '检查出的问题.csv',
};
