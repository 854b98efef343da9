import { join } from 'node:path';
import { BenchBureau, DAY_OF_BUILD } from './bureau.ts';
import { writeHistory } from './long-history.ts';
import { measureScript, succeeded } from './measured-process.ts';
import { tellProgress } from './progress.ts';
import { type BenchRow, boundedGroup } from './row.ts';
import { temporaryFolder } from './temporary.ts';

const KINDERGARTENS = 300;
const COMMITS = 1000;

/** What the record of changes costs: what a process takes that asks for it, less what one takes that does not. */
export const changesBench = boundedGroup(
  'changes',
  `The record of changes of ${KINDERGARTENS} kindergartens over ${COMMITS} publications. Processor time, git's included, less that of loading the data.`,
  async function* () {
    const folder = temporaryFolder();
    try {
      tellProgress(`${COMMITS} publications of ${KINDERGARTENS} kindergartens`);
      const bureau = await BenchBureau.make(KINDERGARTENS, folder.path);
      writeHistory(bureau, COMMITS);
      const variables = {
        ...bureau.variables(DAY_OF_BUILD),
        CHANGE_CACHE: join(folder.path, 'changes.json'),
      };
      const script = 'tests/bench/read-record.ts';
      const without = succeeded(await measureScript(script, [], variables));
      for (const [name, bound] of [
        ['nothing kept', 10],
        ['kept from the build before', 1],
      ] as const) {
        tellProgress(`record, ${name}`);
        const run = succeeded(await measureScript(script, ['record'], variables));
        const [changes = '', publications = ''] = run.printed.trim().split(' ');
        yield {
          name: `record, ${name}: ${changes} changes of ${publications} publications`,
          measured: run.cpuSeconds - without.cpuSeconds,
          unit: 's',
          bound: { kind: 'at most', value: bound },
        } satisfies BenchRow;
        if (run.peakMegabytes !== undefined)
          yield { name: `record, ${name}: memory`, measured: run.peakMegabytes, unit: 'MB' };
      }
    } finally {
      folder.remove();
    }
  },
);
