import type { Bureau } from '../../../../src/domain/bureau.ts';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import type { Profile } from '../../../../src/profile/index.ts';
import { registerAreas } from '../../../../src/views/registers/index.ts';
import type { RegisterTable } from '../../../../src/views/registers/table.ts';
import type { Table } from '../../../../src/views/table.ts';
import { aBureau } from '../../builders.ts';
import { aWaiver } from '../../fee-builders.ts';

/** A bureau with a waiver for public kindergartens, holding the kindergartens given. */
export function bureauOf(...kindergartens: readonly Kindergarten[]): Bureau {
  return aBureau({ kindergartens, feeWaivers: [aWaiver()] });
}

/** The running kindergartens of the whole bureau, as its register lists them. */
export function running(bureau: Bureau): readonly Profile[] {
  return registerAreas(bureau)[0]?.profiles ?? [];
}

/** The cell of a column in the first row. */
export function cell({ columns, rows }: Table, label: string) {
  return rows[0]?.cells[columns.findIndex((column) => column.label === label)];
}

/** The value of a column of the download in the first row. */
export function value({ fields, rows }: RegisterTable, field: string) {
  return rows[0]?.values()[fields.indexOf(field)];
}
