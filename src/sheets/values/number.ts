import { plainNumber } from '../../dataset/serialise.ts';
import { ABSENT, clear, type Parsed, unclear } from './parsed.ts';
import { bare, isNothing } from './plain.ts';

const NUMBER = /^([+-]?\d[\d,]*(?:\.\d+)?)(.*)$/;
const RANGE = /\d\s*(?:[-—–―~～至到]|\/)\s*\d/;
const ROUGH = /约|左右|大概|近|上下|余|多$|以上|以下|不到|超过|\+$/;
const SCIENTIFIC = /^[+-]?\d(?:\.\d+)?E\+?\d+$/i;

/** Why a text is no certain number; null where nothing of the kind is seen. */
export function whyRough(text: string): string | null {
  if (SCIENTIFIC.test(text)) return '表格软件把长数字改成了科学计数法，后面几位已经丢失';
  if (RANGE.test(text)) return '写的是一个范围，要一个确定的数';
  return ROUGH.test(text) ? '写的是大概的数，要一个确定的数' : null;
}

/** The number a text begins with and what follows it; null where it begins with none, or its thousands are marked strangely. */
export function leadingNumber(text: string): { readonly value: number; readonly rest: string } | null {
  const [, digits = '', rest = ''] = NUMBER.exec(text.replace(/^[¥￥]/, '')) ?? [];
  if (digits === '' || (digits.includes(',') && !/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)))
    return null;
  return { value: Number(digits.replaceAll(',', '')), rest };
}

/** What a unit is in the column's own: factors by the unit's word. */
export type Factors = Readonly<Record<string, number>>;

/** A number with or without its unit. `inherited` is the unit of the head, for numbers without one. */
export function readQuantity(written: string, factors: Factors, inherited: string | null): Parsed {
  const text = bare(written);
  if (isNothing(text) || text === '无') return ABSENT;
  const rough = whyRough(text);
  if (rough !== null) return unclear(rough);
  const number = leadingNumber(text);
  if (number === null) return unclear('不是一个数');
  const unit = number.rest === '' ? (inherited ?? '') : number.rest.replace(/^个(?=人|班)/, '');
  const factor = unit === '' ? 1 : factors[unit];
  if (factor === undefined) return unclear(`不认识“${unit}”这个单位`);
  return clear(plainNumber(Number((number.value * factor).toPrecision(12))));
}

/** What a unit of area is in ㎡; small parts of a ㎡ that only come from 亩 are rounded. */
export function readArea(written: string, factors: Factors, inherited: string | null): Parsed {
  const read = readQuantity(written, factors, inherited);
  if (read.kind !== 'value' || !/亩|顷|ha/i.test(bare(written) + (inherited ?? ''))) return read;
  return clear(plainNumber(Math.round(Number(read.text))));
}
