import { existsSync } from 'node:fs';
import { DAY_OF_BUILD, type BenchBureau } from './bureau.ts';
import { measureNpmScript, type ProcessMeasurement, succeeded } from './measured-process.ts';
import { tellProgress } from './progress.ts';
import { medianOf, repeated } from './repeat.ts';
import { median } from './row.ts';
import { grouped } from './table.ts';
import type { Work } from './works.ts';
import { filesOf, writtenSince } from './written-files.ts';

/** What one work takes at one size: of several runs the median of each figure. */
export interface WorkFigures {
  readonly work: Work;
  readonly kindergartens: number;
  readonly runs: number;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakMegabytes: number | undefined;
  /** Of site and cache. */
  readonly filesWritten: number;
  readonly bytesWritten: number;
}

type Run = ProcessMeasurement & { readonly files: number; readonly bytes: number };

/** What has been measured in this run of the bench: whatever two tables tell of one work is one figure. */
const measured = new Map<string, WorkFigures>();

/** The figures of a work; measured once for each size. */
export async function measureWork(bureau: BenchBureau, work: Work): Promise<WorkFigures> {
  const key = `${bureau.kindergartens} ${work.name}`;
  const figures = measured.get(key) ?? (await measureNow(bureau, work));
  measured.set(key, figures);
  return figures;
}

async function measureNow(bureau: BenchBureau, work: Work): Promise<WorkFigures> {
  const runs = await repeated(async (number) => {
    await prepare(bureau, work);
    tellProgress(`${work.name}, ${grouped(bureau.kindergartens)} kindergartens, run ${number}`);
    return measureRun(bureau, work);
  });
  const middle = (figure: (run: Run) => number): number => median(runs.map(figure));
  return {
    work,
    kindergartens: bureau.kindergartens,
    runs: runs.length,
    cpuSeconds: middle((run) => run.cpuSeconds),
    wallSeconds: middle((run) => run.wallSeconds),
    peakMegabytes: medianOf(runs, (run) => run.peakMegabytes),
    filesWritten: middle((run) => run.files),
    bytesWritten: middle((run) => run.bytes),
  };
}

async function measureRun(bureau: BenchBureau, { script, asOf }: Work): Promise<Run> {
  const folders = [bureau.site, bureau.cache];
  const before = filesOf(folders);
  const run = succeeded(await measureNpmScript(script, bureau.variables(asOf)));
  return { ...run, ...writtenSince(before, filesOf(folders)) };
}

async function prepare(bureau: BenchBureau, { from, edit }: Work): Promise<void> {
  if (from === 'data') {
    bureau.takeBack();
    return bureau.clear();
  }
  await bringSite(bureau);
  if (edit === undefined) return;
  edit.make(bureau);
  bureau.commit(edit.committedOn);
}

/** The site of the data as they were first, on a machine that has built before: the site before the last stands ready. Not measured. */
export async function bringSite(bureau: BenchBureau): Promise<void> {
  tellProgress(`what a build begins with, ${grouped(bureau.kindergartens)} kindergartens, not measured`);
  bureau.takeBack();
  const hadSite = existsSync(bureau.site);
  await build(bureau);
  if (!hadSite) await build(bureau);
}

async function build(bureau: BenchBureau): Promise<void> {
  succeeded(await measureNpmScript('build', bureau.variables(DAY_OF_BUILD)));
}
