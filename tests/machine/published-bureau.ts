import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { BureauMachine } from './bureau-machine.ts';

/** A bureau of the test's own that has published once. */
export async function publishedBureau(parent = tmpdir()): Promise<BureauMachine> {
  const folder = realpathSync(mkdtempSync(join(parent, 'machine-test-')));
  const bureau = new BureauMachine(inject('publishedBureau')).copyTo(folder);
  onTestFinished(() => bureau.remove());
  const { code, said } = await bureau.init();
  if (code !== 0) throw new Error(said);
  return bureau;
}
