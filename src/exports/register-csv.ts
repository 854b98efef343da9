import type { Bureau } from '../domain/bureau.ts';
import { type Register, type RegisterTable, areaFile, registerAreas } from '../views/registers/index.ts';
import { toCsv } from './csv.ts';

/** One download of a register: the address is `/<register>/<file>.csv`. */
export interface RegisterFile {
  readonly file: string;
  /** Its 区划代码; null of the whole bureau. */
  readonly area: string | null;
  readonly csv: () => string;
}

/** The downloads of a register: of the whole bureau (`all`), and of every county and township by its 区划代码. */
export function registerFiles(bureau: Bureau, { downloads }: Register): readonly RegisterFile[] {
  return registerAreas(bureau).flatMap((area) =>
    downloads.map(({ ending, tableOf }) => ({
      file: `${areaFile(area)}${ending}`,
      area: area.district?.code ?? null,
      csv: () => registerCsv(tableOf({ area, bureau })),
    })),
  );
}

/** A register as CSV: the very rows of its page, figures plain, absence as its word. */
function registerCsv({ fields, rows }: RegisterTable): string {
  return toCsv(
    fields,
    rows.map(({ values }) => values()),
  );
}
