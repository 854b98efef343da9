import { NOT_GIVEN } from '../../domain/reported.ts';
import { webAddressFault } from '../../domain/web-address.ts';
import { type Problem, quoted } from '../issue.ts';
import type { CellType, Column } from '../tables/column.ts';
import { isMarked, withoutFormulaMark } from '../formula.ts';
import { scientificCode } from './code-cell.ts';
import { isEmptyTerm, isPlaceholder, SAID_BASIS } from './placeholder.ts';
import { type Reading, understood, wrongCell } from './reading.ts';
import { readTimeOfDay } from './time-cell.ts';
import { readList } from './word-cell.ts';

type Text = Extract<CellType, { kind: 'text' }>;
type List = Extract<CellType, { kind: 'list' }>;

/** The sole content of a cell: 1.23E+17 in a sentence is a sentence. */
const SCIENTIFIC = /^[+-]?\d+(\.\d+)?E\+\d+$/i;

/**
 * Text as it stands. A leading `'` before a formula sign is the mark that published files carry, not part of the text. What only fills
 * the cell (`/`, 暂无, 同上) is not content: it reads as not given, with a warning; as the terms of a fee it is an error.
 */
export function readText(written: string, column: Column, cell: Text, file?: string): Reading {
  const reading = readBare(withoutFormulaMark(written), column, cell, file);
  const isPlain = 'value' in reading && !('problem' in reading) && reading.notice === undefined;
  return isPlain && isMarked(written) ? understood(reading.value, 'word-format') : reading;
}

function readBare(text: string, column: Column, cell: Text, file: string | undefined): Reading {
  if (text === cell.none) return { value: text };
  if (cell.holds === 'terms' && isEmptyTerm(text)) return { problem: emptyTerm(text, column) };
  if (isPlaceholder(text)) return readPlaceholder(text, column, cell.none);
  if (SCIENTIFIC.test(text)) return scientificCode(text, file);
  const length = lengthOf(text);
  if (length > cell.max) return tooLong(text, length, cell.max);
  if (cell.holds === 'time') return readTimeOfDay(text);
  if (cell.holds === 'link') return readLink(text);
  return { value: text };
}

/** Words separated by 、. A list of nothing but placeholders (`无`, `/`) is not given. */
export function readWords(text: string, column: Column, cell: List): Reading {
  if (text.split(/[、,，]/).every(isPlaceholder)) return readPlaceholder(text, column);
  const list = readList(withoutFormulaMark(text));
  if (!('value' in list) || !Array.isArray(list.value)) return list;
  const entries: readonly string[] = list.value;
  if (entries.length > cell.maxEntries) return tooMany(text, entries.length, cell.maxEntries);
  const long = entries.find((entry) => lengthOf(entry) > cell.max);
  if (long !== undefined) return tooLong(long, lengthOf(long), cell.max);
  return isMarked(text) ? understood(entries, 'list-format') : list;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

function tooLong(text: string, length: number, max: number): Reading {
  return wrongCell(
    'text-too-long',
    text,
    `共 ${length} 个字，这里最多 ${max} 个字。`,
    '请写要点；全文放到通知公告或文件里，这里写文件名或文号。',
  );
}

function tooMany(text: string, count: number, max: number): Reading {
  return wrongCell('text-too-long', text, `共 ${count} 项，这里最多 ${max} 项。`, '请只写主要的几项。');
}

function readLink(text: string): Reading {
  const fault = webAddressFault(text);
  if (fault === null) return { value: text };
  return wrongCell(
    'link-error',
    text,
    fault,
    '请在浏览器里打开这个网页，从地址栏复制完整的网址；没有网址的留空。',
  );
}

function readPlaceholder(text: string, column: Column, none?: string): Reading {
  if (column.presence === 'required') {
    return wrongCell(
      'required-cell',
      text,
      '这不是内容，这一栏必须填实际的内容。',
      `请填写${column.header}：${column.about}`,
    );
  }
  const otherwise = none === undefined ? '' : `确实没有的填“${none}”。`;
  return {
    value: NOT_GIVEN,
    problem: placeholder(
      'warning',
      text,
      `知道的填实际的内容，没有的留空；与本园无关的填“不适用”。${otherwise}`,
    ),
  };
}

function emptyTerm(text: string, column: Column): Problem {
  const what =
    column.header === '退费规则'
      ? '按本园向家长公示的退费规则填写，如“当月出勤不足一半的，退一半”'
      : `填写批准或备案的文号；没有文号的，写明何时向哪个部门备案，如“${SAID_BASIS}”`;
  return placeholder('error', text, `${what}；不收的、已经不执行的可以留空。`);
}

function placeholder(severity: 'warning' | 'error', text: string, remedy: string): Problem {
  return {
    rule: 'placeholder',
    severity,
    message: `填写的是${quoted(text)}，这不是实际的内容，按没有填处理。`,
    remedy,
  };
}
