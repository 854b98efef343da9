import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureScript, type ProcessMeasurement } from './measured-process.ts';
import { median, type BenchGroup, type BenchRow } from './row.ts';

const manyKindergartens = 20_000;

/** The data check: of a bureau of 20,000 kindergartens with every table, and of the demo data. */
export const checkBench: BenchGroup = {
  name: 'check',
  measure: async () => [...(await largeBureau()), ...(await demoData())],
};

async function largeBureau(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kindergarten-bench-'));
  try {
    const data = join(folder, 'data');
    const size = String(manyKindergartens);
    finished(await measureScript('src/cli/demo.ts', ['--kindergartens', size, '--seed', '1', '--out', data]));
    const run = finished(await measureScript('src/cli/check.ts', ['--data', data]));
    return [
      { name: 'check, 20,000 kindergartens', ...seconds(run, 15) },
      ...(run.peakMegabytes === undefined
        ? []
        : [
            {
              name: 'check, 20,000 kindergartens: memory',
              measured: run.peakMegabytes,
              unit: 'MB',
              bound: { kind: 'at most', value: 2048 },
            } as const,
          ]),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The time of the check proper: what Node itself needs to start is measured and taken off. */
async function demoData(): Promise<readonly BenchRow[]> {
  const runs: number[] = [];
  for (const _ of Array.from({ length: 5 })) {
    const idle = await measureScript('-e', ['0']);
    const run = finished(await measureScript('src/cli/check.ts'));
    runs.push(run.seconds - idle.seconds);
  }
  return [
    {
      name: 'check, demo data, after start-up',
      measured: median(runs),
      unit: 's',
      bound: { kind: 'at most', value: 1 },
    },
  ];
}

function seconds(run: ProcessMeasurement, most: number): Pick<BenchRow, 'measured' | 'unit' | 'bound'> {
  return { measured: run.seconds, unit: 's', bound: { kind: 'at most', value: most } };
}

function finished(run: ProcessMeasurement): ProcessMeasurement {
  if (run.exitCode !== 0) throw new Error(`exit ${run.exitCode}:\n${run.printed.slice(-2000)}`);
  return run;
}
