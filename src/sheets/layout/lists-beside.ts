import { bare } from '../values/plain.ts';
import { UNUSED_HEADS } from '../words/heads/roles.ts';
import { isNameHead } from './head.ts';
import type { HeadColumn, Section } from './section.ts';

/** A list beside another: its columns, and who runs its kindergartens or what else is said over all of it. */
export interface ListBeside {
  readonly from: number;
  readonly to: number;
  /** The column that names its kindergartens. */
  readonly name: number;
  /** What stands over all of its columns, and over no column of another. */
  readonly over: string;
  /** 公办 before 幼儿园, in the head of its names. */
  readonly nature: string;
}

/** Lists for sure, or from which column on it is open whose the values are. */
export type Lists =
  | { readonly are: 'lists'; readonly lists: readonly ListBeside[] }
  | { readonly are: 'open'; readonly name: number };

interface Named {
  readonly index: number;
  readonly nature: string;
}

const NATURE_BEFORE = /^(公办|民办)(?:普惠性?)?(?:幼儿园|园所|园)(?:名称?)?$/;
const NATURE_BEHIND = /^(?:幼儿园|园所|园)?(?:名称?)?\((公办|民办)(?:普惠性?)?(?:幼儿园|园所?)?\)$/;
/** 结对幼儿园, 帮扶园: names of kindergartens that may be of another column. */
const NAME_LIKE = /园所?(?:名称?)?$/;
const SERIALS: ReadonlySet<string> = new Set(UNUSED_HEADS);

/** The lists of a table that has several side by side; null where it is one. */
export function listsOf({ columns, rows }: Section): Lists | null {
  const texts = columns.map(({ path }) => bare(path.at(-1) ?? ''));
  const valuesOf = (index: number): readonly string[] =>
    rows.flatMap(({ cells }) => {
      const cell = cells[index];
      return cell === undefined || cell.text === '' ? [] : [bare(cell.text)];
    });
  const names = texts.flatMap((text, index): readonly Named[] => {
    const nature = NATURE_BEFORE.exec(text)?.[1] ?? NATURE_BEHIND.exec(text)?.[1] ?? '';
    return (nature !== '' || isNameHead(text)) && areNames(valuesOf(index)) ? [{ index, nature }] : [];
  });
  const [first, second] = names;
  if (first === undefined) return null;
  if (second !== undefined) {
    const lists = listsNamed(columns, texts, names);
    if (areSure(columns, texts, lists)) return { are: 'lists', lists };
    const isTwice = texts[second.index] === texts[first.index];
    if (isTwice || areOfNatures(lists)) return { are: 'open', name: second.index };
  }
  const other = texts.findIndex(
    (text, index) =>
      index > first.index &&
      (NAME_LIKE.test(text) || names.some((name) => name.index === index)) &&
      valuesOf(index).length > 0 &&
      areNames(valuesOf(index)) &&
      isBegunAgain(columns, first.index, index),
  );
  return other === -1 ? null : { are: 'open', name: other };
}

/** Words, each of a row of its own: 元/月 below 单位 is none, nor is a number below 公办园. */
function areNames(values: readonly string[]): boolean {
  return (
    values.every((text) => /\p{Script=Han}{2}/u.test(text) && !/元|^\d+[所个家]$/.test(text)) &&
    new Set(values).size * 2 > values.length
  );
}

function listsNamed(
  columns: readonly HeadColumn[],
  texts: readonly string[],
  names: readonly Named[],
): readonly ListBeside[] {
  const lead = texts.slice(0, names[0]?.index).filter((text) => text !== '');
  const starts = names.map(({ index }, at) => {
    if (at === 0) return 0;
    let from = index;
    const isOfLead = (text: string): boolean => SERIALS.has(text) || lead.includes(text);
    while (from - 1 > (names[at - 1]?.index ?? 0) && isOfLead(texts[from - 1] ?? '')) from -= 1;
    return from;
  });
  const length = columns.findLastIndex(({ path }) => path.length > 0) + 1;
  return names.map(({ index, nature }, at): ListBeside => {
    const [from, to] = [starts[at] ?? index, starts[at + 1] ?? length];
    return { from, to, name: index, nature, over: groupOver(columns, from, to) };
  });
}

function areOfNatures(lists: readonly ListBeside[]): boolean {
  return lists.every(({ nature }) => nature !== '') && new Set(lists.map(({ nature }) => nature)).size > 1;
}

/** Each says more than names, what stands before the names of one does so in all, and they are called or headed alike. */
function areSure(
  columns: readonly HeadColumn[],
  texts: readonly string[],
  lists: readonly ListBeside[],
): boolean {
  const headsOf = (list: ListBeside, from: number): ReadonlySet<string> =>
    new Set(
      columns
        .slice(from, list.to)
        .flatMap((column, at) => (from + at === list.name ? [] : [wordOf(ownPath(column, list))]))
        .filter((word) => word !== '' && !SERIALS.has(word)),
    );
  const [first, ...others] = lists;
  if (first === undefined) return false;
  const leads = lists.map((list) => texts.slice(list.from, list.name).filter((text) => !SERIALS.has(text)));
  const haveLead = leads.every((lead) => lead.join('|') === leads[0]?.join('|'));
  const areApart = lists.every(({ over }, at) => over === '' || lists[at - 1]?.over !== over);
  const own = headsOf(first, first.name);
  const areFilled = lists.every((list) => headsOf(list, list.name).size > 0);
  if (!haveLead || !areApart || !areFilled) return false;
  if (areOfNatures(lists)) return true;
  const called = new Set(lists.map((list) => wordOf(ownPath(columns[list.name], list))));
  return others.every((list) => {
    const heads = headsOf(list, list.name);
    const shared = [...heads].filter((word) => own.has(word)).length;
    return called.size === 1 ? shared > 0 : shared === own.size && shared === heads.size;
  });
}

/** Whether a head behind a name has stood behind the first already. */
function isBegunAgain(columns: readonly HeadColumn[], first: number, name: number): boolean {
  const words = columns.map(({ path }) => wordOf(path));
  const before = words.slice(first + 1, name);
  return words.slice(name + 1).some((word) => word !== '' && !SERIALS.has(word) && before.includes(word));
}

/** The words of a head without what stands in brackets: 保教费（元/月） and 保教费（元/学期） are of one. */
function wordOf(path: readonly string[]): string {
  return path.map((text) => bare(text).replace(/\([^)]*\)$/, '')).join('|');
}

/** 公办园 over one list, 民办园 over the other. */
function groupOver(columns: readonly HeadColumn[], from: number, to: number): string {
  const own = columns.slice(from, to).filter(({ path }) => path.length > 0);
  const [group = '', another] = new Set(own.map(({ path }) => path[0]));
  return another === undefined && own.length > 1 && own.every(({ path }) => path.length > 1) ? group : '';
}

/** The heads of a column below what stands over its whole list. */
export function ownPath(column: HeadColumn | undefined, { over }: ListBeside): readonly string[] {
  const path = column?.path ?? [];
  return over === '' ? path : path.slice(1);
}
