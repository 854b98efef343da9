import { rightPercent, tally } from './import-score/tally.ts';
import type { AskedQuestion } from './import-score/asked.ts';
import { type County, readCounty } from './import-score/county.ts';
import { measureCounty } from './import-score/run-import.ts';
import type { JudgedCell, Score } from './import-score/score.ts';
import { tellProgress } from './progress.ts';
import type { BenchGroup, TableLine } from './table.ts';
import { temporaryFolder } from './temporary.ts';

/** The counties of `tests/fixtures/office-sheets/`; the first has two of its sheets as workbooks too. */
export const COUNTIES = [
  'haiyan',
  'luting',
  'tonghe',
  'shuangxi',
  'qinghe',
  'lichuan',
  'linlan',
  'linlan/xlsx',
  'yunping',
  'yanchi',
  'qinglian',
  'jichuan',
  'cangling',
  'zhenliu',
  'songwan',
  'heping',
  'luqiao',
  'mingyan',
  'qingping',
  'nanhe',
  'shihe',
  'yongan',
  'gaoqiao',
  'xiling',
  'ningdong',
  'quling',
  'danxi',
  'wuyan',
  'lanqiao',
  'shuofeng',
  'anlu',
  'baichuan',
  'hanze',
  'lingquan',
  'weidu',
  'chengxi',
  'yunhe',
  'fenglu',
] as const;

/** How much of the office sheets of made-up counties the import gets right. With `--only NAME` one county, and every cell that is not right. */
export const importBench: BenchGroup = {
  name: 'import',
  about:
    'How much of the office sheets of made-up counties the import gets right, cell by cell against what a clerk made of them. Knowable is what the sheets say; the rest has to be asked for.',
  columns: [
    { head: 'county' },
    { head: 'table' },
    { head: 'knowable', isNumber: true },
    { head: 'right', isNumber: true },
    { head: '%', isNumber: true },
    { head: 'asked', isNumber: true },
    { head: 'silent', isNumber: true },
    { head: 'wrong', isNumber: true },
    { head: 'rows too many', isNumber: true },
    { head: 'not knowable: asked', isNumber: true },
    { head: 'not asked', isNumber: true },
  ],
  measure: async function* ({ only }) {
    for (const name of COUNTIES.filter((county) => only === undefined || county === only)) {
      const county = readCounty(name);
      const folder = temporaryFolder();
      try {
        yield* linesOf(county, folder.path, only !== undefined);
      } finally {
        folder.remove();
      }
    }
  },
};

async function* linesOf(county: County, folder: string, isDetailed: boolean): AsyncIterable<TableLine> {
  const measured = await measureCounty(county, folder);
  if (isDetailed) {
    tellCells(measured.first);
    tellOpen(measured.answered, measured.unanswered);
  }
  yield* tallyLines(county.name, measured.first);
  yield* tallyLines(`${county.name}, answered`, measured.answered).slice(-1);
  const { changedAgain, persons, errors, unusedMarks, unanswered } = measured;
  tellProgress(
    `${county.name}: ${measured.questions.length} questions, ${unanswered.length} left once answered`,
  );
  const faults = {
    'changed by a second run': changedAgain,
    persons,
    errors,
    'marks of no cell': unusedMarks,
  };
  for (const [what, places] of Object.entries(faults)) {
    if (places.length > 0)
      tellProgress(`${county.name}: ${what}: ${places.length}\n  ${places.join('\n  ')}`);
  }
}

function tallyLines(county: string, score: Score): readonly TableLine[] {
  return tally(score).map((line): TableLine => {
    const { table, knowable, right, asked, silent, wrong, surplus, unknowableAsked, unasked } = line;
    const counts = [asked, silent, wrong, surplus, unknowableAsked, unasked].map(String);
    return {
      cells: [county, table, String(knowable), String(right), rightPercent(line).toFixed(1), ...counts],
      isKept: wrong === 0 && surplus === 0,
    };
  });
}

/** Every cell that is neither right nor asked for, with its place. */
function tellCells({ cells, surplus, beyond }: Score): void {
  const told = (cell: JudgedCell) =>
    `${cell.outcome} ${cell.table} ${cell.key} ${cell.column}: “${cell.found}”, not “${cell.expected}”${cell.why && ` (${cell.why})`}`;
  const lines = [
    ...cells.filter(({ outcome }) => outcome === 'wrong' || outcome === 'silent').map(told),
    ...surplus.map(({ table, key }) => `row too many: ${table} ${key}`),
    ...[...beyond].map(([column, count]) => `not judged: ${column}: ${count}`),
  ];
  console.error(lines.join('\n'));
}

/** What is still missing once answered. */
function tellOpen({ cells, surplus }: Score, questions: readonly AskedQuestion[]): void {
  const open = cells.filter(({ outcome }) => outcome !== 'right');
  const told = open.map(
    (cell) =>
      `open ${cell.outcome} ${cell.table} ${cell.key} ${cell.column}: “${cell.found}”, not “${cell.expected}”`,
  );
  const rows = surplus.map(({ table, key }) => `open row too many: ${table} ${key}`);
  console.error(
    [
      ...told,
      ...rows,
      ...questions.map(({ question, fault }) => `unanswered: ${question} ${fault ?? ''}`),
    ].join('\n'),
  );
}
