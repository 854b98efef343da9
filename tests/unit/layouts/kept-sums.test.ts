import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bureau } from '../../../src/domain/bureau.ts';
import { keepSums } from '../../../src/layouts/kept-sums.ts';
import { KEPT_VALUES } from '../../../src/publication/kept-values.ts';
import { aBureau, aClass, aKindergarten, COUNTY, TOWN } from '../builders.ts';
import { aFee } from '../fee-builders.ts';
import { measured } from '../indicators/measuring.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'));
  process.env[KEPT_VALUES] = folder;
});
afterEach(() => {
  delete process.env[KEPT_VALUES];
  rmSync(folder, { recursive: true });
});

const FILE = `sums-${COUNTY.code}.json`;

const bureauOf = (classes = [aClass('小班', 25)], amount?: ReturnType<typeof aFee>): Bureau =>
  aBureau({ kindergartens: [aKindergarten({ classes, ...(amount && { fees: [amount] }) })] });

/** What a build makes of a bureau, and whether it found anything else than the build before. */
function built(bureau: Bureau): { readonly value: number; readonly isNews: boolean } {
  const path = join(folder, FILE);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  keepSums(bureau);
  const figure = measured(bureau, 'class-size-compliance');
  if (figure.kind !== 'measured') throw new Error('Not measured.');
  return { value: figure.value, isNews: readFileSync(path, 'utf8') !== before };
}

describe('the sums of large areas', () => {
  it('are kept of an area that has others below it, and of no township', () => {
    const bureau = bureauOf();
    keepSums(bureau);
    measured(bureau, 'class-size-compliance', { area: TOWN.code });
    expect(readdirSync(folder)).toEqual([]);
    measured(bureau, 'class-size-compliance');
    expect(readdirSync(folder)).toEqual([FILE]);
  });

  it('are the same in the next build, and another where a row they are made from is another', () => {
    expect(built(bureauOf())).toEqual({ value: 100, isNews: true });
    expect(built(bureauOf())).toEqual({ value: 100, isNews: false });
    expect(built(bureauOf([aClass('小班', 60)]))).toEqual({ value: 0, isNews: true });
  });

  it('stay where another fee is charged, save those that ask for fees', () => {
    built(bureauOf([aClass('小班', 25)], aFee()));
    const before = JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as [id: string, key: string][];
    built(bureauOf([aClass('小班', 25)], aFee({ item: '另一项' })));
    const after = new Map(JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as [string, string][]);
    const changed = before.filter(([id, key]) => after.get(id) !== key).map(([id]) => id.split(' ')[0]);
    expect([...new Set(changed)]).toEqual(['disclosure-completeness']);
  });
});
