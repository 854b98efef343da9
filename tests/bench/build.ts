import { BenchBureau, DEMO_SIZE } from './bureau.ts';
import { growthWords } from './growth.ts';
import { measureWork, type WorkFigures } from './measure-work.ts';
import { tellProgress } from './progress.ts';
import { type BenchGroup, grouped, shortNumber, type TableLine } from './table.ts';
import { temporaryFolder } from './temporary.ts';
import { type Work, WORKS } from './works.ts';

const USUAL_SIZES = [DEMO_SIZE, 2000];
const ALL_SIZES = [...USUAL_SIZES, 20_000];

interface Bound {
  readonly name: string;
  readonly kindergartens: number;
  /** From start to exit. */
  readonly seconds: number;
  readonly megabytes?: number;
}

/** What a work may take at a size. */
const BOUNDS: readonly Bound[] = [
  { name: 'check', kindergartens: 20_000, seconds: 15, megabytes: 2048 },
  { name: 'full build', kindergartens: DEMO_SIZE, seconds: 15 },
];

/** The check and the builds of bureaus of several sizes, after each kind of change. */
export const buildBench: BenchGroup = {
  name: 'build',
  about: `What \`npm run check\` and \`npm run build\` take. ${DEMO_SIZE} kindergartens are those of \`data/\`, the others are generated. CPU: user and system
time of the process, its threads and everything it starts. Memory: of all of them together. Files and MB written: those of site and
cache that are new or changed. Growth: how many times as much CPU twice as many kindergartens take, against the size before. Each
edit is a commit; 更新于 becomes its day, save where it says otherwise. Figures are medians of the runs.`,
  columns: [
    { head: 'work' },
    ...[
      'kindergartens',
      'CPU s',
      'wall s',
      'peak MB',
      'files',
      'MB written',
      'CPU, size doubled',
      'runs',
    ].map((head) => ({ head, isNumber: true })),
    { head: 'bound' },
  ],
  measure: async function* ({ sizes, only = '', isWhole }) {
    const parts = only.split(',');
    const works = WORKS.filter(({ name }) => parts.some((part) => name.includes(part)));
    if (works.length === 0)
      throw new Error(`no work is named “${only}”. There are: ${WORKS.map(({ name }) => name).join('; ')}`);
    const smaller = new Map<Work, WorkFigures>();
    for (const size of (sizes ?? (isWhole ? ALL_SIZES : USUAL_SIZES)).toSorted((one, other) => one - other)) {
      tellProgress(`a bureau of ${grouped(size)} kindergartens`);
      const folder = temporaryFolder();
      try {
        const bureau = await BenchBureau.make(size, folder.path);
        for (const work of works) {
          const figures = await measureWork(bureau, work);
          yield lineOf(figures, smaller.get(work));
          smaller.set(work, figures);
        }
      } finally {
        folder.remove();
      }
    }
  },
};

export function lineOf(figures: WorkFigures, smaller: WorkFigures | undefined): TableLine {
  const { work, kindergartens, runs, cpuSeconds, wallSeconds, peakMegabytes } = figures;
  const bound = boundOf(figures);
  return {
    cells: [
      work.name,
      grouped(kindergartens),
      shortNumber(cpuSeconds),
      shortNumber(wallSeconds),
      peakMegabytes === undefined ? '' : grouped(Math.round(peakMegabytes)),
      grouped(figures.filesWritten),
      shortNumber(figures.bytesWritten / 1e6),
      smaller === undefined ? '' : growthWords(pointOf(smaller), pointOf(figures)),
      String(runs),
      bound.words,
    ],
    isKept: bound.isKept,
    // All sizes of one work together.
    place: WORKS.indexOf(work),
  };
}

const pointOf = ({ kindergartens, cpuSeconds }: WorkFigures) => ({ size: kindergartens, taken: cpuSeconds });

function boundOf({ work, kindergartens, wallSeconds, peakMegabytes }: WorkFigures) {
  const bound = BOUNDS.find((one) => one.name === work.name && one.kindergartens === kindergartens);
  if (bound === undefined) return { words: '', isKept: true };
  const parts = [{ limit: `≤ ${bound.seconds} s wall`, isKept: wallSeconds <= bound.seconds }];
  // Without /proc nobody knows the memory.
  if (bound.megabytes !== undefined && peakMegabytes !== undefined)
    parts.push({
      limit: `≤ ${grouped(bound.megabytes)} MB`,
      isKept: peakMegabytes <= bound.megabytes,
    });
  return {
    words: parts.map(({ limit, isKept }) => `${limit} ${isKept ? '✓' : '✗'}`).join(', '),
    isKept: parts.every(({ isKept }) => isKept),
  };
}
