import type { GridCell } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import { valuesOf } from '../columns/sheet-column.ts';
import { bare, bracketed, isNothing } from '../values/plain.ts';
import type { HeadColumn, Section } from './section.ts';
import { bySlashes } from './slashes.ts';
import { isKnown, most, type Split } from './split.ts';

/**
 * Columns whose cells hold several figures, as a column for each: 24/16/24 under 专任教师（总数/在编/持证）, 一级一类（2023.5.18） under 等级（评定日期）,
 * 研究生1，本科18 under 学历构成, 小班2个班41人；中班2个班50人 under 开班情况. Where a word stands twice in a cell, nobody knows what the second is to the first: its
 * columns have the whole cell, which is asked.
 */
export function withoutSeveral(section: Section): Section {
  const title = bare(section.lines.map(({ text }) => text).join(' '));
  const splits = section.columns.map((column, index) => {
    const written = valuesOf(section, index);
    const values = written.map(bare).filter((text) => text !== '');
    return values.length === 0
      ? null
      : (bySlashes(column, written, title) ??
          byBracket(column, values) ??
          byPart(column, values) ??
          byAges(column, values) ??
          byClasses(column, values) ??
          byWords(column, values));
  });
  if (splits.every((split) => split === null)) return section;
  return {
    ...section,
    columns: section.columns.flatMap((column, index) => splits[index]?.columns ?? [column]),
    rows: section.rows.map((row) => ({ ...row, cells: apart(row.cells, splits) })),
    totals: section.totals.map(({ row, after }) => ({
      row: { ...row, cells: apart(row.cells, splits) },
      after,
    })),
  };
}

function apart(cells: readonly GridCell[], splits: readonly (Split | null)[]): readonly GridCell[] {
  return cells.flatMap((cell, index): readonly GridCell[] => {
    const split = splits[index];
    if (split === null || split === undefined) return [cell];
    const parts = split.partsOf(cell.text);
    return split.columns.map((_, at) => ({ ...cell, text: parts[at] ?? '', isNumber: false }));
  });
}

/** 现有等级（评定日期） */
function byBracket(column: HeadColumn, values: readonly string[]): Split | null {
  const own = column.path.at(-1) ?? '';
  const { outer, notes } = bracketed(bare(own));
  const [note, another] = notes;
  const isOf = (text: string): boolean => /^[^()]+[(][^()]+[)]$/.test(text);
  if (
    note === undefined ||
    another !== undefined ||
    !isKnown(outer) ||
    !isField(note) ||
    !most(
      values.filter((text) => text.length > 3),
      isOf,
    ) ||
    !values.some(isOf)
  )
    return null;
  return {
    columns: [outer, note].map((word) => ({ ...column, path: [...column.path.slice(0, -1), word] })),
    partsOf: (text) => {
      const parts = bracketed(bare(text));
      return isOf(bare(text)) ? [parts.outer, parts.notes[0] ?? ''] : [text, ''];
    },
  };
}

const WITH_PART = /^\d+[(]\d+[)]$/;

/** 30（18） under 教师（在编）: how many there are, and how many of them are what the brackets of the head say. */
function byPart(column: HeadColumn, values: readonly string[]): Split | null {
  const { outer, notes } = bracketed(bare(column.path.at(-1) ?? ''));
  const [note, another] = notes;
  const isOne = note !== undefined && another === undefined && isPart(note) && isPost(outer);
  if (!isOne || !values.some((text) => WITH_PART.test(text))) return null;
  if (!values.every((text) => WITH_PART.test(text) || /^\d*$/.test(text) || isNothing(text))) return null;
  return {
    columns: ['人数', note].map((word) => ({ ...column, path: [...column.path.slice(0, -1), outer, word] })),
    partsOf: (text) => {
      const parts = bracketed(bare(text));
      return WITH_PART.test(bare(text)) ? [parts.outer, parts.notes[0] ?? ''] : [text, ''];
    },
  };
}

function isPost(word: string): boolean {
  return piecesOf(word).some(({ terms }) => terms.some(({ is }) => is === 'post'));
}

function isField(word: string): boolean {
  return (
    piecesOf(word).some(({ terms }) => terms.some(({ is }) => is === 'field')) &&
    /[日时][期间]|年月|文号|人数|班数/.test(word)
  );
}

const CLASSES = /^(\p{Script=Han}{1,4}?班?)(\d+)个(?:班)?(\d+)人$/u;

/** 小班2个班41人；中班2个班50人 */
function byAges(column: HeadColumn, values: readonly string[]): Split | null {
  const entriesOf = (text: string): readonly (readonly string[])[] | null => {
    const found = listOf(text).map((part) => CLASSES.exec(part)?.slice(1) ?? []);
    return found.length > 0 && found.every(([age = '']) => isAge(age)) ? found : null;
  };
  if (!most(values, (text) => entriesOf(text) !== null)) return null;
  const ages = [...new Set(values.flatMap((text) => (entriesOf(text) ?? []).map(([age = '']) => age)))];
  return {
    columns: ages.flatMap((age) => ['班数', '人数'].map((word) => ({ ...column, path: [age, word] }))),
    partsOf: (text) => {
      const entries = entriesOf(bare(text));
      if (entries === null) return [text];
      return ages.flatMap((age) => {
        const [entry, another] = entries.filter(([own]) => own === age);
        return another === undefined ? (entry?.slice(1) ?? ['', '']) : [text, text];
      });
    },
  };
}

const BOTH = /^共?(\d+)个?(?:教学)?班[,、/;]?共?(\d+)(?:名?幼儿|[人名])$/;

/** 2个班44人 in each cell under an age, or under all of them. */
function byClasses(column: HeadColumn, values: readonly string[]): Split | null {
  const own = bare(column.path.at(-1) ?? '');
  const told = values.filter((text) => !isNothing(text) && text !== '0');
  if (!(isAge(own) || WHOLE.test(own)) || told.length === 0 || !told.every((text) => BOTH.test(text)))
    return null;
  return {
    columns: ['班数', '人数'].map((word) => ({ ...column, path: [...column.path, word] })),
    partsOf: (text) => BOTH.exec(bare(text))?.slice(1) ?? [text, text],
  };
}

const WHOLE = /^(?:全园|合计|总计|小计|共计)$/;

function isAge(word: string): boolean {
  return piecesOf(word).some(({ terms }) => terms.some(({ is }) => is === 'age'));
}

const COUNTED = /^(\p{Script=Han}{2,8}?)[:：]?(\d+)[人名]?$/u;

/** 研究生1，本科18，专科5, under a head that may name the post. */
function byWords(column: HeadColumn, values: readonly string[]): Split | null {
  const entriesOf = (text: string): readonly (readonly [string, string])[] | null => {
    const found = listOf(text).map((part) => COUNTED.exec(part));
    const entries = found.flatMap((match) =>
      match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const],
    );
    return entries.length > 0 && entries.length === found.length && entries.every(([word]) => isPart(word))
      ? entries
      : null;
  };
  if (!most(values, (text) => entriesOf(text) !== null)) return null;
  const words = [...new Set(values.flatMap((text) => (entriesOf(text) ?? []).map(([word]) => word)))];
  const post = /保育员/.test(column.path.join(''))
    ? '保育员'
    : /教师/.test(column.path.join(''))
      ? '专任教师'
      : null;
  // 专职2人 under 门卫 is one thing said, and not several.
  if (post === null && values.every((text) => (entriesOf(text)?.length ?? 0) < 2)) return null;
  return {
    columns: words.map((word) => ({
      ...column,
      path: post === null ? [...column.path, word] : [post, word],
    })),
    partsOf: (text) => {
      const entries = entriesOf(bare(text)) ?? entriesOf(bare(text.replace(/\s+/g, '，')));
      if (entries === null) return [text];
      return words.map((word) => {
        const [entry, another] = entries.filter(([own]) => own === word);
        return another === undefined ? (entry?.[1] ?? '') : text;
      });
    },
  };
}

/** A part of the staff: by degree, by certificate. */
function isPart(word: string): boolean {
  return piecesOf(word).some(({ terms }) =>
    terms.some((term) => term.is === 'field' && term.table === 'staffing'),
  );
}

function listOf(text: string): readonly string[] {
  return bare(text.replace(/(?<=\d)\s+(?=\p{Script=Han})/gu, '，'))
    .split(/[，,、;；。]/)
    .filter((part) => part !== '');
}
