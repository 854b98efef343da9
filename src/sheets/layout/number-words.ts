import { headText } from '../columns/head-text.ts';
import { bare, bracketed } from '../values/plain.ts';
import type { HeadColumn, Section } from './section.ts';

/** 1教育部门 2其他部门; 1-公办，2-民办 */
const NUMBERED = /(?<!\d)(\d{1,2})[.、:：=＝—–-]?(?:为|表示|代表)?(\p{Script=Han}[^\d()（）,，;；、\s]*)/gu;
/** A number, and what may stand in brackets behind it: 3（某公司）. */
const CELL = /^(\d{1,2})(?=$|[(（])/;
const LEAST = 2;
/** The numbers below are numbers. */
const COUNT = /数$|面积$/;

/** Columns whose head says what numbers stand for, 举办者类别（1教育部门 2其他部门 …）: their cells with the words. */
export function withNumberWords(section: Section): Section {
  const words = section.columns.map(wordsOf);
  if (words.every((one) => one === null)) return section;
  return {
    ...section,
    columns: section.columns.map((column, index) =>
      (words[index] ?? null) === null ? column : plain(column),
    ),
    rows: section.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        const text = bare(cell.text);
        const [, number = ''] = CELL.exec(text) ?? [];
        const word = words[index]?.get(number);
        return word === undefined
          ? cell
          : { ...cell, text: `${word}${text.slice(number.length)}`, isNumber: false };
      }),
    })),
  };
}

function wordsOf({ path }: HeadColumn): ReadonlyMap<string, string> | null {
  const leaf = path.at(-1) ?? '';
  const { notes } = bracketed(leaf.replace(/[\r\n]+/g, ' '));
  const found = notes.flatMap((note) => [...note.matchAll(NUMBERED)]);
  const words = new Map(found.map(([, number = '', word = '']) => [number, word] as const));
  // 10位, 3-6岁 is no such list: it counts up.
  const numbers = [...words.keys()].map(Number);
  const isList =
    words.size >= LEAST &&
    words.size === found.length &&
    !COUNT.test(bracketed(leaf).outer) &&
    numbers.every((number, at) => number === (numbers[0] ?? 0) + at) &&
    (numbers[0] ?? 2) < 2;
  if (!isList) return null;
  // 1级 2级 3级: the number is part of the word.
  const isOne = new Set(words.values()).size === 1;
  return isOne ? new Map([...words].map(([number, word]) => [number, `${number}${word}`])) : words;
}

/** The head without its list. */
function plain(column: HeadColumn): HeadColumn {
  const leaf = column.path.at(-1) ?? '';
  return { ...column, path: [...column.path.slice(0, -1), headText(bracketed(leaf).outer).full] };
}
