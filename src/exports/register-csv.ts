import type { Bureau } from '../domain/bureau.ts';
import {
  type RegisterArea,
  type RegisterName,
  type RegisterTable,
  areaFile,
  assessmentTable,
  endedRecognitions,
  feeItemTable,
  feeTable,
  inclusiveLists,
  registerAreas,
  staffTable,
} from '../views/registers/index.ts';
import { toCsv } from './csv.ts';

/** One download of a register: the address is `/<register>/<file>.csv`. */
export interface RegisterFile {
  readonly file: string;
  readonly tableOf: (bureau: Bureau) => RegisterTable;
}

type TableOfArea = (area: RegisterArea, bureau: Bureau) => RegisterTable;

/** What each register gives for download, by the ending of the file's name. */
const PARTS: Readonly<Record<RegisterName, readonly (readonly [ending: string, tableOf: TableOfArea])[]>> = {
  fees: [
    ['', ({ profiles }) => feeTable(profiles)],
    ['-items', ({ profiles }) => feeItemTable(profiles)],
  ],
  staffing: [['', ({ profiles }) => staffTable(profiles)]],
  assessments: [['', ({ profiles }, bureau) => assessmentTable(profiles, bureau)]],
  inclusive: [
    ['', ({ profiles }) => inclusiveLists(profiles).all],
    ['-ended', ({ profiles, notRunning }) => endedRecognitions([...profiles, ...notRunning])],
  ],
};

/** The downloads of a register: of the whole bureau (`all`), and of every county and township by its 区划代码. */
export function registerFiles(bureau: Bureau, register: RegisterName): readonly RegisterFile[] {
  return registerAreas(bureau).flatMap((area) =>
    PARTS[register].map(([ending, tableOf]) => ({
      file: `${areaFile(area)}${ending}`,
      tableOf: (of: Bureau) => tableOf(area, of),
    })),
  );
}

/** A register as CSV: the very rows of its page, figures plain, absence as its word. */
export function registerCsv({ fields, lines }: RegisterTable): string {
  return toCsv(
    fields,
    lines.map(({ values }) => values),
  );
}
