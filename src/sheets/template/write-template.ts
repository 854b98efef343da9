import { writeXlsx } from 'hucre';
import type { TableName } from '../../dataset/index.ts';
import type { Column } from '../../dataset/tables/column.ts';
import { kindergartens } from '../../dataset/tables/kindergartens.ts';
import { codesSheet } from './codes-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { Lists } from './lists.ts';
import { type PresentTables, rowsOf } from './prefill.ts';
import { tableSheet } from './table-sheet.ts';

export interface TemplateOptions {
  /** The tables as the bureau has them: their rows, kindergartens and districts are filled in. */
  readonly present: PresentTables;
  /** Whether it is for a new period: the rows that the bureau has are left out, its open kindergartens stand there instead. */
  readonly isNew?: boolean;
  /** Whether the bureau publishes names of principals; else no column asks for them. */
  readonly hasPrincipals: boolean;
}

/** A file that says when it was made would be another one each time. */
const MADE = new Date(Date.UTC(2026, 0, 1));

/**
 * The workbook in which clerks fill in tables: a sheet that explains, one for each table, the codes of kindergartens and districts, and a
 * hidden one with the words to choose from. Imported as it is, it changes nothing. The same tables give the same bytes.
 */
export function writeTemplate(
  tables: readonly TableName[],
  { present, isNew = false, hasPrincipals }: TemplateOptions,
): Promise<Uint8Array> {
  const lists = new Lists();
  const leftOut = new Set<Column>(hasPrincipals ? [] : [kindergartens.columns.principalName]);
  const names = new Map(rowsOf('kindergartens', present).map(({ code = '', name = '' }) => [code, name]));
  const sheets = tables.map((name) => tableSheet(name, { present, isNew, lists, names, leftOut }));
  return writeXlsx({
    sheets: [
      guideSheet(tables, (column) => !leftOut.has(column)),
      ...sheets,
      codesSheet(present),
      ...lists.sheets(),
    ],
    activeSheet: 1,
    properties: { created: MADE, modified: MADE },
    defaultFont: { name: '宋体', size: 11 },
  });
}
