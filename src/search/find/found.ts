import type { FinderIndex } from './load-index.ts';
import { fold } from './match/fold.ts';
import { type Answer, type Lack, beginSearch } from './match/match.ts';
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
}

/** Every kindergarten that runs, by name. */
export function runningRows({ running }: Pick<FinderIndex, 'running'>): readonly number[] {
  const rows: number[] = [];
  running.forEach((runs, row) => {
    if (runs === 1) rows.push(row);
  });
  return rows;
}

/** Searches for words. */
export function findWords(index: FinderIndex, q: string): Found {
  return beginFinding(index, q).complete();
}

/** A search for words that can be given up before the guesses. */
export interface BegunFinding {
  /** Whether somebody holds or spells the words. */
  readonly isSure: boolean;
  /** Whether something is called so or lies there: the words were meant as they stand. */
  readonly isConvincing: boolean;
  /** Files that may still change what is held or spelled. */
  readonly lacks: readonly Lack[];
  readonly complete: () => Found;
}

export function beginFinding(index: FinderIndex, q: string): BegunFinding {
  if (fold(q) === '') {
    const rows = runningRows(index);
    const all: Found = { rows, sure: rows.length, notRunning: [], lacks: [] };
    return { isSure: true, isConvincing: true, lacks: [], complete: () => all };
  }
  const { sure, best, lacks, complete } = beginSearch(index, q);
  return {
    isSure: sure > 0,
    isConvincing: sure > 0 && best !== SCORE.catchment,
    lacks,
    complete: () => foundIn(index, complete()),
  };
}

/** One that does not run and only resembles the words is named where it does so more than any that runs. */
function foundIn(index: FinderIndex, { rows, sure, lacks }: Answer): Found {
  const running: number[] = [];
  const notRunning: number[] = [];
  let sureRunning = 0;
  rows.forEach((row, at) => {
    const isSure = at < sure;
    if (index.running[row] === 1) {
      running.push(row);
      if (isSure) sureRunning += 1;
    } else if (isSure || (sure === 0 && running.length === 0)) {
      notRunning.push(row);
    }
  });
  return { rows: running, sure: sureRunning, notRunning, lacks };
}
