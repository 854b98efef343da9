import { decodeText } from '../../dataset/read/decode.ts';
import { splitRecords } from '../../dataset/read/records.ts';
import { quoteCsv } from '../../dataset/serialise.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { TABLE_NAMES, type TableName } from '../../dataset/tables/names.ts';
import type { QuestionKind } from '../question.ts';

/** One answer that is kept. */
export interface Memo {
  readonly kind: QuestionKind;
  readonly table: TableName | null;
  readonly field: string;
  readonly kindergarten: string;
  /** The 标识码 of the kindergarten, which outlives its name; empty where it was not known. */
  readonly code: string;
  readonly of: string;
  readonly text: string;
  readonly question: string;
  readonly suggestion: string;
  /** Empty where nobody knows, or where it is none of the bureau's. */
  readonly answer: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** Of the file, where the answer is good for this file alone; else empty. */
  readonly print: string;
}

/** What a kind of answer is called in the file. */
const KIND_WORDS: Readonly<Record<QuestionKind, string>> = {
  column: '列',
  word: '用词',
  name: '园名',
  sheet: '工作表',
  row: '一行',
  value: '内容',
  prices: '分别的价',
  counts: '几个数',
  sum: '合计',
};
const KINDS = Object.keys(KIND_WORDS) as readonly QuestionKind[];

/** Its columns: header and what a memo has there. */
const COLUMNS: readonly (readonly [header: string, textOf: (memo: Memo) => string])[] = [
  ['种类', ({ kind }) => KIND_WORDS[kind]],
  ['表', ({ table }) => (table === null ? '' : tableNamed(table).title)],
  ['字段', ({ field }) => field],
  ['幼儿园', ({ kindergarten }) => kindergarten],
  ['哪一行', ({ of }) => of],
  ['原文', ({ text }) => text],
  ['问过什么', ({ question }) => question],
  ['建议', ({ suggestion }) => suggestion],
  ['回答', ({ answer }) => (answer === '' ? UNKNOWN_WORD : answer)],
  ['来源文件', ({ file }) => file],
  ['工作表', ({ sheet }) => sheet],
  ['单元格', ({ cell }) => cell],
  ['文件标记', ({ print }) => print],
  ['标识码', ({ code }) => code],
];
/** Columns that an older file does not have. */
const MAY_LACK: ReadonlySet<string> = new Set(['标识码']);
/** How the file writes that nobody knows: an empty cell would look forgotten. */
const UNKNOWN_WORD = '空着';

/** The memos as the text of their file: sorted, so that one more is one more line. */
export function memoryText(memos: readonly Memo[]): string {
  const lines = memos.map((memo) => COLUMNS.map(([, textOf]) => quoteCsv(textOf(memo))).join(','));
  const header = COLUMNS.map(([name]) => name).join(',');
  return `\uFEFF${[header, ...lines.sort(byCodePoint)].join('\n')}\n`;
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What stands in the file of memos, or why it cannot be read. */
export type MemoryRead = { readonly memos: readonly Memo[] } | { readonly fault: string };

/** Reads the file of memos, also after a spreadsheet has saved it. */
export function readMemory(bytes: Uint8Array): MemoryRead {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { fault: `${decoded.problem.message}${decoded.problem.remedy}` };
  const { cells, intact } = splitRecords(decoded.text);
  const [header = [], ...rows] = cells;
  const at = COLUMNS.map(([name]) => header.findIndex((label) => label.trim() === name));
  const missing = COLUMNS.filter(([name], index) => at[index] === -1 && !MAY_LACK.has(name)).map(
    ([name]) => name,
  );
  if (!intact) return { fault: '双引号没有配对。请用 WPS 打开核对，或者从 git 里取回上一份。' };
  if (missing.length > 0)
    return { fault: `缺少这些列：${missing.join('、')}。请补上，或者从 git 里取回上一份。` };
  return {
    memos: rows.flatMap((row) => {
      const memo = memoOf(at.map((index) => row[index] ?? ''));
      return memo === null ? [] : [memo];
    }),
  };
}

function memoOf(cells: readonly string[]): Memo | null {
  const [
    kindWord = '',
    title = '',
    field = '',
    kindergarten = '',
    of = '',
    text = '',
    question = '',
    ...rest
  ] = cells;
  const [suggestion = '', answer = '', file = '', sheet = '', cell = '', print = '', code = ''] = rest;
  const kind = KINDS.find((one) => KIND_WORDS[one] === kindWord.trim());
  // A line whose answer a clerk has emptied is to be asked again.
  if (kind === undefined || answer.trim() === '') return null;
  const table = TABLE_NAMES.find((name) => tableNamed(name).title === title.trim()) ?? null;
  const known = answer.trim() === UNKNOWN_WORD ? '' : answer.trim();
  return {
    kind,
    table,
    field,
    kindergarten,
    of,
    text,
    question,
    suggestion,
    answer: known,
    file,
    sheet,
    cell,
    print,
    code: code.trim(),
  };
}
