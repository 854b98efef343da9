import { LIST_NAME } from './questions/list-columns.ts';

/** What the name of a file that somebody hands over tells, before it is opened. */

/** Files that hold sheets, or look like it, and are none. */
const NO_SHEETS: readonly { readonly ending: RegExp; readonly what: string }[] = [
  { ending: /\.(zip|rar|7z|tar|gz)$/i, what: '是压缩包。请先解开，再把里面的表一个个交来。' },
  {
    ending: /\.(docx?|wps|pptx?)$/i,
    what: '是文档，不是表格。请把里面的表格复制到 WPS 表格里，核对后存为 xlsx，再交来。',
  },
];

/** Why a file is no sheet, and what to do, as a sentence that begins with its name; null where it may be one. */
export function noSheetWords(name: string): string | null {
  const kind = NO_SHEETS.find(({ ending }) => ending.test(name));
  return kind === undefined ? null : `${name} ${kind.what}`;
}

/** What a folder of an office holds besides sheets is not meant; sheets of a kind that cannot be read are, and say so. */
const SHEET_ENDING = /\.(?:xlsx|xlsm|xls|et|ett|ods|csv|tsv)$/i;

/** Whether a file is a sheet by its name, and none that a spreadsheet keeps while another one is open. */
export function isSheetName(name: string): boolean {
  return SHEET_ENDING.test(name) && !/^(?:~\$|\.)/.test(name);
}

/** Whether a file is a list of questions. */
export function isListName(name: string): boolean {
  return name.startsWith(LIST_NAME);
}

/** That two files of one name cannot be told apart, as a sentence; null where there are none. */
export function sameNameWords(names: readonly string[]): string | null {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? null : `有两个文件都叫 ${twice}，清单里分不清说的是哪一个。请把其中一个改名。`;
}
