import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { FIXTURE_AS_OF } from '../fixtures/bureau.ts';
import type { BureauMachine } from './bureau-machine.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { killAll, treeOf } from './process-tree.ts';
import { publishedBureau } from './published-bureau.ts';
import { Reader } from './reader.ts';

/** `KILLS=100 npm run vitest -- --project machine kills` for a thorough run. */
const KILLS = Number(process.env['KILLS'] ?? 12);
const SEED = Number(process.env['KILL_SEED'] ?? 1);

/** Every so many pushes brings other code, so that pages ask for other assets; it takes several times as long. */
const CODE_EVERY = 8;

/** Between 0 and 1, the same ones for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function change(bureau: BureauMachine, number: number): void {
  bureau.edit('data/fees.csv', `,${380 - number},`, `,${379 - number},`);
  if (number % CODE_EVERY === CODE_EVERY - 1)
    bureau.write(
      'src/styles/print.css',
      `${readPrint(bureau)}\n/* ${number} */ .made-${number} { order: 1 }\n`,
    );
  bureau.commit(`第 ${number + 1} 次`);
}

const readPrint = (bureau: BureauMachine): string => bureau.git('show', 'HEAD:src/styles/print.css');

/** Kills one of the processes of a push, or all of them, after a while. Returns how many there were. */
async function pushAndKill(bureau: BureauMachine, chance: () => number, longMs: number): Promise<void> {
  const push = bureau.startPush();
  const waitMs = chance() * longMs;
  await Promise.race([sleep(waitMs), push.ended]);
  const tree = treeOf(push.process.pid ?? 0);
  const one = tree[Math.floor(chance() * tree.length)] ?? 0;
  killAll(chance() < 0.5 ? tree : [one]);
  await push.ended;
}

it.skipIf(!hasNginx || !existsSync('/proc/self/stat'))(
  `${KILLS} publications killed at any moment never show a reader anything but a whole release`,
  async () => {
    const bureau = await publishedBureau();
    const { nginx, stop } = await startNginx(bureau);
    onTestFinished(stop);
    const reader = new Reader(bureau, nginx);
    const chance = chances(SEED);
    reader.start();
    const started = performance.now();
    let longMs = 8000;
    for (let number = 0; number < KILLS; number += 1) {
      change(bureau, number);
      await pushAndKill(bureau, chance, longMs);
      const begun = performance.now();
      const { code, said } = await bureau.push();
      if (said.includes('已上线')) longMs = performance.now() - begun;
      expect([number, code, said]).toEqual([number, 0, expect.anything()]);
      await bureau.command('status');
      expect([number, bureau.online()]).toEqual([number, `${bureau.main()}-${FIXTURE_AS_OF}`]);
      expect(bureau.main()).toBe(bureau.git('rev-parse', 'HEAD'));
      expect(bureau.site('kindergartens/9900112345/index.html')).toContain(`${379 - number}`);
    }
    await reader.stop();
    console.log(
      `${KILLS} kills, ${reader.pagesRead} pages read in ${Math.round((performance.now() - started) / 1000)} s`,
    );
    expect(reader.faults.slice(0, 10)).toEqual([]);
    expect(reader.pagesRead).toBeGreaterThan(KILLS);
  },
);
