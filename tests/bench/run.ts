/**
 * The performance table: `npm run bench`, or some groups of it: `npm run bench -- check lighthouse`. A new
 * measurement is one more file beside this one, exporting a `BenchGroup`, listed here.
 */
import { buildBench } from './build.ts';
import { checkBench } from './check.ts';
import { finderBench } from './finder.ts';
import { lighthouseBench } from './lighthouse.ts';
import { pageWeightBench } from './page-weight.ts';
import { privacyBench } from './privacy.ts';
import { formatTable, isKept, type BenchRow } from './row.ts';
import { searchBench } from './search-quality.ts';

const groups = [
  checkBench,
  buildBench,
  searchBench,
  finderBench,
  pageWeightBench,
  privacyBench,
  lighthouseBench,
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !groups.some((group) => group.name === name));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}. There are: ${groups.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const rows: BenchRow[] = [];
let hasFailed = false;
for (const group of groups.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.error(`… ${group.name}`);
  try {
    rows.push(...(await group.measure()));
  } catch (error) {
    hasFailed = true;
    console.error(`${group.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
console.log(formatTable(rows));
process.exitCode = hasFailed || !rows.every(isKept) ? 1 : 0;
