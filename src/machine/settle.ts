import { existsSync } from 'node:fs';
import type { Say } from './fault.ts';
import type { Machine } from './places.ts';
import { alone } from './session.ts';

/**
 * Mends what interrupted publications have left, without publishing anything new. `waits`: whether it waits for another one that is at work;
 * else it is said, and left to that one.
 */
export async function settle(
  machine: Machine,
  say: Say,
  { waits }: { readonly waits: boolean },
): Promise<void> {
  if (!existsSync(machine.settings)) return;
  const busy = Promise.withResolvers<void>();
  const onBusy = (): void => {
    if (waits) return;
    say('正在发布。');
    busy.resolve();
  };
  const turn = alone(machine, { holder: `查看（进程 ${process.pid}）`, say, onBusy }, async () => {});
  await Promise.race([turn, busy.promise]);
}
