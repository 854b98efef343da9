import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../src/domain/bureau.ts';
import type { Kindergarten } from '../../src/domain/kindergarten.ts';
import { registerFiles } from '../../src/exports/register-csv.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { listsWeight, mostListsWeigh, registerPages } from '../../src/layouts/register-paths.ts';
import { dataUntilOf } from '../../src/profile/group-days.ts';
import { areaFigure } from '../../src/progress/area-figure.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { REGISTERS, type Register, registerAreas, registerPage } from '../../src/views/registers/index.ts';

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
  return withKindergartens((one) => ({ ...one, [table]: [] }));
}

/** The demo bureau with names and items as long as they may be. */
function withLongTexts(): Bureau {
  const long = (text: string | undefined, length: number) => (text ?? '').padEnd(length, '云溪县人民政府');
  return withKindergartens((one) => ({
    ...one,
    name: long(one.name, 100),
    fees: one.fees.map((fee) => ({ ...fee, item: long(fee.item, 100) })),
  }));
}

function withKindergartens(changed: (one: Kindergarten) => Kindergarten): Bureau {
  const kindergartens = bureau.kindergartens.map(changed);
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

describe('the lists of a register never weigh more than they are taken for', () => {
  it.each(REGISTERS)('$name', (register) => {
    const heavier = [bureau, withLongTexts()].flatMap((one) =>
      registerAreas(one).filter((area) => listsWeight(one, register, area) > mostListsWeigh(register, area)),
    );
    expect(heavier.map(({ district }) => district?.name)).toEqual([]);
  });
});
