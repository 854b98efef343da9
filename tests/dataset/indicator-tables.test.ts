import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KEYED_TABLES, type Kindergarten } from '../../src/domain/kindergarten.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { presentYear } from '../../src/indicators/series.ts';
import { indicatorSections } from '../../src/progress/indicator-view.ts';
import { loadPublication } from '../../src/publication/load.ts';

const { bureau } = await loadPublication({
  DATA_DIR: fileURLToPath(new URL('../../data', import.meta.url)),
  AS_OF: '2026-11-15',
});

/** The demo bureau, with a note of the tables that are read of its kindergartens. */
function watched() {
  const read = new Set<string>();
  const watch = (one: Kindergarten): Kindergarten =>
    new Proxy(one, {
      get: (target, name) => {
        if (name === 'staffing' || KEYED_TABLES.some((table) => table === name)) read.add(String(name));
        return Reflect.get(target, name) as unknown;
      },
    });
  const kindergartens = bureau.kindergartens.map(watch);
  const kindergartenByCode = new Map(kindergartens.map((one) => [one.code, one]));
  return { read, bureau: { ...bureau, kindergartens, kindergartenByCode } };
}

describe('an indicator is made from the tables it names: its pages are made again only when these change', () => {
  it.each(Object.values(INDICATORS).map((indicator) => ({ name: indicator.id, indicator })))(
    '$name',
    ({ indicator }) => {
      const { read, bureau: seen } = watched();
      indicatorSections(seen, indicator);
      const own = new Set<string>(['staffing', ...indicator.madeFrom]);
      expect([...read].filter((table) => !own.has(table))).toEqual([]);
    },
  );
});

describe('an indicator is said to be made from the staff where it is', () => {
  const summed = Object.values(INDICATORS).filter((one) => one.derivation === 'summed');
  const year = presentYear(bureau);
  it.each(summed.map((indicator) => ({ name: indicator.id, indicator })))('$name', ({ indicator }) => {
    const { read, bureau: seen } = watched();
    for (const one of seen.kindergartens) indicator.contribute(one, year, seen);
    expect(read.has('staffing')).toBe(indicator.madeFrom.includes('staffing'));
  });
});
