import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { BureauMachine } from './bureau-machine.ts';

/** A bureau of the test's own that has published once. */
export async function publishedBureau(parent = tmpdir()): Promise<BureauMachine> {
  const { bureau, remove } = await sharedBureau(parent);
  onTestFinished(remove);
  return bureau;
}

/** The same for several tests, which remove it in the end. */
export async function sharedBureau(
  parent = tmpdir(),
): Promise<{ readonly bureau: BureauMachine; readonly remove: () => void }> {
  const folder = realpathSync(mkdtempSync(join(parent, 'machine-test-')));
  const bureau = new BureauMachine(inject('publishedBureau')).copyTo(folder);
  const { code, said } = await bureau.init();
  if (code !== 0) throw new Error(said);
  return { bureau, remove: () => bureau.remove() };
}
