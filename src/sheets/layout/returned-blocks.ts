import { bare } from '../values/plain.ts';
import type { BodyRow, HeadColumn } from './section.ts';

/** A table of a sheet while its rows are put together. */
export interface Blocks {
  readonly columns: readonly HeadColumn[];
  readonly rows: BodyRow[];
  readonly totals: { readonly row: BodyRow; readonly after: number }[];
  /** Rows before which something stood that is no row: a signature, who reports them. */
  readonly breaks: ReadonlySet<number>;
}

/**
 * Offices paste the lists of several schools one under the other. One that has a head of its own may be followed by others without any, which go
 * on below the head that all the rest has: they fill columns that the last head does not have, and an earlier one does. They go back to that.
 */
export function returnBlocks(tables: readonly Blocks[]): void {
  const looks = tables.map(looksOnce);
  tables.forEach((table, at) => {
    const earlier = tables.slice(0, at).map((one, index) => ({ one, looksOf: looks[index] }));
    if (earlier.length === 0) return;
    const starts = [0, ...[...table.breaks].filter((row) => row > 0 && row < table.rows.length)].toSorted(
      (a, b) => a - b,
    );
    const blocks = starts.map((from, index) => table.rows.slice(from, starts[index + 1]));
    const kept: BodyRow[] = [];
    const [own = [], ...others] = blocks;
    append(kept, own);
    for (const block of others) {
      const home = isHeaded(block, table)
        ? undefined
        : earlier.findLast(
            ({ one, looksOf }) =>
              isHeaded(block, one) && looksOf !== undefined && looksAlike(block, looksOf()),
          );
      append(home?.one.rows ?? kept, block);
    }
    if (kept.length === table.rows.length) return;
    // What adds up rows of several heads adds up none of them.
    const sums = table.totals.filter(({ after }) => after <= own.length);
    replace(table.totals, sums);
    replace(table.rows, kept);
  });
}

/** By column what the cells look like that surely are below the head of a table: its own rows, before any came back. */
type Looks = readonly ReadonlySet<string>[];

function looksOnce({ columns, rows }: Blocks): () => Looks {
  const own = [...rows];
  let looks: Looks | undefined;
  return () => (looks ??= columns.map((_, index) => new Set(looksOf(own, index))));
}

function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}

function replace<T>(list: T[], items: readonly T[]): void {
  list.length = 0;
  append(list, items);
}

/** The columns of a block in which some cell is filled. */
function filledIn(block: readonly BodyRow[]): readonly number[] {
  const width = block.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, index) => index).filter((index) =>
    block.some(({ cells }) => (cells[index]?.text ?? '') !== ''),
  );
}

/** Whether every filled cell has a head. */
function isHeaded(block: readonly BodyRow[], { columns }: Blocks): boolean {
  return filledIn(block).every((index) => (columns[index]?.path.join('') ?? '') !== '');
}

/** Whether most columns look as they do in the rows of a table. */
function looksAlike(block: readonly BodyRow[], looks: Looks): boolean {
  const compared = filledIn(block).filter((index) => (looks[index]?.size ?? 0) > 0);
  const same = compared.filter((index) => looksOf(block, index).some((look) => looks[index]?.has(look)));
  return same.length >= compared.length * LEAST_ALIKE;
}

const LEAST_ALIKE = 0.6;

function looksOf(rows: readonly BodyRow[], index: number): readonly string[] {
  return rows.flatMap(({ cells }) => {
    const text = bare(cells[index]?.text ?? '');
    return text === '' ? [] : [LOOKS.find(([, look]) => look.test(text))?.[0] ?? 'words'];
  });
}

/** What a cell looks like; the first that fits. */
const LOOKS: readonly (readonly [string, RegExp])[] = [
  ['nothing', /^[-—–/\\无〃]+$/],
  ['mobile', /^1[3-9]\d{9}$/],
  ['phone', /^(?:\d{3,4}[-—－])?\d{7,8}$/],
  ['code', /^'?\d{10}$/],
  ['credit code', /^[\dA-Z]{18}$|E\+\d/],
  ['day', /^(?:19|20)\d{2}(?:[年.\-/]|$)|^4\d{4}$/],
  ['number', /^约?\d[\d,.]*(?:左右|\p{Script=Han}{1,3}|㎡|m2)?$/u],
  ['yes or no', /^[是否有无√×✓✕]$/],
  ['kindergarten', /(?:园|班)$/],
  ['address', /(?:路|街|村|巷|镇|乡|道).*|号$/],
];
