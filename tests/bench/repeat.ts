import { median } from './row.ts';

/** A run that takes longer is not repeated. */
const LONG_SECONDS = 60;
const RUNS = 3;

/** Runs something three times, or once where once is long; `run` is told which run it is, from 1. */
export async function repeated<Run extends { readonly wallSeconds: number }>(
  run: (number: number) => Promise<Run>,
): Promise<readonly Run[]> {
  const first = await run(1);
  const runs = [first];
  while (runs.length < RUNS && first.wallSeconds < LONG_SECONDS) runs.push(await run(runs.length + 1));
  return runs;
}

/** Of one figure of several runs the median; undefined where a run lacks it. */
export function medianOf<Run>(
  runs: readonly Run[],
  figure: (run: Run) => number | undefined,
): number | undefined {
  const values = runs.map(figure).filter((value) => value !== undefined);
  return values.length === runs.length ? median(values) : undefined;
}
