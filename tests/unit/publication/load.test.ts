import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  examineFolders,
  forgetExaminations,
  loadPublication,
  PublicationRefused,
} from '../../../src/publication/load.ts';
import { bureauFiles, type Changes, FIXTURE_AS_OF, withPassage } from '../../fixtures/bureau.ts';

let folder = '';
let variables: Readonly<Record<string, string>> = {};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
  mkdirSync(join(folder, 'data'));
  variables = { DATA_DIR: join(folder, 'data'), AS_OF: FIXTURE_AS_OF };
});
afterEach(() => {
  forgetExaminations();
  rmSync(folder, { recursive: true });
});

function writeBureau(changes: Changes = {}): void {
  for (const [name, bytes] of bureauFiles(changes)) writeFileSync(join(folder, 'data', name), bytes);
}

describe('a publication', () => {
  it('speaks for the day of AS_OF', async () => {
    writeBureau();
    expect((await loadPublication(variables)).bureau.asOf).toBe(FIXTURE_AS_OF);
  });

  it('shares the examination of the check before it', async () => {
    writeBureau();
    const folders = { dataDir: join(folder, 'data'), contentDir: join(folder, 'content') };
    const { examination } = await examineFolders(folders, variables);
    expect((await loadPublication(variables)).examination).toBe(examination);
  });

  it('is read again once forgotten', async () => {
    writeBureau();
    const first = await loadPublication(variables);
    forgetExaminations();
    expect(await loadPublication(variables)).not.toBe(first);
  });

  it('is refused with the report where the data has errors', async () => {
    writeBureau(withPassage('fees.csv', ',380,', ',300-400,'));
    const refusal: unknown = await loadPublication(variables).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PublicationRefused);
    // Where the lines of the report break hangs on how long the path of the folder is.
    const report = String(refusal).replace(/\s+/g, '');
    expect(report).toContain('第2行F列「收费标准」：填写的是“300-400”，这里要填一个数。');
  });
});
