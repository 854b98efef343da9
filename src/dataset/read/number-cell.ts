import { type Fen, parseYuan, serialiseYuan } from '../../domain/money.ts';
import type { CellType, Column } from '../tables/column.ts';
import { type Reading, understood, wrongCell } from './reading.ts';
import { adviceOnAbsence, mayBeUncharged, mustBeFilled } from './unknown-value.ts';
import { foldWidth } from './width.ts';

type Whole = Extract<CellType, { kind: 'whole' }>;
type Decimal = Extract<CellType, { kind: 'number' }>;
type Percent = Extract<CellType, { kind: 'percent' }>;
type Money = Extract<CellType, { kind: 'money' }>;

const DIGITS = /^(0|[1-9]\d*)$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const SCIENTIFIC = /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i;
const RANGE = /^[^\d-]*\d[\d.,]*\D{0,3}[-~—–―至到]\D{0,2}\d/;
const APPROXIMATE = /^(约|大约|近|不到|超过)|(左右|以上|以下|以内|余|多|起)\D*$/;
const FREE = /^(免|免费|免收|全免|免除|不收|不收费|未收)/;
const PLACEHOLDER = /^([-—–/\\*]+|无|暂无|没有|空|未知|待定|n\/a)$/i;

/** A whole number: `25`, also `1,200`, `25人`, `25.0`. */
export function readWhole(written: string, column: Column, cell: Whole): Reading {
  if (DIGITS.test(written)) return within(Number(written), written, cell, false);
  const plain = plainNumber(written, [cell.unit]);
  if (plain === null) return wrongNumber(written, column, '这里要填一个整数。');
  if (!/^-?\d+(\.0+)?$/.test(plain))
    return wrongCell(
      'type-error',
      written,
      '这里要填整数，不能有小数。',
      `请填整数，例如 ${Math.trunc(Number(plain))}。`,
    );
  return within(Number(plain), written, cell, true);
}

/** A number with or without decimals. */
export function readNumber(written: string, column: Column, cell: Decimal): Reading {
  const plain = DECIMAL.test(written) ? written : plainNumber(written, [cell.unit]);
  if (plain === null) return wrongNumber(written, column, '这里要填一个数。');
  return within(Number(plain), written, cell, plain !== written);
}

/** A percentage written 92.5; `92.5%` is the same. */
export function readPercent(written: string, column: Column, cell: Percent): Reading {
  const plain = DECIMAL.test(written) ? written : plainNumber(written, ['%']);
  if (plain === null) return wrongNumber(written, column, '这里要填一个百分数，如 92.5。');
  return within(Number(plain), written, { min: 0, max: cell.max, unit: '' }, plain !== written);
}

/** Yuan with at most two decimals: `1200`, also `1,200.00`, `¥1200`, `1200元`, `600元/年` where it is always per year; or the column's own word (全免). */
export function readMoney(written: string, column: Column, cell: Money): Reading {
  if (cell.word !== undefined && foldWidth(written) === cell.word) return { value: cell.word };
  const direct = parseYuan(written);
  if (direct !== null) return amount(direct, written, column, cell, false);
  const plain = plainNumber(withoutPer(written, cell), ['元']);
  const yuan = plain === null ? null : parseYuan(plain);
  if (yuan !== null) return amount(yuan, written, column, cell, true);
  if (plain !== null && /^-?\d{13,}/.test(plain)) return tooMuch(written, cell);
  if (plain !== null)
    return wrongCell('type-error', written, '金额最多两位小数。', '请按元填写，最多写到分，如 1200.50。');
  const word = cell.word === undefined ? '' : `，或者“${cell.word}”`;
  return wrongNumber(written, column, `这里要填一个数${word}。`);
}

function amount(yuan: Fen, written: string, column: Column, cell: Money, isFormatted: boolean): Reading {
  if (yuan < 0) {
    const uncharged = mayBeUncharged(column) ? '；不收的填“不收取”' : '';
    return wrongCell('range-error', written, '金额不能是负数。', `请核实后填写${uncharged}。`);
  }
  if (yuan > cell.max) return tooMuch(written, cell);
  return understood(yuan, isFormatted && 'number-format');
}

function tooMuch(written: string, { max }: Money): Reading {
  const most = serialiseYuan(max);
  return wrongCell(
    'range-error',
    written,
    `这里不能大于 ${most} 元。`,
    '请核对有没有多写几位、单位是不是元。',
  );
}

/** 300元/月, 每生每年600元. */
const UNIT_PRICE = /^¥?\d[\d,.]*元?\s*[/每]|^每.{1,6}?\d/;

/** The amount without its unit, where that is the only one the column has: 600元/生·年, 600元/年. */
function withoutPer(written: string, { unit }: Money): string {
  if (unit === undefined) return written;
  const text = foldWidth(written).replace(/\s/g, '');
  const [, amount = '', per = ''] = /^(.*?元)(\/.+)$/.exec(text) ?? [];
  const bare = (words: string): string => words.replace(/[/·.•]|生|人|幼儿/g, '');
  return per !== '' && bare(per) === bare(unit.replace('元', '')) ? amount : written;
}

function unitPriceRemedy({ unit, unitColumn }: Money): string {
  if (unitColumn !== undefined) return `这一栏只填数字，“每月”“每学期”写在“${unitColumn}”栏。`;
  if (unit === undefined) return '这一栏只填数字，单位是元。';
  return `这一栏按“${unit}”填，只填数字；按月、按学期发的，折算成这个单位的数再填。`;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

function within(value: number, written: string, bounds: Bounds, isFormatted: boolean): Reading {
  if (value < bounds.min) {
    const demand = bounds.min === 0 ? '这里不能是负数。' : `这里不能小于 ${bounds.min} ${bounds.unit}。`;
    return wrongCell('range-error', written, demand, boundsRemedy(bounds));
  }
  if (value > bounds.max) {
    const demand = `这里不能大于 ${bounds.max} ${bounds.unit}。`;
    return wrongCell('range-error', written, demand, boundsRemedy(bounds));
  }
  return understood(Object.is(value, -0) ? 0 : value, isFormatted && 'number-format');
}

function boundsRemedy({ unit }: Bounds): string {
  return unit === '年' ? '请核对年份，写四位，如 2025。' : '请核实后填写。';
}

/** The number in plain digits, without ¥, thousands separators and one of the units; `null` where that leaves anything else. */
function plainNumber(written: string, units: readonly string[]): string | null {
  let text = foldWidth(written).trim().replace(/^¥\s*/, '').replace(/^\+/, '');
  const unit = units.find((word) => word !== '' && text.endsWith(word));
  if (unit !== undefined) text = text.slice(0, -unit.length).trim();
  if (THOUSANDS.test(text)) text = text.replaceAll(',', '');
  return DECIMAL.test(text) ? text : null;
}

function wrongNumber(written: string, column: Column, demand: string): Reading {
  return wrongCell('type-error', written, demand, numberRemedy(foldWidth(written), column));
}

function numberRemedy(written: string, column: Column): string {
  const { cell } = column;
  if (cell.kind === 'money' && UNIT_PRICE.test(written)) return unitPriceRemedy(cell);
  if (SCIENTIFIC.test(written)) return '这是科学计数法，可能已经丢了几位。请按原件重新填写完整的数。';
  if (PLACEHOLDER.test(written))
    return `${mustBeFilled(column) ? '这一栏必须填数。' : ''}${adviceOnAbsence(column, '没有数据就留空；不适用的填“不适用”；数量为零的填 0。')}`;
  if (FREE.test(written) && cell.kind === 'money') return freeRemedy(column, cell);
  if (written.includes('兼')) return '兼任的只在主要的岗位计一次：这里只填以这个岗位为主的人数，没有的填 0。';
  if (APPROXIMATE.test(written)) return `请核实后填一个确定的数；${underReview(column)}`;
  if (RANGE.test(written)) return rangeRemedy(column);
  const [, unit] = OTHER_UNIT.exec(written) ?? [];
  return unit === undefined
    ? '请只填阿拉伯数字，说明文字写到别的栏。'
    : `这一栏的单位是“${unitOf(column)}”，只填数字；按“${unit}”写的，换算以后再填。`;
}

/** 3.5亩, 120万. */
const OTHER_UNIT = /^[\d.,]+\s*([万亿亩顷分]\D{0,3}|平方公里|公顷|\D?㎡)$/;

function unitOf({ cell }: Column): string {
  return cell.kind === 'whole' || cell.kind === 'number' ? cell.unit : '元';
}

function underReview(column: Column): string {
  return mustBeFilled(column) ? adviceOnAbsence(column) : '还在核实的填“待核实”。';
}

function freeRemedy(column: Column, { word }: Money): string {
  if (word !== undefined) return `全部免除的填“${word}”。`;
  return mayBeUncharged(column) ? '不收的填“不收取”。' : '请只填阿拉伯数字；没有的留空。';
}

/** Two prices need a column that tells them apart: two rows that differ in the price alone would be refused as one row written twice. */
function rangeRemedy(column: Column): string {
  if (column.cell.kind === 'money' && column.cell.unitColumn !== undefined)
    return '一行只能有一个标准：按年龄段分的，一个年龄段一行；先后两个的，先前的一行填截止日期；同时有两个的，核实现在收哪一个。';
  return `这里只能填一个数，请核实是哪一个；${underReview(column)}`;
}
