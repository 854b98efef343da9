import type { BillingUnit, FeeAgeGroup } from '../../domain/code-lists.ts';
import { serialiseYuan, parseYuan } from '../../domain/money.ts';
import { AGE_WORDS, SHORT_AGES } from '../words/ages.ts';
import { FEE_ITEMS, FREE_WORDS, NO_ITEMS, NOT_CHARGED_WORDS } from '../words/fee-words.ts';
import { billingUnit } from './billing.ts';
import { groupPricesIn } from './group-prices.ts';
import { leadingNumber, whyRough } from './number.ts';
import { bare, bracketed, isNothing } from './plain.ts';

/** A price as a cell says it. */
export interface Price {
  /** What it is for, where the cell says so: 保险. */
  readonly item: string;
  readonly age: FeeAgeGroup | null;
  /** Yuan, or 不收取; null where unclear. */
  readonly amount: string | null;
  readonly unit: BillingUnit | null;
  /** Why it is not clear. */
  readonly why: string | null;
  /** As written. */
  readonly text: string;
  /** Whether it is of 小, 中 and 大班 by name, so that any younger ones are not meant. */
  readonly isOfSchoolAges?: boolean;
  /** Whether it says that it is for all ages, in whichever column it stands. */
  readonly isForAll?: boolean;
}

const SEPARATORS = /[、,，;；。\n+]|(?<=[元月年期次天日)）])\s+(?=\p{Script=Han})/u;

/** The prices of a cell: none where it says nothing or 无; several where it lists several items or ages. */
export function readPrices(written: string): readonly Price[] {
  const text = bare(written);
  if (isNothing(text) || NOT_CHARGED_WORDS.has(text)) return [];
  const free = freePrice(written);
  if (free !== null) return [free];
  if (groupPricesIn(written).length > 1)
    return [{ item: '', age: null, amount: null, unit: null, why: '不同的孩子写着不同的价', text: written }];
  const alike = ofAllAges(text);
  if (alike !== null) return [alike];
  const together = ofSeveralAges(text);
  if (together !== null) return together;
  const whole = priceOf(text);
  if (whole.why === null) return [whole];
  const parts = partsOf(written);
  const priced = parts.map((part) => priceOf(bare(part)));
  const isList = priced.length > 1 && priced.every(({ item, age }) => item !== '' || age !== null);
  return isList ? withItemBefore(priced) : [whole];
}

/** 保教费：小班700元，中班680元: an item that is named before the first of its ages is that of those behind it too. */
function withItemBefore(prices: readonly Price[]): readonly Price[] {
  const all: Price[] = [];
  for (const price of prices) {
    const last = all.at(-1);
    const goesOn = price.item === '' && price.age !== null && last !== undefined && last.age !== null;
    all.push(goesOn ? { ...price, item: last.item } : price);
  }
  return all;
}

/** 三个年龄段都是200, 各班均为350元/月: one price for all, in whichever column it stands. */
const OF_ALL_AGES =
  /^(三个?|各|所有|全部|全园各?|每个)(?:年龄段?|年级|班级?|年龄班)(?:幼儿)?(?:都|均|统一|一律|全部)?(?:是|为|按|收)?[:：]?(?=[¥￥\d])/;

function ofAllAges(text: string): Price | null {
  const [lead, whose = ''] = OF_ALL_AGES.exec(text) ?? [];
  if (lead === undefined) return null;
  const isOfSchoolAges = whose.startsWith('三');
  return {
    ...priceOf(text.slice(lead.length)),
    text,
    isForAll: true,
    ...(isOfSchoolAges ? { isOfSchoolAges } : {}),
  };
}

/** One or several ages, and what stands behind them until the next: 小、中、大班420; 小620. */
const OF_AGES =
  /((?:[托小中大]班?[、,，/和及与]?)+)(?:均为|都是|均|各)?[:：为]?(?=[(（¥￥\d]|每[生人])([^托小中大、,，;；/][^托小中大、,，;；]*?)(?:[、,，;；]|\/(?=[托小中大])|$|(?=[托小中大]))/gy;

/** 小中大班均为280元; 小620/中600/大600; 小班650，中、大班620; 小、中、大班420，托班700. Null where it is no list of ages. */
function ofSeveralAges(written: string): readonly Price[] | null {
  const text = written.replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  const parts = [...text.matchAll(OF_AGES)];
  const isWhole = parts.reduce((length, [part]) => length + part.length, 0) === text.length;
  const isOfAges = parts.length > 1 || /[托小中大].*[托小中大].*班/.test(parts[0]?.[1] ?? '');
  if (!isWhole || !isOfAges) return null;
  const prices = parts.flatMap(([, ages = '', price = '']) => pricedFor(agesIn(ages), price, text));
  if (prices.some(({ why }) => why !== null)) return null;
  // All the ages of a kindergarten in one sentence are all ages.
  const [first] = prices;
  const areAll = parts.length === 1 && /小.*中.*大/.test(parts[0]?.[1] ?? '');
  if (!areAll || first === undefined) return prices;
  return [{ ...first, age: null, ...(first.age === '托班' ? {} : { isOfSchoolAges: true }) }];
}

function agesIn(list: string): readonly FeeAgeGroup[] {
  return [...list].flatMap((age) => SHORT_AGES[age] ?? []);
}

function pricedFor(ages: readonly FeeAgeGroup[], price: string, text: string): readonly Price[] {
  const read = priceOf(price);
  return ages.map((age) => ({ ...read, age, text }));
}

/** The parts of a list. 1,200 is one number; 小班380中班360 are two prices. */
function partsOf(written: string): readonly string[] {
  const list = written
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .split(SEPARATORS)
    .filter((part) => bare(part) !== '');
  return list.flatMap((part) => splitByAge(bare(part)));
}

const AGE_START = new RegExp(
  `(?<=[\\d元月年期次天日])(?=(?:${[...AGE_WORDS.keys()].map((word) => word.replace(/[()]/g, '\\$&')).join('|')})[^0-9]{0,3}\\d)`,
  'u',
);

function splitByAge(part: string): readonly string[] {
  return part.split(AGE_START).filter((one) => one !== '');
}

/** 免费, 不另收; 不另收（含在保教费内） is paid with another item. Null where it is neither. */
function freePrice(text: string): Price | null {
  const { outer, notes } = bracketed(bare(text));
  if (!FREE_WORDS.has(outer)) return null;
  const isWithOther = notes.some((note) => /[含计并]在|[计并算]入/.test(note));
  const price = { item: '', age: null, unit: null, text };
  return isWithOther
    ? { ...price, amount: null, why: '和别的费用一起收' }
    : { ...price, amount: '不收取', why: null };
}

/** A price: an item or an age, a number, a unit. */
function priceOf(text: string): Price {
  const { outer, notes } = bracketed(text);
  const [, lead = '', rest = ''] = /^([^\d¥￥]*)(.*)$/.exec(outer) ?? [];
  const { age, item, unit: leading } = leadOf(lead.replace(/[:：,，为是收]+$/, ''));
  const named = item.replace(/[约近]$/, '');
  const base = { item: NO_ITEMS.has(named) ? '' : named, age, text };
  const unclear = (why: string): Price => ({ ...base, amount: null, unit: unitBehind(rest) ?? leading, why });
  if (rest === '') return unclear('没有写金额');
  const rough = whyRough(
    /\d(?:元(?:\/\S+)?)?起$/.test(rest)
      ? `${rest}以上`
      : `${/约|近/.exec(lead)?.[0] ?? ''}${rest.replace(/元?\/.*$/, '')}`,
  );
  if (rough !== null) return unclear(rough);
  const number = leadingNumber(rest);
  const yuan = number === null ? null : parseYuan(String(number.value));
  if (number === null || yuan === null) return unclear('看不出是多少钱');
  const unit = billingUnit(number.rest, notes);
  if (unit === 'unknown') return unclear('看不出是多少钱');
  if (notes.some((note) => /\d元|元\/|起\d|调/.test(note))) return unclear('括号里还写着别的价');
  const included = notes.find((note) => /含|包括/.test(note));
  if (included !== undefined) return unclear('括号里写着还含别的费用');
  return { ...base, amount: serialiseYuan(yuan), unit: unit ?? leading, why: null };
}

/** 3800-4000元/学期: how often it is paid is sure, whatever the sum; 400元/月或2000元/学期 says it in two ways. */
function unitBehind(rest: string): BillingUnit | null {
  const units = [...rest.replace(/元(?=[~至—-]\d)/g, '').matchAll(/(?:元|\/)[^\d元]*/g)].map(([behind]) =>
    billingUnit(behind.replace(/[,，、;；或~至—-].*$/, '')),
  );
  const [unit = null, another] = new Set(units);
  return unit === 'unknown' || another !== undefined ? null : unit;
}

/** What every kindergarten charges, by its words. */
const ITEM_WORDS: ReadonlySet<string> = new Set(FEE_ITEMS.flatMap(({ words, item }) => [item, ...words]));

interface Lead {
  readonly age: FeeAgeGroup | null;
  readonly item: string;
  /** 每生每月560元, 按月160元 */
  readonly unit: BillingUnit | null;
}

function leadOf(lead: string): Lead {
  const bareLead = lead.replace(/[:：]$/, '');
  const unit = /[每按]/.test(bareLead) ? billingUnit(bareLead) : null;
  if (unit !== null && unit !== 'unknown') return { age: null, item: '', unit };
  const plain = bareLead.replace(/每$/, '');
  for (const [word, age] of AGE_WORDS) {
    if (plain === word) return { age, item: '', unit: null };
    if (plain.startsWith(word)) return { age, item: plain.slice(word.length), unit: null };
    // 保教费：小班700元, 伙食费（托班）18元
    const item = plain.endsWith(word) ? plain.slice(0, -word.length).replace(/[:：]$/, '') : '';
    if (ITEM_WORDS.has(item)) return { age, item, unit: null };
  }
  // 意外险每年100元: how often stands before the number.
  const [often = ''] =
    /(?:每[生人])?(?:每|按)(?:个?月|学期|学年|年度?|天|日|次)(?:收取?)?$/.exec(plain) ?? [];
  const said = often === '' ? null : billingUnit(often.replace(/收取?$/, ''));
  if (said !== null && said !== 'unknown')
    return { age: null, item: plain.slice(0, -often.length), unit: said };
  return { age: null, item: plain === '混龄' ? '' : plain, unit: null };
}
