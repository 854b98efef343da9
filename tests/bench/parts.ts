import { join } from 'node:path';
import { BenchBureau, DAY_OF_BUILD } from './bureau.ts';
import { measureNpmScript, measureScript, succeeded } from './measured-process.ts';
import { tellProgress } from './progress.ts';
import { repeated } from './repeat.ts';
import { median } from './row.ts';
import { type BenchGroup, grouped, shortNumber, type TableLine } from './table.ts';
import { temporaryFolder } from './temporary.ts';
import { filesOf } from './written-files.ts';

const USUAL_SIZES = [2000];

const EVERYTHING = 'everything';
/** Parts of the site, and how the names of their files begin. */
const PARTS = [
  [EVERYTHING, ''],
  ['the API', 'api/'],
  ['the open data', 'data/'],
] as const;

/** What the files of a part cost beyond what any file costs: to read the data, to list the files. */
export const partsBench: BenchGroup = {
  name: 'parts',
  about: `What parts of the site add to making it and to its bytes: the compiled program makes all files, and those of a part alone, in one process; less what it takes to
read the data and to list the files. What a part shares with pages counts for both, so that it adds no more than this. Medians of the runs. CPU: user and system.`,
  columns: [
    { head: 'part' },
    ...['kindergartens', 'files', 'MB', 'CPU s', 'share', 'runs'].map((head) => ({ head, isNumber: true })),
  ],
  measure: async function* ({ sizes = USUAL_SIZES }) {
    for (const size of sizes) {
      const folder = temporaryFolder();
      try {
        yield* linesOf(await BenchBureau.make(size, folder.path), folder.path);
      } finally {
        folder.remove();
      }
    }
  },
};

async function* linesOf(bureau: BenchBureau, folder: string): AsyncIterable<TableLine> {
  tellProgress(`a site of ${grouped(bureau.kindergartens)} kindergartens, for its program`);
  succeeded(await measureNpmScript('build', bureau.variables(DAY_OF_BUILD)));
  const figures = new Map<string, Figures>();
  // Nothing last: what the disk still has to do after a build is over by then.
  for (const [name, path] of [...PARTS, ['nothing', NO_FILE] as const])
    figures.set(name, await measureFiles(bureau, folder, name, path));
  const nothing = figures.get('nothing');
  const whole = figures.get(EVERYTHING);
  if (!nothing || !whole) throw new Error('not measured');
  for (const [name] of PARTS)
    yield lineOf(name, bureau, less(figures.get(name) ?? whole, nothing), less(whole, nothing));
}

/** How the name of no file begins. */
const NO_FILE = 'no file/';

function less(part: Figures, nothing: Figures): Figures {
  return {
    files: part.files - nothing.files,
    bytes: part.bytes - nothing.bytes,
    cpuSeconds: part.cpuSeconds - nothing.cpuSeconds,
    runs: part.runs,
  };
}

interface Figures {
  readonly files: number;
  readonly bytes: number;
  readonly cpuSeconds: number;
  readonly runs: number;
}

async function measureFiles(
  bureau: BenchBureau,
  folder: string,
  what: string,
  below: string,
): Promise<Figures> {
  const env = { ...bureau.variables(DAY_OF_BUILD), NODE_ENV: 'production' };
  const out = (run: number): string => join(folder, `${what.replaceAll(' ', '-')}-${run}`);
  const runs = await repeated(async (number) => {
    tellProgress(`${what}, ${grouped(bureau.kindergartens)} kindergartens, run ${number}`);
    const args = [bureau.cache, out(number), '--below', below];
    return succeeded(await measureScript('tests/bench/program-files.ts', args, env));
  });
  const made = [...filesOf([out(1)]).values()];
  return {
    files: made.length,
    bytes: made.reduce((sum, { bytes }) => sum + bytes, 0),
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    runs: runs.length,
  };
}

function lineOf(name: string, { kindergartens }: BenchBureau, part: Figures, whole: Figures): TableLine {
  const { files, bytes, cpuSeconds, runs } = part;
  return {
    cells: [
      name,
      grouped(kindergartens),
      grouped(files),
      shortNumber(bytes / 1e6),
      shortNumber(cpuSeconds),
      `${((cpuSeconds / whole.cpuSeconds) * 100).toFixed(1)} %`,
      String(runs),
    ],
    isKept: true,
  };
}
