import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../src/domain/bureau.ts';
import { registerFiles } from '../../src/exports/register-csv.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { registerPages } from '../../src/layouts/register-paths.ts';
import { dataUntilOf } from '../../src/profile/group-days.ts';
import { areaFigure } from '../../src/progress/area-figure.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { REGISTERS, type Register, registerPage } from '../../src/views/registers/index.ts';

const { bureau } = await loadPublication({
  DATA_DIR: fileURLToPath(new URL('../../data', import.meta.url)),
  AS_OF: '2026-11-15',
});

/** All that the pages and the downloads of a register are made from. */
function saidBy(register: Register, of: Bureau): string {
  const pages = registerPages(of, register).map((area) => {
    const scope = { area, bureau: of };
    const code = area.district?.code ?? of.site.regionCode;
    return [
      register.partsOf(scope),
      register.sums?.(scope),
      register.reading(scope),
      registerPage(register, scope),
      register.figures.map((id) => areaFigure(of, INDICATORS[id], code)),
      [area.page, area.pages, area.places, dataUntilOf(area.profiles)],
      area.notRunning.map(({ kindergarten }) => kindergarten.name),
    ];
  });
  return JSON.stringify([pages, registerFiles(of, register).map(({ file, csv }) => [file, csv()])]);
}

/** The demo bureau without the rows of a table. */
function without(table: Register['apartFrom'][number]): Bureau {
  const kindergartens = bureau.kindergartens.map((one) => ({ ...one, [table]: [] }));
  return {
    ...bureau,
    kindergartens,
    kindergartenByCode: new Map(kindergartens.map((one) => [one.code, one])),
  };
}

describe('a register says the same without the tables that it is apart from: its pages stay when only these change', () => {
  const cases = REGISTERS.flatMap((register) =>
    register.apartFrom.map((table) => ({ name: register.name, register, table })),
  );
  it.each(cases)('$name without $table', ({ register, table }) => {
    expect(saidBy(register, without(table)) === saidBy(register, bureau)).toBe(true);
  });

  it('and another without its own', () => {
    const [fees] = REGISTERS;
    expect(fees && saidBy(fees, without('fees')) === saidBy(fees, bureau)).toBe(false);
  });
});
