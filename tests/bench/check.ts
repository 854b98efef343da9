import { measureScript, succeeded } from './measured-process.ts';
import { boundedGroup, median } from './row.ts';

const RUNS = 5;

/** The time of the check proper: what Node itself needs to start is measured and taken off. */
export const checkBench = boundedGroup(
  'check',
  `\`npm run check\` of the demo data, from start to exit, less what Node itself takes to start. Median of ${RUNS}.`,
  async function* () {
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const idle = succeeded(await measureScript('-e', ['0']));
      const checked = succeeded(await measureScript('src/cli/check.ts'));
      runs.push(checked.wallSeconds - idle.wallSeconds);
    }
    yield {
      name: 'check, demo data, after start-up',
      measured: median(runs),
      unit: 's',
      bound: { kind: 'at most', value: 1 },
    };
  },
);
