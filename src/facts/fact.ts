import type { TableName } from '../dataset/tables/names.ts';
import { type Dated, unchanging } from '../domain/dated.ts';
import { type Reported, isAbsent } from '../domain/reported.ts';
import type { Profile } from '../profile/profile.ts';

/** What a fact may be: plain values that travel to the reader's browser and into the API as they are. */
export type FactValue = string | number | boolean | readonly string[];

/** The lists of 基本信息 on the kindergarten's page, in order. */
export type PageList = 'identity' | 'day' | 'premises';

/** The groups of the comparison, in order. */
export const COMPARE_GROUPS = [
  '一年要交多少钱',
  '每月保教费（减免后）',
  '空余学位',
  '基本情况',
  '师资配备',
  '班级',
  '质量与安全',
] as const;
export type CompareGroup = (typeof COMPARE_GROUPS)[number];

/**
 * How the finder narrows by a fact. `tick`: one box that keeps those of which it is true. `either`: 不限, or one of two. `one`: 不限, or one
 * of the values there are. `many`: any of the values. The fact's id is the name of the parameter in the address.
 */
export type Facet =
  | { readonly kind: 'tick'; readonly label: string }
  | { readonly kind: 'either'; readonly legend: string; readonly yes: string; readonly no: string }
  | { readonly kind: 'one' | 'many'; readonly legend: string };

/** A list that a link leads to where no script runs: the running kindergartens of which the fact is true, or has the value. */
export interface PlainList {
  /** Part of its address: `/kindergartens/lists/public/1/`. */
  readonly id: string;
  readonly label: string;
  readonly value: FactValue;
}

/** Where a fact shows. What is not named here it does not show. */
export interface FactUses {
  /** `whereGiven`: only some have it at all, so it is left out where it is empty or 不适用. */
  readonly page?: PageList | { readonly list: PageList; readonly whereGiven: true };
  readonly compare?: CompareGroup;
  /** Travels in the finder's index: shown in its rows, or narrowed by. */
  readonly row?: true;
  readonly facet?: Facet;
  readonly lists?: readonly PlainList[];
  /** In `/api/v1/kindergartens/<标识码>.json`. */
  readonly api?: true;
}

/** The size of a fact as a bar that starts at zero, in whatever unit its group of the comparison shares. */
export interface FactBar {
  /** Null where it is not known. */
  readonly sizeOf: (profile: Profile) => Dated<number | null>;
  /** The standard it should not exceed, and how it reads. */
  readonly limitOf?: (profile: Profile) => { readonly at: number; readonly word: string } | null;
}

/**
 * One scalar that is said of a kindergarten, wherever it is said: its page, the comparison, the finder, the registers and the API all take
 * it from here. What needs a story (a year's cost line by line, the history of a rating) is a view of its own that draws its numbers
 * from the same functions.
 */
export interface Fact<V extends FactValue = FactValue> {
  /** Also the name of its parameter in the finder's address, and its key in the API. */
  readonly id: string;
  readonly term: string;
  /** One line that explains the term. */
  readonly about: string;
  readonly unit?: string | undefined;
  /** The value on the day the profile speaks for, and what is known to follow; 待核实, not 未公布, where what may say it is held back. */
  readonly valueOf: (profile: Profile) => Reported<V> | Dated<Reported<V>>;
  /** The given value in words, its unit included. */
  readonly words: (value: V) => string;
  /** A second, smaller line: the day it speaks for, a verdict. */
  readonly note?: (profile: Profile) => string | null;
  /** Where the value is an address to open. */
  readonly href?: (value: V) => string | undefined;
  /**
   * Every kindergarten has its own, an address or a number of children: that it differs between two is no news. Only of facts that are
   * compared.
   */
  readonly distinct?: true;
  /** How long a bar of it is beside those of others. Only of facts that are compared. */
  readonly bar?: FactBar;
  readonly source: { readonly tables: readonly TableName[]; readonly formula?: string };
  readonly uses: FactUses;
}

/** Defines a fact, its value's type inferred; the list of all facts holds it under the common type. */
export function fact<const V extends FactValue>(definition: Fact<V>): Fact {
  // The words of a fact are only ever given the values of that fact.
  return definition as unknown as Fact;
}

function isDated<V>(value: Reported<V> | Dated<Reported<V>>): value is Dated<Reported<V>> {
  return typeof value === 'object' && value !== null && 'next' in value;
}

/** The value of a fact with what is known to follow. */
export function datedFact({ valueOf }: Fact, profile: Profile): Dated<Reported<FactValue>> {
  const value = valueOf(profile);
  return isDated(value) ? value : unchanging(value);
}

/** A value of a fact in words; absence passes through. */
export function factWords({ words }: Fact, value: Reported<FactValue>): Reported<string> {
  return isAbsent(value) ? value : words(value);
}
