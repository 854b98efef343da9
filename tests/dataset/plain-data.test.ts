import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kindergartenPage } from '../../src/layouts/kindergarten-page.ts';
import { loadPublication } from '../../src/publication/load.ts';

const { bureau } = await loadPublication({
  DATA_DIR: fileURLToPath(new URL('../../data', import.meta.url)),
  AS_OF: '2026-11-15',
});

/** Where a value holds what JSON leaves out or makes alike: maps, sets, functions. */
function notPlain(value: unknown, path: string): readonly string[] {
  if (typeof value === 'function' || typeof value === 'symbol') return [path];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((part, at) => notPlain(part, `${path}[${at}]`));
  if (Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value).flatMap(([name, part]) => notPlain(part, `${path}.${name}`));
}

describe('what keys and tags are made from is plain data', () => {
  it('the rows of every kindergarten', () => {
    expect(bureau.kindergartens.flatMap((one) => notPlain(one, one.code))).toEqual([]);
  });

  it('what the page of every kindergarten says', () => {
    const faults = bureau.kindergartens.flatMap(({ code }) => {
      const page = kindergartenPage(bureau, code);
      return notPlain([page?.view, page?.completeness, page?.trail], code);
    });
    expect(faults).toEqual([]);
  });
});
