import { type Fen, fen } from '../../domain/money.ts';
import type { Reported } from '../../domain/reported.ts';
import { FIRST_YEAR, type IsoDate, LAST_YEAR, type SchoolYear } from '../../domain/school-date.ts';
import type { TableName } from './names.ts';

/** What a cell of a column may hold, as data: the reader, the templates and the data dictionary all read it. */
export type CellType =
  | {
      readonly kind: 'text';
      /** In characters. */
      readonly max: number;
      readonly none?: '无';
      readonly holds?: 'time' | 'terms' | 'link';
    }
  | { readonly kind: 'code'; readonly pattern: string; readonly shape: string }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly kind: 'percent'; readonly max: number }
  | {
      readonly kind: 'money';
      readonly max: Fen;
      readonly word?: string;
      /** Per what it is counted, where the table has no column that says so: 元/生·年. */
      readonly unit?: string;
      /** The header of the column that says per what it is counted. */
      readonly unitColumn?: string;
    }
  | { readonly kind: 'date' }
  | { readonly kind: 'school-year' }
  | { readonly kind: 'period' }
  | {
      readonly kind: 'one-of';
      readonly values: readonly string[];
      /** Words that are none of the values, and what to do about them. */
      readonly notes?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'list'; readonly maxEntries: number; readonly max: number };

/**
 * Whether a cell may be empty.
 * - `required`: a value, always
 * - `worded`: a value or one of the absence words; never empty (收费标准)
 * - `optional`: empty, a word or a value
 * - `by-rule`: the cell may be absent as far as the file goes; a cross-table rule says when it must not be
 *   (退费规则 of a fee in force), so that the policy can hold the cell alone and keep the row
 */
export type Presence = 'required' | 'worded' | 'optional' | 'by-rule';

export interface Reference {
  readonly table: TableName;
  /** English key of the column referred to. */
  readonly column: string;
}

export interface Column<T = unknown> {
  readonly header: string;
  readonly cell: CellType;
  readonly presence: Presence;
  /** One sentence for the clerk: what to write here. */
  readonly about: string;
  /** Of a column that must be filled: what a clerk does who does not know the value, in a sentence. */
  readonly unknown?: string;
  /** A code that must exist in one of these tables. */
  readonly references?: readonly Reference[];
  /** Carries the type for inference; never set. */
  readonly value?: T;
}

interface Options {
  readonly about: string;
  readonly unknown?: string;
  readonly presence?: Presence;
  readonly references?: readonly Reference[];
}

type Cell<T, O extends Options> = Column<
  O['presence'] extends 'optional' | 'worded' | 'by-rule' ? Reported<T> : T
>;

function column<T, const O extends Options>(header: string, cell: CellType, options: O): Cell<T, O> {
  const built: Column<T> = {
    header,
    cell,
    presence: options.presence ?? 'required',
    about: options.about,
    ...(options.unknown === undefined ? {} : { unknown: options.unknown }),
    ...(options.references ? { references: options.references } : {}),
  };
  // The builder is the one place where presence (a value) decides the type of the cell.
  return built as Cell<T, O>;
}

/** What a name, a place or a document number takes, generously; a page stays a page with it. */
const SHORT_TEXT = 200;
/** Some paragraphs: refund rules of 1,200 characters stand on the public record. What is longer is a document of its own. */
const LONG_TEXT = 2000;
/** Entries of a list, and characters of each. */
const LIST_ENTRIES = 50;
const LIST_ENTRY = 100;

interface TextOptions extends Options {
  readonly max?: number;
}

/** A name, a place, a document number: at most 200 characters, or `max`. */
export function text<const O extends TextOptions>(header: string, options: O): Cell<string, O> {
  return column(header, { kind: 'text', max: options.max ?? SHORT_TEXT }, options);
}

/** What takes sentences: a paragraph. */
export function paragraph<const O extends TextOptions>(header: string, options: O): Cell<string, O> {
  return column(header, { kind: 'text', max: options.max ?? LONG_TEXT }, options);
}

/** Text in which the word 无 says that there is none, which is not the same as not given. */
export function textOrNone<const O extends Options>(header: string, options: O): Cell<string, O> {
  return column(header, { kind: 'text', max: SHORT_TEXT, none: '无' }, options);
}

/** On what basis a fee is charged, or how it is refunded: what every fee in force must say. */
export function terms<const O extends Options>(header: string, options: O): Cell<string, O> {
  return column(header, { kind: 'text', max: LONG_TEXT, holds: 'terms' }, options);
}

/** A time of day, or times by season, as people write them: `7:40`, `夏季7:40，冬季8:00`. */
export function clockTime<const O extends Options>(header: string, options: O): Cell<string, O> {
  return column(header, { kind: 'text', max: 60, holds: 'time' }, options);
}

/** An address on the web, which pages link to: http or https. */
export function link<const O extends Options>(header: string, options: O): Cell<string, O> {
  return column(header, { kind: 'text', max: LONG_TEXT, holds: 'link' }, options);
}

/** A code: a string whose leading zeros count. `shape` says in Chinese what it looks like. */
export function code<const O extends Options>(
  header: string,
  pattern: RegExp,
  shape: string,
  options: O,
): Cell<string, O> {
  return column(header, { kind: 'code', pattern: pattern.source, shape }, options);
}

const KINDERGARTEN_CODE = /^\d{10}$/;

/** 标识码 of a kindergarten in kindergartens.csv. */
export function kindergartenCode<const O extends Options>(header: string, options: O): Cell<string, O> {
  return code(header, KINDERGARTEN_CODE, '十位数字', {
    ...options,
    references: [{ table: 'kindergartens', column: 'code' }],
  } as O);
}

/** 区划代码 of a district in districts.csv. */
export function districtCode<const O extends Options>(header: string, options: O): Cell<string, O> {
  return code(header, /^(\d{4}|\d{6}|\d{9}|\d{12})$/, '4、6、9 或 12 位数字', {
    ...options,
    references: [{ table: 'districts', column: 'code' }],
  } as O);
}

export function whole<const O extends Options & { readonly unit: string; readonly max?: number }>(
  header: string,
  options: O,
): Cell<number, O> {
  return column(
    header,
    { kind: 'whole', min: 0, max: options.max ?? 1_000_000, unit: options.unit },
    options,
  );
}

/** A year of four digits that data may speak of. */
export function year<const O extends Options>(header: string, options: O): Cell<number, O> {
  return column(header, { kind: 'whole', min: FIRST_YEAR, max: LAST_YEAR, unit: '年' }, options);
}

export function number<
  const O extends Options & { readonly unit: string; readonly min?: number; readonly max?: number },
>(header: string, options: O): Cell<number, O> {
  const { min = 0, max = 1_000_000_000, unit } = options;
  return column(header, { kind: 'number', min, max, unit }, options);
}

/** A percentage written 92.5. Rates may exceed 100 (毛入园率), so `max` is generous. */
export function percent<const O extends Options>(header: string, options: O): Cell<number, O> {
  return column(header, { kind: 'percent', max: 1000 }, options);
}

/** What one child may be charged or granted: a million yuan is a slip of the pen. */
const PRICE = fen(1_000_000_00);
/** What one account may hold: ten thousand million yuan. Thousands of them still add up exactly. */
const ACCOUNT = fen(10_000_000_000_00);

/** Per what a price is: in the row's column of that header, or always the same. */
interface PriceUnit {
  readonly unit?: string;
  readonly unitColumn?: string;
}

interface PriceOptions extends Options, PriceUnit {}

/** Yuan a child with at most two decimals, held as 分. */
export function money<const O extends PriceOptions>(header: string, options: O): Cell<Fen, O> {
  return column(header, { kind: 'money', max: PRICE, ...unitOf(options) }, options);
}

function unitOf({ unit, unitColumn }: PriceUnit): PriceUnit {
  return { ...(unit === undefined ? {} : { unit }), ...(unitColumn === undefined ? {} : { unitColumn }) };
}

/** Yuan of a whole account, held as 分. */
export function accountMoney<const O extends Options>(header: string, options: O): Cell<Fen, O> {
  return column(header, { kind: 'money', max: ACCOUNT }, options);
}

/** Yuan, or one word that stands for an amount (全免). */
export function moneyOr<const W extends string, const O extends PriceOptions>(
  header: string,
  word: W,
  options: O,
): Cell<Fen | W, O> {
  return column(header, { kind: 'money', max: PRICE, word, ...unitOf(options) }, options);
}

export function date<const O extends Options>(header: string, options: O): Cell<IsoDate, O> {
  return column(header, { kind: 'date' }, options);
}

export function schoolYear<const O extends Options>(header: string, options: O): Cell<SchoolYear, O> {
  return column(header, { kind: 'school-year' }, options);
}

/** A calendar year or a school year: `2025`, `2025-2026`. */
export function period<const O extends Options>(header: string, options: O): Cell<string, O> {
  return column(header, { kind: 'period' }, options);
}

interface ChoiceOptions extends Options {
  readonly notes?: Readonly<Record<string, string>>;
}

export function oneOf<const V extends string, const O extends ChoiceOptions>(
  header: string,
  values: readonly V[],
  options: O,
): Cell<V, O> {
  const { notes } = options;
  return column(header, { kind: 'one-of', values, ...(notes === undefined ? {} : { notes }) }, options);
}

export function yesNo<const O extends Options>(header: string, options: O): Cell<boolean, O> {
  return column(header, { kind: 'yes-no' }, options);
}

/** Several words, separated by 、. */
export function list<const O extends Options>(header: string, options: O): Cell<readonly string[], O> {
  return column(header, { kind: 'list', maxEntries: LIST_ENTRIES, max: LIST_ENTRY }, options);
}
