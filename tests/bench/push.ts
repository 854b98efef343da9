import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../src/cli/serve.ts';
import { BureauMachine, type Ran } from '../machine/bureau-machine.ts';
import { DAY_OF_BUILD } from './bureau.ts';
import { withOneFeeLowered } from './edits.ts';
import { root } from './measured-process.ts';
import { tellProgress } from './progress.ts';
import { boundedGroup, median } from './row.ts';
import { temporaryFolder } from './temporary.ts';

const RUNS = 5;

/** What a clerk waits for: the demo on a machine of its own, pushed to from the same one. */
export const pushBench = boundedGroup(
  'push',
  `From the start of \`git push\` of one changed fee of the demo until a reader gets the page with it. Median of ${RUNS}, after a first publication;
the day is that of the release before.`,
  async function* () {
    const folder = temporaryFolder();
    try {
      const bureau = await demoMachine(join(folder.path, 'bureau'));
      tellProgress('the first publication, not measured');
      well(await push(bureau));
      const server = await serveSite({ directory: bureau.machine('current'), basePath: '/', port: 0 });
      try {
        const runs: number[] = [];
        for (let run = 1; run <= RUNS; run += 1) {
          tellProgress(`push ${run}`);
          runs.push(await secondsUntilServed(bureau, server.address));
        }
        yield {
          name: 'one fee pushed, until it is served',
          measured: median(runs),
          unit: 's',
          bound: { kind: 'at most', value: 8 },
        };
      } finally {
        await server.close();
      }
    } finally {
      folder.remove();
    }
  },
);

async function demoMachine(folder: string): Promise<BureauMachine> {
  const bureau = BureauMachine.make(folder, ({ clerk }) => {
    for (const name of ['data', 'content']) cpSync(join(root, name), clerk(name), { recursive: true });
  });
  well(await bureau.init());
  return bureau;
}

const push = (bureau: BureauMachine): Promise<Ran> =>
  bureau.startPush(['main'], { AS_OF: DAY_OF_BUILD }).ended;

function well({ code, said }: Ran): void {
  if (code !== 0) throw new Error(said.slice(-2000));
}

async function secondsUntilServed(bureau: BureauMachine, address: string): Promise<number> {
  const before = readFileSync(bureau.clerk('data/fees.csv'), 'utf8');
  const after = withOneFeeLowered(before, DAY_OF_BUILD);
  bureau.write('data/fees.csv', after);
  bureau.commit('一项收费');
  const page = `${address}kindergartens/${codeOfChange(before, after)}/`;
  const old = await textOf(page);
  const started = performance.now();
  well(await push(bureau));
  if ((await textOf(page)) === old) throw new Error(`${page} is as before`);
  return (performance.now() - started) / 1000;
}

/** The code stands in the first column. */
function codeOfChange(before: string, after: string): string {
  const old = before.split('\n');
  return (
    after
      .split('\n')
      .find((line, at) => line !== old[at])
      ?.split(',')[0] ?? ''
  );
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
