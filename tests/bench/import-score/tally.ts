import type { JudgedCell, Outcome, Score } from './score.ts';

/** How many cells of a table came out how. */
export interface Tally {
  readonly table: string;
  /** Cells that the sheets say. */
  readonly knowable: number;
  readonly right: number;
  readonly asked: number;
  readonly silent: number;
  /** In cells that the sheets say and in those that they do not. */
  readonly wrong: number;
  /** Of the cells that no sheet says: those asked for, and those that nobody asks for. */
  readonly unknowableAsked: number;
  readonly unasked: number;
  readonly surplus: number;
}

/** A line for each table, and the sum of all. */
export function tally({ cells, surplus }: Score): readonly Tally[] {
  const tables = [...new Set([...cells, ...surplus].map(({ table }) => table))];
  const ofTable = (table: string): Tally =>
    tallyOf(
      table,
      cells.filter((cell) => cell.table === table),
      surplus.filter((row) => row.table === table).length,
    );
  return [...tables.map(ofTable), tallyOf('合计', cells, surplus.length)];
}

function tallyOf(table: string, cells: readonly JudgedCell[], surplus: number): Tally {
  const knowable = cells.filter(({ isKnowable }) => isKnowable);
  const count = (among: readonly JudgedCell[], outcome: Outcome) =>
    among.filter((cell) => cell.outcome === outcome).length;
  return {
    table,
    knowable: knowable.length,
    right: count(knowable, 'right'),
    asked: count(knowable, 'asked'),
    silent: count(knowable, 'silent'),
    wrong: count(cells, 'wrong'),
    unknowableAsked: count(cells, 'asked') - count(knowable, 'asked'),
    unasked: count(cells, 'unasked'),
    surplus,
  };
}

/** The share of the knowable cells that are right, in percent, rounded down: 94.99 is not 95. */
export function rightPercent({ right, knowable }: Tally): number {
  return knowable === 0 ? 100 : Math.floor((right / knowable) * 1000) / 10;
}
