import { findPersonalData } from '../../dataset/privacy/personal-data.ts';
import { mayBePersonal } from '../../dataset/privacy/first-look.ts';
import { readCell } from '../../dataset/read/cell.ts';
import { serialiseCell } from '../../dataset/serialise.ts';
import type { Column } from '../../dataset/tables/column.ts';
import type { GridCell } from '../book/grid.ts';
import { readCount } from '../values/count.ts';
import { type Day, readDay, readStretch } from '../values/day.ts';
import { readArea, readQuantity } from '../values/number.ts';
import { ABSENT, clear, type Parsed, unclear } from '../values/parsed.ts';
import { bare, bracketed, isNothing, oneLine } from '../values/plain.ts';
import { readPrices } from '../values/price.ts';
import { readYear } from '../values/year.ts';
import { NO_WORDS, YES_COUNTED, YES_WORDS } from '../words/codes.ts';
import { INSTITUTIONS, NOT_YET } from '../words/institutions.ts';
import { AREAS, COUNTS, MONEYS } from '../words/units.ts';
import { type Doubt, doubtedMeals, doubtedNumber, otherUnit } from './cell-doubts.ts';
import { codeWord } from './code-word.ts';
import { schoolYearIn } from './facts.ts';
import { PLAIN, type ReadSheetCell } from './read-cell.ts';
import { personsBehindNames } from './safe-text.ts';

/** Reads what an office writes into a column of the contract. `unit` is the unit of the head or the sheet. */
export function readSheetCell(cell: GridCell, column: Column, unit: string | null): ReadSheetCell {
  const text = oneLine(cell.text);
  if (text === '') return { ...PLAIN, parsed: ABSENT };
  const direct = isPlain(column, unit) ? asWritten(text, column) : null;
  const read =
    direct === null
      ? readByKind(cell, text, column, unit)
      : { ...PLAIN, parsed: clear(direct), stated: numberOf(direct) };
  return held(read, column);
}

/** Whether a cell may be taken as it stands: a number without a unit of the head, a day, a word; texts are looked at for persons first. */
function isPlain({ cell: { kind } }: Column, unit: string | null): boolean {
  if (kind === 'text' || kind === 'list') return false;
  return unit === null || !(unit in MONEYS || unit in AREAS || (COUNTS[unit] ?? 1) > 1);
}

/** A text that the contract takes as it stands. */
function asWritten(text: string, column: Column): string | null {
  const { value, problem } = readCell(text, column);
  if (value === undefined || problem !== null) return null;
  const plain = serialiseCell(column.cell, value);
  return plain === '' ? null : plain;
}

function numberOf(text: string): number | null {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Nothing is a value that the reader of the tables would refuse. */
function held(read: ReadSheetCell, column: Column): ReadSheetCell {
  if (read.parsed.kind !== 'value') return read;
  const { value, problem } = readCell(read.parsed.text, column);
  if (problem?.severity === 'error')
    return { ...read, parsed: unclear(problem.message.replace(/^填写的是“[^”]*”，/, '').replace(/。$/, '')) };
  return value === undefined
    ? { ...read, parsed: ABSENT }
    : { ...read, parsed: clear(serialiseCell(column.cell, value)) };
}

function readByKind(cell: GridCell, text: string, column: Column, unit: string | null): ReadSheetCell {
  const kind = column.cell;
  const plain = (parsed: Parsed): ReadSheetCell => ({ ...PLAIN, parsed });
  switch (kind.kind) {
    case 'whole':
      if (kind.unit === '年') return plain(readYear(text));
      return doubted(otherUnit(text, column)) ?? wholeOf(partOf(text, column), unit);
    case 'number':
      return plain(
        /面积/.test(column.header)
          ? readArea(text, AREAS, unit)
          : readQuantity(text, { ...COUNTS, '%': 1, E: 1, N: 1 }, null),
      );
    case 'percent':
      return plain(readQuantity(text, { '%': 1 }, null));
    case 'money':
      return plain(moneyOf(text, column, unit));
    case 'date':
      return plain(dayOrStretch(cell, text, column));
    case 'school-year':
      return plain(isNothing(bare(text)) ? ABSENT : clearOr(schoolYearIn(text), '看不出是哪一学年'));
    case 'period':
      return plain(
        clearOr(schoolYearIn(text) ?? /^(20\d{2})年?度?$/.exec(bare(text))?.[1] ?? null, '看不出是哪一年'),
      );
    case 'one-of':
      return codeWord(text, column.header, kind.values);
    case 'yes-no':
      return yesNo(unit === '辆' || /\d辆$/.test(bare(text)) ? hasSome(text) : text);
    case 'text':
      return textOf(text, column, kind.none);
    case 'list':
      return textOf(
        text
          .split(/[、,，;；/]/)
          .map((one) => one.trim())
          .filter((one) => one !== '')
          .join('、'),
        column,
      );
    case 'code':
      return plain(codeOf(text));
    default:
      return kind satisfies never;
  }
}

function clearOr(text: string | null, why: string): Parsed {
  return text === null ? unclear(why) : clear(text);
}

/** 12个班/360人 tells both: under a head of classes the first, under any other the second. */
function partOf(text: string, { header }: Column): string {
  const [, classes, others] =
    /^(\d+)个?(?:教学)?班[/、,，;；]?((?:\d+)(?:人|名|个?学位|生)?(?:[(（].*)?)$/.exec(bare(text)) ?? [];
  if (classes === undefined || others === undefined) return text;
  return header === '班数' ? classes : others;
}

function wholeOf(text: string, unit: string | null): ReadSheetCell {
  const count = readCount(text);
  const isBig = unit !== null && (COUNTS[unit] ?? 1) > 1;
  const quantity = count.parsed.kind === 'unclear' || isBig ? readQuantity(text, COUNTS, unit) : count.parsed;
  const parsed =
    quantity.kind === 'value' && Number.isInteger(Number(quantity.text)) ? quantity : count.parsed;
  return {
    parsed,
    isWord: false,
    established: count.established,
    stated: count.stated ?? (parsed.kind === 'value' ? Number(parsed.text) : null),
    persons: count.persons,
  };
}

function moneyOf(text: string, column: Column, unit: string | null): Parsed {
  const isAccount = column.cell.kind === 'money' && column.cell.max > 100_000_000_00;
  if (isAccount) return readQuantity(text, MONEYS, unit);
  const [price, ...others] = readPrices(text);
  if (price === undefined) return ABSENT;
  if (others.length > 0 || price.item !== '' || price.amount === null)
    return unclear(price.why ?? '写了不止一个数');
  const isYearly = price.unit === null || price.unit === '元/生·年';
  if (column.header === '生均补助' && !isYearly) return unclear('要按一年算', price.amount);
  return clear(price.amount);
}

/** A day; of a stretch the first, under a head of an end the last. */
function dayOrStretch(cell: GridCell, text: string, { header }: Column): Parsed {
  const stretch = readStretch(text);
  if (stretch !== null) return clear(/截止|截至|至$|期限/.test(header) ? stretch[1] : stretch[0]);
  return dateOf(readDay(text, cell.isNumber), text);
}

/** A day; what of it is missing is asked. */
export function dateOf(day: Day, text: string): Parsed {
  if (day.kind === 'day') return clear(day.day);
  if (day.kind === 'month')
    return unclear(day.isSure ? '只写到月，少了日' : '只写到月，而且分不清是 1 月还是 10 月');
  if (day.kind === 'year') return unclear('只写了年，少了月和日');
  return isNothing(bare(text)) || /^(?:无|长期|至今|永久)$/.test(bare(text))
    ? ABSENT
    : unclear('不是一个日期');
}

/** 校车（辆） 2 → 是 */
function hasSome(text: string): string {
  const [, number = ''] = /^(\d+)辆?$/.exec(bare(text)) ?? [];
  return number === '' ? text : Number(number) > 0 ? '是' : '否';
}

function yesNo(text: string): ReadSheetCell {
  const { outer, notes } = bracketed(bare(text).toUpperCase());
  if (notes.some((note) => /待|未|部分|拟|正在|计划|损坏|故障|不/.test(note)))
    return { ...PLAIN, parsed: unclear('括号里的话让人不能确定') };
  const counted = YES_COUNTED.find(([pattern]) => pattern.test(outer));
  if (counted !== undefined) return { ...PLAIN, parsed: clear(counted[1]) };
  if (YES_WORDS.has(outer)) return { ...PLAIN, parsed: clear('是') };
  if (NO_WORDS.has(outer)) return { ...PLAIN, parsed: clear('否') };
  if (isNothing(outer)) return { ...PLAIN, parsed: ABSENT };
  return { ...PLAIN, isWord: true, parsed: unclear('') };
}

function doubted(doubt: Doubt | null): ReadSheetCell | null {
  return doubt === null ? null : { ...PLAIN, parsed: unclear(doubt.why, doubt.suggestion) };
}

const IS_PERSONAL = '写有个人信息，不能公布';

function textOf(text: string, column: Column, none?: string): ReadSheetCell {
  if (bare(text) === '无' && none === '无') return { ...PLAIN, parsed: clear('无') };
  if (isNothing(bare(text)) || bare(text) === '无') return { ...PLAIN, parsed: ABSENT };
  const named = INSTITUTIONS.get(column.header);
  if (named !== undefined && !named.pattern.test(text))
    return { ...PLAIN, parsed: unclear(named.why, NOT_YET.test(bare(text)) ? '无' : '') };
  const doubt = doubted(doubtedNumber(text, column) ?? doubtedMeals(text, column));
  if (doubt !== null) return doubt;
  const behind = personsBehindNames(text);
  if (behind > 0) return { ...PLAIN, persons: behind, parsed: unclear(IS_PERSONAL) };
  if (!mayBePersonal(text)) return { ...PLAIN, parsed: clear(text) };
  const found = findPersonalData(text, { isCell: true, header: column.header, column: 'other' }).filter(
    ({ severity, kind }) => severity === 'error' || kind === '手机号',
  );
  if (found.length === 0) return { ...PLAIN, parsed: clear(text) };
  const isMobile = found.some(({ kind }) => kind === '手机号');
  return {
    ...PLAIN,
    persons: found.length,
    parsed: unclear(isMobile ? '这是手机号，不能公布，要办公座机' : IS_PERSONAL),
  };
}

function codeOf(text: string): Parsed {
  const code = bare(text).replace(/^'/, '').toUpperCase();
  if (isNothing(code) || code === '无') return ABSENT;
  if (/^\d(?:\.\d+)?E\+?\d+$/.test(code))
    return unclear('表格软件把长代码改成了科学计数法，后面几位已经丢失');
  return clear(code);
}
