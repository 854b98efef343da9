/** What a line of the list of questions holds. */
export interface ListLine {
  readonly file: string;
  /** Empty in a CSV. */
  readonly sheet: string;
  readonly cell: string;
  readonly kindergarten: string;
  readonly field: string;
  readonly text: string;
  readonly question: string;
  readonly suggestion: string;
  readonly answer: string;
}

interface ListColumn {
  readonly key: keyof ListLine;
  readonly header: string;
  /** What the workbook adds in brackets, for the one who fills it in. */
  readonly hint?: string;
  /** In characters of a spreadsheet; together they fill A4 across. */
  readonly width: number;
}

/** The list of questions: what stands in its columns, in this order. */
export const LIST_COLUMNS: readonly ListColumn[] = [
  { key: 'file', header: '来源文件', width: 16 },
  { key: 'sheet', header: '工作表', width: 8 },
  { key: 'cell', header: '单元格', width: 7 },
  { key: 'kindergarten', header: '幼儿园', width: 18 },
  { key: 'field', header: '字段', width: 14 },
  { key: 'text', header: '原文', width: 16 },
  { key: 'question', header: '要问什么', width: 40 },
  { key: 'suggestion', header: '建议', width: 14 },
  { key: 'answer', header: '回答', hint: '（照建议的打√，没有的写“空着”，还不知道的不填）', width: 20 },
];

/** Begins what the list adds to a question. */
export const REMARK = '【';

/** The name of the list, before its ending. */
export const LIST_NAME = '待问清单';
