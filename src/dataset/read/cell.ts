import {
  NOT_APPLICABLE,
  NOT_CHARGED,
  NOT_GIVEN,
  UNDER_REVIEW,
  WITHHELD,
  type Absent,
} from '../../domain/reported.ts';
import { type Problem, quoted } from '../issue.ts';
import { serialiseCell } from '../serialise.ts';
import type { Column } from '../tables/column.ts';
import { readCode } from './code-cell.ts';
import {
  type CharacterFault,
  privateUseCharacter,
  refusedCharacter,
  withoutInvisible,
} from './characters.ts';
import { readDate, readPeriod, readSchoolYear } from './date-cell.ts';
import { readMoney, readNumber, readPercent, readWhole } from './number-cell.ts';
import { type NoticeRule, type Reading, wrongCell } from './reading.ts';
import { tidy } from './width.ts';
import { readText, readWords } from './text-cell.ts';
import { readOneOf, readYesNo } from './word-cell.ts';

/** A cell once read. Equal texts of one column share one of these. */
export interface ReadCell {
  /** Undefined where the cell has an error. */
  readonly value: unknown;
  readonly problem: Problem | null;
  /** Whether writing the value gives the text as it stood; else the text must be kept for messages. */
  readonly isPlain: boolean;
}

const WORDS: ReadonlyMap<string, Absent> = new Map([
  ['不适用', NOT_APPLICABLE],
  ['不公开', WITHHELD],
  ['待核实', UNDER_REVIEW],
]);
const NOT_CHARGED_WORD = '不收取';

/** Reads one cell of a column: its absence, its value, or why it is neither. Never throws. */
export function readCell(written: string, column: Column): ReadCell {
  const text = tidy(written);
  const reading = text === '' ? readEmpty(column) : readFilled(text, column);
  if ('problem' in reading) {
    return {
      value: 'value' in reading ? reading.value : undefined,
      problem: reading.problem,
      isPlain: false,
    };
  }
  const notice = reading.notice ?? (text === '' ? undefined : tidied(written, text));
  const plain = serialiseCell(column.cell, reading.value);
  return {
    value: reading.value,
    problem: notice === undefined ? null : noticeOf(notice, text, plain),
    isPlain: plain === written,
  };
}

/** What was taken away to get at the text; undefined where nothing was. */
function tidied(written: string, text: string): NoticeRule | undefined {
  if (text === written) return undefined;
  return withoutInvisible(written) === written ? 'surrounding-space' : 'invisible-character';
}

function readFilled(text: string, column: Column): Reading {
  const refused = refusedCharacter(text);
  if (refused) return strangeCharacter('refused-character', 'error', refused);
  const reading = readAbsence(text, column) ?? readValue(text, column);
  const strange = 'problem' in reading ? null : privateUseCharacter(text);
  return strange ? { ...reading, ...strangeCharacter('private-use-character', 'warning', strange) } : reading;
}

function strangeCharacter(
  rule: string,
  severity: 'error' | 'warning',
  { message, remedy }: CharacterFault,
): { readonly problem: Problem } {
  return { problem: { rule, severity, message, remedy } };
}

function readEmpty(column: Column): Reading {
  if (column.presence === 'optional' || column.presence === 'by-rule') return { value: NOT_GIVEN };
  const remedy =
    column.presence === 'worded'
      ? `请填写${column.header}。没有数的也要写明：${wordsOf(column)}。`
      : fillIn(column);
  return {
    problem: { rule: 'required-cell', severity: 'error', message: '这一格是空的，这一栏必须填。', remedy },
  };
}

function fillIn(column: Column): string {
  return `请填写${column.header}：${column.about}`;
}

/** The typed absence that a word stands for, an error for such a word in a required column, or null for any other text. */
function readAbsence(text: string, column: Column): Reading | null {
  if (column.cell.kind === 'one-of' && column.cell.values.includes(text)) return null;
  const absent = text === NOT_CHARGED_WORD && mayBeUncharged(column) ? NOT_CHARGED : WORDS.get(text);
  if (absent === undefined) return null;
  if (column.presence !== 'required') return { value: absent };
  return wrongCell('required-cell', text, '这一栏必须填实际的内容。', fillIn(column));
}

function mayBeUncharged(column: Column): boolean {
  return column.cell.kind === 'money' && column.presence === 'worded';
}

function wordsOf(column: Column): string {
  const words = [...WORDS.keys(), ...(mayBeUncharged(column) ? [NOT_CHARGED_WORD] : [])];
  return words.map((word) => `“${word}”`).join('、');
}

const SPREADSHEET_ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|#+$)/i;

function readValue(text: string, column: Column): Reading {
  if (text.startsWith('#') && SPREADSHEET_ERROR.test(text)) {
    return wrongCell(
      'type-error',
      text,
      '这是表格软件算错或显示不下时留下的记号。',
      '请填实际的内容，不要用公式。',
    );
  }
  const { cell } = column;
  switch (cell.kind) {
    case 'text':
      return readText(text, column, cell);
    case 'code':
      return readCode(text, cell);
    case 'whole':
      return readWhole(text, cell);
    case 'number':
      return readNumber(text, cell);
    case 'percent':
      return readPercent(text, cell);
    case 'money':
      return readMoney(text, cell);
    case 'date':
      return readDate(text);
    case 'school-year':
      return readSchoolYear(text);
    case 'period':
      return readPeriod(text);
    case 'one-of':
      return readOneOf(text, cell);
    case 'yes-no':
      return readYesNo(text);
    case 'list':
      return readWords(text, column, cell);
    default:
      return cell satisfies never;
  }
}

function noticeOf(rule: NoticeRule, written: string, plain: string): Problem {
  if (rule === 'surrounding-space') {
    return { rule, severity: 'notice', message: '首尾有空格或换行，已去掉。', remedy: '不必修改。' };
  }
  if (rule === 'invisible-character') {
    return { rule, severity: 'notice', message: '里面有看不见的字符，已去掉。', remedy: '不必修改。' };
  }
  return {
    rule,
    severity: 'notice',
    message: `填写的是${quoted(written)}，按${quoted(plain)}理解。`,
    remedy: '不必修改；下次直接这样写更好。',
  };
}
