import type { TableName } from '../../dataset/index.ts';
import type { Post } from '../../domain/code-lists.ts';
import type { HeadColumn, Section } from '../layout/section.ts';
import type { SheetPlace } from '../place.ts';
import { bare } from '../values/plain.ts';
import type { Meaning, Shape } from './meaning.ts';

/** A column of a section, understood. */
export interface SheetColumn {
  readonly index: number;
  /** As written, groups and own: 保教费·小班. */
  readonly head: string;
  readonly place: SheetPlace;
  readonly meaning: Meaning;
  /** Of one that is asked, the post that it likely is. */
  readonly likelyPost?: Post | undefined;
}

export interface SheetColumns {
  readonly topic: TableName;
  readonly columns: readonly SheetColumn[];
  /** Whether a row is about one post, age, item or account, which a column names. */
  readonly shape: Shape;
}

export function headAt({ columns }: Section, index: number): HeadColumn {
  return columns[index] ?? { path: [], place: { file: '', sheet: null, cell: '' } };
}

/** What stands in a column, the empty cells left out. */
export function valuesOf({ rows }: Section, index: number): readonly string[] {
  return rows.flatMap(({ cells }) => {
    const text = cells[index]?.text ?? '';
    return text === '' ? [] : [text];
  });
}

/** The figures of a column, a blank as 0; null where something else stands in it, or nothing. */
export function figuresOf(
  { rows }: Section,
  index: number,
  figureIn: (text: string) => number | null,
): readonly number[] | null {
  const texts = rows.map(({ cells }) => bare(cells[index]?.text ?? ''));
  const figures = texts.map((text) => (text === '' || text === '/' ? 0 : figureIn(text)));
  const isKnown = texts.some((text) => text !== '') && figures.every((figure) => figure !== null);
  return isKnown ? figures.map((figure) => figure ?? 0) : null;
}

/** A head in one line: 保教费·小班. */
export function headOf(path: readonly string[]): string {
  return path.map((text) => text.replace(/\s+/g, '')).join('·');
}
