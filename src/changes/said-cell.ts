import { absenceWord } from '../format/absence.ts';
import { formatShort } from '../format/number.ts';
import { formatYuan, shortUnit } from '../format/yuan.ts';
import type { BillingUnit, MetricId } from '../domain/code-lists.ts';
import type { Fen } from '../domain/money.ts';
import { isAbsent, NOT_GIVEN } from '../domain/reported.ts';
import { INDICATORS } from '../indicators/index.ts';
import { arrow, LONGEST_SAID, givenWords, rewordedWords } from '../wording/changes.ts';
import { serialiseCell } from '../dataset/serialise.ts';
import type { AnyRow } from '../dataset/read/table-file.ts';
import type { Column } from '../dataset/tables/column.ts';
import type { Table } from '../dataset/tables/table.ts';
import { namedLater } from './named-later.ts';

/** A value of a row in a reader's words, its unit apart. */
interface SaidValue {
  readonly text: string;
  readonly unit: string;
  readonly isGiven: boolean;
}

const DIGITS = 6;

function saidValue({ columns }: Table, row: AnyRow, key: string): SaidValue {
  const column = columns[key];
  const value = row[key] ?? NOT_GIVEN;
  if (column === undefined || isAbsent(value)) {
    return { text: isAbsent(value) ? absenceWord(value) : '', unit: '', isGiven: false };
  }
  return { text: valueText(column, value), unit: unitOf(column, row, value), isGiven: true };
}

function valueText(column: Column, value: unknown): string {
  const { cell } = column;
  if (cell.kind === 'money' && typeof value === 'number') return formatYuan(value as Fen);
  if (cell.kind === 'whole' && cell.unit === '年') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return formatShort(value, DIGITS);
  if (column.header === '指标') return metricName(String(value));
  const isPlace = column.references?.some(({ table }) => table === 'districts' || table === 'kindergartens');
  return isPlace === true ? namedLater(String(value)) : serialiseCell(cell, value);
}

/** 毛入园率 for gross-enrolment-rate. */
function metricName(id: string): string {
  return id in INDICATORS ? INDICATORS[id as MetricId].name : id;
}

function unitOf({ cell }: Column, row: AnyRow, value: unknown): string {
  if (typeof value !== 'number') return '';
  if (cell.kind === 'percent') return '%';
  if (cell.kind === 'money') {
    const { unit } = row;
    return typeof unit === 'string' && unit.startsWith('元') ? shortUnit(unit as BillingUnit) : '元';
  }
  if (cell.kind !== 'whole' && cell.kind !== 'number') return '';
  return ['年', '度'].includes(cell.unit) ? '' : cell.unit;
}

/** One value with its unit: `820 元/月`, `未公布`. */
export function saidCell(table: Table, row: AnyRow, key: string): string {
  const { text, unit } = saidValue(table, row, key);
  return unit === '' || unit === '%' ? `${text}${unit}` : `${text} ${unit}`;
}

/** The term, and what became of its value: `核定学位 270→300 个`, `退费规则的内容有改动`. */
export function saidChange(table: Table, term: string, key: string, old: AnyRow, now: AnyRow): string {
  const [before, after] = [saidValue(table, old, key), saidValue(table, now, key)];
  if ([before, after].some(({ text }) => text.length > LONGEST_SAID || text.includes('\n'))) {
    if (before.isGiven !== after.isGiven) return givenWords(term, after.isGiven);
    return rewordedWords(term);
  }
  if (before.unit === after.unit || !before.isGiven)
    return `${term} ${arrow(before.text, after.text, after.unit)}`;
  if (!after.isGiven) return `${term} ${arrow(saidCell(table, old, key), after.text)}`;
  return `${term} ${arrow(saidCell(table, old, key), saidCell(table, now, key))}`;
}
