import { unitOf } from '../columns/head-text.ts';
import { bare, bracketed, isNothing } from '../values/plain.ts';
import type { HeadColumn } from './section.ts';
import { isKnown, most, type Split } from './split.ts';

/** The heads of a column of several matters. */
interface Heads {
  /** What stands before them: 专任教师 of 专任教师（总数/在编/持证）. */
  readonly group: readonly string[];
  readonly words: readonly string[];
  /** Whether a number alone is the first of them: the total of 总数/在编. */
  readonly isFirstWhole: boolean;
}

/** 5210/4386/2150 under 占地/建筑/户外（㎡）, 24/16/24 under 专任教师（总数/在编/持证）, 3/72 under what the title calls 班数/人数. */
export function bySlashes(column: HeadColumn, values: readonly string[], title: string): Split | null {
  const own = bare(column.path.at(-1) ?? '');
  const heads = inBrackets(own) ?? ofScale(own) ?? ofHead(own) ?? ofTitle(own, title);
  if (heads === null) return null;
  const { length } = heads.words;
  const isSplit = (text: string): boolean => partsOf(text, length) !== null;
  if (!most(values, (text) => isSplit(text) || isNothing(text)) || !values.some(isSplit)) return null;
  // Whose a number alone is, nobody knows: the column is asked.
  if (!heads.isFirstWhole && values.some((text) => /^\d[\d.,]*$/.test(text.trim()))) return null;
  return {
    columns: heads.words.map((word) => ({
      ...column,
      path: [...column.path.slice(0, -1), ...heads.group, word],
    })),
    // Several that are not as many as the heads are asked under each.
    partsOf: (text) =>
      partsOf(text, length) ??
      (/\d[^\d.,]+\d/.test(bare(text)) ? Array.from({ length }, () => text) : [text]),
  };
}

function inBrackets(own: string): Heads | null {
  const { outer, notes } = bracketed(own);
  const words = wordsIn(notes.find((note) => note.includes('/')) ?? '', /\//);
  return words === null ? null : { group: [outer], words, isFirstWhole: true };
}

/** 占地、建筑、户外（㎡）: the unit is that of each, or each has its own: 班数/人数（个/人）. */
function ofHead(own: string): Heads | null {
  const { outer, notes } = bracketed(own);
  const [note = ''] = notes;
  const words = notes.length > 1 ? null : wordsIn(outer, /[/、,]|和|及|与/);
  if (words === null) return null;
  if (note === '') return { group: [], words, isFirstWhole: false };
  const each = note.split(/[/、,;]/);
  const units = each.length === words.length ? each : words.map(() => note);
  if (units.some((unit) => unitOf(unit) === null)) return null;
  return {
    group: [],
    words: words.map((word, at) => `${word}（${units[at] ?? ''}）`),
    isFirstWhole: false,
  };
}

function ofTitle(own: string, title: string): Heads | null {
  const words = wordsIn(/[(]([^()\d]+\/[^()\d]+)[)]/.exec(title)?.[1] ?? '', /\//);
  if (words !== null) return { group: [bracketed(own).outer], words, isFirstWhole: false };
  // 单位：班/人
  const units = (/单位[:：](班|个班?)\/人/.exec(title)?.[0] ?? '').replace(/^.*[:：]/, '').split('/');
  const counted = units.flatMap((unit) => OF_SCALE[unit] ?? []);
  return counted.length > 1 ? { group: [bracketed(own).outer], words: counted, isFirstWhole: false } : null;
}

/** 办园规模（班/人）: what is allowed, in classes and children. */
const SCALE = /规模|学位|核定/;
const OF_SCALE: Readonly<Record<string, string>> = { 班: '班数', 个: '班数', 个班: '班数', 人: '人数' };

function ofScale(own: string): Heads | null {
  const { outer, notes } = bracketed(own);
  const units = (notes.find((note) => note.includes('/')) ?? '').split('/');
  const words = units.flatMap((unit) => OF_SCALE[unit] ?? []);
  return SCALE.test(outer) && words.length === units.length && words.length > 1
    ? { group: [outer], words, isFirstWhole: false }
    : null;
}

function wordsIn(text: string, separator: RegExp): readonly string[] | null {
  const words = text.split(separator).map((word) => word.trim());
  return words.length > 1 && new Set(words).size === words.length && words.every(isKnown) ? words : null;
}

/** What may stand between the figures of a cell, in one width; a space only where nothing else does. */
const SEPARATORS: readonly RegExp[] = [/\//, /、/, /[×✕*xX]/, /;/, /,/, /\s+/];
/** A figure with what makes it unclear: 约880, 12（含临聘）, 无. */
const FIGURE = /^(?:[-—–无]?|\D{0,2}\d[\d.,]*\D{0,3}(?:\([^()]*\))?)$/;

/** The figures of a cell, where it has as many as there are heads. */
function partsOf(written: string, length: number): readonly string[] | null {
  for (const separator of SEPARATORS) {
    const text = separator.source === '\\s+' ? written.trim() : bare(written);
    const parts = text.split(separator).map(bare);
    const isOf = parts.length === length && parts.every((part) => FIGURE.test(part));
    if (isOf && parts.some((part) => /\d/.test(part)) && !isOneNumber(text)) return parts;
  }
  return null;
}

/** 1,200 is one. */
function isOneNumber(text: string): boolean {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text);
}
