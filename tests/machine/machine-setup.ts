import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { BureauMachine } from './bureau-machine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A bureau that has published once; each test takes a copy of it, so that the program is compiled once. */
    readonly publishedBureau: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'machine-')));
  const bureau = BureauMachine.make(join(folder, 'published'));
  for (const step of [() => bureau.init(), () => bureau.push()]) {
    const { code, said } = await step();
    if (code !== 0) throw new Error(`No machine to test with:\n${said}`);
  }
  // Every copy gets its own by `publish:init`; Node is large.
  rmSync(bureau.machine('engine'), { recursive: true });
  project.provide('publishedBureau', bureau.folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
