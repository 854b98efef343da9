import { privacyIssues } from '../../dataset/privacy/privacy.ts';
import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import { quoteCsv } from '../../dataset/serialise.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Column } from '../../dataset/tables/column.ts';
import { TABLE_NAMES } from '../../dataset/tables/names.ts';
import { POSTS, type Post } from '../../domain/code-lists.ts';
import { cellValue } from '../present/cell-values.ts';
import type { Question } from '../question.ts';
import { billingUnit } from '../values/billing.ts';
import { groupPriceText, readGroupPrices } from '../values/group-prices.ts';
import { POST_WORDS } from '../words/posts.ts';
import { AGREED, NO, NONE, SETTLED, UNKNOWN, YES } from './answer-words.ts';

/** An answer as the desk gives it, or why it is none. */
export type AnswerForm = { readonly answer: string } | { readonly fault: string };

/** A kindergarten by the names that an answer may use. */
export type CodeOf = (name: string) => readonly string[];

/**
 * Reads what a clerk wrote beside a question: 同建议 and √ take the suggestion, 不知道 and 空着 leave the cell empty; the rest must fit what
 * was asked. What does not is told in the checker's words.
 */
export function readAnswer(written: string, question: Question, codeOf: CodeOf): AnswerForm {
  const bare = written.replace(/\s+/g, ' ').trim();
  const word = wordOf(written);
  if (!AGREED.has(word)) return readOwn(bare, word, question, codeOf);
  const { suggestion } = question;
  if (suggestion !== '') return readOwn(suggestion, wordOf(suggestion), question, codeOf);
  return { fault: '这一条没有建议，请写出答案；没有的、不知道的写“空着”。' };
}

/** What was written, without spaces, stops and the marks that a word is quoted in. */
function wordOf(written: string): string {
  return written.replace(/[\s。，,.!！“”"'‘’「」（）()【】]/g, '');
}

/** Whether an answer says that nobody knows: nothing is to be written. */
export function isUnknown(written: string): boolean {
  return UNKNOWN.has(wordOf(written));
}

function readOwn(written: string, word: string, question: Question, codeOf: CodeOf): AnswerForm {
  switch (question.kind) {
    case 'value':
    case 'word':
      return UNKNOWN.has(word) ? { answer: '' } : readValue(written, question);
    case 'prices':
      return UNKNOWN.has(word) || NONE.has(word) ? { answer: '' } : readPrices(written);
    case 'name':
      return UNKNOWN.has(word) || NONE.has(word) ? { answer: '' } : readName(written, codeOf);
    case 'column':
      return UNKNOWN.has(word) || NONE.has(word) ? { answer: '' } : readColumn(written);
    case 'sheet':
    case 'row':
      if (YES.has(word)) return { answer: '是' };
      if (NO.has(word) || UNKNOWN.has(word)) return { answer: '否' };
      return { fault: '这一条请写“是”或“否”。' };
    case 'sum':
      return readSettled(written, word, question);
    default:
      return question.kind satisfies never;
  }
}

/** What settles a difference without changing anything: which of two figures holds. */
function readSettled(written: string, word: string, { suggestion }: Question): AnswerForm {
  if (suggestion === '') return personalFault('说明', written) ?? { answer: withMasks(written) };
  const isSettled = YES.has(word) || UNKNOWN.has(word) || word.includes(suggestion) || SETTLED.test(word);
  if (isSettled) return { answer: suggestion };
  return { fault: `这一条只能写“${suggestion}”。不是这样的，这里不用填，请照问题里说的改好，再导入一次。` };
}

function readValue(written: string, { table, field }: Question): AnswerForm {
  const column = table === null ? undefined : columnNamed(table, field);
  const fault = personalFault(field, written, table ?? undefined);
  if (fault !== null) return fault;
  if (column === undefined) return { answer: written };
  const { text, refusal } = cellValue(column, written);
  if (refusal === null) return { answer: text };
  // Asked how often, a clerk says 月 or 按学期.
  const unit = billingUnit(written.replace(/^按/, ''));
  const isUnit = column.cell.kind === 'one-of' && unit !== null && column.cell.values.includes(unit);
  return isUnit ? { answer: unit } : { fault: refusal };
}

function readPrices(written: string): AnswerForm {
  const prices = readGroupPrices(written);
  return prices === null
    ? { fault: '这一条请写成“本村 500；外村 550”的样子，每种孩子一个数；都一样的只写一个数。' }
    : (personalFault('收费项目', written) ?? { answer: groupPriceText(prices) });
}

function columnNamed(table: Question['table'], field: string): Column | undefined {
  if (table === null) return undefined;
  return Object.values(tableNamed(table).columns).find(({ header }) => header === field);
}

/** What the privacy gate says of an answer, as if it stood in the table. */
function personalFault(field: string, written: string, table = 'answers'): { readonly fault: string } | null {
  const text = `${quoteCsv(field)}\n${quoteCsv(written)}\n`;
  const issues = privacyIssues(new Map([[`${table}.csv`, text]]), { bureauEmail: '' }, []);
  const issue = issues.find(({ severity, row }) => severity === 'error' && row !== 1);
  return issue === undefined ? null : { fault: `${issue.message}${issue.remedy}` };
}

/** A 标识码, also with the name beside it; or a name that only one kindergarten has. */
function readName(written: string, codeOf: CodeOf): AnswerForm {
  const codes = written.normalize('NFKC').match(/(?<!\d)\d{10}(?!\d)/g) ?? [];
  const [code, another] = new Set(codes.length > 0 ? codes : codeOf(written));
  if (code !== undefined && another === undefined) return { answer: code };
  const what = code === undefined ? '没有找到叫这个名字的幼儿园' : '叫这个名字的不止一所';
  return {
    fault: `填写的是“${withMasks(written)}”，${what}。请填十位标识码；不是本县幼儿园的写“不是”。`,
  };
}

/**
 * A table and a header, `收费：收费标准`; a header alone where only one table has it. A third part names the post or the item that the head of the
 * sheet does not: 教职工配备/人数/行政人员; a post, or the item of a fee, may stand for the header.
 */
function readColumn(written: string): AnswerForm {
  const bare = written.normalize('NFKC').replace(/\s/g, '');
  const parts = bare.split(/[:.·>›\-—、,/]+/).filter((part) => part !== '');
  const table = parts.length > 1 ? parts[0]?.replace(/表$|\.csv$/g, '') : undefined;
  const [header = '', which = ''] = table === undefined ? parts.slice(-1) : parts.slice(1);
  const found = TABLE_NAMES.flatMap((name) => {
    const { title, columns } = tableNamed(name);
    const isMeant = table === undefined || title === table || name === table;
    if (!isMeant) return [];
    const post = name === 'staffing' ? postNamed(which === '' ? header : which) : undefined;
    if (post !== undefined && (which !== '' || table !== undefined))
      return [`${title}：${which === '' ? '人数' : header}：${post}`];
    const isHeader = Object.values(columns).some((column) => column.header === header);
    if (name === 'fees' && isHeader && which !== '') return [`${title}：${header}：${which}`];
    return isHeader && which === '' ? [`${title}：${header}`] : [];
  });
  const [one, another] = found;
  if (one !== undefined && another === undefined) return { answer: one };
  const what =
    one === undefined
      ? '没有这样的表和列'
      : `有几张表都有“${header}”这一列（${found.slice(0, 4).join('、')}）`;
  return {
    fault: `填写的是“${withMasks(written)}”，${what}。请写“表：列”，如“收费：收费标准”；不要导入的写“不要”。`,
  };
}

function postNamed(word: string): Post | undefined {
  return POSTS.find((post) => post === word || POST_WORDS[post].includes(word));
}
