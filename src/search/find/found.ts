import type { FinderIndex } from './load-index.ts';
import { fold } from './match/fold.ts';
import { type Lack, search } from './match/match.ts';
import { SCORE } from './match/score.ts';

/** Who answers the words typed: those that run, and apart from them those that do not. */
export interface Found {
  /** Running kindergartens, best first; all of them by name where nothing is typed. */
  readonly rows: readonly number[];
  /** How many of `rows`, from the front, hold or spell what was typed; the others only resemble it. */
  readonly sure: number;
  /** Closed ones and those being founded, best first; nobody where nothing is typed. */
  readonly notRunning: readonly number[];
  readonly lacks: readonly Lack[];
  /** Whether something is called so or lies there: the words were meant as they stand. */
  readonly isConvincing: boolean;
}

/** Every kindergarten that runs, by name. */
export function runningRows({ running }: Pick<FinderIndex, 'running'>): readonly number[] {
  const rows: number[] = [];
  running.forEach((runs, row) => {
    if (runs === 1) rows.push(row);
  });
  return rows;
}

/** Searches for words. One that does not run and only resembles them is named where it does so more than any that runs. */
export function findWords(index: FinderIndex, q: string): Found {
  if (fold(q) === '') {
    const rows = runningRows(index);
    return { rows, sure: rows.length, notRunning: [], lacks: [], isConvincing: true };
  }
  const { rows, sure, best, lacks } = search(index, q);
  const runs = (row: number): boolean => index.running[row] === 1;
  const certain = rows.slice(0, sure);
  const firstRunning = rows.findIndex(runs);
  const nearest = firstRunning < 0 ? rows : rows.slice(0, firstRunning);
  return {
    rows: rows.filter(runs),
    sure: certain.filter(runs).length,
    notRunning: (certain.length > 0 ? certain : nearest).filter((row) => !runs(row)),
    lacks,
    isConvincing: sure > 0 && best !== SCORE.catchment,
  };
}
