/**
 * The performance tables: `npm run bench`, or some of them: `npm run bench -- build lighthouse`; `--help` tells the rest. A new measurement is one
 * more file beside this one, exporting a `BenchGroup`, listed here.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parseRequest } from './arguments.ts';
import { buildBench } from './build.ts';
import { changesBench } from './changes.ts';
import { checkBench } from './check.ts';
import { checkerBench } from './checker.ts';
import { finderBench } from './finder.ts';
import { importBench } from './import.ts';
import { joinedBench } from './joined.ts';
import { lighthouseBench } from './lighthouse.ts';
import { type Occasion, occasionNow } from './machine.ts';
import { root } from './measured-process.ts';
import { pageWeightBench } from './page-weight.ts';
import { partsBench } from './parts.ts';
import { peersBench } from './peers.ts';
import { privacyBench } from './privacy.ts';
import { tellProgress } from './progress.ts';
import { withSection } from './results.ts';
import { pushBench } from './push.ts';
import { searchBench } from './search-quality.ts';
import { type BenchGroup, type BenchOptions, formatTable, markdownLine, tableHead } from './table.ts';

const GROUPS = [
  buildBench,
  peersBench,
  partsBench,
  checkBench,
  changesBench,
  pushBench,
  searchBench,
  finderBench,
  pageWeightBench,
  privacyBench,
  checkerBench,
  importBench,
  joinedBench,
  lighthouseBench,
];

const RESULTS = join(root, 'tests/bench/RESULTS.md');

const HELP = `npm run bench                     everything, 20,000 kindergartens too, into tests/bench/RESULTS.md
npm run bench -- GROUP …          these tables, printed: ${GROUPS.map(({ name }) => name).join(', ')}

  --sizes 260,2000   of build, peers and parts: numbers of kindergartens (build: 260,2000; peers and parts: 2000)
  --only "one fee"   of build: the works whose name holds this, or one of several apart by commas; of import: one county, and its cells that are not right
  --write            into tests/bench/RESULTS.md too, in the place of the tables of these groups

Tables go to stdout, each line as soon as it is measured; what runs now, to stderr. Exit 1: a bound is not kept, or something failed.
`;

/** Measures a group, printing as it goes; returns the section for the file of results, and whether all is well. */
async function measureGroup(group: BenchGroup, options: BenchOptions, occasion: Occasion) {
  tellProgress(group.name);
  const lines = [];
  let failure: string | null = null;
  try {
    for await (const line of group.measure(options)) {
      if (lines.length === 0) console.log(`\n${tableHead(group.columns)}`);
      console.log(markdownLine(line.cells));
      lines.push(line);
    }
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
    console.error(`${group.name}: ${failure}`);
  }
  const { words, warning } = occasion;
  const cut = failure === null ? null : '**The measuring failed after these lines.**';
  const parts = [group.about, words, warning, formatTable(group.columns, lines), cut];
  return {
    section: parts.filter((part) => part !== null).join('\n\n'),
    isWell: failure === null && lines.every(({ isKept }) => isKept),
  };
}

async function main(args: readonly string[]): Promise<number> {
  const request = parseRequest(
    args,
    GROUPS.map(({ name }) => name),
  );
  if ('help' in request) {
    process.stdout.write(HELP);
    return 0;
  }
  if ('fault' in request) {
    process.stderr.write(`${request.fault}\n\n${HELP}`);
    return 2;
  }
  const { names, options, isWritten } = request;
  const occasion = occasionNow();
  console.log([occasion.words, occasion.warning].filter((part) => part !== null).join('\n\n'));
  let isWell = true;
  for (const group of GROUPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const measured = await measureGroup(group, options, occasion);
    isWell &&= measured.isWell;
    if (isWritten) await writeResults(group.name, measured.section);
  }
  return isWell ? 0 : 1;
}

/** In the form that `npm test` wants of every file. */
async function writeResults(group: string, section: string): Promise<void> {
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
  const options = { ...(await resolveConfig(RESULTS)), filepath: RESULTS };
  writeFileSync(RESULTS, await format(withSection(before, group, section), options));
}

// Ending this way removes temporary folders.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.exitCode = await main(process.argv.slice(2));
