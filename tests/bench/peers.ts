import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BenchBureau } from './bureau.ts';
import { writeHugoSite } from './hugo-site.ts';
import { bringSite, measureWork } from './measure-work.ts';
import { measureCommand, type ProcessMeasurement, root, succeeded } from './measured-process.ts';
import { tellProgress } from './progress.ts';
import { medianOf, repeated } from './repeat.ts';
import { median } from './row.ts';
import { type BenchGroup, grouped, shortNumber, type TableLine } from './table.ts';
import { temporaryFolder } from './temporary.ts';
import { FULL_BUILD, ONE_FEE } from './works.ts';

const USUAL_SIZES = [2000];

/** Other programs at a part of what a build does, and ours beside them. */
export const peersBench: BenchGroup = {
  name: 'peers',
  about: `The kindergartens' pages and 公示牌 of a site of ours through other programs, on the same machine in the same run. Hugo gets the body of each
page as raw HTML, and a layout with our head and frame: it has no data to check, nothing to work out and no other page to write. Pagefind
crawls what Hugo wrote. Ours is the whole: check, compiling, every page, register and download, full-text index. CPU: user and system time of
all processes. Figures are medians of the runs.`,
  columns: [
    { head: 'what' },
    ...['kindergartens', 'CPU s', 'wall s', 'peak MB', 'runs', 'ratio of CPU'].map((head) => ({
      head,
      isNumber: true,
    })),
  ],
  measure: async function* ({ sizes = USUAL_SIZES }) {
    const hugo = hugoVersion();
    if (hugo === null) throw new Error('there is no hugo here: apt-get install hugo, then run this again');
    for (const size of sizes) {
      const folder = temporaryFolder();
      try {
        yield* measureSize(size, folder.path, hugo);
      } finally {
        folder.remove();
      }
    }
  },
};

interface Figures {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakMegabytes: number | undefined;
  readonly runs: number;
}

async function* measureSize(size: number, folder: string, hugo: string): AsyncGenerator<TableLine> {
  tellProgress(`a bureau of ${grouped(size)} kindergartens`);
  const bureau = await BenchBureau.make(size, folder);
  const [full, fee] = [await measureWork(bureau, FULL_BUILD), await measureWork(bureau, ONE_FEE)];
  await bringSite(bureau);
  const source = join(folder, 'hugo');
  const pages = writeHugoSite(bureau.site, source);
  const [site, index] = [join(folder, 'hugo-out'), join(folder, 'pagefind-out')];

  const written = await measurePeer(`Hugo, ${grouped(pages)} pages`, site, (destination) => [
    ...['hugo', '--quiet', '--source', source, '--destination', destination],
  ]);
  const [first] = readdirSync(site);
  const hugoSite = join(site, first ?? '');
  expectPages('Hugo wrote', htmlFiles(hugoSite), pages);
  yield line(
    `Hugo ${hugo} writes the ${grouped(pages)} pages and 公示牌, their bodies as raw HTML`,
    size,
    written,
  );

  const pagefind = join(root, 'node_modules/pagefind/lib/runner/bin.cjs');
  const crawled = await measurePeer(`Pagefind, ${grouped(pages)} pages`, index, (output) => [
    ...[process.execPath, pagefind, '--site', hugoSite, '--output-path', output],
  ]);
  expectPages('Pagefind indexed', Number(/Indexed (\d+) pages/.exec(crawled.printed)?.[1]), pages);
  const version = /Running Pagefind v([\d.]+)/.exec(crawled.printed)?.[1] ?? '';
  yield line(`Pagefind ${version} crawls those ${grouped(pages)} pages`, size, crawled);

  const both = written.cpuSeconds + crawled.cpuSeconds;
  const ratio = (figures: Figures): string => `${(figures.cpuSeconds / both).toFixed(2)} × (Hugo + Pagefind)`;
  yield line('ours, full build', size, full, ratio(full));
  yield line('ours, one fee changed', size, fee, ratio(fee));
}

/** `out`: where each run has a folder of its own, that is not there yet. `commandInto`: what to run, told of it. */
async function measurePeer(
  what: string,
  out: string,
  commandInto: (out: string) => readonly string[],
): Promise<Figures & Pick<ProcessMeasurement, 'printed'>> {
  const runs = await repeated(async (number) => {
    tellProgress(`${what}, run ${number}`);
    return succeeded(await measureCommand(commandInto(join(out, String(number)))));
  });
  return {
    cpuSeconds: median(runs.map((run) => run.cpuSeconds)),
    wallSeconds: median(runs.map((run) => run.wallSeconds)),
    peakMegabytes: medianOf(runs, (run) => run.peakMegabytes),
    runs: runs.length,
    printed: runs[0]?.printed ?? '',
  };
}

function line(what: string, kindergartens: number, figures: Figures, ratio = ''): TableLine {
  const { cpuSeconds, wallSeconds, peakMegabytes, runs } = figures;
  const peak = peakMegabytes === undefined ? '' : grouped(Math.round(peakMegabytes));
  return {
    cells: [
      what,
      grouped(kindergartens),
      shortNumber(cpuSeconds),
      shortNumber(wallSeconds),
      peak,
      String(runs),
      ratio,
    ],
    isKept: true,
  };
}

/** A program that did less than it was given is no measure. */
function expectPages(what: string, found: number, wanted: number): void {
  if (found !== wanted) throw new Error(`${what} ${found} pages, not ${wanted}`);
}

function htmlFiles(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
}

/** Null where there is no Hugo. */
function hugoVersion(): string | null {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return /hugo v([\d.]+)/.exec(stdout ?? '')?.[1] ?? null;
}
