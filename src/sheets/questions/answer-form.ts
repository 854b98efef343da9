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
import { countsText, readCounts, WHOLE } from '../values/counts.ts';
import { groupPriceText, readGroupPrices } from '../values/group-prices.ts';
import { POST_WORDS } from '../words/posts.ts';
import { answerWord, COLUMN_ANSWER, NO, NONE, saidInList, senseOf, SETTLED, YES } from './answer-words.ts';
import { type AnswerFault, phoneFault } from './phone-answer.ts';

/** An answer as the desk gives it, or why it is none; neither where nobody knows yet. */
export type AnswerForm = { readonly answer: string } | AnswerFault | { readonly isUnknown: true };

/** A kindergarten by the names that an answer may use. */
export type CodeOf = (name: string) => readonly string[];

/**
 * Reads what a clerk wrote beside a question. Words that agree (√, 对) take the suggestion, 不知道 and 没问 leave the question open, 空着
 * leaves the cell empty; they are told before anything else, and are never what a cell is to hold. The rest must fit what was asked; what does not is
 * told in the checker's words.
 */
export function readAnswer(written: string, question: Question, codeOf: CodeOf): AnswerForm {
  const own = (text: string): AnswerForm => readOwn(text, question, codeOf);
  if (isOption(written, question)) return own(written);
  const sense = senseOf(written);
  if (sense === 'unknown') return { isUnknown: true };
  if (sense !== 'agreed') return own(written.replace(/\s+/g, ' ').trim());
  if (question.suggestion !== '') return own(question.suggestion);
  return { fault: `填写的是“${answerWord(written)}”，可这一条没有建议。${wantedOf(question)}` };
}

/** Whether a word is one of the words that a question takes: 是 and 否 where it is asked whether. */
function isOption(written: string, { kind, table, field }: Question): boolean {
  const word = answerWord(written);
  if (kind === 'sheet' || kind === 'row') return YES.has(word) || NO.has(word);
  const cell = kind === 'value' || kind === 'word' ? columnNamed(table, field)?.cell : undefined;
  if (cell?.kind === 'yes-no') return word === '是' || word === '否';
  return cell?.kind === 'one-of' && cell.values.includes(word);
}

/** Whether an answer was kept that is none: it only agreed, or said that nobody knows. */
export function saysNothing(answer: string, question: Question): boolean {
  if ((question.kind !== 'value' && question.kind !== 'word') || isOption(answer, question)) return false;
  const sense = senseOf(answer);
  return sense === 'agreed' || sense === 'unknown';
}

/** What is to be written beside a question that suggests nothing. */
function wantedOf({ kind, field }: Question): string {
  switch (kind) {
    case 'name':
      return '请填十位标识码，或者幼儿园的全名；不是本县幼儿园的写“不是”。';
    case 'column':
      return `请${COLUMN_ANSWER}`;
    case 'prices':
      return '请写成“本村 500；外村 550”的样子，或者一个数；不收的写“空着”。';
    case 'counts':
      return '请写出对的数，如问题里说的；都不知道的写“空着”。';
    case 'sheet':
    case 'row':
      return '请写“是”或“否”。';
    case 'value':
    case 'word':
    case 'sum':
      return `请写出${field}；没有的写“空着”，还没有问到的先不填。`;
    default:
      return kind satisfies never;
  }
}

/** Whether an answer needs no line in the list any more: nobody knows, or nothing is to stand there. */
export function isUnknown(written: string): boolean {
  const sense = senseOf(written);
  return sense === 'unknown' || sense === 'empty';
}

function readOwn(written: string, question: Question, codeOf: CodeOf): AnswerForm {
  const word = answerWord(written);
  const isEmpty = senseOf(written) === 'empty';
  switch (question.kind) {
    case 'value':
    case 'word':
      return isEmpty ? { answer: '' } : readValue(written, question);
    case 'prices':
      return isEmpty || NONE.has(word) ? { answer: '' } : readPrices(written);
    case 'counts':
      return isEmpty ? { answer: '' } : readRightCounts(written, question);
    case 'name':
      return isEmpty || NONE.has(word) ? { answer: '' } : readName(written, codeOf);
    case 'column':
      return isEmpty || NONE.has(word) ? { answer: '' } : readColumn(written);
    case 'sheet':
    case 'row':
      if (YES.has(word)) return { answer: '是' };
      if (NO.has(word) || isEmpty) return { answer: '否' };
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
  if (word.includes(suggestion) || SETTLED.test(word)) return { answer: suggestion };
  return { fault: `这一条只能写“${suggestion}”。不是这样的，这里不用填，请照问题里说的改好，再导入一次。` };
}

function readValue(written: string, question: Question): AnswerForm {
  const { table, field } = question;
  const column = columnNamed(table, field);
  const fault = personalFault(field, written, table ?? undefined) ?? phoneFault(written, question);
  if (fault !== null) return fault;
  if (column === undefined)
    return senseOf(written) === 'denied' ? notSaid(written, question) : { answer: written };
  const { text, refusal } = cellValue(column, written);
  const { cell } = column;
  const isText = cell.kind === 'text' || cell.kind === 'list';
  const isNone = cell.kind === 'text' && text === cell.none;
  // What only says that there is nothing, or that something is wrong, would leave the cell empty without anybody having said so.
  if (refusal === null && (text === '' || (isText && !isNone && senseOf(written) === 'denied')))
    return notSaid(written, question, column);
  if (refusal === null && question.most !== undefined && Number(text) > question.most)
    return {
      fault: `填写的是 ${text}，比 ${question.most} 人多，不能这样写。是总人数错了的，这里写“空着”，在原表里改好再导入一次。`,
    };
  if (refusal === null) return { answer: text };
  // Asked how often, a clerk says 月 or 按学期.
  const unit = billingUnit(written.replace(/^按/, ''));
  const isUnit = cell.kind === 'one-of' && unit !== null && cell.values.includes(unit);
  return isUnit ? { answer: unit } : { fault: saidInList(refusal) };
}

function notSaid(written: string, { field }: Question, column?: Column): AnswerForm {
  const about = column === undefined ? `请写出${field}。` : saidInList(column.about);
  return { fault: `填写的是“${withMasks(written)}”，这不是${field}。${about}没有的、就该空着的，写“空着”。` };
}

/** The numbers that are right; those that are not named are as the sheet has them. */
function readRightCounts(written: string, { field, text, most }: Question): AnswerForm {
  const headers = field.split('、');
  const [said, stands] = [readCounts(written, headers), readCounts(text, headers)];
  if (said === null)
    return {
      fault: `这一条请写成“${headers.map((header) => `${header} 几`).join('；')}”的样子，只写要改的也行。`,
    };
  const counts = new Map([...(stands ?? []), ...said]);
  const whole = counts.get(WHOLE) ?? most;
  const sum = headers.reduce((all, header) => all + (counts.get(header) ?? 0), 0);
  if (whole !== undefined && sum > whole)
    return {
      fault: `这样加起来是 ${sum} 人，还是比 ${whole} 人多。请把各项都核对一遍，写到不超过 ${whole} 人。`,
    };
  return { answer: countsText(counts) };
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
      : `有几张表都有“${header}”这一列（${found
          .slice(0, 4)
          .map((name) => name.replaceAll('：', '/'))
          .join('、')}）`;
  return {
    fault: `填写的是“${withMasks(written)}”，${what}。请${COLUMN_ANSWER}`,
  };
}

function postNamed(word: string): Post | undefined {
  return POSTS.find((post) => post === word || POST_WORDS[post].includes(word));
}
