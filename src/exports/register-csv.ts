import type { Bureau } from '../domain/bureau.ts';
import { groupBy } from '../domain/grouping.ts';
import { type Register, type RegisterTable, areaFile, registerAreas } from '../views/registers/index.ts';
import { csvOfLines, lineWriter } from './csv.ts';

/** One download of a register: the address is `/<register>/<file>.csv`. */
export interface RegisterFile {
  readonly file: string;
  /** Its 区划代码; null of the whole bureau. */
  readonly area: string | null;
  /** `keeper`: where lines of kindergartens are kept. */
  readonly csv: (keeper?: LineKeeper) => string;
}

/** Gives the lines of a kindergarten as they were written before of the same, or writes them. */
export type LineKeeper = (code: string, write: () => readonly string[]) => readonly string[];

/** The downloads of a register: of the whole bureau (`all`), and of every county and township by its 区划代码. */
export function registerFiles(bureau: Bureau, { downloads }: Register): readonly RegisterFile[] {
  return registerAreas(bureau).flatMap((area) =>
    downloads.map(({ ending, tableOf }) => ({
      file: `${areaFile(area)}${ending}`,
      area: area.district?.code ?? null,
      csv: (keeper) => registerCsv(tableOf({ area, bureau }), keeper),
    })),
  );
}

/** A register as CSV: the very rows of its page, figures plain, absence as its word. */
function registerCsv(
  { fields, rows }: RegisterTable,
  keeper: LineKeeper = (_code, write) => write(),
): string {
  const write = lineWriter();
  const written = new Map<string, Iterator<string>>();
  for (const [code, own] of groupBy(rows, (row) => row.code))
    written.set(code, keeper(code, () => own.map(({ values }) => write(values()))).values());
  const lines = rows.map(({ code }) => {
    const line = written.get(code)?.next();
    if (!line || line.done) throw new Error(`A line of ${code} is not kept.`);
    return line.value;
  });
  return csvOfLines([write(fields), ...lines]);
}
