import type { Fen } from '../../domain/money.ts';
import type { Reported } from '../../domain/reported.ts';
import type { IsoDate, SchoolYear } from '../../domain/school-date.ts';
import type { TableName } from './names.ts';

/** What a cell of a column may hold, as data: the reader, the templates and the data dictionary all read it. */
export type CellType =
  | { readonly kind: 'text'; readonly none?: '无'; readonly holds?: 'time' | 'terms' }
  | { readonly kind: 'code'; readonly pattern: string; readonly shape: string }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly kind: 'percent'; readonly max: number }
  | { readonly kind: 'money'; readonly word?: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'school-year' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'list' };

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
  /** A code that must exist in one of these tables. */
  readonly references?: readonly Reference[];
  /** Carries the type for inference; never set. */
  readonly value?: T;
}

interface Options {
  readonly about: string;
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
    ...(options.references ? { references: options.references } : {}),
  };
  // The builder is the one place where presence (a value) decides the type of the cell.
  return built as Cell<T, O>;
}

export function text<const O extends Options>(header: string, options: O): Cell<string, O> {
  return column(header, { kind: 'text' }, options);
}

/** Text in which the word 无 says that there is none, which is not the same as not given. */
export function textOrNone<const O extends Options>(header: string, options: O): Cell<string, O> {
  return column(header, { kind: 'text', none: '无' }, options);
}

/** On what basis a fee is charged, or how it is refunded: what every fee in force must say. */
export function terms<const O extends Options>(header: string, options: O): Cell<string, O> {
  return column(header, { kind: 'text', holds: 'terms' }, options);
}

/** A time of day, or times by season, as people write them: `7:40`, `夏季7:40，冬季8:00`. */
export function clockTime<const O extends Options>(header: string, options: O): Cell<string, O> {
  return column(header, { kind: 'text', holds: 'time' }, options);
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

/** Yuan with at most two decimals, held as 分. */
export function money<const O extends Options>(header: string, options: O): Cell<Fen, O> {
  return column(header, { kind: 'money' }, options);
}

/** Yuan, or one word that stands for an amount (全免). */
export function moneyOr<const W extends string, const O extends Options>(
  header: string,
  word: W,
  options: O,
): Cell<Fen | W, O> {
  return column(header, { kind: 'money', word }, options);
}

export function date<const O extends Options>(header: string, options: O): Cell<IsoDate, O> {
  return column(header, { kind: 'date' }, options);
}

export function schoolYear<const O extends Options>(header: string, options: O): Cell<SchoolYear, O> {
  return column(header, { kind: 'school-year' }, options);
}

export function oneOf<const V extends string, const O extends Options>(
  header: string,
  values: readonly V[],
  options: O,
): Cell<V, O> {
  return column(header, { kind: 'one-of', values }, options);
}

export function yesNo<const O extends Options>(header: string, options: O): Cell<boolean, O> {
  return column(header, { kind: 'yes-no' }, options);
}

/** Several words, separated by 、. */
export function list<const O extends Options>(header: string, options: O): Cell<readonly string[], O> {
  return column(header, { kind: 'list' }, options);
}
