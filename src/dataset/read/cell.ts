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
import { ABSENCE_WORDS, adviceOnAbsence, mayBeUncharged, NOT_CHARGED_WORD } from './unknown-value.ts';
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

const WORDS = {
  不适用: NOT_APPLICABLE,
  不公开: WITHHELD,
  待核实: UNDER_REVIEW,
} as const satisfies Readonly<Record<(typeof ABSENCE_WORDS)[number], Absent>>;

/** Reads one cell of a column: its absence, its value, or why it is neither. `file`: the one it stands in, for messages. Never throws. */
export function readCell(written: string, column: Column, file?: string): ReadCell {
  const text = tidy(written);
  const reading = text === '' ? readEmpty(column) : readFilled(text, column, file);
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

function readFilled(text: string, column: Column, file?: string): Reading {
  const refused = refusedCharacter(text);
  if (refused) return strangeCharacter('refused-character', 'error', refused);
  const reading = readAbsence(text, column) ?? readValue(text, column, file);
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
    column.presence === 'worded' ? `请填写${column.header}。${adviceOnAbsence(column)}` : fillIn(column);
  return {
    problem: { rule: 'required-cell', severity: 'error', message: '这一格是空的，这一栏必须填。', remedy },
  };
}

function fillIn(column: Column): string {
  return `请填写${column.header}：${column.about}${column.unknown ?? ''}`;
}

/** The typed absence that a word stands for, an error for such a word in a required column, or null for any other text. */
function readAbsence(text: string, column: Column): Reading | null {
  if (column.cell.kind === 'one-of' && column.cell.values.includes(text)) return null;
  const absent = text === NOT_CHARGED_WORD && mayBeUncharged(column) ? NOT_CHARGED : absenceOf(text);
  if (absent === undefined) return null;
  if (column.presence !== 'required') return { value: absent };
  return wrongCell('required-cell', text, '这一栏必须填实际的内容。', fillIn(column));
}

function absenceOf(text: string): Absent | undefined {
  const word = ABSENCE_WORDS.find((one) => one === text);
  return word && WORDS[word];
}

const SPREADSHEET_ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|#+$)/i;

/** Texts may begin so, = is an option, and codes have words of their own for it. */
const TAKES_FORMULA: ReadonlySet<string> = new Set(['text', 'list', 'code', 'one-of']);

function spreadsheetMark(text: string): Reading {
  return /^#+$/.test(text)
    ? wrongCell(
        'type-error',
        text,
        '这是列太窄、显示不下时的记号。',
        '在 WPS 里把这一列拉宽，看到完整的数再另存；已经丢了的，按原件重填。',
      )
    : wrongCell('type-error', text, '这是公式算错时留下的记号。', '请直接填实际的内容，不用公式。');
}

function formula(text: string): Reading {
  return wrongCell(
    'type-error',
    text,
    '这是公式，不是它算出来的结果。',
    '在 WPS 里选中这一栏，复制，再“选择性粘贴 → 数值”，重新另存为 CSV。',
  );
}

function readValue(text: string, column: Column, file?: string): Reading {
  if (text.startsWith('#') && SPREADSHEET_ERROR.test(text)) return spreadsheetMark(text);
  const { cell } = column;
  if (text.startsWith('=') && !TAKES_FORMULA.has(cell.kind)) return formula(text);
  switch (cell.kind) {
    case 'text':
      return readText(text, column, cell, file);
    case 'code':
      return readCode(text, cell, file);
    case 'whole':
      return readWhole(text, column, cell);
    case 'number':
      return readNumber(text, column, cell);
    case 'percent':
      return readPercent(text, column, cell);
    case 'money':
      return readMoney(text, column, cell);
    case 'date':
      return readDate(text, column);
    case 'school-year':
      return readSchoolYear(text);
    case 'period':
      return readPeriod(text);
    case 'one-of':
      return readOneOf(text, cell);
    case 'yes-no':
      return readYesNo(text, column);
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
